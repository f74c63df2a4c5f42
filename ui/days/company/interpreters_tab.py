"""The interpreters of a day: each language in one block, and what does not fit."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from planner.days.block_rows import LanguageBlock, Spoken
from planner.days.blocks import interpreter_blocks
from planner.days.presence import cancel_interpreter
from planner.errors import Refusal
from ui.core.backend import Backend
from ui.core.refusals import explain
from ui.days.company.words import (
    clash_words,
    deadline_words,
    languages_words,
    mode_words,
    span_words,
    window_words,
)
from ui.widgets.button import Button
from ui.widgets.form_sheet import Message
from ui.widgets.frames import Card, EmptyState, Icon, label, row
from ui.widgets.rows import Column, Look
from ui.widgets.table import PADDING, Table, table_card

SIDE = 300


class InterpretersTab(QWidget):
    """Lists the blocks of a day. `book_asked` says that an interpreter is to be booked."""

    book_asked = Signal()

    def __init__(self, backend: Backend, day_id: int, now: datetime.datetime) -> None:
        super().__init__()
        self._backend, self._day_id, self._now = backend, day_id, now
        self.table = Table[_Line](self._columns(), self.tr("Interpreters"), key="place")
        self.table.chosen.connect(self._on_chosen)
        self.households = Table[Spoken](
            self._household_columns(), self.tr("Households of this language"), "appointment_id"
        )
        self._until = label("", "dense", wrap=True)
        self._clashes = label("", "warning", wrap=True)
        self._gaps = label("", "caption", wrap=True)
        self._message = Message()
        self._book = Button(
            self.tr("Book an interpreter"), icon_name="plus", needs="book_interpreter"
        )
        self._book.clicked.connect(self.book_asked)
        words = self.tr("Cancel this interpreter")
        self._cancel = Button(words, kind="danger", needs="cancel_interpreter")
        self._cancel.clicked.connect(self.cancel)
        self._lay_out()
        self.reload()

    @property
    def deadline(self) -> str:
        """What is said of cancelling free of charge."""
        return self._until.text()

    @property
    def problems(self) -> str:
        """What is said that does not fit of the chosen block."""
        return self._clashes.text()

    @Slot()
    def reload(self) -> None:
        """Fetch the blocks again."""
        self._backend.ask(self, partial(interpreter_blocks, day_id=self._day_id), self._show)

    @Slot()
    def cancel(self) -> None:
        """Take the chosen interpreter off the day."""
        chosen = self.table.selected()
        if chosen and chosen.block.presence_id is not None:
            work = partial(cancel_interpreter, presence_id=chosen.block.presence_id)
            self._backend.run(self, work, lambda _: self.reload(), self._refuse)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        deadline = row(Icon("clock", "warning", 16), self._until)
        deadline.setStretch(1, 1)
        left.addLayout(deadline)
        left.addWidget(table_card(self.table), 1)
        left.addWidget(self._message)
        left.addLayout(row(self._book, self._cancel, None))
        both = QWidget()
        layout = QHBoxLayout(both)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(left, 1)
        layout.addWidget(self._build_side())
        nobody = self.tr("No household of this day asks for an interpreter, and none is booked.")
        self._states = QStackedLayout(self)
        self._states.addWidget(both)
        self._states.addWidget(EmptyState(nobody))

    def _build_side(self) -> Card:
        side = Card()
        side.setFixedWidth(SIDE)
        side.body.setContentsMargins(1, 12, 1, 12)
        title = label(self.tr("Households"), "card-title")
        for words in (title, self._clashes, self._gaps):
            words.setContentsMargins(PADDING, 0, PADDING, 0)
        side.body.addWidget(title)
        side.body.addWidget(self.households, 1)
        side.body.addWidget(self._clashes)
        side.body.addWidget(self._gaps)
        return side

    def _columns(self) -> list[Column[_Line]]:
        return [
            Column(self.tr("Language"), lambda x: languages_words(x.block), 112,
                   lambda _: Look(600), tooltip=lambda x: languages_words(x.block)),
            Column(self.tr("Interpreter"), self._who, 0, _who_look, tooltip=self._who),
            Column(self.tr("How"), lambda x: mode_words(x.block.mode), 96, spare=2),
            Column(self.tr("In one block"), lambda x: window_words(x.block.block), 112),
            Column(self.tr("Idle"), _idle, 88, numeric=True, spare=1),
            Column(self.tr("Households"), lambda x: str(len(x.block.households)), 92,
                   numeric=True),
            Column(self.tr("Fits"), self._fits, 112, _fits_look),
        ]  # fmt: skip

    def _household_columns(self) -> list[Column[Spoken]]:
        return [
            Column(self.tr("No."), lambda one: f"{one.number:03d}", 64, lambda _: Look(600)),
            Column(self.tr("From, to"), self._span, 0),
        ]

    def _span(self, one: Spoken) -> str:
        return span_words(one.starts, one.ends) or self.tr("no place yet")

    def _who(self, line: _Line) -> str:
        return line.block.interpreter or self.tr("nobody yet")

    def _fits(self, line: _Line) -> str:
        return self.tr("look at it") if line.block.clashes else self.tr("fits")

    def _show(self, blocks: Sequence[LanguageBlock]) -> None:
        self._states.setCurrentIndex(0 if blocks else 1)
        if blocks:
            until = min(block.cancel_until for block in blocks)
            self._until.setText(deadline_words(until, self._now))
        self.table.show_rows([_Line(place, block) for place, block in enumerate(blocks)])
        if self.table.selected() is None and blocks:
            self.table.select_place(0)

    @Slot(object)
    def _on_chosen(self, chosen: _Line | None) -> None:
        self._message.say("")
        block = chosen.block if chosen else None
        self._cancel.setEnabled(block is not None and block.presence_id is not None)
        self.households.show_rows(block.households if block else ())
        problems = "\n".join(map(clash_words, block.clashes)) if block else ""
        self._clashes.setText(problems)
        self._clashes.setVisible(bool(problems))
        gaps = ", ".join(map(window_words, block.gaps)) if block else ""
        self._gaps.setText(self.tr("Nobody needs the interpreter: {gaps}").format(gaps=gaps))
        self._gaps.setVisible(bool(gaps))

    def _refuse(self, refusal: Refusal) -> None:
        self._message.say(explain(refusal))


class _Line:
    """A block and where it stands, which tells it apart."""

    def __init__(self, place: int, block: LanguageBlock) -> None:
        self.place, self.block = place, block


def _idle(line: _Line) -> str:
    return f"{line.block.idle} min" if line.block.block else ""


def _who_look(line: _Line) -> Look:
    return Look(400) if line.block.interpreter else Look(500, "warning")


def _fits_look(line: _Line) -> Look:
    if line.block.clashes:
        return Look(600, "warning", "triangle-up", chip=True)
    return Look(600, "success", "check", chip=True)
