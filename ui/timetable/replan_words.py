"""What happened to a day and what it comes to, in the words of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from planner.times import clock
from planner.timetable.replan.difference import Difference, Moved, Stop
from planner.timetable.replan.parties import Party
from ui.widgets.rows import Column, Look

translate = QCoreApplication.translate


def change_words() -> dict[str, str]:
    """Name everything that may happen, by its code; a later and an earlier day are apart."""
    return {
        "not_come": translate("Replan", "A household did not come"),
        "came_after_all": translate("Replan", "A household came after all"),
        "late": translate("Replan", "A household is late"),
        "landlord_added": translate("Replan", "A household wants one landlord more"),
        "landlord_dropped": translate("Replan", "A household drops a landlord"),
        "desk_closes": translate("Replan", "A desk closes early"),
        "desk_opens": translate("Replan", "A desk has other hours"),
        "interpreter_away": translate("Replan", "An interpreter is not there, or not all day"),
        "companion_away": translate("Replan", "A companion is not there, or not all day"),
        "later": translate("Replan", "The whole day starts later"),
        "earlier": translate("Replan", "The whole day starts earlier"),
        "day_moved": translate("Replan", "The day moves to another date"),
    }


def party_words(party: Party) -> str:
    """Name a household to choose from a list: "013 Demir", a hidden one by its number."""
    return f"{party.number:03d} {party.name}".strip()


class DifferenceWords(QObject):
    """Says who moves: only an object's own `tr` is collected with its plural."""

    def say(self, found: Difference, *, elsewhen: bool = False) -> str:
        """Say in one sentence who moves, who gets or loses a place, and what is to be printed.

        `elsewhen` is whether the whole day goes to another date.
        """
        moves = self.tr("%n household(s) move(s)", "", found.shifted)
        stays = self.tr("Everybody keeps hour and desk, on another date")
        nobody = stays if elsewhen else self.tr("Nobody moves")
        parts = [moves if found.shifted else nobody]
        if found.gained:
            parts.append(self.tr("%n get(s) a place", "", found.gained))
        if found.lost:
            parts.append(self.tr("%n lose(s) the place", "", found.lost))
        if found.reprints:
            parts.append(self.tr("%n slip(s) to print again", "", found.reprints))
        return ", ".join(parts) + "."


def moved_columns() -> list[Column[Moved]]:
    """Describe the table of who moves."""
    return [
        Column(translate("Replan", "No."), _number, 56, lambda _: Look(600)),
        Column(translate("Replan", "Name"), lambda m: m.holder.name, 150, lambda _: Look(500)),
        Column(
            translate("Replan", "Was: time (desk)"), lambda m: _route(m.holder.route), 0,
            lambda _: Look(role="text_muted"), lambda m: _spoken(m.holder.route),
            lambda m: _spoken(m.holder.route),
        ),
        Column(
            translate("Replan", "Becomes: time (desk)"), lambda m: _route(m.now), 0, _look,
            lambda m: _spoken(m.now), lambda m: _spoken(m.now),
        ),
        Column(translate("Replan", "Slip"), _slip, 156, lambda _: Look(500, "warning")),
    ]  # fmt: skip


def _number(moved: Moved) -> str:
    return f"{moved.holder.number:03d}"


def _route(stops: Sequence[Stop]) -> str:
    """Write a route shortly: "09:50 (1), 10:15 (3)"."""
    parts = (f"{clock(stop.start)} ({stop.desk})" for stop in stops)
    return ", ".join(parts) or translate("Replan", "no place")


def _spoken(stops: Sequence[Stop]) -> str:
    words = translate("Replan", "{time} at desk {desk}, {landlord}")
    return "; ".join(
        words.format(time=clock(stop.start), desk=stop.desk, landlord=stop.landlord)
        for stop in stops
    ) or translate("Replan", "no place")


def _look(moved: Moved) -> Look:
    if moved.lost:
        return Look(600, "danger", "cross")
    return Look(600, "success", "check") if moved.gained else Look(500)


def _slip(moved: Moved) -> str:
    return translate("Replan", "print again") if moved.holder.printed else ""
