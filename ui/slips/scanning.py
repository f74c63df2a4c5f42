"""What happens when a slip is scanned: its household is shown, or a sentence says why not."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from planner.slips.scan import Scan, Scanned, scan
from planner.texts import sentence
from ui.core.backend import Backend
from ui.core.language import spoken
from ui.days.day_choice import DayChoice


class Scanning(QObject):
    """Looks a scanned code up. `found` gives the household whose slip it is."""

    found = Signal(object)
    said = Signal(str)
    warned = Signal(str)

    def __init__(self, backend: Backend, choice: DayChoice) -> None:
        super().__init__(choice)
        self._backend = backend
        self._choice = choice

    @Slot(str)
    def look_up(self, code: str) -> None:
        """Find whose slip a code is on."""
        day = self._choice.day
        work = partial(scan, code=code, day_id=day.id if day else None)
        self._backend.ask(self, work, self._show)

    def _show(self, answer: Scan) -> None:
        facts = {"number": answer.number, "date": answer.date}
        words = sentence("timetable", f"scan.{answer.result}", spoken(), **facts)
        (self.said if answer.result is Scanned.OK else self.warned).emit(words)
        if answer.household_id is not None:
            if answer.result is Scanned.OTHER_DAY and answer.day_id is not None:
                self._choice.choose(answer.day_id)
            self.found.emit(answer.household_id)
