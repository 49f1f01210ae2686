"""Facts: what rules speak about. Pure functions make them from a record and a profile."""
