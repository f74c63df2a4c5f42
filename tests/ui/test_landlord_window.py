"""The landlord's window: one desk, by keyboard, with only its own papers."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt

from planner.clock import BRUSSELS
from planner.operations import operation
from planner.queue.acting import Acting
from planner.queue.arriving import arrive
from planner.queue.board_rows import DeskStatus
from tests.make import Make
from ui.queue.landlord_window import LandlordWindow
from ui.queue.outcome_sheet import OutcomeSheet

NINE = datetime(2026, 12, 17, 9, 0, tzinfo=BRUSSELS)


@operation
def a_day_with_two(session):
    make = Make(session)
    day = make.day()
    shown = make.household(last_name="Nys")
    hidden = make.household(last_name="Kaya", hidden=True)
    parties = [
        make.appointment(day, {"GW": clock, "POORT": later}, household=who).id
        for clock, later, who in (("09:00", "09:30", shown), ("09:15", "09:50", hidden))
    ]
    return day.id, make.desk(day, "GW").id, parties


class Hands:
    def __init__(self):
        self.now = NINE

    def __call__(self):
        return self.now


@pytest.fixture
def hands(backend, monkeypatch):
    made = Hands()
    monkeypatch.setattr(backend.workspace, "clock", made)
    return made


@pytest.fixture
def window(backend, hands, settle, qtbot):
    day, desk, parties = backend.workspace.run(a_day_with_two).value
    for party in parties:
        acting = Acting(NINE, "An")
        backend.workspace.run(partial(arrive, day_id=day, acting=acting, appointment_id=party))
    made = LandlordWindow(backend, day, desk)
    made._ticking.stop()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    settle()
    return made


@pytest.fixture
def press(window, hands, settle, qtbot):
    def do(key, modifier=Qt.KeyboardModifier.NoModifier, after=0):
        hands.now += timedelta(minutes=after)
        qtbot.keyClick(window, key, modifier)
        settle()

    return do


def test_f9_calls_enter_seats_and_f9_calls_the_next(window, press):
    assert window.view.current is None
    press(Qt.Key.Key_F9)
    assert window.view.status is DeskStatus.CALLED
    first = window.view.current.number
    press(Qt.Key.Key_Return, after=1)
    assert window.view.status is DeskStatus.AT_DESK
    press(Qt.Key.Key_F9, after=10)
    assert window.view.current.number != first
    assert window.view.done == 1
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.view.current.number == first


def test_only_what_this_landlord_asks_is_shown_and_a_hidden_household_has_no_name(window, press):
    press(Qt.Key.Key_F9)
    assert {one.paper.landlord_id for one in window.view.current.papers} == {
        one.paper.landlord_id for one in window.view.following.papers
    }
    assert window.view.following.name == ""
    assert "Kaya" not in window.following._name.text()


def test_f4_asks_how_it_ended_and_what_cannot_be_is_said_there(window, press, settle):
    press(Qt.Key.Key_F9)
    press(Qt.Key.Key_F9)
    assert window.said
    press(Qt.Key.Key_F4, after=5)
    assert any(sheet.isVisible() for sheet in window.findChildren(OutcomeSheet))
