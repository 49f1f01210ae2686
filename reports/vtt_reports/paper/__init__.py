"""The report on paper: what PDF and Word show, made once."""
