"""Which day the window is about: one choice that every page follows."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from planner.clock import today
from planner.days.queries import DayRow, days
from ui.core.backend import Backend


class DayChoice(QObject):
    """The days there are, and the one that is chosen: today's, else the next, else the last.

    `session_asked`: the chosen day is an info session, whose list of attendees is wanted;
    `days_asked`: there is no day, and the page on which one is planned is wanted.
    """

    changed = Signal(object)
    session_asked, days_asked = Signal(), Signal()
    SHOWS = frozenset({"registration_day", "desk", "appointment", "venue", "closing_day"})

    def __init__(self, backend: Backend, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._rows: tuple[DayRow, ...] = ()
        self._chosen: int | None = None
        self._known = False
        backend.changed.connect(self._on_changed)

    @property
    def day(self) -> DayRow | None:
        """The day that is chosen."""
        return next((row for row in self._rows if row.id == self._chosen), None)

    @property
    def rows(self) -> tuple[DayRow, ...]:
        """Every day, the earliest first."""
        return self._rows

    @property
    def today(self) -> datetime.date:
        """The date of now, in Brussels."""
        return today(self._backend.workspace.clock)

    @property
    def days_away(self) -> int:
        """How many days from now the chosen day is; negative when it is past."""
        return (self.day.date - self.today).days if self.day else 0

    def follow(self, slot: Callable[[DayRow | None], object]) -> None:
        """Call `slot` with the day that is chosen: now, if that is known, and at every change."""
        self.changed.connect(slot)
        if self._known:
            slot(self.day)

    def reload(self) -> None:
        """Fetch the days again."""
        self._backend.ask(self, days, self._show)

    def choose(self, day_id: int) -> None:
        """Choose a day."""
        self._chosen = day_id
        self.changed.emit(self.day)

    def step(self, by: int) -> None:
        """Choose the day before or after, if there is one."""
        places = [row.id for row in self._rows]
        if self._chosen in places:
            place = places.index(self._chosen) + by
            if 0 <= place < len(places):
                self.choose(places[place])

    def _show(self, rows: Sequence[DayRow]) -> None:
        self._rows, self._known = tuple(rows), True
        if self.day is None:
            coming = [row.id for row in rows if row.date >= self.today]
            self._chosen = coming[0] if coming else rows[-1].id if rows else None
        self.changed.emit(self.day)

    @Slot(frozenset)
    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & self.SHOWS:
            self.reload()
