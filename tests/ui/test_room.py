"""Where there is little room everything stays within reach: zoom, small screens, long words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from ui.core.zoom import OPEN_AGAIN, step
from ui.widgets.beside import Beside
from ui.widgets.button import Button
from ui.widgets.overflow import Overflow
from ui.widgets.rail import STRIP

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_sizes_go_in_steps_and_stop_at_both_ends():
    assert [step(100, 1), step(125, 1), step(200, 1)] == [125, 150, 200]
    assert [step(125, -1), step(100, -1), step(117, 1)] == [100, 100, 125]


def test_another_size_closes_the_window_and_starts_again(qtbot, program, window, monkeypatch):
    left = []
    monkeypatch.setattr(program, "_app", type("App", (), {"exit": left.append})())
    window.show_page("days")
    qtbot.keyClick(window, Qt.Key.Key_Plus, CONTROL)
    qtbot.waitUntil(lambda: left == [OPEN_AGAIN])
    monkeypatch.undo()

    assert (program.settings.zoom, program.settings.page) == (125, "days")
    assert not window.isVisible()


def test_in_a_small_window_the_rail_lies_above_and_the_panel_is_a_page(
    qtbot, program, window, settled
):
    window.show_page("households")
    settled(program.backend)
    window.pages.households.focus_first()
    window.resize(683, 384)
    settled(program.backend)
    panel = window.pages.households._panel
    assert (window._shell.rail.height(), window._shell.rail.width()) == (STRIP, 683)
    assert not panel.isVisible()

    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F6)
    assert panel.isVisible()
    qtbot.waitUntil(lambda: panel.width() > 600)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not panel.isVisible()

    window.resize(1366, 768)
    settled(program.backend)
    assert panel.isVisible()


@pytest.fixture
def overflow(qtbot):
    buttons = [Button(words, kind="normal") for words in ("First of all", "Second", "Third")]
    made = Overflow(*buttons)
    made.resize(600, 40)
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_does_not_fit_goes_behind_more_but_never_the_last(overflow):
    first, second, third = overflow._parts
    assert overflow.left_out == ()
    overflow.resize(overflow._width([overflow._more, third]), 40)
    assert overflow.left_out == (first, second)
    assert third.isVisible()
    overflow.resize(40, 40)
    assert (overflow.left_out, third.isVisible()) == ((first, second), True)
    assert overflow.minimumSizeHint().width() == overflow._width([overflow._more, third])


def test_a_button_behind_more_does_what_it_does(overflow, qtbot):
    pressed = []
    overflow._parts[0].clicked.connect(lambda: pressed.append(1))
    overflow.resize(overflow.minimumSizeHint())
    overflow.menu().actions()[0].trigger()
    assert pressed == [1]


def test_what_its_page_hides_takes_no_room(overflow):
    before = overflow.sizeHint().width()
    overflow._parts[0].hide()
    assert overflow.sizeHint().width() < before
    overflow._parts[0].show()
    assert overflow.sizeHint().width() == before


SMALL = ((1366, 683), (1093, 546), (683, 384))
"""A small laptop without its task bar at 100 and 125 %, and its screen at 200 %."""


@pytest.mark.parametrize("page", ["queue", "board", "days", "households", "documents", "print"])
@pytest.mark.parametrize("size", SMALL, ids=str)
def test_the_main_act_is_seen_as_soon_as_a_page_or_its_panel_opens(
    program, window, settled, page, size
):
    window.resize(*size)
    window.show_page(page)
    settled(program.backend)
    shown = window.pages[page]
    if hasattr(shown, "choose_first"):
        shown.choose_first()
        settled(program.backend)
    assert [button.text() for button in out_of_sight(window)] == []

    for beside in shown.findChildren(Beside):
        if beside.is_narrow and beside.isVisible():
            beside.turn()
            settled(program.backend)
            assert [button.text() for button in out_of_sight(window)] == []


@pytest.mark.parametrize("size", SMALL, ids=str)
def test_who_is_here_can_be_noted_with_the_mouse_in_every_size(program, window, settled, size):
    window.resize(*size)
    window.show_page("queue")
    settled(program.backend)
    (arrived,) = (one for one in window.pages.queue.head.findChildren(Button) if one.key == "F7")
    assert arrived.visibleRegion().boundingRect() == arrived.rect()


def out_of_sight(window):
    """Give the main buttons that can be pressed, but not seen whole."""
    for button in window.findChildren(Button):
        main = button.kind == "primary" and button.isVisible()
        if main and button.visibleRegion().boundingRect() != button.rect():
            yield button
