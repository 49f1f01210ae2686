"""The figures of the record as one step: amounts in text, tables, growth and sums, which lean on each other."""

from vtt_intake.recognise.amounts_means import make_means
from vtt_intake.recognise.amounts_points import asked
from vtt_intake.recognise.amounts_record import make_amounts
from vtt_intake.recognise.columns import share_ids
from vtt_intake.recognise.percent import make_growth
from vtt_intake.recognise.picture import Beeld
from vtt_intake.recognise.sums import make_sums
from vtt_intake.recognise.tables import figure_tables
from vtt_intake.recognise.tables_book import pair_up
from vtt_intake.recognise.tables_loose import leave_out, loose_tables
from vtt_intake.recognise.tables_record import write_tables


def read_figures(beeld: Beeld) -> None:
    """Fill the parts with figures: bedragen, tabellen, kerncijfers, prestaties, rekensommen, taakstellingen."""
    vraag = asked(beeld)
    every = figure_tables(beeld)
    loose = loose_tables(beeld, every)
    every = [table for table in every if table.tabel.plek not in loose]
    share_ids([table.kolommen for table in every])
    found, book = pair_up(every)
    places = (*(table.tabel.plek for table in every), *loose)
    mentions = make_amounts(beeld, vraag, frozenset((plek.document, plek.anker) for plek in places))
    tables = write_tables(beeld, found, mentions, vraag, book)
    leave_out(beeld, tables, loose)
    make_growth(beeld, tables)
    make_sums(beeld, mentions, tables)
    make_means(beeld, mentions, tables)
