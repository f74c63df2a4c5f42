"""Work by hand on the board: by keyboard, by mouse, and what the bar says of it."""

from __future__ import annotations

from collections import Counter
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from planner.slips.issue import Printing, issue_slips
from planner.timetable.queries import board
from tests.conftest import NOW

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Hand:
    """Somebody at the board of the demo day."""

    def __init__(self, program, settled, qtbot):
        self.program = program
        self.page = program.window.pages.board
        self.view, self.bar = self.page._view, self.page._bar
        self._settled, self._qtbot = settled, qtbot

    def settle(self):
        self._settled(self.program.backend)

    def key(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        self._qtbot.keyClick(self.view, key, modifiers)
        self.settle()

    def kept(self):
        """The day as it is kept, not as it is drawn."""
        day = self.program.window.pages.choice.day
        return self.program.backend.workspace.ask(partial(board, day_id=day.id))

    def place(self, visit):
        return next((v.desk_id, v.start) for v in self.kept().visits if v.id == visit.id)

    def of_route(self, *lengths):
        """Find the first visit of a household with so many; the first of the lengths there is."""
        counts = Counter(v.appointment_id for v in self.page._board.visits)
        length = next(one for one in lengths if one in counts.values())
        firsts = (v for v in self.page._board.visits if v.step == 1)
        return next(v for v in firsts if counts[v.appointment_id] == length)

    def apart(self, visit):
        """Find another visit at the same desk, at quite another time."""
        there = (v for v in self.page._board.visits if v.desk_id == visit.desk_id)
        return next(v for v in there if abs(v.start - visit.start) > 60)

    def choose(self, visit):
        drawn = next(v for v in self.page._board.visits if v.id == visit.id)
        row, column, _ = self.view.board_model.place_of(drawn)
        self.view.setCurrentIndex(self.view.board_model.index(row, column))

    def cut(self, visit, *, whole=True):
        self.choose(visit)
        self.key(Qt.Key.Key_X, CTRL | SHIFT if whole else CTRL)

    def free(self):
        hold = self.view.hold
        own = hold.visit.desk_id, hold.visit.start
        free = (spot for spot, obstacle in hold.places.items() if obstacle is None)
        return next(spot for spot in free if spot != own)

    def go_to(self, spot):
        starts = [start for start, _ in self.view.board_model.rows]
        column = self.view.desks().index(spot[0])
        self.view.setCurrentIndex(self.view.board_model.index(starts.index(spot[1]), column))

    def drag(self, at):
        event = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(at), QPointF(self.view.viewport().mapToGlobal(at)),
            Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, CTRL,
        )  # fmt: skip
        QApplication.sendEvent(self.view.viewport(), event)
        self.settle()


@pytest.fixture
def hand(program, settled, qtbot):
    program.window.show_page("board")
    settled(program.backend)
    made = Hand(program, settled, qtbot)
    made.view.setFocus()
    return made


@pytest.fixture
def lonely(hand):
    """A visit of the shortest route there is, which is the easiest to move."""
    return hand.of_route(1, 2, 3)


def test_a_household_is_cut_and_pasted_by_keyboard(hand, lonely):
    hand.cut(lonely)
    assert hand.bar.isVisible()
    spot = hand.free()
    hand.go_to(spot)
    assert "is free" in hand.bar.text
    hand.key(Qt.Key.Key_V, CTRL)

    assert hand.place(lonely) == spot
    assert not hand.bar.isVisible()


def test_escape_leaves_everything_where_it_was(hand, lonely):
    before = hand.place(lonely)
    hand.cut(lonely)
    hand.go_to(hand.free())
    hand.key(Qt.Key.Key_Escape)

    assert hand.view.hold is None
    assert not hand.bar.isVisible()
    assert hand.place(lonely) == before


def test_while_held_the_bar_says_who_is_in_the_way(hand, lonely):
    other = hand.apart(lonely)
    hand.cut(lonely)
    hand.go_to((other.desk_id, other.start))

    assert f"number {other.number:03d}" in hand.bar.text


def test_a_place_that_is_taken_offers_a_swap_or_the_first_free_one(hand, lonely):
    other = hand.apart(lonely)
    hand.cut(lonely)
    hand.go_to((other.desk_id, other.start))
    hand.key(Qt.Key.Key_V, CTRL)
    words = [button.text() for button in hand.bar.buttons]

    assert words[0] == "Swap the two"
    assert words[1].startswith("First free place")
    free = hand.view.hold.first_free()
    hand.bar.buttons[1].click()
    hand.settle()
    assert hand.place(lonely) == free


def test_a_household_is_dragged_with_the_mouse(hand, lonely, qtbot):
    port = hand.view.viewport()
    start = hand.view.visit_rect(lonely).center()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, CTRL, start)
    hand.drag(start + QPoint(0, 15))
    hand.drag(start + QPoint(0, 25))
    spot = hand.free()
    hand.go_to(spot)
    target = hand.view.spot_rect(*spot, minutes=lonely.minutes).center()
    hand.drag(target)
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, CTRL, target)
    hand.settle()

    assert hand.place(lonely) == spot


def test_f4_fixes_and_releases(hand, lonely):
    for fixed in (True, False):
        hand.choose(lonely)
        hand.key(Qt.Key.Key_F4)
        assert {v.locked for v in hand.kept().visits if v.id == lonely.id} == {fixed}


def test_a_printed_slip_is_released_only_after_a_second_yes(hand, lonely):
    ids = (lonely.appointment_id,)
    issue = partial(issue_slips, printing=Printing(NOW, "An"), appointment_ids=ids)
    hand.program.backend.run(hand.program, issue)
    hand.settle()
    hand.choose(lonely)
    hand.key(Qt.Key.Key_F4)

    assert "has to be printed again" in hand.bar.text
    assert hand.kept().stays[lonely.appointment_id].printed
    hand.bar.buttons[0].click()
    hand.settle()
    assert not hand.kept().stays[lonely.appointment_id].printed


def test_what_is_fixed_is_not_picked_up(hand, lonely):
    hand.choose(lonely)
    hand.key(Qt.Key.Key_F4)
    hand.cut(lonely)

    assert hand.view.hold is None
    assert "is fixed" in hand.bar.text


def test_one_landlord_goes_to_another_day_only_when_there_is_one(hand):
    hand.choose(hand.of_route(4))
    hand.key(Qt.Key.Key_D, CTRL)
    assert "no other day" in hand.bar.text


def test_a_move_is_undone_with_one_key(hand, lonely):
    before = hand.place(lonely)
    hand.cut(lonely)
    hand.go_to(hand.free())
    hand.key(Qt.Key.Key_V, CTRL)
    assert hand.place(lonely) != before
    hand.key(Qt.Key.Key_Z, CTRL)

    assert hand.place(lonely) == before
