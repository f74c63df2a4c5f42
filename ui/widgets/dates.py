"""A field for a date, with a calendar."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit


def date_edit(day: datetime.date) -> QDateEdit:
    """Make a field that shows a date with its weekday and opens a calendar."""
    made = QDateEdit(QDate(day.year, day.month, day.day))
    made.setDisplayFormat("ddd d MMM yyyy")
    made.setCalendarPopup(True)
    made.setMinimumWidth(160)
    return made


def date_of(editor: QDateEdit) -> datetime.date:
    """Read the date in a field."""
    day = editor.date()
    return datetime.date(day.year(), day.month(), day.day())
