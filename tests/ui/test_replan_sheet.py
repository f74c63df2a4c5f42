"""Something happens: who moves is shown in the real window, applied, and taken back by one undo."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest

from db.appointments import Appointment
from planner.slips.issue import Printing, issue_slips
from planner.timetable.queries import board
from planner.timetable.replan.households import NotCome
from planner.timetable.replan.parties import parties
from planner.timetable.replan.proposal import propose, replan
from planner.workspace import Workspace
from tests.conftest import NOW, clock
from tests.make import Make
from ui.timetable.board_page import BoardPage
from ui.widgets.sheet import Sheet


@pytest.fixture
def demo_file(office_file):
    """A small day instead of the demo's: four households, an interpreter, a companion."""
    workspace = Workspace(office_file, clock=clock, actor="An")
    with workspace._database.transaction() as session:
        make = Make(session)
        day = make.day(desks_per_landlord=1)
        interpreter, companion = make.interpreter("ar"), make.companion()
        session.flush()
        make.present(interpreter, day, ((510, 1020),))
        make.appointment(day, {"GW": "09:00", "POORT": "09:20"})
        make.appointment(day, {"GW": "09:15"}, language="ar", interpreter_id=interpreter.id)
        make.appointment(day, {"POORT": "15:00", "ZWVS": "15:20"}, companion_id=companion.id)
        make.appointment(day, {"POORT": "15:30"})
    workspace.close()
    return office_file


@pytest.fixture
def ask(program, window):
    """Ask the planner something about the day that is shown."""
    return lambda question: program.backend.workspace.ask(
        partial(question, day_id=window.pages.choice.day.id)
    )


@pytest.fixture
def press(qtbot, window):
    """Press a key with Ctrl in the window, which is in front again once a dialog is closed."""

    def work(key):
        with qtbot.waitActive(window):
            window.activateWindow()
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)

    return work


@pytest.fixture
def start(window, press, sheet_of):
    """Open the dialog as its key does."""

    def open_():
        window.show_page("board")
        press(Qt.Key.Key_R)
        return sheet_of(window.pages.board)

    return open_


@pytest.fixture
def say(qtbot):
    """Say what happened and wait for what it comes to."""

    def work(sheet, code, *, may=True, **values):
        fields = sheet.fields
        fields.kind.setCurrentIndex(fields.kind.findData(code))
        for name, value in values.items():
            fill(getattr(fields, name), value)
        if may:
            qtbot.waitUntil(sheet.save.isEnabled)

    return work


@pytest.fixture
def apply(qtbot, program, settled):
    def work(sheet):
        qtbot.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        settled(program.backend)
        assert not any(one.isVisible() for one in program.window.findChildren(Sheet))

    return work


@pytest.fixture
def undo(program, press, settled):
    def work():
        press(Qt.Key.Key_Z)
        settled(program.backend)

    return work


def fill(editor, value):
    if hasattr(editor, "choose"):
        editor.choose(value)
    elif isinstance(value, QTime):
        editor.setTime(value)
    elif isinstance(value, date):
        editor.show_day(value)
    elif isinstance(value, str):
        editor.setText(value)
    else:
        editor.setValue(value)


def everything(session, day_id):
    """What an undo must bring back."""
    shown, found = board(session, day_id=day_id), parties(session, day_id=day_id)
    places = {(v.appointment_id, v.desk_id, v.start) for v in shown.visits}
    asked = [(party.asked, party.state, party.placed) for party in found.households]
    people = (found.interpreters, found.companions)
    return shown.date, shown.sessions, [d.open for d in shown.desks], places, asked, people


def placed(shown):
    return min(shown.stays.values(), key=lambda stay: stay.number)


def last_desk(shown):
    return max(shown.visits, key=lambda visit: visit.start).desk_id


def first_landlord(code, found, appointment_id):
    return next(iter(found.landlords_for(code, appointment_id)), None)


def change_of(code, shown, found):
    """Fill in each kind of change for somebody or something of the day."""
    household = next((p.appointment_id for p in found.households_for(code)), None)
    desk = last_desk(shown)
    return {
        "not_come": {"household": household},
        "late": {"household": household, "late": 30},
        "landlord_added": {
            "household": household,
            "landlord": first_landlord(code, found, household),
        },
        "landlord_dropped": {
            "household": household,
            "landlord": first_landlord(code, found, household),
        },
        "desk_closes": {"desk": desk, "at": QTime(15, 0)},
        "desk_opens": {"desk": desk, "hours": "08:30-12:00"},
        "interpreter_away": {
            "interpreter": found.interpreters[0].presence_id,
            "present": "10:00-11:00",
        },
        "companion_away": {"companion": found.companions[0].companion_id, "present": ""},
        "later": {"shift": 30},
        "earlier": {"shift": 30},
        "day_moved": {"date": date(2026, 12, 22)},
    }[code]


