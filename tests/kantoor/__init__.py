"""Office files made at random, in the habits of many authors, to read back what was written: see ``proef``."""
