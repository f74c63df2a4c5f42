"""Noting who is here by number or name: type, step, Enter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, Qt, Signal

from planner.households.importing.words.folding import fold
from planner.queue.board_rows import QueueRow, Status
from planner.times import clock
from ui.queue.words import status_words
from ui.widgets.palette import Palette
from ui.widgets.row_list import ListRow
from ui.widgets.search_box import SearchBox

EXPECTED = (Status.PLANNED, Status.LATE, Status.NOT_COME)
MOST = 8


class ArriveBox(QObject):
    """The field and what drops down under it. `picked` gives the appointment of who is here."""

    picked = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[QueueRow, ...] = ()
        self.box = SearchBox(self.tr("Who is here? Name or number…"))
        self.box.setMinimumWidth(220)
        self._palette = Palette(self.box, self.tr("Who is expected"))
        self.box.textEdited.connect(self._on_typed)
        self.box.reached.connect(self._on_typed)
        self._palette.picked.connect(self._on_picked)

    def show_rows(self, rows: Sequence[QueueRow]) -> None:
        """Know who can be noted as here."""
        self._rows = tuple(rows)

    def ask(self) -> None:
        """Put the cursor in the field."""
        self.box.clear()
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._on_typed()

    def _on_typed(self) -> None:
        found = list(self._found(self.box.text()))
        if found:
            self._palette.show_rows(found[:MOST])
        else:
            self._palette.show_rows([ListRow(self.tr("Nobody expected fits this"), heading=True)])

    def _found(self, typed: str) -> Iterator[ListRow]:
        """Give who fits: by the beginning of the number or of a word of the name."""
        folded = fold(typed)
        for row in self._rows:
            if row.status in EXPECTED and _fits(row, folded):
                time = clock(row.start) if row.start is not None else ""
                words, facts = row.name or self.tr("hidden"), ((time, 60),)
                state = status_words(row.status)
                yield ListRow(words, f"{row.number:03d}", aside=state, facts=facts, value=row.id)

    def _on_picked(self, appointment_id: int) -> None:
        self.box.clear()
        self.picked.emit(appointment_id)


def _fits(row: QueueRow, folded: str) -> bool:
    if not folded:
        return True
    if folded.isdigit():
        return str(row.number).startswith(folded.lstrip("0") or "0")
    return any(word.startswith(folded) for word in fold(row.name).split()) or fold(
        row.name
    ).startswith(folded)