@pytest.mark.parametrize(
    "code",
    ["not_come", "late", "landlord_added", "landlord_dropped", "desk_closes", "desk_opens",
     "interpreter_away", "companion_away", "later", "earlier", "day_moved"],
)  # fmt: skip
def test_every_change_is_applied_from_the_sheet_and_taken_back_by_one_undo(
    start, say, apply, undo, ask, code
):
    before = ask(everything)
    sheet = start()
    say(sheet, code, **change_of(code, ask(board), ask(parties)))
    shown = {row.holder.appointment_id: row.now for row in sheet._moved.rows_model.rows}
    apply(sheet)

    after = ask(everything)
    assert after != before
    for appointment_id, route in shown.items():
        visits = [v for v in ask(board).visits if v.appointment_id == appointment_id]
        assert sorted(v.start for v in visits) == [stop.start for stop in route]

    undo()
    assert ask(everything) == before


def test_who_did_not_come_can_still_come(window, start, say, apply, ask):
    gone = placed(ask(board)).appointment_id
    sheet = start()
    assert not sheet.fields.kind.model().item(1).isEnabled()
    say(sheet, "not_come", household=gone)
    apply(sheet)
    assert gone not in ask(board).stays

    sheet = start()
    say(sheet, "came_after_all", household=gone)
    assert "1 get" in sheet._summary.text()
    apply(sheet)
    assert gone in ask(board).stays


def test_the_sheet_starts_with_the_household_that_is_chosen_on_the_board(window, start):
    window.pages.board.choose_first()
    chosen = window.pages.board._view.chosen_visit()
    sheet = start()

    assert sheet.fields.kind.currentData() == "not_come"
    assert sheet.fields.household.currentData() == chosen.appointment_id
    assert sheet.fields.desk.currentData() == chosen.desk_id


def test_the_sheet_starts_with_the_desk_when_a_free_place_is_chosen(window, start):
    model = window.pages.board._view.board_model
    free = next(
        (row, column)
        for row in range(len(model.rows))
        for column in range(model.columnCount())
        if model.visit_at(row, column) is None
    )
    window.pages.board._view.setCurrentIndex(model.index(*free))
    sheet = start()

    assert sheet.fields.kind.currentData() == "desk_closes"
    assert sheet.fields.desk.currentData() == model.board.desks[free[1]].id


def test_nothing_is_proposed_or_applied_before_somebody_is_chosen(window, start, say, ask, qtbot):
    before = ask(everything)
    sheet = start()
    say(sheet, "not_come", may=False)
    sheet.work_out()

    assert sheet.fields.household.currentData() is None
    assert not sheet.save.isEnabled()
    qtbot.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sheet.isVisible()
    assert ask(everything) == before


def test_everything_can_be_done_with_the_keyboard(qtbot, window, start, apply, ask):
    number = placed(ask(board)).number
    sheet = start()
    QTest.keyClick(sheet.fields.kind, Qt.Key.Key_Tab)
    assert sheet.fields.household.hasFocus()
    QTest.keyClicks(sheet.fields.household, f"{number:03d}")
    qtbot.waitUntil(sheet.save.isEnabled)
    apply(sheet)

    assert number not in {stay.number for stay in ask(board).stays.values()}


def test_minutes_that_are_typed_are_rounded_to_steps_before_they_are_applied(
    qtbot, start, say, apply, ask
):
    before = ask(board)
    sheet = start()
    say(sheet, "later")
    sheet.fields.shift.lineEdit().selectAll()
    QTest.keyClicks(sheet.fields.shift.lineEdit(), "32")
    qtbot.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sheet.isVisible(), "what was just typed is shown before it is applied"
    qtbot.waitUntil(sheet.save.isEnabled)
    apply(sheet)

    assert ask(board).sessions[0][0] == before.sessions[0][0] + 30


