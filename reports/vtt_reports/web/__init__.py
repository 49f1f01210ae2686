"""What only the web pages have: one style and policy for all of them, and the pictures of time and of gemeenten."""
