"""What the recogniser sees: the documents with their outlines, the main one first, and the record it makes."""

from dataclasses import dataclass, field

from vtt_intake.form import Alinea, Document
from vtt_intake.recognise.build import Bouw
from vtt_intake.recognise.outline import Regel, outline
from vtt_intake.recognise.subjects import Onderwerpen


@dataclass(slots=True)
class Beeld:
    """The documents of one proposal. ``jaar`` is the year for dates that name none, once it is known; ``onderwerpen``
    names what money is for, the same way in every step.
    """

    documenten: tuple[Document, ...]
    bouw: Bouw = field(default_factory=Bouw)
    jaar: int | None = None
    regels: dict[str, list[Regel]] = field(default_factory=dict)
    onderwerpen: Onderwerpen = field(init=False)

    def __post_init__(self) -> None:
        """Make the outlines."""
        self.regels = {document.id: outline(document) for document in self.documenten}
        self.onderwerpen = Onderwerpen(blok.tekst for document in self.documenten for blok in document.blokken
                                       if isinstance(blok, Alinea))

    @property
    def hoofd(self) -> Document:
        """The proposal itself: the first text document, else the first document."""
        return next((d for d in self.documenten if d.soort != "xlsx"), self.documenten[0])
