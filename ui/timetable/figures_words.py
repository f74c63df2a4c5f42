"""The figures of a plan in the words of the window."""

from __future__ import annotations

from PySide6.QtCore import QObject

from planner.times import clock
from planner.timetable.figures import Figures
from planner.timetable.waiting_room import Moment


class FigureWords(QObject):
    """Sentences with a count in them: only an object's own `tr` is collected with its plural."""

    def waiting(self, figures: Figures) -> str:
        """Say how many households wait between their visits, and how long together."""
        if not figures.waiting:
            return self.tr("nobody")
        words = self.tr("%n household(s), {minutes} min in all", "", figures.waiting)
        return words.format(minutes=figures.wait)

    def peak(self, peak: Moment) -> str:
        """Say when the waiting room is fullest; nothing when nobody ever waits there."""
        if not peak.households:
            return ""
        words = self.tr("at most {count}, at {time}")
        return words.format(count=peak.households, time=clock(peak.at))

    def line(self, figures: Figures) -> str:
        """Say in one line what a plan comes to."""
        if figures.ends is None:
            return self.verdict(figures)
        words = self.tr(
            "{seated} of {all} placed  ·  longest wait {wait} min  ·  at most {peak} in the"
            " waiting room  ·  end {ends}"
        )
        return words.format(
            seated=figures.seated, all=figures.households, wait=figures.longest_wait,
            peak=figures.peak.households, ends=clock(figures.ends),
        )  # fmt: skip

    def verdict(self, figures: Figures) -> str:
        """Hold the plan against what can be at all."""
        if not figures.seated:
            return self.tr("Nobody has a place yet.")
        if figures.proven:
            words = self.tr("{seated} of {all} placed; more is not possible, proven.")
        else:
            more = figures.at_most - figures.seated
            words = self.tr("{seated} of {all} placed; at most %n more.", "", more)
        return words.format(seated=figures.seated, all=figures.households)
