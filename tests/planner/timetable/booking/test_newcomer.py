from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from sqlalchemy import func, select

from db.appointments import Appointment
from db.households import Household
from db.slips import SlipIssue
from planner.errors import NameMissing, PlaceGone
from planner.households.adding import HouseholdDraft
from planner.slips.issue import Printing
from planner.timetable.booking.handing import book_and_print, readiness
from planner.timetable.booking.newcomer import take_in, take_in_waiting
from planner.timetable.booking.other_day import ask_for_day
from planner.timetable.booking.propose import offers
from planner.timetable.booking.question import NOBODY
from planner.timetable.booking.view import booking_view, newcomer_view
from planner.timetable.booking.wish import Terms, Wish
from planner.timetable.reading import locked_appointments
from tests.conftest import NOW
from tests.make import Make

DRAFT = HouseholdDraft("Zwaluw", "Ada")
TERMS = Terms(NOW)
PRINTING = Printing(NOW, "An")
WISH = Wish(NOBODY)
LATER = date(2027, 2, 9)


@pytest.fixture
def day_id(workspace):
    with workspace._database.transaction() as session:
        return Make(session).day(desks_per_landlord=1).id


@pytest.fixture
def offer(workspace, day_id):
    return workspace.ask(partial(offers, day_id=day_id, wish=WISH, terms=TERMS))[0]


@pytest.fixture
def rows(workspace):
    """Count what there is of households, appointments and slips."""

    def work():
        count = [select(func.count()).select_from(x) for x in (Household, Appointment, SlipIssue)]
        return workspace.ask(lambda session: tuple(session.scalar(one) for one in count))

    return work


def taking(offer, draft=DRAFT, printing=PRINTING):
    return partial(take_in, draft=draft, wish=WISH, offer=offer, terms=TERMS, printing=printing)


def test_a_newcomer_is_added_booked_and_printed_in_one_step_that_one_undo_takes_back(
    workspace, day_id, offer, rows
):
    handed = workspace.run(taking(offer)).value
    assert handed.pdf.startswith(b"%PDF")
    assert handed.number == 1
    assert rows() == (1, 1, 1)
    locked = workspace.ask(partial(locked_appointments, day_id=day_id))
    assert locked == {handed.appointment_id}
    workspace.undo()
    assert rows() == (0, 0, 0)


def test_without_a_printer_no_slip_is_issued_and_the_place_may_move(workspace, offer, rows):
    handed = workspace.run(taking(offer, printing=None)).value
    assert handed.pdf is None
    assert rows() == (1, 1, 0)


def test_nothing_is_kept_of_a_newcomer_whose_place_is_gone(workspace, offer, rows):
    workspace.run(taking(offer))
    with pytest.raises(PlaceGone):
        workspace.run(taking(offer, draft=HouseholdDraft("Mees")))
    assert rows() == (1, 1, 1)


def test_a_newcomer_without_a_name_is_nobody(workspace, offer, rows):
    with pytest.raises(NameMissing):
        workspace.run(taking(offer, draft=HouseholdDraft(" ")))
    assert rows() == (0, 0, 0)


def test_a_newcomer_can_wait_for_a_place(workspace, day_id, rows):
    work = partial(take_in_waiting, draft=DRAFT, wish=WISH, day_id=day_id)
    handed = workspace.run(work).value
    assert (handed.number, handed.pdf) == (1, None)
    assert rows() == (1, 1, 0)
    own = workspace.ask(partial(booking_view, household_id=handed.household_id, day_id=day_id))
    assert own.number == 1
    assert own.starts is None


def test_the_form_for_a_newcomer_offers_what_the_day_has(workspace, day_id):
    view = workspace.ask(partial(newcomer_view, day_id=day_id))
    assert (view.household_id, view.name, view.number) == (NOBODY, "", None)
    assert len(view.landlords) == 4


def test_the_best_place_is_taken_at_once_only_by_who_comes_on_no_day_yet(workspace, day_id, offer):
    with workspace._database.transaction() as session:
        make = Make(session)
        household, other = make.household(), make.day(LATER)
        session.flush()
        household_id, other_id = household.id, other.id
    ask = partial(readiness, household_id=household_id, day_id=day_id, terms=TERMS)
    best = workspace.ask(ask).best
    assert best.day_id == day_id
    workspace.run(partial(ask_for_day, day_id=other_id, wish=Wish(household_id)))
    ready = workspace.ask(ask)
    assert ready.best is None
    assert ready.view.elsewhere == ((LATER, None),)
    work = partial(book_and_print, wish=ready.view.wish, offer=best, terms=TERMS, printing=PRINTING)
    workspace.run(work)
    assert workspace.ask(ask).best is None
