"""One reader per kind of file. Each gives a ``Document`` of ``vtt_intake.form`` or raises NietGelezenError."""
