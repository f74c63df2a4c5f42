"""What is said on screen of companions, interpreters and what does not fit."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QCoreApplication

from planner.clock import BRUSSELS
from planner.days.block_rows import ClashRow, LanguageBlock
from planner.households.companions import Accompanied, CompanionDay
from planner.kinds import InterpreterMode
from planner.texts import sentence
from planner.times import Window, clock
from ui.core.language import language_name, short_day, spoken

translate = QCoreApplication.translate


def span_words(start: int | None, end: int | None) -> str:
    """Write from when to when; nothing where there are no times yet."""
    return "" if start is None or end is None else f"{clock(start)}–{clock(end)}"


def window_words(window: Window | None) -> str:
    """Write a window."""
    return span_words(*window) if window else ""


def languages_words(block: LanguageBlock) -> str:
    """Name the languages of an interpreter."""
    return ", ".join(map(language_name, block.languages))


def mode_words(mode: InterpreterMode | None) -> str:
    """Say how an interpreter works."""
    if mode is None:
        return ""
    return {
        InterpreterMode.ON_SITE: translate("Company", "on the spot"),
        InterpreterMode.PHONE: translate("Company", "by telephone"),
        InterpreterMode.VIDEO: translate("Company", "by video"),
    }[mode]


def clash_words(row: ClashRow) -> str:
    """Say what does not fit, and of whom."""
    words = sentence("clashes", row.clash, spoken())
    numbers = ", ".join(f"{number:03d}" for number in row.numbers)
    return f"{words}: {numbers}" if numbers else words


def companion_remark(day: CompanionDay) -> str:
    """Say in few words what is the matter with a companion's day."""
    parts = []
    if day.together:
        parts.append(translate("Company", "two at once"))
    if any(one.outside for one in day.households):
        parts.append(translate("Company", "outside the hours"))
    unasked = sum(not one.consent for one in day.households)
    if unasked:
        parts.append(translate("Company", "{count} without consent").format(count=unasked))
    return ", ".join(parts)


def household_remark(one: Accompanied, day: CompanionDay) -> str:
    """Say what does not fit of one household with its companion."""
    parts = [
        translate("Company", "at the same time as {number:03d}").format(number=other)
        for pair in day.together
        if one.number in pair
        for other in pair
        if other != one.number
    ]
    if one.outside:
        parts.append(translate("Company", "outside the companion's hours"))
    if one.starts is None:
        parts.append(translate("Company", "no place yet"))
    return ", ".join(parts)


def deadline_words(until: datetime.datetime, now: datetime.datetime) -> str:
    """Say until when an interpreter can be cancelled free of charge, or that this is past."""
    local = until.astimezone(BRUSSELS)
    facts = {"day": short_day(local.date()), "time": local.strftime("%H:%M")}
    if now > until:
        words = translate("Company", "Free cancellation was possible until {day} at {time}.")
    else:
        words = translate("Company", "Cancelling is free until {day} at {time}.")
    return words.format(**facts)
