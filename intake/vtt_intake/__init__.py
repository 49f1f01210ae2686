"""Documents (Word, Excel, PDF, text) become a record: readers give one form, one recogniser makes the record."""
