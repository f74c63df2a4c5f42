"""The tasks of a clerk's day within their numbers of keys, without a mouse, in the real window."""

from __future__ import annotations

from functools import partial
from time import thread_time

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select

from db.households import Household
from planner.households.adding import HouseholdDraft, add_household
from planner.timetable.moving.spots import spots
from planner.timetable.queries import board
from tests.ui.keyboard import CTRL, SHIFT

LONGEST = 0.15
"""Seconds for which a key may keep the window from the next one, on an office PC.

UX.md 3.9 says a tenth, which `dev.py bench desk` measures as the best of three; once, here, strays.
"""


@pytest.fixture(autouse=True)
def never_held_up(program, keyboard):
    """Make all pages, as the program does while nobody asks anything, and watch what keys cost."""
    program.window.pages.make_all()
    keyboard.longest = 0.0
    yield
    assert keyboard.longest <= LONGEST * max(1.0, turns_of_a_loop(10**6) / 0.02)


def turns_of_a_loop(many):
    """Give the seconds that an empty loop takes here and now; an office PC: 0.02 for a million."""
    start = thread_time()
    for _ in range(many):
        pass
    return thread_time() - start


@pytest.fixture
def known(program, with_room):
    draft = HouseholdDraft("Zwaluw", "Ada", phone="0470 00 99 01")
    return program.backend.workspace.run(partial(add_household, draft=draft)).value


@pytest.fixture
def stays(program, with_room):
    def work():
        return program.backend.workspace.ask(partial(board, day_id=with_room.id)).stays

    return work


def test_a_known_household_is_booked_and_printed_with_ten_keys_at_most_and_undone_with_one(
    known, stays, keyboard, printed
):
    before = stays()
    keyboard.press(Qt.Key.Key_K, CTRL)
    keyboard.type("zwa")
    keyboard.press(Qt.Key.Key_Return)
    keyboard.press(Qt.Key.Key_F8)

    new = next(stay for stay in stays().values() if stay.household_id == known)
    assert new.printed
    assert [job.name for job in printed()] == [f"{new.number:03d}"]
    assert {id_: stay for id_, stay in stays().items() if id_ in before} == before
    assert (keyboard.count, keyboard.strokes) <= (6, 7)

    keyboard.press(Qt.Key.Key_Z, CTRL)
    assert stays() == before


def test_a_place_is_chosen_booked_and_printed_with_fourteen_keys_at_most(
    known, stays, keyboard, printed
):
    keyboard.press(Qt.Key.Key_K, CTRL)
    keyboard.type("zwa")
    keyboard.press(Qt.Key.Key_Return)
    keyboard.press(Qt.Key.Key_F8, SHIFT)
    keyboard.press(Qt.Key.Key_Down)
    keyboard.press(Qt.Key.Key_Return)

    new = next(stay for stay in stays().values() if stay.household_id == known)
    assert new.printed
    assert len(printed()) == 1
    assert keyboard.strokes <= 14


def test_a_new_household_is_booked_and_printed_with_fifty_keys_at_most_and_undone_with_one(
    program, stays, keyboard, printed
):
    before, people = stays(), everybody(program)
    keyboard.press(Qt.Key.Key_N, CTRL | SHIFT)
    keyboard.type("Haddad")
    keyboard.press(Qt.Key.Key_Tab)
    keyboard.type("Samira")
    keyboard.press(Qt.Key.Key_Tab)
    keyboard.type("1991")
    keyboard.press(Qt.Key.Key_Tab)
    keyboard.type("0470123499")
    keyboard.press(Qt.Key.Key_Tab)
    keyboard.type("fr")
    keyboard.press(Qt.Key.Key_Return, CTRL)
    keyboard.press(Qt.Key.Key_F5)

    (new,) = [stay for id_, stay in stays().items() if id_ not in before]
    (added,) = everybody(program) - people
    assert added[1:] == ("Haddad", "Samira", "+32470123499", "fr")
    assert new.household_id == added[0]
    assert new.printed
    assert len(printed()) == 1
    assert keyboard.strokes <= 50

    keyboard.press(Qt.Key.Key_Z, CTRL)
    assert stays() == before
    assert everybody(program) == people


def everybody(program):
    def work(session):
        return {
            (one.id, first.last_name, first.first_name, one.phone, one.slip_language)
            for one in session.scalars(select(Household))
            for first in one.persons[:1]
        }

    return program.backend.workspace.ask(work)


def test_a_visit_is_moved_on_the_board_with_six_keys_at_most_and_back_with_one(
    program, with_room, settled, keyboard
):
    view = program.window.pages.board._view
    program.window.pages.board.reload()
    settled(program.backend)
    visit, steps = next(one_near(program))
    row, column, _ = view.board_model.place_of(visit)
    view.setCurrentIndex(view.board_model.index(row, column))
    view.setFocus()
    before = visits(program, with_room.id)
    keyboard.press(Qt.Key.Key_X, CTRL)
    for _ in range(abs(steps)):
        keyboard.press(Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
    keyboard.press(Qt.Key.Key_V, CTRL)
    assert keyboard.strokes <= 6
    after = visits(program, with_room.id)
    assert [one.id for one in after if one not in before] == [visit.id]
    keyboard.press(Qt.Key.Key_Z, CTRL)
    assert visits(program, with_room.id) == before


def visits(program, day_id):
    return program.backend.workspace.ask(partial(board, day_id=day_id)).visits


def one_near(program):
    """Find visits that fit elsewhere at their desk, two rows away at most, and how many rows."""
    model = program.window.pages.board._view.board_model
    starts = [start for start, _ in model.rows]
    for visit in program.window.pages.board._board.visits:
        found = program.backend.workspace.ask(partial(spots, visit_id=visit.id, whole=False))
        row, _, span = model.place_of(visit)
        for (desk_id, start), obstacle in found.places.items():
            if desk_id == visit.desk_id and obstacle is None and start in starts:
                there = starts.index(start)
                rows = there - row if there < row else there - row - span + 1
                if (there >= row + span or there < row) and abs(rows) <= 2:
                    yield visit, rows
