"""Templates: ours, and those of a user in place of them."""
