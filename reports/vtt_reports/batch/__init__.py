"""Many proposals together: a row for each, and the overview."""
