"""An office to practise in."""

from __future__ import annotations

from datetime import date

import pytest

from planner.days.queries import days
from planner.office.edit import office_view
from planner.practice import practise_office
from planner.timetable.queries import board
from planner.workspace import Workspace


@pytest.fixture(scope="module")
def practice(tmp_path_factory):
    place = tmp_path_factory.mktemp("oefenen") / "oefenkantoor.inschrijfdag"
    practise_office(place, date(2027, 2, 3), seconds=0.5)
    opened = Workspace(place)
    yield opened
    opened.close()


def test_its_day_is_planned_and_lies_some_weeks_ahead(practice):
    (day,) = practice.ask(days)
    assert day.date == date(2027, 2, 18)
    figures = practice.ask(lambda session: board(session, day_id=day.id)).figures
    assert figures.seated == figures.households > 0


def test_it_says_what_it_is_on_all_its_paper(practice):
    assert practice.ask(office_view).name == "Oefenkantoor"
