"""The queue by keyboard and scanner, in the real window, on the day itself."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from itertools import product

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget
from sqlalchemy import select

from db.households import Household, Person
from db.slips import SlipIssue
from planner.clock import BRUSSELS
from planner.days.queries import desks_of
from planner.kinds import Outcome, VisitState
from planner.operations import operation
from planner.queue.acting import Acting
from planner.queue.arriving import arrive
from planner.queue.board_rows import DeskStatus, Status, Tab
from planner.slips.issue import Printing, issue_slips
from tests.ui.conftest import running
from tests.ui.keyboard import CTRL
from ui.program import Program
from ui.queue.band import STAYS
from ui.queue.hands_sheet import HandsSheet
from ui.widgets.button import Button

NINE = datetime(2026, 12, 17, 9, 0, tzinfo=BRUSSELS)


@operation
def hide(session, *, household_id):
    session.get(Household, household_id).hidden = True


class Watch:
    """A clock of which the test has the hands."""

    def __init__(self):
        self.now = NINE

    def __call__(self):
        return self.now

    def pass_by(self, **time):
        self.now += timedelta(**time)


@pytest.fixture
def watch():
    return Watch()


@pytest.fixture
def desk(settings, watch, paper):
    """What is on the desk: this PC's settings, a watch and a printer."""
    return settings, {"clock": watch, "paper": paper}


@pytest.fixture
def program(qapp, qtbot, demo_file, desk, settled):
    made = Program(qapp, demo_file, desk[0], **desk[1])
    with running(made, qapp, qtbot, settled):
        yield made


@pytest.fixture
def page(program):
    return program.window.pages.queue


@pytest.fixture
def press(qtbot, program, settled, type_text):
    """Press keys where the focus is; give how many."""

    def do(*keys):
        count = 0
        for pressed in keys:
            both = isinstance(pressed, tuple)
            key, modifier = pressed if both else (pressed, Qt.KeyboardModifier.NoModifier)
            target = QApplication.focusWidget() or program.window
            if isinstance(key, str):
                type_text(target, key)
                count += len(key)
            else:
                qtbot.keyClick(target, key, modifier)
                count += 1
            settled(program.backend)
        return count

    return do


@pytest.fixture
def here(program, page, watch, settled):
    """The first three households are here."""
    three = sorted((row for row in page.board.rows if row.start), key=lambda row: row.start)[:3]
    acting = Acting(watch.now, "An")
    for row in three:
        work = partial(arrive, day_id=page.board.day_id, acting=acting, appointment_id=row.id)
        program.backend.run(page, work)
    settled(program.backend)
    watch.pass_by(minutes=5)
    page.reload()
    settled(program.backend)
    return [row.id for row in three]


def test_on_a_registration_day_the_window_opens_on_the_queue(program, page):
    assert program.window._shell.stack.currentWidget() is page
    assert page.board.is_today
    assert page.board.count(Tab.EXPECTED) + page.board.count(Tab.LATE) == len(page.board.rows)


def test_a_day_to_come_shows_who_is_expected_and_lets_nobody_in(request, watch, settled):
    watch.pass_by(days=-9)
    program = request.getfixturevalue("program")
    program.window.show_page("queue")
    settled(program.backend)
    page = program.window.pages.queue
    assert not page.board.is_today
    assert page.live.tab is Tab.EXPECTED
    assert not page.arriving.box.isEnabled()
    assert not any(button.isEnabled() for button in page.head.findChildren(Button))


def test_who_is_at_the_door_is_noted_by_name_in_seven_keys_at_most(page, press):
    row = next(row for row in page.board.rows if row.name)
    keys = press(Qt.Key.Key_F7, row.name[:4].lower(), Qt.Key.Key_Return)

    assert keys <= 7
    arrived = [one for one in page.board.rows if one.status is Status.WAITING]
    assert [one.name[:4] for one in arrived] == [row.name[:4]]
    assert page.band.isVisible()
    assert f"{arrived[0].number:03d}" in page.band.said


