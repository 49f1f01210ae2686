"""From the one form of documents to the record: what each heading, point, table, amount and date means."""
