"""How an appointment is named in a dialog about it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.times import clock
from planner.timetable.booking.view import BookingView
from ui.core.language import short_day

translate = QCoreApplication.translate


def who_words(view: BookingView) -> str:
    """Name a household by its number and its name; a hidden one by its number alone."""
    number = f"{view.number:03d}" if view.number else ""
    return "  ".join(part for part in (number, view.name) if part)


def when_words(view: BookingView) -> str:
    """Say when an appointment is."""
    day = short_day(view.date)
    if view.starts is None:
        return translate("Appointments", "{day}, without a place yet").format(day=day)
    words = translate("Appointments", "{day} at {time}")
    return words.format(day=day, time=clock(view.starts))


def slip_words(view: BookingView) -> str:
    """Say that a slip is out that will not count any more; nothing when there is none."""
    words = translate("Appointments", "Its slip is printed: that paper will not count any more.")
    return words if view.printed else ""