def test_a_scan_is_no_key_at_all_and_an_unknown_code_says_so(program, page, settled):
    program._scanner.scanned.emit("123456789012")
    settled(program.backend)
    assert page.band.isVisible()
    assert all(row.status is not Status.WAITING for row in page.board.rows)


def test_the_answer_stays_for_two_seconds_and_goes_with_the_next_key(
    program, page, settled, press, qtbot
):
    program._scanner.scanned.emit("123456789012")
    settled(program.backend)
    press(Qt.Key.Key_Down)
    assert page.band.isVisible()
    qtbot.waitUntil(lambda: not page.band._rests.isActive(), timeout=STAYS + 1000)
    press(Qt.Key.Key_Down)
    assert not page.band.isVisible()


def test_the_next_is_called_with_one_key_to_the_desk_in_focus(page, press, here, watch):
    tile = next(tile for tile in page.lanes.tiles if tile.desk.next_id)
    wanted = tile.desk.next_id
    tile.setFocus()
    assert press(Qt.Key.Key_F9) == 1
    assert (tile.desk.status, tile.desk.appointment_id) == (DeskStatus.CALLED, wanted)

    watch.pass_by(minutes=1)
    press((Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier))
    assert tile.desk.calls == 2

    press((Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier))
    assert tile.desk.calls == 1
    press((Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier))
    assert tile.desk.status is DeskStatus.FREE


def test_a_desk_changes_hands_from_the_menu(program, page, settled):
    tile = page.lanes.tiles[0]
    tile.setFocus()
    page.key_acts._on_hands()
    sheet = next(one for one in program.window.findChildren(HandsSheet) if one.isVisible())
    sheet.who.setText("Bo")
    sheet.accept()
    settled(program.backend)
    work = partial(desks_of, day_id=page.board.day_id)
    desks = program.backend.workspace.ask(work)
    assert {desk.staffed_by for desk in desks if desk.id == tile.desk.id} == {"Bo"}


def test_without_a_desk_in_focus_f9_acts_on_this_pcs_own(page, press, here, settings):
    desk = next(tile.desk for tile in page.lanes.tiles if tile.desk.next_id)
    settings.own_desk = desk.number
    press(Qt.Key.Key_F9)
    assert page.board.desk(desk.number).status is DeskStatus.CALLED


def test_and_asks_which_where_there_is_neither(page, press, here):
    press(Qt.Key.Key_F9)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert len(menu.actions()) == len(page.lanes.tiles)
    menu.close()


def test_where_nobody_is_left_to_call_f9_lets_who_sits_there_go(page, press, here, watch):
    tile = next(tile for tile in page.lanes.tiles if tile.desk.next_id)
    tile.setFocus()
    press(Qt.Key.Key_F9)
    first = tile.desk.appointment_id
    for _ in range(4):
        watch.pass_by(minutes=20)
        press(Qt.Key.Key_F9)
    assert tile.desk.status is DeskStatus.FREE
    assert page.board.row(first).status is not Status.CALLED


def test_enter_does_the_next_thing_with_the_chosen_household(page, press, here, watch):
    page.choose_tab(Tab.HERE)
    page._table.setFocus()
    page.choose(here[0])
    press(Qt.Key.Key_Return)
    assert page.selected().status is Status.CALLED
    watch.pass_by(minutes=1)
    press(Qt.Key.Key_Return)
    assert page.selected().status is Status.AT_DESK
    watch.pass_by(minutes=15)
    page.choose_tab(Tab.AT_DESK)
    page._table.setFocus()
    page.choose(here[0])
    press(Qt.Key.Key_Return)
    stop = next(stop for stop in page.panel.card.stops if stop.outcome)
    assert stop.outcome is Outcome.DONE


