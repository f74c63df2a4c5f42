"""Going to a day by its date."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from planner.days.edit import DayDraft, add_day
from ui.days.go_sheet import GoSheet

DAYS = (date(2026, 12, 17), date(2027, 2, 18), date(2027, 4, 15))


@pytest.fixture
def sheet(qtbot, backend, choice, settle):
    for day in DAYS:
        backend.run(choice, partial(add_day, draft=DayDraft(day)))
    settle()
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    made = GoSheet(parent, choice)
    made.open()
    yield made
    made.reject()


def test_the_day_nearest_to_a_typed_date_is_gone_to_with_enter(qtbot, sheet, choice, type_text):
    assert choice.day.date == DAYS[0]
    sheet.date.selectAll()
    type_text(sheet.date, "20/2")
    qtbot.keyClick(sheet.date, Qt.Key.Key_Return)
    assert choice.day.date == DAYS[1]
    assert not sheet.isVisible()


def test_another_day_is_taken_from_the_list(qtbot, sheet, choice):
    sheet.table.select_place(2)
    qtbot.keyClick(sheet.table, Qt.Key.Key_Return)
    assert choice.day.date == DAYS[2]
