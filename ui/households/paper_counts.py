"""How many papers each household of a day has in order, for lists and panels to show."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from planner.checklists.counts import PaperCount, missing_by_appointment
from ui.core.backend import Backend
from ui.widgets.rows import Look

SHOWS = frozenset({"fact", "tick", "absence", "person", "household", "requirement"})
"""The tables that papers depend on, beside those of the appointments."""

NO_PAPERS = PaperCount()


class PaperCounts(QObject):
    """Counts the papers of one day's appointments; `changed` tells that they are other."""

    changed = Signal()

    def __init__(self, backend: Backend, parent: QObject) -> None:
        super().__init__(parent)
        self._backend = backend
        self._asked = 0
        self._counts: dict[int, PaperCount] = {}

    def fetch(self, day_id: int | None) -> None:
        """Count again, for a day or for none."""
        self._asked += 1
        if day_id is None:
            self._show(self._asked, {})
            return
        work = partial(missing_by_appointment, day_id=day_id)
        self._backend.ask(self, work, partial(self._show, self._asked))

    def words(self, appointment_id: int | None) -> str:
        """Write how many are in order of all: "3/5"; nothing when none is asked for."""
        count = self._counts.get(appointment_id or 0, NO_PAPERS)
        return f"{count.ready}/{count.asked}" if count.asked else ""

    def said(self, appointment_id: int | None) -> str:
        """Say the same in a sentence, with how many are known to be missing."""
        count = self._counts.get(appointment_id or 0, NO_PAPERS)
        if not count.asked:
            return ""
        words = self.tr("{ready} of {asked} documents in order")
        said = words.format(ready=count.ready, asked=count.asked)
        missing = self.tr("%n missing", "", count.missing) if count.missing else ""
        return ", ".join(part for part in (said, missing) if part)

    def look(self, appointment_id: int | None) -> Look:
        """Give the shape and colour that go with the words."""
        count = self._counts.get(appointment_id or 0, NO_PAPERS)
        if count.missing:
            return Look(600, "warning", "triangle-up")
        return Look(shape="check") if count.asked and count.ready == count.asked else Look()

    def icon(self, appointment_id: int | None) -> tuple[str, str]:
        """Give the icon and its colour that go with the sentence."""
        count = self._counts.get(appointment_id or 0, NO_PAPERS)
        if count.asked and count.ready == count.asked:
            return "circle-check", "success"
        return ("triangle-alert", "warning") if count.missing else ("files", "text_muted")

    def _show(self, asked: int, counts: dict[int, PaperCount]) -> None:
        if asked == self._asked:
            self._counts = counts
            self.changed.emit()
