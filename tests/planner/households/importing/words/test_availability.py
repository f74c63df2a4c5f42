from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.households.importing.words.availability import read_availability, window_between
from planner.times import DAY_MINUTES

THURSDAY = date(2026, 12, 17)
MORNING, AFTERNOON, ALL_DAY = "0-12", "12-24", ""
SAID = {
    MORNING: [
        "voormiddag", "VM", "vm.", "V.M.", "enkel voormiddag", "in de voormiddag", "'s ochtends",
        "liefst voormiddag", "le matin", "uniquement le matin", "Avant-midi", "morning",
        "mornings only", "voor de middag", "niet in de namiddag", "tot de middag", "until noon",
        "disponible le matin", "kan enkel in de VM", "hele voormiddag", "vóór 12u",
    ],
    AFTERNOON: [
        "namiddag", "NM", "enkel in de namiddag", "na de middag", "l'après-midi", "apres-midi",
        "seulement l'après-midi", "only in the afternoon", "niet in de voormiddag",
        "voormiddag niet", "kan niet in de voormiddag", "pas le matin", "pas disponible le matin",
        "no mornings", "vanaf de middag", "PM",
    ],
    ALL_DAY: [
        "", "-", "/", "geen", "n.v.t.", "ja", "x", "ok", "hele dag", "ganse dag", "altijd",
        "maakt niet uit", "geen voorkeur", "toute la journée", "any time", "VM en NM", "VM/NM",
        "voor- en namiddag", "voormiddag of namiddag", "om het even", "peu importe", "whenever",
    ],
    "10-24": [
        "vanaf 10u", "vanaf 10 uur", "v.a. 10u", "na 10u", "niet voor 10u", "ten vroegste 10u",
        "pas vanaf 10u", "pas avant 10h", "à partir de 10h", "dès 10h", "from 10am", "after 10",
        "not before 10am", "10u of later", "10h ou plus tard", "> 10u", "vanaf 10u00",
        "na tien uur",
    ],
    "10.5-24": ["vanaf 10u30", "vanaf 10.30 uur", "vanaf 10 u 30", "vanaf half 11",
                "after 10:30 am",
                "à partir de 10h30", "vanaf half elf"],
    "0-15": [
        "tot 15u", "tot 3u", "tot en met 15u", "t.e.m. 15u", "ten laatste 15u", "niet na 15u",
        "jusqu'à 15h", "avant 15h", "until 3 pm", "before 15:00", "< 15u", "vroeger dan 15u",
    ],
    "9-11": [
        "tussen 9 en 11u", "tss 9 en 11u", "9u-11u", "9-11u", "van 9 tot 11u", "09:00 - 11:00",
        "entre 9h et 11h", "de 9h à 11h", "between 9 and 11am", "from 9 to 11",
        "vanaf 9u tot 11u", "na 9u en voor 11u", "voormiddag (9u-11u)",
    ],
    "10-12": ["voormiddag vanaf 10u", "VM: vanaf 10u", "10am-12pm"],
    "14-24": ["na 14 uur", "vanaf 14u (werkt)", "werkt tot 14u", "after 2 pm",
              "namiddag vanaf 14u"],
    "9.75-24": ["vanaf kwart voor 10"],
    "0-11 14-24": ["tot 11u of vanaf 14u", "before 11 or after 2 pm", "niet tussen 11 en 14u"],
    "9-12 14-16": ["van 9u tot 12u en van 14u tot 16u", "9u-12u en 14u-16u"],
    "0-12 15-24": ["voormiddag of na 15u"],
    "9-17": ["9-5", "tussen 9 en 17u"],
}  # fmt: skip
UNCLEAR = ("10u", "10:30", "dinsdag", "na school", "nee", "niet", "à 10h", "half 11", "xyz", "24u")