def test_a_landlord_is_skipped_and_taken_up_again_and_a_household_goes_to_another_desk(
    page, press, here, watch
):
    page.choose_tab(Tab.HERE)
    page._table.setFocus()
    page.choose(here[0])
    press(Qt.Key.Key_Shift)
    press((Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier))
    menu = QApplication.activePopupWidget()
    assert {act.text() for act in menu.actions()} == {one.words for one in offered(page)}
    menu.close()
    skipped = page.panel.card.stops[-1]
    choose_change(page, press, f"Skip {skipped.landlord}: is not needed")
    assert page.panel.card.stops[-1].state is VisitState.SKIPPED
    choose_change(page, press, f"{skipped.landlord} after all")
    assert page.panel.card.stops[-1].state is VisitState.WAITING

    choose_change(page, press, "Call to desk")
    first = page.board.row(here[0]).desk
    watch.pass_by(minutes=1)
    choose_change(page, press, "On to desk")
    assert page.board.row(here[0]).desk != first


def test_who_was_thought_not_to_come_is_expected_again_from_the_menu(page, press):
    row = page.board.rows[-1]
    page.choose_tab(Tab.EXPECTED)
    page._table.setFocus()
    page.choose(row.id)
    press(Qt.Key.Key_Shift)
    assert offered(page) == []
    press(Qt.Key.Key_Delete)
    page.choose_tab(Tab.OVER)
    page.choose(row.id)
    press(Qt.Key.Key_Shift)
    choose_change(page, press, "Expect it after all")
    assert page.board.row(row.id).status in (Status.PLANNED, Status.LATE)


def offered(page):
    """List what can be changed of the route that is shown."""
    return list(page.key_acts.route.changes(page.panel.card, page.board))


def choose_change(page, press, words):
    """Do the first of the changes that begins so."""
    next(one for one in offered(page) if one.words.startswith(words)).do()
    press(Qt.Key.Key_Shift)


def test_a_household_on_hold_and_one_that_leaves_say_so(page, press, here):
    page.choose(here[0])
    page.panel.hold_asked.emit("interpreter")
    press(Qt.Key.Key_Down)
    assert page.board.row(here[0]).reason == "interpreter"
    page._table.setFocus()
    page.choose(here[1])
    press(Qt.Key.Key_Delete)
    assert page.board.row(here[1]).status is Status.LEFT


def test_who_does_not_come_is_noted_so_with_one_key(page, press):
    row = page.board.rows[-1]
    page.choose_tab(Tab.EXPECTED)
    page._table.setFocus()
    page.choose(row.id)
    press(Qt.Key.Key_Delete)
    assert page.board.row(row.id).status is Status.NOT_COME


def test_another_scan_never_moves_the_household_that_is_chosen(program, page, here, settled, watch):
    page.choose_tab(Tab.EXPECTED)
    shown = page._table.rows_model.rows
    page.choose(shown[12].id)
    settled(program.backend)
    index = page._table.currentIndex()
    before = page._table.visualRect(index).top()

    acting = Acting(watch.now, "Bea")
    for row in shown[:2]:
        work = partial(arrive, day_id=page.board.day_id, acting=acting, appointment_id=row.id)
        program.backend.run(program, work)
    settled(program.backend)
    assert page._table.selected().id == shown[12].id
    assert page._table.visualRect(page._table.currentIndex()).top() == before


def test_where_the_chosen_household_leaves_the_list_no_other_is_chosen(page, press):
    page.choose_tab(Tab.EXPECTED)
    page._table.setFocus()
    row = page._table.rows_model.rows[3]
    page.choose(row.id)
    press(Qt.Key.Key_F7)
    assert page.board.row(row.id).status is Status.WAITING
    assert page._table.selected() is None
    press(Qt.Key.Key_F7)
    assert sum(row.status is Status.WAITING for row in page.board.rows) == 1


