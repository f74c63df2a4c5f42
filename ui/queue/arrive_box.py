"""Noting who is here by number or name: type, step, Enter; also who has no appointment."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from planner.households.finding import Found, find_households
from planner.households.importing.words.folding import fold
from planner.queue.board_rows import QueueRow, Status
from planner.times import clock
from ui.core.backend import Backend
from ui.days.day_choice import DayChoice
from ui.queue.words import status_words
from ui.widgets.palette import Palette
from ui.widgets.row_list import ListRow
from ui.widgets.search_box import SearchBox

EXPECTED = (Status.PLANNED, Status.LATE, Status.NOT_COME)
MOST = 8
MOST_OTHERS = 4
LEAST_SIGNS = 2


@dataclass(frozen=True, slots=True)
class Stranger:
    """Somebody without an appointment on the day; without an id nobody knows it yet."""

    name: str = ""
    household_id: int | None = None


class ArriveBox(QObject):
    """The field and what drops down under it.

    `picked` gives the appointment of who is here, `stranger` who comes without one.
    """

    picked = Signal(object)
    stranger = Signal(object)

    def __init__(self, backend: Backend, choice: DayChoice, parent: QObject) -> None:
        super().__init__(parent)
        self._backend, self._choice = backend, choice
        self._rows: tuple[QueueRow, ...] = ()
        self._others: tuple[ListRow, ...] = ()
        self._only: frozenset[int] = frozenset()
        self.box = SearchBox(self.tr("Who is here? Name or number…"))
        self.box.setPlaceholderText(self.tr("Who is here?"))
        self.box.setMinimumWidth(150)
        self._palette = Palette(self.box, self.tr("Who is expected"))
        self.box.textEdited.connect(self._on_typed)
        self.box.reached.connect(self._on_typed)
        self._palette.picked.connect(self._on_picked)

    def show_rows(self, rows: Sequence[QueueRow]) -> None:
        """Know who can be noted as here."""
        self._rows = tuple(rows)

    def ask(self, only: Sequence[int] = ()) -> None:
        """Put the cursor in the field; `only` some appointments are offered until one types."""
        self.box.clear()
        self._only = frozenset(only)
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._show()

    @property
    def offered(self) -> tuple[ListRow, ...]:
        """What has dropped down."""
        return self._palette.rows.rows_model.rows

    def _on_typed(self) -> None:
        typed = self.box.text().strip()
        self._only = self._only if not typed else frozenset()
        self._others = ()
        self._show()
        if len(typed) >= LEAST_SIGNS and not typed.isdigit():
            day, today = self._choice.day, self._choice.today
            work = partial(
                find_households, words=typed, day_id=day.id if day else None, today=today
            )
            self._backend.ask(self, work, partial(self._show_others, typed))

    def _show(self) -> None:
        typed = self.box.text().strip()
        found = list(self._found(typed))[:MOST]
        if not found:
            found = [ListRow(self.tr("Nobody expected fits this"), heading=True)]
        if typed and not typed.isdigit():
            new = self.tr("New household, without an appointment")
            found += [*self._others, ListRow(new, icon="user-plus", value=Stranger(typed))]
        self._palette.show_rows(found)

    def _show_others(self, typed: str, found: Found) -> None:
        """Offer households that have no appointment on the day, under those who have."""
        if typed != self.box.text().strip() or not self.box.hasFocus():
            return
        without = [row for row in found.rows if row.number is None][:MOST_OTHERS]
        words = self.tr("without an appointment")
        self._others = tuple(
            ListRow(
                row.name or self.tr("hidden"), icon="user", aside=words,
                value=Stranger(row.name, row.id),
            )
            for row in without
        )  # fmt: skip
        self._show()

    def _found(self, typed: str) -> Iterator[ListRow]:
        """Give who fits: by the beginning of the number or of a word of the name."""
        folded = fold(typed)
        for row in self._rows:
            wanted = row.id in self._only if self._only else row.status in EXPECTED
            if wanted and _fits(row, folded):
                time = clock(row.start) if row.start is not None else ""
                words, facts = row.name or self.tr("hidden"), ((time, 60),)
                state = status_words(row.status)
                yield ListRow(words, f"{row.number:03d}", aside=state, facts=facts, value=row.id)

    def _on_picked(self, value: int | Stranger) -> None:
        self.box.clear()
        self._others = ()
        if isinstance(value, Stranger):
            self.stranger.emit(value)
        else:
            self.picked.emit(value)


def _fits(row: QueueRow, folded: str) -> bool:
    if not folded:
        return True
    if folded.isdigit():
        return str(row.number).startswith(folded.lstrip("0") or "0")
    return any(word.startswith(folded) for word in fold(row.name).split()) or fold(
        row.name
    ).startswith(folded)
