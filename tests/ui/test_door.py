"""Letting somebody in without an appointment, from the field for who is here."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtWidgets import QWidget

from planner.clock import BRUSSELS
from planner.operations import operation
from planner.queue.arrivals import Arrived, Timing
from planner.queue.board import queue_board
from tests.make import Make
from ui.core.outbox import Outbox
from ui.days.day_choice import DayChoice
from ui.queue.arrive_box import ArriveBox, Stranger
from ui.queue.door import Door
from ui.queue.door_sheets import KnownAtDoor, StrangerAtDoor
from ui.slips.slip_hand import SlipHand

NINE = datetime(2026, 12, 17, 9, 0, tzinfo=BRUSSELS)


@operation
def a_day_and_two_known(session):
    make = Make(session)
    day = make.day()
    make.appointment(day, {"GW": "09:00"}, household=make.household(last_name="Nys"))
    known = make.household(last_name="Nyssen", first_name="Mia")
    session.flush()
    return day.id, known.id


@pytest.fixture
def day(backend, monkeypatch):
    monkeypatch.setattr(backend.workspace, "clock", lambda: NINE)
    return backend.workspace.run(a_day_and_two_known).value


@pytest.fixture
def box(backend, day, settle, qtbot):
    choice = DayChoice(backend)
    choice.reload()
    settle()
    over = QWidget()
    made = ArriveBox(backend, choice, over)
    made.box.setParent(over)
    made.over = over
    qtbot.addWidget(over)
    over.show()
    made.show_rows(backend.workspace.ask(lambda s: queue_board(s, day_id=day[0], now=NINE)).rows)
    return made


@pytest.fixture
def door(backend, day, settle, qtbot, paper):
    choice = DayChoice(backend)
    choice.reload()
    settle()
    over = QWidget()
    qtbot.addWidget(over)
    hand = SlipHand(backend, Outbox(paper, lambda: NINE), lambda: "Balie", over)
    made = Door(over, backend, choice, hand)
    made.answers, made.paper = [], paper
    made.answered.connect(made.answers.append)
    return made


def sheet_of(door, kind, settle):
    settle()
    return next(sheet for sheet in door._over.findChildren(kind) if sheet.isVisible())


def test_under_those_expected_come_the_known_without_an_appointment_and_a_new_one(
    box, day, settle, qtbot
):
    box.box.setFocus()
    qtbot.keyClicks(box.box, "nys")
    settle()
    values = [row.value for row in box.offered]
    assert isinstance(values[0], int)
    assert values[1] == Stranger("Nyssen, Mia", day[1])
    assert values[2] == Stranger("nys")


def test_a_known_household_is_let_in_with_one_key_and_its_slip_is_printed(door, day, settle, qtbot):
    door.receive(day[1])
    sheet = sheet_of(door, KnownAtDoor, settle)
    assert sheet.form.walk_in
    sheet._print.click()
    settle()
    qtbot.waitUntil(lambda: bool(door.paper.printed))
    assert [(one.result, one.timing) for one in door.answers] == [(Arrived.OK, Timing.ON_TIME)]
    assert door.answers[0].number == 2


def test_a_new_household_that_turns_out_to_be_known_goes_on_at_the_door(door, day, settle):
    door.receive(None, "Nyssen")
    sheet = sheet_of(door, StrangerAtDoor, settle)
    assert sheet.who.last_name.text() == "Nyssen"
    sheet.used.emit(day[1], None)
    sheet.reject()
    assert sheet_of(door, KnownAtDoor, settle).form.walk_in


def test_a_new_household_is_added_and_let_in_at_once(door, settle, qtbot):
    door.receive(None, "Sow")
    sheet = sheet_of(door, StrangerAtDoor, settle)
    sheet.who.first_name.setText("Awa")
    sheet.who._on_typed("")
    sheet.book()
    qtbot.waitUntil(lambda: bool(door.answers))
    assert door.answers[0].name == "Sow"
