from __future__ import annotations

import pytest

from planner.households.importing.words.names import read_name
from planner.households.importing.words.whole_names import (
    Order,
    is_shouted,
    split_name,
    usual_order,
)

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
    ("Vranken G.", Order.LAST_FIRST, "Vranken", "G."),
    ("De Smet A.M.", Order.LAST_FIRST, "De Smet", "A.M."),
    ("Vranken JP", Order.LAST_FIRST, "Vranken", "JP"),
    ("Claes M-J", Order.LAST_FIRST, "Claes", "M-J"),
    ("Vranken Guido H.", Order.LAST_FIRST, "Vranken", "Guido H."),
    ("Vranken Guido III", Order.LAST_FIRST, "Vranken", "Guido III"),
    ("G. Vranken", Order.FIRST_LAST, "Vranken", "G."),
    ("JP Vranken", Order.FIRST_LAST, "Vranken", "JP"),
    ("VRANKEN G.", Order.FIRST_LAST, "Vranken", "G."),
    ("VAN DEN BERGHE J.", Order.FIRST_LAST, "Van Den Berghe", "J."),
    ("Van den Berghe Jan", Order.FIRST_LAST, "Van den Berghe", "Jan"),
    ("De Smet An", Order.FIRST_LAST, "De Smet", "An"),
    ("Ben Janssens", Order.FIRST_LAST, "Janssens", "Ben"),
    ("gezin Vranken", Order.LAST_FIRST, "Vranken", ""),
    ("Fam. Vranken", Order.LAST_FIRST, "Vranken", ""),
    ("Fam. Van den Berghe", Order.LAST_FIRST, "Van den Berghe", ""),
    ("De Smet", Order.LAST_FIRST, "De Smet", ""),
    ("De Smet", Order.FIRST_LAST, "De Smet", ""),
    ("El Amrani", Order.LAST_FIRST, "El", "Amrani"),
    ("Mevr. Vranken", Order.LAST_FIRST, "Vranken", ""),
    ("Vranken Guido (vader)", Order.LAST_FIRST, "Vranken", "Guido"),
    ("Lefèvre Claire (Mme)", Order.LAST_FIRST, "Lefèvre", "Claire"),
    ("Vranken Guido (2 kinderen: Bo en Lou)", Order.LAST_FIRST, "Vranken", "Guido"),
    ("Peeters (Janssens) An", Order.LAST_FIRST, "Peeters", "(Janssens) An"),
)
INITIALS_OR_NOT = (("Claes JP", "JP", "Claes"), ("LI Wei", "Li", "Wei"))
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


@pytest.mark.parametrize(("text", "last", "first"), INITIALS_OR_NOT)
def test_a_few_capitals_are_a_surname_only_where_the_list_writes_surnames_so(text, last, first):
    assert split_name(text, Order.FIRST_LAST, shouted=True) == (last, first)
    assert is_shouted(["PEETERS Jan", text])
    assert not is_shouted([text, "Jan Peeters", "VRANKEN GUIDO"])


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
