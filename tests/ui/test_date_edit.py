"""A field for a date: typed, stepped, and never lost."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from ui.widgets.dates import DateEdit
from ui.widgets.form_sheet import FormSheet


class Form(FormSheet):
    """A form of one date."""

    def __init__(self, window):
        super().__init__("Day", "Save", window, wanted=QSize(400, 200))
        self.date, self.sent = DateEdit(date(2026, 12, 17)), False
        self.body.addWidget(self.date)

    def submit(self):
        self.sent = True


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


def test_what_is_no_date_stays_marked_until_it_is_mended(field, type_text):
    field.selectAll()
    type_text(field, "31/11")
    field.editingFinished.emit()
    assert (field.day, field.text()) == (date(2026, 12, 17), "31/11")
    assert field.property("wrong")
    assert field.is_wrong
    field.show_day(date(2026, 12, 18))
    assert not field.property("wrong")
    assert not field.is_wrong


def test_a_form_with_what_is_no_date_is_not_sent_and_says_so(qtbot, type_text):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    form = Form(window)
    form.open()
    form.date.selectAll()
    type_text(form.date, "gisteren")
    form.accept()
    assert (form.sent, form.isVisible()) == (False, True)
    assert "gisteren" in form.message.text
    form.date.show_day(date(2026, 12, 18))
    form.accept()
    assert form.sent


def test_arrows_step_by_a_day_but_not_before_the_earliest(qtbot, field):
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.day == date(2026, 12, 18)
    field.not_before(date(2026, 12, 17))
    for _ in range(3):
        qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.day == date(2026, 12, 17)
