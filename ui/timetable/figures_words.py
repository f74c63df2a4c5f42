"""The figures of a plan in the words of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.times import clock
from planner.timetable.figures import Figures
from planner.timetable.waiting_room import Moment

translate = QCoreApplication.translate


def waiting_words(figures: Figures) -> str:
    """Say how many households wait between their visits, and how long together."""
    if not figures.waiting:
        return translate("Figures", "nobody")
    words = translate("Figures", "%n household(s), {minutes} min in all", "", figures.waiting)
    return words.format(minutes=figures.wait)


def peak_words(peak: Moment) -> str:
    """Say when the waiting room is fullest; nothing when nobody ever waits there."""
    if not peak.households:
        return ""
    words = translate("Figures", "at most {count}, at {time}")
    return words.format(count=peak.households, time=clock(peak.at))


def verdict_words(figures: Figures) -> str:
    """Hold the plan against what can be at all."""
    if not figures.seated:
        return translate("Figures", "Nobody has a place yet.")
    if figures.proven:
        words = translate("Figures", "{seated} of {all} placed; more is not possible, proven.")
    else:
        more = figures.at_most - figures.seated
        words = translate("Figures", "{seated} of {all} placed; at most %n more.", "", more)
    return words.format(seated=figures.seated, all=figures.households)
