"""Which row is the heading, and what each column is, in sheets as people make them."""

from __future__ import annotations

import pytest

from planner.errors import NoHeading
from planner.households.importing.judging.rows import Skip
from planner.households.importing.layout.headings import meaning
from planner.households.importing.layout.roles import Role
from planner.households.importing.layout.tables import find_layouts
from tests.planner.households.importing.office import (
    DAY,
    KORTRIJK,
    csv_list,
    found,
    judged,
    xlsx_list,
)

HEADINGS = {
    Role.LAST_NAME: ["Familienaam", "ACHTERNAAM", "Nom de famille", "Last name", "Surname",
                     "Fam.naam"],
    Role.FIRST_NAME: ["Voornaam", "Prénom", "PRENOM", "First Name", "Voornaam kandidaat",
                      "Vornaam"],
    Role.NAME: ["Naam", "Naam*", "Nom", "Name", "Kandidaat", "Cliënt", "Naam van de kandidaat"],
    Role.LAST_FIRST: ["Naam en voornaam", "Naam/Voornaam", "Nom, prénom", "Surname, first name",
                      "Naam (familienaam, voornaam)", "NOM ET PRENOM DU CANDIDAT"],
    Role.FIRST_LAST: ["Voornaam en naam", "Voor- en achternaam", "Full name", "Name (first last)"],
    Role.BIRTH_DATE: ["Geboortedatum", "Geb.datum", "Geb. dat.", "Geboorte-\ndatum", "DOB",
                      "Né(e) le",
                      "Geboortedatum (dd/mm/jjjj)", "Datum geboorte kandidaat", "Gebortedatum"],
    Role.PHONE: ["Telefoon", "Gsm", "GSM-nummer", "Tel/GSM", "N° de téléphone", "Phone no.",
                 "Telefoonumer"],
    Role.ADULTS: ["Volwassenen", "# volwassenen", "Volw.", "Nombre d'adultes", "18+", "Volwasenen"],
    Role.CHILDREN: ["Kinderen", "Aantal kinderen ten laste", "Kind. (<18)", "Enfants", "-18",
                    "Kinderen (leeftijd)"],
    Role.PERSONS: ["Aantal gezinsleden", "Aantal personen", "Household size"],
    Role.FAMILY: ["Gezin", "Gezinssamenstelling (volw. + kind.)", "Composition de ménage",
                  "Household"],
    Role.INTERPRETER: ["Tolk nodig (taal)", "Tolk?", "Interprète",
                       "Heeft u een tolk nodig? Zo ja, welke taal?"],
    Role.LANGUAGE: ["Taal", "Moedertaal", "Langue", "Welke taal?"],
    Role.LANDLORDS: ["Verhuurder(s)", "kiest voor", "Bij welke verhuurders wilt u inschrijven?",
                     "Bailleurs",
                     "Housing companies", "Voorkeur verhuurder", "Keuze 1", "SHM/SVK"],
    Role.AVAILABILITY: ["Beschikbaar", "Uren", "Wanneer?", "Wanneer kan de kandidaat komen?",
                        "Disponibilité"],
    Role.UNAVAILABLE: ["Niet beschikbaar", "Indisponible", "Not available", "Kan niet",
                       "Uren niet beschikbaar", "Wanneer kan u niet komen?", "Niet mogelijk (uren)",
                       "Indisponibilités", "Niet vrij op"],
    Role.WHEELCHAIR: ["Rolwagen", "Rolstoel (ja/nee)", "PMR", "Wheelchair",
                      "Toegankelijke balie nodig?"],
    Role.COMPANION: ["Begeleider", "wie gaat mee", "Komt er iemand mee?", "Brugfiguur/begeleider",
                     "Accompagné par"],
    Role.REFERRER: ["Doorverwijzer", "Organisatie", "Maatschappelijk werker", "Contactpersoon",
                    "Naam medewerker"],
    Role.NATIONAL_NUMBER: ["Rijksregisternummer", "INSZ", "RR-nr.", "Numéro national"],
    Role.PARTNER: ["Partner", "Naam partner", "Conjoint"],
    Role.IGNORED: ["Opmerkingen", "Datum aanmelding", "E-mail", "Telefoon begeleider",
                   "Namen kinderen",
                   "Geboortedatum partner", "Geboorteplaats", "Nationaliteit",
                   "Kennis Nederlands", "Nr."],
}  # fmt: skip

