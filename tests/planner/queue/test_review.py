from __future__ import annotations

import pytest

from db.kinds import Outcome
from planner.queue.board_rows import Status
from planner.queue.closing import close_day
from planner.queue.ending import ending
from planner.queue.finishing import Lack
from planner.queue.review.paper import review_pdf, summary
from planner.queue.review.review import day_review
from tests.planner.queue.conftest import moment


@pytest.fixture
def review(room):
    def shown(clock):
        now = moment(clock)
        return day_review(room.session, day_id=room.day.id, now=now, language="en")

    return shown


@pytest.fixture
def three(room, make):
    """One that is done but incomplete, one that still waits, and one that does not come."""
    done = make.appointment(room.day, {"GW": "09:00"})
    waits = make.appointment(room.day, {"GW": "09:30", "POORT": "10:00"})
    absent = make.appointment(room.day, {"GW": "09:45"})
    room.arrive("08:50", done)
    room.next("09:04", "GW")
    room.seat("09:05", done)
    now = moment("09:10")
    desk, day = room.desk("GW"), room.day.id
    asked = ending(room.session, day_id=day, desk_id=desk, now=now).papers
    missing = (Lack(asked[0].paper),)
    room.finish("09:24", "GW", outcome=Outcome.INCOMPLETE, missing=missing)
    room.arrive("09:25", waits)
    return done, waits, absent


def test_everybody_who_is_not_accounted_for_is_listed_those_in_the_house_first(three, review):
    _, waits, absent = three
    found = review("09:30")
    assert [(row.number, row.status, row.blocks) for row in found.open] == [
        (waits.number, Status.WAITING, True),
        (absent.number, Status.PLANNED, False),
    ]
    assert found.blocking == 1


def test_outcomes_are_counted_per_landlord(room, three, review):
    room.skip("09:30", three[1], "POORT")
    found = {one.landlord: one for one in review("09:31").landlords}
    assert found["Goedkope Woning"].outcomes == {Outcome.INCOMPLETE: 1}
    assert found["SVK De Poort"].skipped == 1
    assert found["SVK De Poort"].ended == 0


def test_what_a_landlord_still_wants_to_see_is_to_be_followed_up(three, review):
    (follow,) = review("09:30").follow_ups
    assert (follow.number, follow.outcome) == (three[0].number, Outcome.INCOMPLETE)
    assert len(follow.papers) == 1
    assert follow.papers[0].lacking


def test_waiting_and_desks_are_held_against_the_plan(room, three, review):
    found = review("09:25")
    first = next(one for one in found.desks if one.desk_id == room.desk("GW"))
    assert (first.planned, first.visits, first.ran) == (3, 1, 20)
    assert (first.planned_end, first.ended) == (9 * 60 + 60, 9 * 60 + 24)
    assert (found.waited, found.longest) == (7, 14)
    assert found.planned_wait == round((10 * 60 - 9 * 60 - 45 - room.day.walk_minutes) / 2)
    assert found.ends == 9 * 60 + 24


def test_once_closed_nothing_is_open_and_it_can_be_printed(room, three, review):
    room.leave("09:30", three[1])
    room.do(close_day, "17:00")
    found = review("17:01")
    assert (found.is_over, found.open) == (True, ())
    assert (found.done, found.left, found.absent) == (1, 1, 1)
    assert "09:24" in summary(found, "en")
    now = moment("17:01")
    for language in ("nl", "fr", "en"):
        pdf = review_pdf(room.session, day_id=room.day.id, now=now, language=language)
        assert pdf.startswith(b"%PDF")
