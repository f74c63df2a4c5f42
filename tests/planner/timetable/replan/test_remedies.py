"""What the solver advises is offered as the change that carries it out."""

from __future__ import annotations

from datetime import date

import pytest

from planner.timetable.replan.households import Alone, Free, LandlordDropped
from planner.timetable.replan.remedies import remedy_of
from planner.timetable.replan.rooms import DeskAdded, DesksLonger

HERE = 7
"""An appointment without a place."""


@pytest.mark.parametrize(
    ("advice", "change"),
    [
        ({"change": "availability", "from": 540, "until": 600}, Free(HERE, (540, 600))),
        ({"change": "other_session", "from": 780, "until": 840}, Free(HERE, (780, 840))),
        ({"change": "desk_longer", "landlord": "3", "minutes": 20}, DesksLonger(3, 20)),
        ({"change": "companion"}, Alone(HERE)),
        ({"change": "without_landlord", "landlord": "3"}, LandlordDropped(HERE, 3)),
    ],
)
def test_each_advice_is_a_change_to_propose(advice, change):
    assert remedy_of(HERE, advice, language="nl") == change


@pytest.mark.parametrize("advice", ["extra_desk", "accessible_desk"])
def test_a_desk_that_is_advised_is_one_more_of_the_landlord(advice):
    change = remedy_of(HERE, {"change": advice, "landlord": "3"}, language="nl")
    assert isinstance(change, DeskAdded)
    assert change.landlord_id == 3


@pytest.mark.parametrize(
    ("language", "name"),
    [("nl", "Tolk Arabisch, nog te boeken"), ("en", "Arabic interpreter, to be booked")],
)
def test_an_interpreter_who_is_not_known_yet_has_a_name_in_the_offices_language(language, name):
    change = remedy_of(HERE, {"change": "interpreter", "language": "ar"}, language=language)
    assert (change.language, change.name) == ("ar", name)


@pytest.mark.parametrize("advice", [{}, {"change": "other_day", "date": date(2027, 1, 21)}])
def test_without_an_advice_of_the_day_itself_nothing_is_proposed(advice):
    assert remedy_of(HERE, advice, language="nl") is None