MORE_HEADINGS = {
    Role.BIRTH_DATE: [
        "°", "° datum", "datum °", "°datum", "Date et lieu de naissance",
        "Geboorteplaats en -datum", "G.D.", "Geboortedatum en -plaats", "Geboren te/op",
        "Né(e) le/à",
    ],
    Role.LAST_NAME: [
        "Nom de naissance", "Nom usuel", "Nom de jeune fille", "Famillienaam", "Familinaam",
        "familienaam1", "Familienaam 1", "Naam (familie)", "Geboortenaam",
    ],
    Role.AVAILABILITY: [
        "VM/NM", "VM of NM", "AM/PM", "Matin/après-midi", "Dispo", "Besch.", "Uurbeperking",
        "Tijdslot", "Beschikbaar van/tot", "Voorkeur VM/NM", "Beschikbaar (van - tot)",
        "Uren beschikbaar", "Dispo.", "Disponible de/à", "Tijdstip (VM/NM)", "Beschikbaar VM/NM?",
    ],
    Role.FAMILY: [
        "V/K", "A/K", "V+K", "Gez.", "Samenst.",
    ],
    Role.PERSONS: [
        "Leden", "Pers.", "# pers.", "Nb pers.",
    ],
    Role.CHILDREN: [
        "Enf.", "Minderj.",
    ],
    Role.WHEELCHAIR: [
        "Rolw.", "Aangepaste balie",
    ],
    Role.COMPANION: [
        "Begel.", "Begl.", "Begeleider (organisatie)", "Begeleider + organisatie",
        "Begeleider/dienst", "Accompagnateur (service)",
    ],
    Role.INTERPRETER: [
        "Interpr.",
    ],
    Role.NATIONAL_NUMBER: [
        "Rijksreg.nummer",
    ],
    Role.FIRST_NAME: [
        "Vn.",
    ],
    Role.UNAVAILABLE: [
        "Niet beschikbaar", "Indisponible", "Not available", "Kan niet komen",
    ],
    Role.IGNORED: [
        "Geboorteplaats", "Lieu de naissance", "Namen kinderen", "Geboortedatum kinderen",
        "Datum aanmelding",
    ],
    Role.REFERRER: [
        "Organisatie begeleider", "Doorverwijzer/begeleider",
    ],
    Role.LANDLORDS: [
        "Voorkeur verhuurder", "Voorkeur verhuurders",
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("role", "text"),
    [
        (r, text)
        for some in (HEADINGS, MORE_HEADINGS)
        for r, texts in some.items()
        for text in texts
    ],
)
def test_a_heading_means_what_people_mean_by_it(role, text):
    assert meaning(text).role is role


@pytest.mark.parametrize(
    "text", ["", "Habitat Nova", "Voorkeur", "Groepsinschrijving 17 december 2026", "xyz"]
)
def test_other_words_mean_nothing(text):
    assert meaning(text) is None


def roles(raw):
    layouts = find_layouts([raw], DAY, KORTRIJK.landlord_names)
    return [
        {c.heading: c.role for c in layout.columns}
        for tables in layouts.values()
        for layout in tables
    ]


def names(raw):
    return [f"{row['last_name']} {row['first_name']}" for row in found(raw)["accepted"]]


def test_a_heading_of_two_rows_is_read_as_one():
    raw = csv_list(
        ["Kandidaat", "", "Gezin", "", "Verhuurders", "", "Begeleider", ""],
        ["Naam", "Voornaam", "Volw.", "Kind.", "GW", "Poort", "Naam", "Tel."],
        ["Peeters", "Jan", "1", "2", "x", "", "An Maes", "0470 11 22 33"],
    )
    (row,) = found(raw)["accepted"]

    assert (row["adults"], row["children"], row["landlords"]) == (1, 2, ["GW"])
    assert (row["companion"], row["phone"]) == ("An Maes", "")


FIRST_ROWS = [
    ("Naam en voornaam;Geboortedatum;Telefoon;Verhuurders;VM/NM",
     "Vranken Guido;30/08/1979;0470005701;alle;VM"),
    ("Nom et prenom;Date de naissance;GSM;Bailleurs;Dispo",
     "Vranken Guido;30/08/1979;0470005701;tous;matin"),
    ("Naam en voornaam;Verhuurders;Bijzonderheden nodig", "Vranken Guido;alle;rolstoel"),
    ("naam+voornaam;°;gsm/tel.;gez.;tolk?;verh.;besch.;rolst.;begl.",
     "Vranken Guido;;;2A 1K;neen;alle;vm;n;"),
    ("Naam;Telefoon;Uurtjes;Wat nodig", "Vranken Guido;;VM;rolstoel"),
    ("Naam;Telefoon;Uurtjes;Wat nodig", "Persoons;;VM;rolstoel"),
    ("Naam;Kiest;Uurtjes", "Vranken Guido;GW;NM"),
]  # fmt: skip


@pytest.mark.parametrize(("heading", "first"), FIRST_ROWS)
def test_the_first_household_is_never_part_of_the_heading(heading, first):
    raw = csv_list(*(row.split(";") for row in (heading, first, "De Smet An")))
    verdict = judged(raw)

    assert verdict.rows[0].key.row == 2
    assert len(verdict.rows) + len(verdict.skipped) == 2


@pytest.mark.parametrize(
    ("upper", "lower"),
    [("Naam;Voornaam;Geboorte-;Telefoon-;Kiest", ";;datum;nummer;voor"),
     ("Kandidaat;;Gezin;;Verhuurders;", "Naam;Voornaam;Volw.;Kind.;GW;Poort"),
     ("Naam;Voornaam;Beschikbaar;", ";;VM;NM")],
)  # fmt: skip
def test_a_heading_may_go_on_below_itself(upper, lower):
    rows = [row.split(";") for row in (upper, lower, "Peeters;Jan;;;;")]
    (layout,) = find_layouts([csv_list(*rows)], DAY, KORTRIJK.landlord_names)[0, ""]

    assert layout.heading_row == 2


def test_a_second_table_below_the_first_has_its_own_columns():
    raw = csv_list(
        ["Naam", "Voornaam", "Geboortedatum", "Verhuurders"],
        ["Peeters", "Jan", "12/03/1984", "GW"],
        [],
        ["Lijst 2"],
        ["Nom et prénom", "Téléphone", "Date de naissance", "Bailleurs", "Enfants"],
        ["Dupont Marie", "0472 12 34 56", "3 mars 1984", "tous", "2"],
    )

    assert names(raw) == ["Peeters Jan", "Dupont Marie"]
    assert [row["row"] for row in found(raw)["accepted"]] == [2, 6]


def test_sections_and_headings_said_again_are_passed_over():
    raw = csv_list(
        ["Naam", "Voornaam", "Geboren", "Gsm", "Verhuurder"],
        ["OCMW Kortrijk", "", "", "", ""],
        ["Peeters", "Jan", "12/3/84", "0470 12 34 56", "alle"],
        ["Totaal: 1", "", "", "", ""],
        ["Naam", "Voornaam", "Geboren", "Gsm", "Verhuurder"],
        ["Claes", "Mia", "1/2/1970", "0471 12 34 56", "GW"],
        ["Opgemaakt door:", "An", "", "", ""],
    )
    counts = judged(raw).skipped_counts(0)

    assert names(raw) == ["Peeters Jan", "Claes Mia"]
    assert counts == {Skip.TITLE: 2, Skip.EMPTY: 0, Skip.TOTAL: 1, Skip.HEADING: 1}


def test_rows_of_a_form_that_nobody_filled_in_are_empty():
    raw = csv_list(
        ["Nr", "Naam", "Voornaam", "Geboren", "Rolstoel", "Kinderen"],
        ["1", "Peeters", "Jan", "12/3/84", "nee", "0"],
        ["2", "", "", "", "nee", "0"],
        ["3", "", "", "", "", ""],
    )

    assert names(raw) == ["Peeters Jan"]
    assert judged(raw).skipped_counts(0)[Skip.EMPTY] == 2


def test_columns_without_a_heading_are_known_by_what_is_in_them():
    raw = csv_list(
        ["", "Naam", "", "Geboren", "", "Tel"],
        ["1", "Peeters Jan", "Kerkstraat 3", "12/03/1984", "GW, Poort", "0470 12 34 56"],
        ["2", "Claes Mia", "", "13/03/1985", "alle", "0471 12 34 56"],
    )

    assert [row["landlords"] for row in found(raw)["accepted"]] == [
        ["GW", "POORT"], ["GW", "POORT", "ZWVS", "EHGW"],
    ]  # fmt: skip


def test_a_bare_name_is_a_surname_only_beside_a_first_name():
    assert roles(csv_list(["Naam", "Voornaam"], ["Peeters", "Jan"]))[0]["Naam"] is Role.LAST_NAME
    assert roles(csv_list(["Naam", "Gsm"], ["Peeters Jan", "1"]))[0]["Naam"] is Role.LAST_FIRST
    assert roles(csv_list(["Naam", "Gsm"], ["Jan Van Damme", "1"]))[0]["Naam"] is Role.FIRST_LAST
    assert roles(csv_list(["Name", "Phone"], ["John Smith", "1"]))[0]["Name"] is Role.FIRST_LAST


def test_a_form_s_own_name_column_does_not_go_before_the_question():
    raw = csv_list(
        ["ID", "E-mail", "Naam", "Wat is uw familienaam?", "Wat is uw voornaam?"],
        ["1", "anonymous", "", "Peeters", "Jan"],
    )

    assert roles(raw)[0]["Naam"] is Role.IGNORED
    assert names(raw) == ["Peeters Jan"]


def test_national_numbers_are_never_read_whatever_their_heading():
    raw = csv_list(
        ["Naam", "Voornaam", "Nummer", "Geb"],
        ["Peeters", "Jan", "93.05.18-223.61", "18/05/1993"],
        ["Claes", "Mia", "85.07.30-033.28", "30/07/1985"],
    )
    report = found(raw)

    assert roles(raw)[0]["Nummer"] is Role.NATIONAL_NUMBER
    assert "223" not in str(report)
    assert [column["heading"] for column in report["columns"][0]["left_out"]] == ["Nummer"]


def test_a_mark_column_of_a_landlord_the_office_does_not_know_is_named():
    raw = csv_list(
        ["Naam", "Voornaam", "GW", "Habitat Nova", "Eigen Haard"],
        ["Peeters", "Jan", "x", "x", ""],
        ["Claes", "Mia", "", "", "x"],
    )

    assert [(p["row"], p["code"]) for p in found(raw)["problems"]] == [(2, "unknown_landlord")]


def test_all_sheets_are_read_and_those_without_a_heading_counted():
    raw = xlsx_list(
        Uitleg=[["x = wil inschrijven"]],
        OCMW=[["Naam", "Voornaam", "Kiest"], ["Peeters", "Jan", "GW"]],
        CAW=[[], ["Nom", "Prénom", "Bailleur"], ["Dupont", "Marie", "tous"]],
    )
    report = found(raw)

    assert [(row["last_name"], row["row"]) for row in report["accepted"]] == [
        ("Peeters", 2),
        ("Dupont", 3),
    ]
    assert report["skipped"][0]["sheets_without_heading"] == ["Uitleg"]


@pytest.mark.parametrize("raw", [csv_list(["a"], ["b"]), csv_list(["Naam"], ["Jan"], ["Els"]),
                                 xlsx_list(Blad1=[[1, 2], [3, 4]])])  # fmt: skip
def test_a_list_without_any_heading_is_refused(raw):
    with pytest.raises(NoHeading):
        judged(raw)


def test_a_person_called_like_a_heading_does_not_start_a_table():
    raw = csv_list(
        ["Naam", "Voornaam", "Geboortedatum", "Taal"],
        ["Kind", "Jan", "12/03/1984", "NL"],
        ["Name", "Taal", "13/03/1984", "Frans"],
    )

    assert names(raw) == ["Kind Jan", "Name Taal"]


def test_morning_and_afternoon_can_have_a_column_each():
    raw = csv_list(
        ["Naam", "Voornaam", "VM", "NM"],
        ["Peeters", "Jan", "x", ""],
        ["Claes", "Mia", "", "x"],
        ["Maes", "Bo", "x", "x"],
    )

    assert [row["availability"] for row in found(raw)["accepted"]] == [
        ["00:00", "12:00"], ["12:00", "24:00"], None,
    ]  # fmt: skip


def test_from_and_until_can_have_a_column_each():
    raw = csv_list(
        ["Naam", "Voornaam", "Beschikbaar van", "Beschikbaar tot"],
        ["Peeters", "Jan", "9u", "12u"],
        ["Claes", "Mia", "10:00", ""],
        ["Maes", "Bo", "", ""],
    )

    assert [row["availability"] for row in found(raw)["accepted"]] == [
        ["09:00", "12:00"], ["10:00", "24:00"], None,
    ]  # fmt: skip


def test_a_column_of_when_somebody_cannot_come_is_turned_round():
    raw = csv_list(
        ["Naam", "Voornaam", "Beschikbaar", "Niet beschikbaar"],
        ["Peeters", "Jan", "", "voormiddag"],
        ["Claes", "Mia", "vanaf 10u", "na 15u"],
        ["Maes", "Bo", "VM", ""],
        ["De Smet", "An", "VM", "voormiddag"],
    )
    report = found(raw)

    assert [row["availability"] for row in report["accepted"]] == [
        ["12:00", "24:00"], ["10:00", "15:00"], ["00:00", "12:00"], ["00:00", "12:00"],
    ]  # fmt: skip
    assert [problem["row"] for problem in report["problems"] if "avail" in problem["code"]] == [5]


def test_words_under_an_unknown_heading_are_not_taken_for_languages():
    raw = csv_list(["Naam", "Voornaam", "Roots"], ["A", "B", "Syrisch"], ["C", "D", "Turks"])

    assert roles(raw)[0]["Roots"] is Role.IGNORED


def test_an_interpreter_column_that_nobody_filled_in_does_not_count():
    raw = csv_list(
        ["Naam", "Voornaam", "Taal", "Tolk"], ["A", "B", "Turks", ""], ["C", "D", "NL", ""]
    )

    assert [row["interpreter"] for row in found(raw)["accepted"]] == ["tr", ""]


def test_a_line_of_dashes_under_the_heading_is_empty():
    raw = csv_list(["Naam", "Voornaam"], ["----", "-----"], ["Peeters", "Jan"])

    assert names(raw) == ["Peeters Jan"]


def test_a_heading_can_say_that_the_month_comes_first():
    raw = csv_list(["Name", "First name", "Born (mm/dd/yyyy)"], ["Smith", "John", "03/04/1984"])

    assert found(raw)["accepted"][0]["birth_date"] == "1984-03-04"


@pytest.mark.parametrize("name", ["Peeters Jan", "Aydın Emre"])
def test_a_lone_column_of_surnames_with_two_words_in_its_cells_holds_whole_names(name):
    raw = csv_list(["Familienaam", "Geboortedatum", "Kiest"], [name, "12/03/1984", "GW"])
    last, first = name.split()
    told = found(raw)["accepted"][0]
    assert (told["last_name"], told["first_name"]) == (last, first)


def test_a_lone_column_of_surnames_holds_surnames_and_a_bare_name_beside_it_counts_for_nothing():
    raw = csv_list(["Naam", "Familienaam", "Geboortedatum", "Kiest"],
                   ["An", "Peeters", "12/03/1984", "GW"])  # fmt: skip
    told = found(raw)["accepted"][0]
    assert (told["last_name"], told["first_name"]) == ("Peeters", "")