SAID_OF_THE_DAY = {
    "0-12": ["woensdag niet, voormiddag", "vrijdag niet - VM", "tot 's middags", "namiddag werkt",
        "-12u", "les matins", "tous les matins", "voorm.", "donderdag voormiddag",
        "VM wel NM niet", "VM, niet NM", "VM maar niet NM", "matin, pas l'après-midi",
        "niet in de namiddag of avond", "pas l'après-midi", "graag afspraak in de voormiddag",
        "nee, enkel VM", "VM ja, NM nee", "VM: ja / NM: nee", "peut le matin pas l'après-midi",
        "enkel VM (kinderen naar school)"],
    "12-24": ["woensdag niet, namiddag wel", "les après-midi", "voormiddag werken",
        "heeft werk in voormiddag", "namid.", "nam.", "donderdagnamiddag", "ma en di niet, NM",
        "VM niet NM wel", "VM niet, NM wel", "VM werken NM vrij", "pas in de namiddag",
        "pas le matin", "wegens werk enkel namiddag", "enkel namiddag wegens werk",
        "enkel NM (werk)", "kan in de voormiddag niet", "hele dag behalve VM",
        "voorkeur voor namiddag", "vanaf namiddag", "travaille le matin"],
    "0-15": ["maandag niet, tot 15u", "tot max. 15u", "tot ± 15u", "moet om 15u weg"],
    "10-24": ["niet woensdag, vanaf 10u", "vanaf ca. 10u", "10h+", "10u-", "kan niet voor 10u",
        "niet beschikbaar voor 10u", "ja, vanaf 10u"],
    "11-24": ["werkt nachtshift, niet voor 11u"],
    "0-10 11-24": ["afspraak dokter 10u-11u"],
    "10-12": ["10u->12u", "10u/12u"],
    "": ["voor of namiddag", "voor- of namiddag", "alle", "24/24", "enkel donderdag",
        "woensdagnamiddag niet", "niet op woensdagnamiddag", "woensdag niet",
        "niet op maandag en dinsdag", "ma-vr"],
    "9-12": ["van 9u t/m 12u"],
    "8.5-12": ["0830-1200"],
    "14-24": ["pas vrij om 14u", "werkt tot 14u", "vanaf 14u (werkt)", "werk tot 14u"],
    "0-8 12-24": ["werkt van 8 tot 12"],
    "10-15": ["niet voor 10u en niet na 15u", "niet voor 10u, tot 15u"],
    "9-12 13-17": ["9u-17u behalve 12u-13u"],
    "9-12 14-16": ["09:00 - 12:00, 14:00 - 16:00"],
    "0-11 14-24": ["tot 11u of vanaf 14u"],
    "0-12 13-24": ["niet tussen 12u en 13u"],
    "0-12 15-24": ["VM of vanaf 15u"],
}  # fmt: skip
"""What people write of a Thursday, with other days of the week and with what they do else."""
EITHER_WAY = (
    "donderdag niet",
    "ma-wo",
    "enkel woensdag",
    "werkt VM en NM",
    "voormiddag niet namiddag",
    "niet voor 10u of na 15u",
    "afspraak in voormiddag",
    "school tot 15u30",
    "NM (werk)",
    "tot 14u (werkt)",
    "werkt, voormiddag",
    "niet altijd",
    "nee",
    "hele dag niet",
    "tot namiddag",
    "niet beschikbaar",
    "niet vrij",
    "zo vroeg mogelijk",
    "vanaf 9u of 10u",
    "brengt kinderen naar school, vanaf 9u",
)
"""What may mean one thing and its opposite, or is of another day."""


def windows(text):
    """Read "9-12 14-16" in hours."""
    pairs = (part.split("-") for part in text.split())
    found = tuple((int(float(a) * 60), int(float(b) * 60)) for a, b in pairs)
    return found or None


@pytest.mark.parametrize(
    ("hours", "text"), [(h, text) for h, texts in SAID.items() for text in texts]
)
def test_words_for_a_time_of_day_become_windows(hours, text):
    said = read_availability(text)

    assert (said.value, said.problem) == (windows(hours), "")


@pytest.mark.parametrize("text", UNCLEAR)
def test_what_names_no_window_is_a_problem(text):
    assert read_availability(text).problem == "unclear_availability"


def test_two_cells_can_hold_the_first_and_the_last_time():
    assert window_between("9u", "12:00").value == ((540, 720),)
    assert window_between("10:00", "").value == ((600, DAY_MINUTES),)
    assert window_between("", "").value is None


@pytest.mark.parametrize(
    ("hours", "text"), [(h, text) for h, texts in SAID_OF_THE_DAY.items() for text in texts]
)
def test_other_days_and_other_things_to_do_never_turn_the_words_round(hours, text):
    said = read_availability(text, THURSDAY)

    assert (said.value, said.problem) == (windows(hours), "")


@pytest.mark.parametrize("text", EITHER_WAY)
def test_what_may_mean_its_opposite_is_a_problem(text):
    assert read_availability(text, THURSDAY).problem == "unclear_availability"


@pytest.mark.parametrize(
    ("text", "hours"),
    [("voormiddag", "12-24"), ("NM", "0-12"), ("tot 10u", "10-24"), ("na 15u", "0-15"),
     ("10u-11u", "0-10 11-24"), ("woensdag", ""), ("werkt voormiddag", "12-24"), ("-", ""),
     ("nee", ""), ("9u-10u en 14u-15u", "0-9 10-14 15-24")],
)  # fmt: skip
def test_words_for_when_somebody_cannot_come_are_turned_round(text, hours):
    said = read_availability(text, THURSDAY, away=True)

    assert (said.value, said.problem) == (windows(hours), "")


@pytest.mark.parametrize("text", ["hele dag", "x", "niet voor 10u", "donderdag", "niet VM"])
def test_what_cannot_be_turned_round_is_a_problem(text):
    assert read_availability(text, THURSDAY, away=True).problem == "unclear_availability"


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=40))
def test_whatever_is_written_gives_windows_within_the_day_in_order(text):
    for away in (False, True):
        assert_within_the_day(read_availability(text, THURSDAY, away=away).value or ())


def assert_within_the_day(found):
    assert all(0 <= start < end <= DAY_MINUTES for start, end in found)
    assert list(found) == sorted(found)
