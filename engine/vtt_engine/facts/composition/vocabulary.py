"""The words that the rules about composition look for. Data only: a word that is missing here is a word to add here."""

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Words that stand loose before "te": vast te stellen, kennis te nemen, beschikbaar te stellen.
PARTICLES = _words("""
    aan achter af akkoord bekend beschikbaar bij deel door gereed goed in kennis kwijt mee mede na om op open over samen
    tegemoet terug toe uit vast vol voor voort vrij weg zorg""")

# With these, om, door and voor belong to the verb; elsewhere they do not: om te voorkomen, wij stellen voor te besluiten.
AMBIGUOUS = frozenset(("om", "door", "voor"))
WITH_AMBIGUOUS = _words("""
    ombuigen omslaan omzetten doorbelasten doorbetalen doorgeven doorlopen doorrekenen doorschuiven doorstorten doorsturen
    doorvoeren doorzenden voorbehouden voorbereiden voordragen voorfinancieren voorleggen voorschieten voorschrijven
    voorstellen voorzien voorzetten""")
OPENERS = frozenset(("om", "teneinde", "zonder", "alvorens"))  # what follows is an aim, not the decision
MEANS = OPENERS | {"door", "waardoor", "zodat", "opdat"}  # what follows explains the act before it

# Fixed groups of words before "te": what they mean together.
PHRASES = {("op de hoogte", "stellen"): "informeren", ("op de hoogte", "brengen"): "informeren",
           ("in kennis", "stellen"): "informeren", ("ter kennis", "brengen"): "informeren",
           ("ter beschikking", "stellen"): "beschikbaarstellen",
           ("uitvoering", "geven"): "uitvoeren", ("opdracht", "geven"): "opdragen",
           ("kenbaar", "maken"): "mededelen", ("openbaar", "maken"): "publiceren"}

# What stands after "te" and is no act.
NO_ACT = _words("""
    allen algemeen bevinden blijken eigen gemeen haren hebben hunnen klein kunnen lijken midden moeten mogen samen
    verwachten weten willen worden zijn zijnen zullen""")

# Acts of a board. Written together; "vast te stellen" is vaststellen.
BOARD = _words("""
    aanbieden aannemen aanwijzen afwijzen akkoordgaan beschikbaarstellen besluiten benoemen goedkeuren indienen instellen
    instemmen intrekken kennisnemen mandateren machtigen ontheffen opheffen toekennen vaststellen verlenen verzoeken
    voorleggen voorstellen""")
MONEY = _words("""
    bijstellen ophogen toevoegen uitbreiden verhogen verlagen verminderen wijzigen""")
# What follows from a decision, and is no second one.
CONSEQUENCE = _words("""
    aanbrengen bekendmaken berichten betrekken brengen dekken doen informeren inwinnen laten meedelen mededelen meenemen
    onttrekken opdragen opnemen publiceren storten sturen toesturen toezenden toevoegen uitvoeren verrekenen versturen
    verwerken verzenden verzoeken vragen zenden""")
OTHERS = _words("""
    aanpassen aanvragen bestemmen bevestigen continueren herzien inzetten inkopen oprichten overdragen reserveren
    schrappen starten uitstellen verlengen verstrekken versterken vrijgeven aanhouden beëindigen bekrachtigen bepalen
    kiezen verklaren""")
INFINITIVES = BOARD | MONEY | CONSEQUENCE | OTHERS

# Acts that only tell: no choice is asked.
TELLING = _words("berichten informeren kennisnemen meedelen mededelen toesturen toezenden zenden sturen")
# Acts of procedure: they bring a paper further, and are no effect in society.
PROCEDURE = TELLING | _words("aanbieden besluiten instemmen vaststellen voorleggen")
# Acts whose object follows with a preposition: in te stemmen met, kennis te nemen van.
WITH_PREPOSITION = frozenset(("instemmen", "kennisnemen", "akkoordgaan"))

HEAD_NOUNS = _words("""
    aanwijzing beëindiging benoeming besluit bijstelling goedkeuring instelling instemming intrekking kennisname
    kennisneming machtiging ophoging opname overdracht toekenning uitbreiding vaststelling verhoging verlaging verlenging
    verstrekking wijziging akkoord""")
PLURALS = _words("""
    baten bedragen bijdragen bijlagen burgers cijfers colleges deelnemers gemeenten gevolgen inwoners jaren kanttekeningen
    kinderen kosten lasten leden maatregelen maanden middelen opbrengsten raden regelingen reserves risico's stukken taken
    uitgaven uren voorwaarden weken wensen zienswijzen""")
FINITE = re.compile(
    r"\b(?:besluit(?:en)?|akkoord|machtigt|mandateert|verzoekt|benoemt|verleent|kent\b.*\btoe|stel(?:t|len)?\b.*\b(?:vast|voor|"
    r"beschikbaar|in)|stem(?:t|men)?\b.*\bin|neemt?\b.*\bkennis|nemen\b.*\bkennis|draagt?\b.*\bop|wijst?\b.*\baan|keurt?\b.*\bgoed|"
    r"geeft\b.*\b(?:opdracht|zienswijze)|voorstel is|geen (?:zienswijze|bezwaar|bedenkingen|wensen))\b",
    re.IGNORECASE | re.DOTALL)
