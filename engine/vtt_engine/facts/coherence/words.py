"""The words that the checks on coherence know: data, no logic."""

# Abbreviations that a council member or board member knows, or that an ordinary dictionary gives.
KNOWN = frozenset((
    "AB", "AI", "ANWB", "AOW", "AVG", "B&W", "BBV", "BLZ", "BSN", "BTW", "BV", "BW", "CAO", "CBS", "CDA", "CO", "COA",
    "COVID", "CPB", "DB", "DNB", "EK", "EU", "EUR", "EXCL", "FTE", "GGD", "GGZ", "GPS", "GR", "HBO", "HR", "HRM", "IBAN",
    "ICT", "ID", "INCL", "IQ", "ISO", "IT", "IVM", "KPI", "KVK", "LED", "MBO", "MBT", "MT", "NEN", "NL", "NR", "NS", "NV",
    "NVT", "OR", "OZB", "P&C", "PDF", "PM", "PVV", "QR", "RIVM", "SCP", "SGP", "SMS", "SP", "SVB", "TBV", "TK", "TV", "URL",
    "USA", "USB", "UWV", "VMBO", "VN", "VNG", "VPB", "VVD", "WGR", "WIFI", "WMO", "WO", "WOZ", "WW", "ZZP"))

# What a count can announce as a list that follows.
LIST_NOUNS = ("aanbevelingen", "aandachtspunten", "aanpassingen", "activiteiten", "alternatieven", "argumenten", "besluiten",
              "beslispunten", "bijlagen", "categorieën", "conclusies", "criteria", "delen", "doelen", "doelstellingen",
              "effecten", "factoren", "fasen", "fases", "functies", "gronden", "keuzes", "knelpunten", "manieren",
              "maatregelen", "mogelijkheden", "onderdelen", "onderwerpen", "onzekerheden", "oorzaken", "opties", "opgaven",
              "oplossingen", "pijlers", "posten", "punten", "redenen", "resultaten", "risico's", "risico’s", "rollen",
              "scenario's", "scenario’s", "soorten", "speerpunten", "sporen", "stappen", "taken", "thema's", "thema’s",
              "uitgangspunten", "varianten", "voordelen", "voorwaarden", "vragen", "werkgroepen", "wijzigingen",
              "ontwikkelingen", "nadelen", "ambities")

# Words that name another document: a number of a table or paragraph near them is not one of this document.
ELSEWHERE = ("wet", "wetboek", "wgr", "bbv", "awb", "regeling", "verordening", "begroting", "programmabegroting", "rapport",
             "rapportage", "nota", "jaarstukken", "jaarrekening", "jaarverslag", "kadernota", "voorjaarsnota", "beleidsplan",
             "beleidskader", "cao", "statuut", "notitie", "brief", "advies", "handreiking", "handboek", "circulaire",
             "onderzoek", "richtlijn", "gids", "akkoord", "convenant", "overeenkomst", "plan", "memo", "leidraad", "besluit",
             "bestuursrapportage")

# Pairs of words that say two things about one amount: what is lowered goes on, what lapses is gone.
OPPOSED = ((("verlagen", "verlaagd", "verlaagt", "verlaging", "verminderen", "verminderd", "vermindert", "vermindering"),
            ("vervallen", "vervalt", "beëindigen", "beëindigd", "beëindigt", "stopzetten", "stopgezet")),)

SUBJECTS = ("bijdrage", "subsidie", "budget", "uitkering", "krediet", "vergoeding")

MONEY_WORDS = ("kosten", "lasten", "baten", "bijdrage", "bijdragen", "bedrag", "bedragen", "budget", "dekking", "tekort",
               "overschot", "saldo", "krediet", "subsidie", "reserve", "opbrengst", "opbrengsten", "uitgaven", "inkomsten",
               "meerkosten", "restant", "begroot", "geraamd", "raming")

COUNT_WORDS = ("aantal", "aantallen", "inwoners", "meldingen", "uren", "uur", "cliënten", "fte", "fte's", "stuks", "personen",
               "huishoudens", "leden", "adviezen", "gezinnen", "kinderen", "leerlingen", "woningen", "kilometer", "km", "ton",
               "m2", "m²", "m3", "m³", "ha", "hectare", "procent", "punten", "bezoekers", "dossiers", "zaken", "inwonertal",
               "medewerkers", "bezoeken", "ritten", "aansluitingen", "kilogram", "kg", "liter", "kwh", "nummer", "kenmerk",
               "zaaknummer", "kostenplaats", "dossiernummer", "artikel", "postbus")

CONNECTORS = ("gaat", "gaan", "blijft", "resteert", "heeft", "kan", "moet", "zal", "zou", "is", "zijn", "was", "wordt",
              "worden", "werd", "en", "of", "in", "voor", "naar", "tot", "te", "bedraagt", "bedragen", "komt", "komen", "uit",
              "op", "aan", "van", "per", "ten", "om", "dan", "als", "door", "met", "bij", "incidenteel", "structureel",
              "hoger", "lager", "meer", "minder", "extra", "nodig", "beschikbaar", "begroot", "geraamd", "verhoogd",
              "verlaagd", "bestaat", "ontstaat", "vervalt", "staat", "omdat", "zodat", "die", "dat", "maar", "terwijl")
