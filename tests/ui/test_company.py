from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from planner.clock import BRUSSELS
from planner.days.presence import companions_on
from planner.households.companions import companion_days
from tests.make import Make
from ui.core.outbox import Outbox
from ui.days.company.sheet import INTERPRETERS, CompanySheet
from ui.days.company.words import deadline_words
from ui.slips.print_sheet import PrintSheet


@pytest.fixture
def sheet(qtbot, backend, choice, paper, settle):
    """A day on which one companion comes along with two households, and two ask for Arabic."""
    with backend.workspace._database.transaction() as session:
        make = Make(session)
        day = make.day()
        companion = make.companion()
        interpreter = make.interpreter("ar", name="Tolk Arabisch")
        session.flush()
        along = [
            make.appointment(day, {"GW": f"{time} {place}"}, companion_id=companion.id)
            for place, time in enumerate(("09:00", "09:30"))
        ]
        arabic = [
            make.appointment(day, {"POORT": "09:00"}, language="ar", interpreter_id=interpreter.id),
            make.appointment(day, {"POORT": None}, language="ar"),
        ]
        make.appointment(day, {"POORT": None}, language="so")
        numbers = [f"{one.number:03d}" for one in (*along, *arabic)]
        make.present(interpreter, day, day.sessions)
    choice.reload()
    settle()
    outbox = Outbox(paper)
    outbox.look()
    qtbot.waitUntil(lambda: outbox.printers is not None)
    made = CompanySheet(over(qtbot), backend, choice.day, outbox)
    made.numbers = numbers
    made.open()
    settle()
    yield made
    made.reject()


def over(qtbot):
    """Make what the dialog lies over."""
    parent = QWidget()
    parent.resize(1366, 768)
    qtbot.addWidget(parent)
    parent.show()
    return parent


def shown(table):
    model = table.rows_model
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_a_companion_is_shown_with_its_households_and_who_is_still_to_be_asked(sheet):
    assert shown(sheet.companions.table) == [["Toeleider 1 (vzw Effect)", "2", "2 without consent"]]
    first = shown(sheet.companions.households)[0]
    assert (first[0], first[2], first[3]) == (sheet.numbers[0], "08:50–09:15", "to ask")


def test_the_space_bar_notes_consent_and_takes_it_back(qtbot, sheet, settle, workspace, choice):
    def consents():
        [day] = workspace.ask(partial(companion_days, day_id=choice.day.id))
        return [one.consent for one in day.households]

    households = sheet.companions.households
    qtbot.keyClick(households, Qt.Key.Key_Space)
    settle()
    assert consents() == [True, False]
    assert [row[3] for row in shown(households)] == ["given", "to ask"]
    qtbot.keyClick(households, Qt.Key.Key_Space)
    settle()
    assert consents() == [False, False]


def note(field, words):
    """Type in a field and leave it."""
    field.setText(words)
    field.editingFinished.emit()


def test_a_companion_is_given_a_telephone_number_and_what_is_none_is_said(
    sheet, settle, workspace, choice
):
    form = sheet.companions.form
    note(form.phone, "morgen")
    settle()
    assert form.message.text
    note(form.phone, "0470 11 22 33")
    settle()
    [day] = workspace.ask(partial(companion_days, day_id=choice.day.id))
    assert day.phone == "+32470112233"
    assert form.message.text == ""


def test_hours_of_a_companion_are_noted_and_unreadable_ones_are_said(
    sheet, settle, workspace, choice
):
    tab = sheet.companions
    note(tab.form.hours, "half negen")
    assert tab.form.message.text
    note(tab.form.hours, "09:20-12:00")
    settle()
    hours = workspace.ask(partial(companions_on, day_id=choice.day.id))
    assert list(hours.values()) == [((560, 720),)]
    assert "outside" in shown(tab.table)[0][2]
    remarks = [row[-1] for row in shown(tab.households)]
    assert remarks == ["outside the companion's hours", ""]


def test_each_language_is_one_block_and_what_does_not_fit_is_said(sheet, settle):
    sheet.choose(INTERPRETERS)
    tab = sheet.interpreters
    arabic, somali = shown(tab.table)
    assert arabic[:2] == ["Arabic", "Tolk Arabisch"]
    assert arabic[-2:] == ["2", "look at it"]
    assert somali[:2] == ["Somali", "nobody yet"]
    assert [row[0] for row in shown(tab.households)] == [sheet.numbers[3], sheet.numbers[2]]
    assert sheet.numbers[3] in tab.problems


def test_cancelling_is_free_until_ten_on_the_working_day_before(sheet, backend):
    sheet.choose(INTERPRETERS)
    assert sheet.interpreters.deadline == "Cancelling is free until Wed 16 December 2026 at 10:00."
    later = backend.workspace.clock().replace(year=2027).astimezone(BRUSSELS)
    past = deadline_words(backend.workspace.clock(), later)
    assert past.startswith("Free cancellation was possible until")


def test_an_interpreter_somebody_is_planned_with_is_not_cancelled(sheet, settle):
    sheet.choose(INTERPRETERS)
    sheet.interpreters.cancel()
    settle()
    assert sheet.numbers[2] in sheet.interpreters._message.text
    assert len(shown(sheet.interpreters.table)) == 2


def test_the_dialog_opens_from_any_page_by_its_key(qtbot, program, window, settled):
    window.show_page("board")
    settled(program.backend)
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    settled(program.backend)
    sheet = next(x for x in window.findChildren(CompanySheet) if x.isVisible())
    assert len(sheet.companions.table.rows_model.rows) == 5
    sheet.reject()


def test_the_booking_sheet_for_interpreters_is_printed_from_its_tab(qtbot, sheet, settle, paper):
    sheet.choose(INTERPRETERS)
    sheet.print_lists()
    settle()
    dialog = next(x for x in sheet.findChildren(PrintSheet) if x.isVisible())
    assert dialog.pages == 1
    dialog.print_now()
    settle()
    qtbot.waitUntil(lambda: bool(paper.printed))
    [job] = paper.printed
    name, pdf = job.name, job.pdf
    assert name == "Booking sheet for interpreters"
    assert pdf.startswith(b"%PDF")
