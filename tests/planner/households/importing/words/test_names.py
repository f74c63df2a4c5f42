from __future__ import annotations

import pytest

from planner.households.importing.words.names import Order, read_name, split_name, usual_order

WHOLE = (
    ("Pauwels Jan", Order.LAST_FIRST, "Pauwels", "Jan"),
    ("Jan Pauwels", Order.FIRST_LAST, "Pauwels", "Jan"),
    ("Verbiest, Micheline", Order.FIRST_LAST, "Verbiest", "Micheline"),
    ("Van Goethem Clara", Order.LAST_FIRST, "Van Goethem", "Clara"),
    ("De Witte Marie-Jeanne", Order.LAST_FIRST, "De Witte", "Marie-Jeanne"),
    ("Jan Van den Berghe", Order.FIRST_LAST, "Van den Berghe", "Jan"),
    ("VAN DEN BERGHE Jan Willem", Order.FIRST_LAST, "Van Den Berghe", "Jan Willem"),
    ("Jan PEETERS", Order.LAST_FIRST, "Peeters", "Jan"),
    ("van DAMME Mohamed", Order.LAST_FIRST, "van Damme", "Mohamed"),
    ("EL AMRANI YOUSSEF", Order.LAST_FIRST, "El Amrani", "Youssef"),
    ("Ben Ali Fatima", Order.LAST_FIRST, "Ben Ali", "Fatima"),
    ("Fatima Ben Ali", Order.FIRST_LAST, "Ben Ali", "Fatima"),
    ("De Clercq – Öztürk Dmitri", Order.LAST_FIRST, "De Clercq – Öztürk", "Dmitri"),
    ("Dhr. Peeters Jan", Order.LAST_FIRST, "Peeters", "Jan"),
    ("Mevr. An Peeters", Order.FIRST_LAST, "Peeters", "An"),
    ("Peeters Jan & Janssens An", Order.LAST_FIRST, "Peeters", "Jan"),
    ("peeters jan", Order.LAST_FIRST, "Peeters", "Jan"),
    ("Peeters", Order.LAST_FIRST, "Peeters", ""),
    ("=cmd|'/c calc'!A1", Order.LAST_FIRST, "=cmd|'/c calc'!A1", ""),
    ("", Order.LAST_FIRST, "", ""),
)
TIDIED = {
    "BONDARENKO": "Bondarenko", "  Eva ": "Eva", "VAN DOOREN": "Van Dooren", "D'HONDT": "D'Hondt",
    "'T JONCK": "'t Jonck", "O'BRIEN": "O'Brien", "JEAN-PAUL": "Jean-Paul", "ÜLKER": "Ülker",
    "İBRAHİM": "İbrahim", "van damme": "Van Damme", "McDonald": "McDonald",
    "Van de Velde": "Van de Velde",
    "J.": "J.", "JP": "JP", "Вера": "Вера", "Jose\u0301": "José", "Na": "Na", "Peeters,": "Peeters",
    "Eva\u200b\xa0Maria": "Eva Maria",
}  # fmt: skip
NOBODY = ("", "-", "?", "x", "N.N.", "n/a", "#N/A", "onbekend", "12", "...", "/", None)


@pytest.mark.parametrize(("text", "order", "last", "first"), WHOLE)
def test_a_whole_name_is_taken_apart_where_the_surname_ends(text, order, last, first):
    assert split_name(text, order) == (last, first)


@pytest.mark.parametrize(("text", "name"), TIDIED.items())
def test_a_name_is_tidied_without_losing_what_is_right(text, name):
    assert read_name(text) == name


@pytest.mark.parametrize("cell", NOBODY)
def test_what_is_no_name_is_nothing(cell):
    assert read_name(cell) == ""


def test_particles_tell_in_which_order_a_column_has_its_names():
    assert usual_order(["Jan Van Damme", "Els Peeters"]) is Order.FIRST_LAST
    assert usual_order(["Van Damme Jan", "Peeters Els"]) is Order.LAST_FIRST
    assert usual_order(["Peeters Els"]) is None
