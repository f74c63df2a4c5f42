"""An office to practise in."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

import pytest

from planner.clock import BRUSSELS
from planner.days.queries import days
from planner.office.edit import office_view
from planner.practice import hours_from, practise_office
from planner.queue.acting import Acting
from planner.queue.arriving import arrive
from planner.queue.board import queue_board
from planner.timetable.queries import board
from planner.workspace import Workspace

NOW = datetime(2027, 2, 3, 13, 40, tzinfo=BRUSSELS)


@pytest.fixture(scope="module")
def practice(tmp_path_factory):
    place = tmp_path_factory.mktemp("oefenen") / "oefenkantoor.inschrijfdag"
    practise_office(place, NOW, seconds=0.5)
    opened = Workspace(place, clock=lambda: NOW)
    yield opened
    opened.close()


def test_a_day_begins_soon_and_one_lies_some_weeks_ahead_and_both_are_planned(practice):
    soon, later = practice.ask(days)
    assert (soon.date, soon.sessions) == (date(2027, 2, 3), ((840, 1080),))
    assert later.date == date(2027, 2, 18)
    for day in (soon, later):
        figures = practice.ask(partial(board, day_id=day.id)).figures
        assert figures.seated == figures.households > 10


def test_the_queue_of_today_can_be_tried(practice):
    day_id = practice.ask(days)[0].id
    first = practice.ask(partial(queue_board, day_id=day_id, now=NOW)).rows[0]
    acting = Acting(NOW, "balie 1")
    practice.run(partial(arrive, day_id=day_id, acting=acting, appointment_id=first.id))
    assert practice.ask(partial(queue_board, day_id=day_id, now=NOW)).waiting == 1


def test_late_in_the_evening_the_day_still_ends_before_midnight():
    assert hours_from(22 * 60) == (19 * 60 + 30, 23 * 60 + 30)


def test_it_says_what_it_is_on_all_its_paper(practice):
    assert practice.ask(office_view).name == "Oefenkantoor"
