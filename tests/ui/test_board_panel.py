"""The panel beside the board: figures in staff words, remedies that are applied from their card."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select

from db.appointments import Appointment
from db.days import Desk
from planner.timetable.queries import board
from tests.make import Make
from ui.timetable.board_page import BoardPage
from ui.timetable.score_sheet import ScoreSheet


@pytest.fixture
def page(qtbot, backend, choice, settle):
    """The board of a small day: one desk of GW, open forty minutes, asked by three households."""
    with backend.workspace._database.transaction() as session:
        make = Make(session)
        day = make.day(desks_per_landlord=1)
        for desk in day.desks:
            desk.open = ((540, 580),)
        make.appointment(day, {"GW": "09:00"}, household=make.household(adults=3))
        make.appointment(day, {"GW": "09:15"})
        waiting = make.appointment(day, {"GW": None, "POORT": None})
        waiting.reason = {
            "reason": "desks_full",
            "landlord": str(make.landlord("GW").id),
            "nearest": {"change": "without_landlord", "landlord": str(make.landlord("GW").id)},
        }
    made = BoardPage(backend, choice)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.come_forward()
    choice.reload()
    made.show()
    settle()
    return made


@pytest.fixture
def stays(backend, choice):
    return lambda: backend.workspace.ask(partial(board, day_id=choice.day.id)).stays


def advise(backend, page, settle, nearest, *others):
    """Let the planner have advised something else for the household that waits."""
    changes = [nearest, *others] if others else []
    with backend.workspace._database.transaction() as session:
        row = session.get_one(Appointment, page._board.waiting[0].appointment_id)
        row.reason = {**row.reason, "nearest": nearest, "changes": changes}
    page.reload()
    settle()


def card(page):
    (found,) = page._panel.cards
    return found


def test_a_card_says_why_what_helps_and_that_nobody_moves_for_it(page):
    (remedy,) = card(page).remedies
    assert remedy.text == "It works without Goedkope Woning. Nobody moves."
    assert remedy.apply.isVisible()


def test_a_remedy_is_applied_from_its_card_and_taken_back_by_one_undo(
    qtbot, backend, page, settle, stays
):
    before = stays()
    waiting = card(page).waiting.appointment_id
    qtbot.mouseClick(card(page).remedies[0].apply, Qt.MouseButton.LeftButton)
    settle()
    assert waiting in stays()
    assert page._panel.cards == []

    backend.undo(page)
    settle()
    assert stays() == before
    assert card(page).waiting.appointment_id == waiting


def test_a_desk_more_is_made_where_it_helps(qtbot, backend, page, settle, stays):
    nearest = {"change": "extra_desk", "landlord": str(page._board.desks[0].landlord_id)}
    advise(backend, page, settle, nearest)
    desks = len(page._board.desks)
    qtbot.keyClick(card(page).remedies[0].apply, Qt.Key.Key_Space)
    settle()

    assert len(page._board.desks) == desks + 1
    assert len(stays()) == 3


def test_the_nearest_three_changes_each_have_a_button(qtbot, backend, page, settle, stays):
    landlord = str(page._board.desks[0].landlord_id)
    free = {"change": "availability", "from": 580, "until": 620, "visits": []}
    longer = {"change": "desk_longer", "landlord": landlord, "minutes": 15}
    extra = {"change": "extra_desk", "landlord": landlord}
    advise(backend, page, settle, free, longer, extra, {"change": "companion"})
    said = [remedy.text for remedy in card(page).remedies]
    assert [words.partition(" Nobody")[0] for words in said] == [
        "It works if the household is free from 09:40 to 10:20.",
        "It works if Goedkope Woning stays open 15 minutes longer.",
        "It works with one more desk of Goedkope Woning.",
    ]
    qtbot.keyClick(card(page).remedies[2].apply, Qt.Key.Key_Space)
    settle()

    assert len(stays()) == 3


def test_what_no_longer_helps_is_said_and_nothing_is_changed(qtbot, backend, page, settle, stays):
    advise(backend, page, settle, {"change": "availability", "from": 540, "until": 580})
    before = stays()
    assert card(page).remedies[0].text == "It works if the household is free from 09:00 to 09:40."
    with qtbot.waitSignal(page.refused) as said:
        qtbot.mouseClick(card(page).remedies[0].apply, Qt.MouseButton.LeftButton)
    settle()

    assert f"no longer gives number {card(page).waiting.number:03d} a place" in said.args[0]
    assert stays() == before


def test_a_refusal_of_the_planner_is_said_too(qtbot, backend, page, settle):
    advise(backend, page, settle, {"change": "without_landlord", "landlord": "1"})
    with qtbot.waitSignal(page.refused) as said:
        qtbot.mouseClick(card(page).remedies[0].apply, Qt.MouseButton.LeftButton)
    assert said.args[0] != ""


def test_a_reason_without_a_remedy_has_no_button(backend, page, settle):
    advise(backend, page, settle, {})
    assert card(page).remedies == []


def test_the_panel_says_in_words_what_the_plan_comes_to(page):
    panel = page._panel
    assert panel._seated.text() == "2 of 3"
    assert panel._waits.text() == "nobody"
    assert panel._peak.text() == "1 household"
    assert panel._ends.text() == "09:30"


def test_all_figures_stand_in_their_own_dialog(qtbot, page, sheet_of):
    qtbot.mouseClick(page._panel.more, Qt.MouseButton.LeftButton)
    sheet = sheet_of(page)

    assert isinstance(sheet, ScoreSheet)
    assert sheet.verdict.text == "2 of 3 placed; more is not possible, proven."
    assert texts(sheet.landlords)[0] == ["Goedkope Woning", "2", "09:30", "0 min"]
    assert texts(sheet.landlords)[1][1:] == ["0", "–", "0 min"]
    assert texts(sheet.half_hours) == [["08:30–09:00", "1", "3"], ["09:00–09:30", "1", "1"]]


def test_a_plan_that_could_seat_more_says_how_many(qtbot, backend, page, settle, sheet_of):
    with backend.workspace._database.transaction() as session:
        for desk in session.scalars(select(Desk)):
            desk.open = ((540, 600),)
    page.reload()
    settle()
    page.replanning.show_figures()
    assert sheet_of(page).verdict.text == "2 of 3 placed; at most 1 more."


def texts(table):
    model = table.rows_model
    return [[column.text(row) for column in model.columns] for row in model.rows]