MODALS = _words("""
    kan kunnen moet moeten zal zullen wil willen mag mogen wordt worden werd werden is zijn was waren heeft hebben had
    hadden dient dienen gaat gaan""")

DETERMINERS = _words("de het een deze dit die dat zijn haar hun onze ons geen alle beide iedere elke")
PRONOUNS = _words("deze dit die dat")
PREPOSITIONS = _words("""
    aan achter als bij binnen door in met na naar om onder op over per rond te ter ten tegen tot tussen uit van via voor
    volgens zonder en of""")
POINTING = re.compile(  # words that point outside the point
    r"\b(?:boven(?:staand|genoemd|vermeld)e?|voornoemde?|voorgaande?|bovengemelde?|hierboven|als (?:hiervoor|eerder) genoemd|"
    r"(?:het|dit) (?:vorige|voorgaande) punt|(?:besluit|beslis|voorstel)?punt \d+)\b", re.IGNORECASE)

WHOLE_PAPERS = r"begroting|jaarrekening|jaarstukken|kadernota|jaarverslag|perspectiefnota|meerjarenraming"
OF_A_REGELING = (r"gemeenschappelijke regeling|openbaar lichaam|\bGR\b|veiligheidsregio|omgevingsdienst|\bGGD\b|"
                 r"\bregio\s+[A-Z]|werkvoorzieningschap|bedrijfsvoeringsorganisatie")

ALTERNATIVES = re.compile(
    r"\balternatie(?:f|ven|ve)\b|\ber ook voor kiezen|\bandere (?:opties?|mogelijkhe(?:id|den)|keuzes?|oplossing(?:en)?)\b|"
    r"\bscenario['’]?s?\b|\bvariant(?:en)?\b|\bnul(?:optie|variant|scenario)\b|\b(?:als|indien) (?:u|het bestuur|de raad) niet\b|"
    r"\b(?:stemt|kiest|besluit) u (?:hier)?niet\b|\bafgewogen tegen\b|\ber (?:is|zijn) ook (?:overwogen|gekeken)\b",
    re.IGNORECASE)
EFFECT = re.compile(r"\b(?:zodat|waardoor|opdat|zodoende|daarmee|hierdoor|daardoor|om)\b", re.IGNORECASE)
TOLD = re.compile(r"\bge[iï]nformeerd\b|\bop de hoogte\b|"
                  r"\bkennis (?:genomen|te nemen|nemen)\b", re.IGNORECASE)
NEXT_HEADS = re.compile(r"vervolg|planning|uitvoering|tijdpad|evaluatie", re.IGNORECASE)
WHEN = re.compile(
    r"\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|voorjaar|zomer|najaar|winter|"
    r"kwartaal|weken?|maand(?:en)?|jaarlijks|dagen|(?:19|20)\d\d|\d{1,2}-\d{1,2}(?:-\d{2,4})?|direct|meteen|zo spoedig mogelijk|"
    r"zodra|na (?:de |het |uw )?(?:vaststelling|besluit\w*|vergadering|akkoord|instemming|zienswijze\w*))\b", re.IGNORECASE)
WHO = re.compile(
    r"\b(?:AB|DB|B&W|GS|wij|we|ons|(?:gemeente)?ra(?:ad|den)|colleges?|bestuur|bestuurder?s?|gemeenten?|direct(?:ie|eur)|"
    r"secretaris|teams?|portefeuillehouders?|ambte\w+|griffie[rs]?|provincie|gedeputeerde staten|toezichthouder|project\w+|"
    r"werkgroep|stuurgroep|organisatie|afdeling\w*|adviseurs?|controller|accountant|medewerkers?|aanbieders?|deelnemers)\b",
    re.IGNORECASE)

FORM_WORDS = _words("""
    aan advies agendapunt algemeen bestuur bestuursvoorstel bijlage brief college collegeadvies collegebesluit
    collegevoorstel concept dagelijks de een en het memo nota notitie onderwerp ontwerp oplegger raad raadsbrief
    raadsvoorstel van voor voorstel""")
KNOWN_SHORT = _words("AB B&W BBV BTW BV CAO CBS DB EU GGD GGZ GR ICT NV OV VNG ZZP")
SHORT_WORDS = re.compile(r"\b(?:(?:[a-z]\.){2,}|mbt|tbv|tov|nav|ivm|obv|inz|betr|incl|excl|bijv|evt)(?![\w])", re.IGNORECASE)
ROMAN = re.compile(r"[IVX]+")

# The parts a proposal always has, with what their headings are called; a template heading is found by the same words.
CORE = {"besluit": "Voorstel of Besluit", "inleiding": "Inleiding", "argumenten": "Argumenten",
        "kanttekeningen": "Kanttekeningen", "financien": "Financiën"}
