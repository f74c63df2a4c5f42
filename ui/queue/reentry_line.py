"""One line of the grid: a household's number, when it came, its visits, and when it went."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit

from planner.errors import CellUnreadable, NoSuchNumber, Refusal
from planner.queue.reentry.rows import PaperRow
from planner.queue.reentry.typed import ABSENT, read_time, read_visit
from planner.queue.reentry.view import PaperDay, PaperGuest
from planner.times import clock
from ui.core.refusals import explain
from ui.widgets.elided import Elided
from ui.widgets.frames import label, restyle

NUMBER, TIME, VISIT = 60, 72, 104
"""Least widths of the fields, in pixels."""
NAME, GAP = 120, 8
FIRST, ACROSS = 3, 5
"""Where there is little room: what comes first on a line, and how many visits under it."""

Places = Sequence[tuple[int, int]]
"""The row and the column of each part of a line: number, name, came, visits, went home."""


def places_of(landlords: int, room: int) -> Places:
    """Lay a line out in a row, or in more rows where it is wider than the room (pixels)."""
    parts = FIRST + landlords + 1
    wide = NUMBER + NAME + 2 * TIME + landlords * VISIT + (parts - 1) * GAP
    if wide <= room:
        return [(0, n) for n in range(parts)]
    rest = range(parts - FIRST)
    return [*((0, n) for n in range(FIRST)), *((1 + n // ACROSS, n % ACROSS) for n in rest)]


class ReentryLine(QObject):
    """Fields in a row of a grid, and under them why they cannot be so.

    `begun` tells that a number was typed, `done` that a field was left.
    """

    begun = Signal()
    done = Signal()

    def __init__(
        self, day: PaperDay, grid: QGridLayout, places: Places, place: int, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._day = day
        self.number, self.came, self.left = QLineEdit(), QLineEdit(), QLineEdit()
        self.visits = {owner: QLineEdit() for owner in day.landlords}
        self._name, self._why = Elided("dense"), label("", "danger", wrap=True)
        self._why.hide()
        deep = places[-1][0] + 1
        self._lay_out(grid, places, deep + place * (deep + 1))
        self._name_fields(place + 1)
        self.number.textEdited.connect(self._on_number)
        for field in self.fields:
            field.editingFinished.connect(self.done)

    @property
    def fields(self) -> tuple[QLineEdit, ...]:
        """The fields, from left to right."""
        return (self.number, self.came, *self.visits.values(), self.left)

    @property
    def is_blank(self) -> bool:
        """Whether nothing was typed."""
        return all(not field.text().strip() for field in self.fields)

    @property
    def why(self) -> str:
        """Why it cannot be so, if it cannot."""
        return self._why.text()

    def read(self) -> PaperRow:
        """Give what was typed.

        Raises:
            NoSuchNumber, CellUnreadable: A field cannot be read.
        """
        number = self.number.text().strip()
        if not number.isdecimal() or int(number) not in self._day.guests:
            raise NoSuchNumber(int(number) if number.isdecimal() else 0)
        came = self.came.text().strip().lower()
        absent = came in ABSENT
        visits = ((owner, read_visit(field.text())) for owner, field in self.visits.items())
        typed = tuple((owner, visit) for owner, visit in visits if visit is not None)
        at = None if absent else read_time(came)
        return PaperRow(int(number), at, typed, read_time(self.left.text()), absent)

    def refuse(self, refusal: Refusal | None) -> None:
        """Say why it cannot be so, or nothing."""
        self._why.setText(explain(refusal) if refusal else "")
        self._why.setVisible(refusal is not None)
        text = refusal.text if isinstance(refusal, CellUnreadable) else None
        wrong = [field for field in self.fields if text and field.text().strip().lower() == text]
        wrong = wrong[:1] or ([self.number] if refusal else [])
        for field in self.fields:
            restyle(field, "wrong", field in wrong)

    def _lay_out(self, grid: QGridLayout, places: Places, first: int) -> None:
        widths = (NUMBER, TIME, *(VISIT for _ in self.visits), TIME)
        for field, width in zip(self.fields, widths, strict=True):
            field.setMinimumWidth(width)
            if width != VISIT:
                field.setMaximumWidth(width)
        self._name.setMinimumWidth(NAME)
        parts = (self.number, self._name, *self.fields[1:])
        for part, (row, column) in zip(parts, places, strict=True):
            grid.addWidget(part, first + row, column)
            part.show()  # at once: what is not shown yet cannot take the focus
        grid.addWidget(self._why, first + places[-1][0] + 1, 1, 1, -1)

    def _name_fields(self, line: int) -> None:
        words = self.tr("Line {line}, {field}")
        names = (self.tr("number"), self.tr("came at"), *self._day.landlords.values(),
                 self.tr("went home at"))  # fmt: skip
        for field, name in zip(self.fields, names, strict=True):
            field.setAccessibleName(words.format(line=line, field=name))

    @Slot(str)
    def _on_number(self, typed: str) -> None:
        guest = self._day.guests.get(int(typed)) if typed.isdecimal() else None
        self._name.show_text((guest.name or self.tr("hidden")) if guest else "")
        self._show_known(guest)
        if typed:
            self.begun.emit()

    def _show_known(self, guest: PaperGuest | None) -> None:
        """Show in the empty fields what is known, and leave out whom it does not see."""
        came = guest.came if guest else None
        self.came.setPlaceholderText(clock(came) if came is not None else "")
        for owner, field in self.visits.items():
            stop = guest.stops.get(owner) if guest else None
            field.setEnabled(guest is None or (stop is not None and not stop.over))
            desk = self.tr("desk {number}").format(number=stop.desk) if stop and stop.desk else ""
            done = stop is not None and stop.over
            field.setPlaceholderText(self.tr("done") if done else desk)
