"""A builder of proposals: whole, consistent records of any size, and errors to plant in them."""
