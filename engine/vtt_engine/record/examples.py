"""Examples of the parts that only make sense whole: a table with its columns and rows, and sums with their terms."""

EXAMPLE_TABLES = [{
    "id": "T1", "titel": "Kosten, baten, dekking", "per_gemeente": True, "plustaak": False,
    "kolommen": [
        {"id": "inwoners", "soort": "inwoners", "peildatum": "onbekend", "cbs_status": "onbekend"},
        {"id": "uitbreiding", "soort": "bedrag", "onderwerp": "uitbreiding Veilig Thuis", "jaar": 2025, "stand": "gevraagd",
         "verdeeld_naar": "inwoners"},
        {"id": "rente", "soort": "bedrag", "onderwerp": "geen", "verdeeld_naar": "inwoners"},
        {"id": "netto", "soort": "bedrag", "onderwerp": "netto bijdrage", "jaar": 2025, "stand": "gevraagd",
         "formule": "uitbreiding + rente"}],
    "rijen": [
        {"naam": "Almelo", "cellen": {"inwoners": 3000, "uitbreiding": 6000, "rente": -1500, "netto": 4500}},
        {"naam": "Borne", "cellen": {"inwoners": 1000, "uitbreiding": 2000, "rente": -500, "netto": 1500}}],
    "totaal": {"naam": "Totaal", "cellen": {"inwoners": 4000, "uitbreiding": 8000, "rente": -2000, "netto": 6000}}}]

EXAMPLE_SUMS = [
    {"id": "netto-2025", "soort": "nettosom", "termen": [{"naam": "uitbreiding", "waarde": 8000},
                                                       {"naam": "rente", "waarde": 2000, "teken": "min"}],
     "uitkomst": {"waarde": 6000}},
    {"id": "heel-jaar", "soort": "jaarbedrag", "deelbedrag": {"waarde": 6000}, "maanden": 9, "uitkomst": {"waarde": 8000}},
    {"id": "overhead", "soort": "opslag", "grondslag": [{"naam": "loonsom", "waarde": 100000}], "procent": 18,
     "uitkomst": {"waarde": 18000}},
    {"id": "uren", "soort": "uren", "uren": [2, 8, 8], "voltijd": 36, "fte": 0.5}]
