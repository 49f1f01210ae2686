"""What only the text report has: its lines and its first screen."""
