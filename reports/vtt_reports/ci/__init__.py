"""What the formats for other programs share: findings with places and lines, and a SARIF log."""
