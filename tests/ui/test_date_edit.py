"""A field for a date: typed, stepped, and never lost."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from ui.widgets.dates import DateEdit


@pytest.fixture
def field(qtbot):
    made = DateEdit(date(2026, 12, 17))
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_is_typed_counts_before_the_field_is_left_and_is_written_out_after(
    qtbot, field, type_text
):
    field.selectAll()
    type_text(field, "5/1")
    assert field.day == date(2027, 1, 5)
    with qtbot.waitSignal(field.day_changed):
        field.editingFinished.emit()
    assert field.text() == "Tue 5 Jan 2027"


def test_what_is_no_date_is_marked_and_gives_way_to_the_date_of_before(field, type_text):
    field.selectAll()
    type_text(field, "31/11")
    assert field.property("wrong")
    field.editingFinished.emit()
    assert (field.day, field.text()) == (date(2026, 12, 17), "Thu 17 Dec 2026")
    assert not field.property("wrong")


def test_arrows_step_by_a_day_but_not_before_the_earliest(qtbot, field):
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.day == date(2026, 12, 18)
    field.not_before(date(2026, 12, 17))
    for _ in range(3):
        qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.day == date(2026, 12, 17)
