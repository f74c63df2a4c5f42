"""How days are put into words on screen."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from planner.days.holidays import DayWarning
from planner.days.queries import DayRow
from planner.days.rhythm import Rhythm
from planner.kinds import DayState
from planner.times import Window, clock
from ui.core.language import spoken
from ui.widgets.rows import Look

translate = QCoreApplication.translate


def hours_words(windows: Iterable[Window]) -> str:
    """Write hours for reading: "08:30-12:00 en 13:30-17:00"."""
    together = translate("Days", " and ")
    return together.join(f"{clock(start)}–{clock(end)}" for start, end in windows)


def state_words(state: DayState) -> str:
    """Name the state of a day."""
    return {
        DayState.DRAFT: translate("Days", "Draft"),
        DayState.OPEN: translate("Days", "Open"),
        DayState.RUNNING: translate("Days", "Running"),
        DayState.CLOSED: translate("Days", "Closed"),
        DayState.CANCELLED: translate("Days", "Cancelled"),
    }[state]


def state_look(row: DayRow) -> Look:
    """Give the chip of a day's state."""
    shape, role = {
        DayState.DRAFT: ("ring", "done"),
        DayState.OPEN: ("dot", "planned"),
        DayState.RUNNING: ("triangle-right", "arrived"),
        DayState.CLOSED: ("check", "done"),
        DayState.CANCELLED: ("cross", "not_come"),
    }[row.state]
    return Look(600, role, shape, chip=True)


def warning_words(warnings: Iterable[DayWarning]) -> str:
    """Say what speaks against a date, in one line; nothing when nothing does."""
    return ", ".join(_warning(warning) for warning in warnings)


def _warning(warning: DayWarning) -> str:
    name = warning.names.get(spoken(), "")
    match warning.code:
        case "public_holiday":
            return translate("Days", "Public holiday: {name}").format(name=name)
        case "closing_day":
            return translate("Days", "Office closed: {name}").format(name=name)
        case _:
            return translate("Days", "Weekend")


def weekday_words(weekday: int) -> str:
    """Name a weekday; 0 is Monday."""
    return str(QLocale().dayName(weekday + 1))


def nth_words(nth: int) -> str:
    """Name the place of a weekday in its month."""
    return {
        1: translate("Days", "first"),
        2: translate("Days", "second"),
        3: translate("Days", "third"),
        4: translate("Days", "fourth"),
        -1: translate("Days", "last"),
    }[nth]


def rhythm_words(rhythm: Rhythm) -> str:
    """Put a rhythm into words: "Elke 2 maanden, derde donderdag"."""
    every = translate("Days", "Every month")
    if rhythm.every_months > 1:
        every = translate("Days", "Every {n} months").format(n=rhythm.every_months)
    if rhythm.month_day == -1:
        return translate("Days", "{every}, on the last day").format(every=every)
    if rhythm.month_day is not None:
        words = translate("Days", "{every}, on day {day}")
        return words.format(every=every, day=rhythm.month_day)
    words = translate("Days", "{every}, {nth} {weekday}")
    weekday = weekday_words(rhythm.weekday or 0)
    return words.format(every=every, nth=nth_words(rhythm.nth), weekday=weekday)


def minutes_tip(name: str) -> str:
    """Say what a rule of a day in minutes is for."""
    return {
        "visit_minutes": translate("Days", "How long a household sits at a desk"),
        "change_over_minutes": translate("Days", "Between two households at the same desk"),
        "walk_minutes": translate("Days", "To walk from one desk to the next"),
        "extra_minutes": translate("Days", "So much longer is a visit with an interpreter"),
        "intake_minutes": translate("Days", "How long the reception takes, before the landlords"),
        "arrive_before_minutes": translate(
            "Days", "So long before its first desk a household has to be there, says its slip"
        ),
        "late_tolerance_minutes": translate(
            "Days", "Who is no later than this keeps the route of its slip"
        ),
        "max_wait_minutes": translate(
            "Days", "The plan lets nobody wait longer than this in all, between its desks"
        ),
    }[name]
