from __future__ import annotations

import pytest

from db.kinds import LandlordKind, Regime
from planner.checklists.conditions import Situation, facts_in, holds, reasons


def known(*facts, adults=1, children=0, regime=Regime.PRE_CIR, landlord=LandlordKind.SHM):
    return Situation(frozenset(facts), adults, children, regime, landlord)


WORKS_AND_RENTS = {"all": [{"fact": "wages"}, {"fact": "renting"}]}
WORKS_OR_RENTS = {"any": [{"fact": "wages"}, {"fact": "renting"}]}


@pytest.mark.parametrize(
    ("condition", "situation", "expected"),
    [
        ({"always": True}, known(), True),
        ({"fact": "wages"}, known("wages"), True),
        ({"fact": "wages"}, known("renting"), False),
        ({"adults": {"min": 2}}, known(adults=2), True),
        ({"adults": {"min": 2}}, known(adults=1), False),
        ({"children": {"min": 1}}, known(children=3), True),
        ({"children": {"min": 1}}, known(), False),
        ({"regime": "cir"}, known(regime=Regime.CIR), True),
        ({"regime": "cir"}, known(), False),
        ({"landlord": "svk"}, known(landlord=LandlordKind.SVK), True),
        ({"landlord": "svk"}, known(landlord=LandlordKind.WM), False),
        (WORKS_AND_RENTS, known("wages", "renting"), True),
        (WORKS_AND_RENTS, known("wages"), False),
        (WORKS_OR_RENTS, known("renting"), True),
        (WORKS_OR_RENTS, known("pension"), False),
        ({"not": {"fact": "no_income"}}, known(), True),
        ({"not": {"fact": "no_income"}}, known("no_income"), False),
    ],
)
def test_a_condition_is_met_by_what_is_known(condition, situation, expected):
    assert holds(condition, situation) is expected


@pytest.mark.parametrize(
    ("condition", "situation", "expected"),
    [
        ({"always": True}, known("wages"), ()),
        (WORKS_OR_RENTS, known("wages", "pension"), ("wages",)),
        (WORKS_AND_RENTS, known("wages", "renting"), ("wages", "renting")),
        ({"all": [{"fact": "x"}, {"adults": {"min": 2}}]}, known("x", adults=2), ("x", "adults")),
        ({"children": {"min": 1}}, known(children=1), ("children",)),
        ({"not": {"fact": "no_income"}}, known("wages"), ()),
    ],
)
def test_the_facts_that_make_it_hold_are_its_reasons(condition, situation, expected):
    assert reasons(condition, situation) == expected


def test_every_fact_in_a_tree_is_named():
    tree = {"all": [{"not": {"fact": "a"}}, {"any": [{"fact": "b"}, {"landlord": "svk"}]}]}

    assert list(facts_in(tree)) == ["a", "b"]


@pytest.mark.parametrize("broken", [{}, {"mood": "good"}, {"fact": "a", "always": True}])
def test_what_is_no_condition_is_not_taken_for_one(broken):
    with pytest.raises(ValueError, match=r"\{"):
        holds(broken, known())