def test_hours_that_cannot_be_read_are_said_and_nothing_is_lost(start, say, ask):
    before = ask(board)
    sheet = start()
    say(sheet, "desk_opens", may=False, desk=before.desks[0].id, hours="van acht tot twaalf")
    sheet.work_out()

    assert "van acht tot twaalf" in sheet.message.text
    assert not sheet.save.isEnabled()
    assert sheet.fields.hours.text() == "van acht tot twaalf"


def test_a_refusal_of_the_planner_is_the_sheets_message(program, start, say, settled, ask):
    sheet = start()
    say(sheet, "earlier", may=False)
    sheet.fields.shift.setMaximum(900)
    sheet.fields.shift.setValue(600)
    sheet.work_out()
    settled(program.backend)

    assert sheet.message.text != ""
    assert not sheet.save.isEnabled()


def test_what_grew_old_is_said_and_worked_out_again(qtbot, program, start, say, settled, ask):
    one, other, *_ = sorted(ask(board).stays.values(), key=lambda stay: stay.number)
    sheet = start()
    say(sheet, "not_come", household=one.appointment_id)
    day_id, workspace = program.window.pages.choice.day.id, program.backend.workspace
    meanwhile = NotCome(other.appointment_id)
    workspace.run(
        partial(replan, proposal=workspace.ask(partial(propose, day_id=day_id, change=meanwhile)))
    )
    qtbot.mouseClick(sheet.save, Qt.MouseButton.LeftButton)
    settled(program.backend)

    assert sheet.isVisible()
    assert "changed" in sheet.message.text
    qtbot.waitUntil(sheet.save.isEnabled)
    assert other.appointment_id not in ask(board).stays


def test_slips_that_are_out_are_counted_and_marked(program, window, start, say, ask):
    shown = ask(board)
    desk = last_desk(shown)
    hit = {v.appointment_id for v in shown.visits if v.desk_id == desk and v.end > 900}
    printing = Printing(NOW, "An")
    program.backend.workspace.run(
        partial(issue_slips, printing=printing, appointment_ids=tuple(hit))
    )
    sheet = start()
    say(sheet, "desk_closes", desk=desk, at=QTime(15, 0))

    rows = sheet._moved.rows_model.rows
    assert {row.holder.appointment_id for row in rows if row.holder.printed} == hit
    assert f"{len(hit)} slip" in sheet._summary.text()
    last = sheet._moved.rows_model.columns[-1]
    assert {last.text(row) for row in rows if row.holder.printed} == {"print again"}


def test_the_name_of_a_hidden_household_is_never_shown(program, window, start, ask, settled):
    hidden = placed(ask(board))
    with program.backend.workspace._database.transaction() as session:
        session.get_one(Appointment, hidden.appointment_id).household.hidden = True
    sheet = start()
    box = sheet.fields.household
    assert box.itemText(box.findData(hidden.appointment_id)) == f"{hidden.number:03d}"


def test_others_make_room_where_that_seats_one_more(qtbot, backend, choice, settle, sheet_of):
    with backend.workspace._database.transaction() as session:
        make = Make(session)
        day = make.day(desks_per_landlord=1)
        for desk in day.desks:
            desk.open = ((540, 570),)
        free = make.appointment(day, {"GW": "09:00"}).id
        bound = make.appointment(day, {"GW": None}, availability=((540, 555),)).id
        desk_id = make.desk(day, "GW").id
    choice.reload()
    page = BoardPage(backend, choice)
    qtbot.addWidget(page)
    page.show()
    page.come_forward()
    settle()
    page.replanning.plan_again()
    sheet = sheet_of(page)
    sheet.fields.kind.setCurrentIndex(sheet.fields.kind.findData("desk_opens"))
    sheet.fields.desk.choose(desk_id)
    sheet.work_out()
    settle()

    assert sheet._summary.text() == "1 household moves, 1 gets a place."
    sheet.accept()
    settle()
    stays = backend.workspace.ask(partial(board, day_id=choice.day.id)).stays
    assert (stays[free].starts, stays[bound].starts) == (555, 540)


def test_the_day_that_moved_is_the_day_that_is_shown(window, start, say, apply, ask):
    sheet = start()
    say(sheet, "day_moved", date=date(2026, 12, 22))
    assert sheet._summary.text() == "Everybody keeps hour and desk, on another date."
    assert sheet._looking.text() == ""
    apply(sheet)
    assert window.pages.choice.day.date == date(2026, 12, 22)