def test_a_slip_that_a_scanner_types_lets_in_without_a_key_and_one_key_takes_it_back(
    program, page, press, settled, watch
):
    row = next(row for row in page.board.rows if row.start)
    printing = Printing(watch.now, "An")
    work = partial(issue_slips, printing=printing, appointment_ids=(row.id,))
    program.backend.run(page, work)
    settled(program.backend)
    code = program.backend.workspace.ask(lambda session: session.scalar(select(SlipIssue.code)))
    page.arriving.box.setFocus()
    for character in (*code, "\r"):
        press_now(QApplication.focusWindow(), character)
    settled(program.backend)
    assert page.board.row(row.id).status is Status.WAITING
    assert page.arriving.box.text() == ""
    assert press((Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)) == 1
    assert page.board.row(row.id).status is not Status.WAITING


def press_now(widget, character):
    key = Qt.Key.Key_Return if character == "\r" else 0
    QApplication.sendEvent(
        widget, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, character)
    )


def test_who_comes_without_an_appointment_is_added_let_in_and_printed_in_fifty_keys(
    program, page, keyboard, printed, watch
):
    keyboard.press(Qt.Key.Key_F7, CTRL)
    for place, words in enumerate(("Zwaluw", "Ada", "1991", "0470123499")):
        if place:
            keyboard.press(Qt.Key.Key_Tab)
        keyboard.type(words)
    keyboard.press(Qt.Key.Key_Return, CTRL)
    keyboard.press(Qt.Key.Key_F5)
    [new] = [row for row in page.board.rows if row.name.startswith("Zwaluw")]
    assert new.status is Status.WAITING
    assert [job.name for job in printed()] == [f"{new.number:03d}"]
    assert keyboard.strokes <= 50
    keyboard.press(Qt.Key.Key_Z, CTRL)
    assert page.board.row(new.id) is None


SECRET = "Geheimnaam"


@operation
def hide_all(session):
    for person in session.scalars(select(Person)):
        person.last_name = person.first_name = SECRET
        person.household.hidden = True


def texts_of(window):
    for widget in (window, *window.findChildren(QWidget)):
        for read in ("text", "accessibleName", "toolTip", "windowTitle", "placeholderText"):
            words = getattr(widget, read, "")
            yield str(words() if callable(words) else words)
        if isinstance(widget, QAbstractItemView) and (model := widget.model()):
            top = widget.rootIndex()
            for row, column in product(range(model.rowCount(top)), range(model.columnCount(top))):
                index = model.index(row, column)
                for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole,
                             Qt.ItemDataRole.ToolTipRole):  # fmt: skip
                    yield str(index.data(role) or "")


def test_hidden_households_have_no_name_on_any_screen_of_the_day(
    qapp, program, page, here, press, settled
):
    program.backend.workspace.run(hide_all)
    page.reload()
    settled(program.backend)
    tile = next(tile for tile in page.lanes.tiles if tile.desk.next_id)
    page.windows.open_waiting_room()
    page.windows._open_landlords(tile.desk)
    tile.setFocus()
    press(Qt.Key.Key_F9)
    called, seen = f"{page.board.row(tile.desk.appointment_id).number:03d}", []
    for act in (
        partial(page.choose, here[1]),
        page.closing.open,
        partial(arrives_again, page, here),
    ):
        act()
        settled(program.backend)
        for window in qapp.topLevelWidgets():
            seen += texts_of(window) if window.isVisible() else ()
    assert sum(called in words for words in seen) > 3
    assert [words for words in seen if SECRET in words] == []
    page.windows.waiting_room.close()
    page.windows.landlords.close()


def arrives_again(page, here):
    page.acts.arrive(appointment_id=here[2])


def test_a_hidden_household_shows_no_name(program, page, here, settled):
    row = page.board.row(here[0])
    program.backend.workspace.run(partial(hide, household_id=row.household_id))
    page.reload()
    page.choose(row.id)
    settled(program.backend)
    tiles = " ".join(tile.accessibleName() for tile in page.lanes.tiles)
    assert page.board.row(row.id).name == ""
    assert row.name not in page.panel._name.text()
    assert row.name not in tiles
