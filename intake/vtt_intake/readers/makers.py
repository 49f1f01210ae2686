"""Whether the maker that a file names is a person, for which no file has a mark."""

import re
from collections.abc import Iterable

_BODY = re.compile(
    r"gemeente|regio|ggd|dienst|provincie|waterschap|ministerie|stichting|vereniging|samenwerking|bestuur|secretariaat|griffie|"
    r"afdeling|team\b|college|raad\b|veilig thuis|organisatie|bureau|advies|office|microsoft|python|docx|libreoffice|openoffice|"
    r"openpyxl|xlsxwriter|apache poi|gebruiker|\buser|admin|beheer|auteur|author|anonymous|onbekend|unknown|"
    r"medewerker|redactie|communicatie|sjabloon|template|windows|\bb\.?v\.?$|\bn\.?v\.?$|vtt-check", re.IGNORECASE)


def names_a_person(name: str, shown: Iterable[str] = ()) -> bool:
    """Whether the name of a maker seems to be of a person: not empty, no organisation, program or general user, and not the name
    that the headers and footers of the paper show (``shown``).
    """
    plain = name.strip().casefold()
    return bool(plain) and not _BODY.search(plain) and not any(plain in text.casefold() for text in shown)
