"""What stands out in the worksheets of a workbook, as it was found. Each list is there and empty when nothing was found."""

from typing import Literal

from vtt_engine.record.base import Deel, JaNee, Naam, Tekst, veld
from vtt_engine.record.values import Cijfer

Eenheid = Literal["euro", "duizend euro", "miljoen euro", "anders"]


class _Cel(Deel):
    cel: Naam = veld("De cel.", "D19", verplicht=True)
    naam: Naam | None = veld("De naam van de rij.", "Totaal")


class Celwaarde(_Cel):
    """A cell with the number that is stored in it."""

    eenheid: Eenheid | None = veld("Waarin het getal staat.", "euro")
    waarde: Cijfer | None = veld("Het opgeslagen getal, op hoogstens vier decimalen.", 38232.6640)


class Somcel(_Cel):
    """A cell that only adds up other cells of its sheet."""

    bereik: Tekst = veld("Wat de formule optelt.", "D5:D17", verplicht=True)
    eenheid: Eenheid | None = veld("Waarin het getal staat.", "euro")
    uitkomst: Cijfer | None = veld("De opgeslagen uitkomst van de formule.", 944281.6360)
    optelling: Cijfer | None = veld("Wat de opgeslagen getallen samen zijn, zoals de formule ze telt.", 944281.6360)
    mist: tuple[Celwaarde, ...] | None = veld("Cellen met een getal ertussen, eronder of direct erboven die niet meetellen.",
                                              [{"cel": "D18", "naam": "Wierden", "eenheid": "euro", "waarde": 38232.6640}])
    verborgen: tuple[Celwaarde, ...] | None = veld("Cellen die meetellen en die niemand ziet.", [])
    getoond: Cijfer | None = veld("Wat de cel toont, als de getoonde getallen samen anders zijn door afronding.", 982514)
    getoonde_optelling: Cijfer | None = veld("Wat de getoonde getallen dan samen zijn.", 982513)


class VastTotaal(Celwaarde):
    """A total that was typed in, beside totals that are formulas."""

    optelling: Cijfer | None = veld("Wat de rijen samen zijn die het totaal ernaast optelt.", 640787)


class Tekstgetal(Celwaarde):
    """A number that is kept as text."""

    in_som: JaNee | None = veld("Of een som over deze cel gaat en haar dus overslaat.", True)


class Foutcel(_Cel):
    """A cell that shows an error of Excel."""

    fout: Naam = veld("De fout, zoals Excel die in het Nederlands toont.", "#VERW!", verplicht=True)
    in_totaal: JaNee | None = veld("Of de cel een totaal of een som is.", True)


class LegeFormule(_Cel):
    """A formula of which no result was stored."""


class AfwijkendeCel(Celwaarde):
    """A cell unlike both its neighbours, which have the same formula."""

    soort: Literal["formule", "getal"] | None = veld("Een andere formule, of een ingetypt getal tussen formules.", "getal")
    buren: tuple[Naam, ...] | None = veld("De cellen ernaast met dezelfde formule.", ["D10", "D12"])


class Werkblad(Deel):
    """One worksheet of a workbook."""

    id: Naam = veld("De naam van het blad; met de naam van het bestand als er meer zo heten.", "Voorstel", verplicht=True)
    naam: Naam | None = veld("De naam van het blad. Alleen ter informatie.", "Voorstel")
    document: Naam | None = veld("Id van de werkmap. Alleen ter informatie.", "verdeling")
    verborgen: JaNee | None = veld("Of het blad verborgen is.", False)
    afronding_genoemd: JaNee | None = veld("Of het blad ergens zegt dat bedragen zijn afgerond.", True)
    sommen: tuple[Somcel, ...] | None = veld("De cellen die alleen andere cellen optellen.", [])
    vaste_totalen: tuple[VastTotaal, ...] | None = veld("Ingetypte totalen naast totalen met een formule.", [])
    getallen_als_tekst: tuple[Tekstgetal, ...] | None = veld("Getallen die als tekst zijn opgeslagen.", [])
    foutcellen: tuple[Foutcel, ...] | None = veld("Cellen met een fout van Excel.", [])
    formules_zonder_waarde: tuple[LegeFormule, ...] | None = veld("Formules zonder opgeslagen uitkomst.", [])
    afwijkende_formules: tuple[AfwijkendeCel, ...] | None = veld("Cellen die anders zijn dan hun buren.", [])
    plaats: Tekst | None = veld("Waar het blad staat.", "001-verdeling.xlsx, blad Voorstel")
