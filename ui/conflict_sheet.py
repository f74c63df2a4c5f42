"""The dialog for when somebody else changed the same: who, when, both versions, and a choice."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QWidget

from planner.clock import here
from planner.columns import column_words, value_words
from planner.conflicts import Difference, differences
from planner.times import clock
from ui.core.backend import Backend
from ui.core.clash import Clash
from ui.core.language import spoken
from ui.widgets.button import Button
from ui.widgets.frames import label
from ui.widgets.rows import Column, Look
from ui.widgets.sheet import Sheet
from ui.widgets.table import Table, table_card


def settle_clash(window: QWidget, backend: Backend, clash: Clash) -> None:
    """Show what both made of it, and do what is chosen; where that cannot be told, say so."""
    owner = clash.owner.window() if isinstance(clash.owner, QWidget) else window

    def show(found: Sequence[Difference]) -> None:
        sheet = ConflictSheet(owner, backend, clash, found)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    work = partial(differences, work=clash.work, refusal=clash.refusal)
    backend.ask(owner, work, show, lambda _refusal: clash.give_way(backend))


class ConflictSheet(Sheet):
    """Lists what differs; nothing is written over before somebody says so."""

    def __init__(
        self, parent: QWidget, backend: Backend, clash: Clash, found: Sequence[Difference]
    ) -> None:
        super().__init__(
            self.tr("Changed by somebody else meanwhile"), parent, wanted=QSize(820, 460)
        )
        self._backend, self._clash = backend, clash
        self._actor = clash.refusal.actor
        _, minutes = here(clash.refusal.at)
        words = self.tr("{actor} changed this at {time}, after it was put on your screen.")
        self.body.addWidget(label(words.format(actor=self._actor, time=clock(minutes)), wrap=True))
        table = Table[Difference](self._columns(), self.tr("What differs"), key="column")
        table.show_rows(found)
        self.body.addWidget(table_card(table), 1)
        self.say_safe(self.tr("Nothing is overwritten before you choose."))
        mine = self.add_button(Button(self.tr("Save mine over it"), kind="normal"))
        mine.clicked.connect(self._on_mine)
        words = self.tr("Keep what {actor} made of it")
        theirs = self.add_button(
            Button(words.format(actor=self._actor), kind="primary"), default=True
        )
        theirs.clicked.connect(self.reject)
        self.rejected.connect(self._on_theirs)
        self.starts_at = theirs

    def _columns(self) -> tuple[Column[Difference], ...]:
        return (
            Column(self.tr("What"), lambda one: column_words(one.column, spoken()), 200),
            Column(self.tr("It was"), lambda one: value_words(one.column, one.was, spoken()), 190),
            Column(
                self._actor, lambda one: value_words(one.column, one.theirs, spoken()), 190,
                lambda _one: Look(600),
            ),
            Column(
                self.tr("You"), lambda one: value_words(one.column, one.mine, spoken()), 0,
                lambda _one: Look(600),
            ),
        )  # fmt: skip

    @Slot()
    def _on_mine(self) -> None:
        self.accept()
        self._clash.write_over(self._backend)

    @Slot()
    def _on_theirs(self) -> None:
        self._clash.give_way(self._backend)
