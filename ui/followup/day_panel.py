"""The panel beside the grid of outcomes: one household, and the key of each result."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from planner.kinds import Result
from planner.outcomes.grid import GridRow
from planner.outcomes.standing import Standing
from ui.core.backend import Backend
from ui.followup.consents import Consents
from ui.followup.words import RESULT_LOOKS, result_word, told_of
from ui.widgets.button import Button
from ui.widgets.frames import Chip, label, line, row

WIDTH = 304


class DayPanel(QFrame):
    """Shows the household and the file that are chosen; `entered` says that a button was pressed.

    `fill_asked` wants the dialog, `card_asked` the card, `proof_asked` the proof ticked.
    """

    entered = Signal(object)
    fill_asked = Signal()
    proof_asked = Signal()
    card_asked = Signal(object)

    def __init__(
        self, backend: Backend, today: Callable[[], datetime.date], keys: Mapping[str, Result],
        proof_key: str,
    ) -> None:  # fmt: skip
        super().__init__()
        self._row: GridRow | None = None
        self.setProperty("kind", "panel")
        self.setFixedWidth(WIDTH)
        self._number, self._chip = label("", "display"), Chip()
        self._name, self._told = label("", "heading", wrap=True), label("", "dense", wrap=True)
        self._source = label("", "muted", wrap=True)
        self._consents = Consents(backend, today)
        self._buttons = [self._result_button(key, result) for key, result in keys.items()]
        self._proof = Button(self.tr("Proof of registration seen"), key=proof_key, wide=True)
        self._proof.clicked.connect(self.proof_asked)
        self._fill = Button(self.tr("Reason, dates…"), key="Enter", wide=True)
        self._fill.clicked.connect(self.fill_asked)
        self._lay_out()
        self.hide()

    def show_cell(self, row: GridRow | None, one: Standing | None) -> None:
        """Show another household, and one of its files if one is chosen."""
        self._row = row
        self.setVisible(row is not None)
        for button in (*self._buttons, self._proof, self._fill):
            button.setEnabled(one is not None)
        if row is None:
            return
        self._number.setText(f"{row.number:03d}")
        self._name.setText(row.name or self.tr("hidden"))
        shape, role = RESULT_LOOKS[one.result if one else None]
        self._chip.show_status(shape, result_word(one.result if one else None), role)
        self._chip.setVisible(one is not None)
        told = f"{one.landlord}: {told_of(one)}" if one else ""
        self._told.setText(told or self.tr("This household does not come to this landlord."))
        self._source.setText(self._source_words(one))
        self._consents.show_household(row.household_id, row.moving_on, row.updates)

    def _result_button(self, key: str, result: Result) -> Button:
        made = Button(result_word(result), key=key, wide=True)
        made.clicked.connect(lambda: self.entered.emit(result))
        return made

    def _source_words(self, one: Standing | None) -> str:
        if one is None or one.result is None:
            return ""
        if one.entered:
            return self.tr("Entered by hand. Delete goes back to what the desk noted.")
        return self.tr("As the desk noted it on the day.")

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addLayout(row(self._number, None, self._chip))
        for part in (self._name, self._told, self._source, line(), *self._buttons, self._proof,
                     self._fill, line(), self._consents):  # fmt: skip
            layout.addWidget(part)
        layout.addStretch()
        card = Button(self.tr("Card"), wide=True)
        card.clicked.connect(self._on_card)
        layout.addWidget(card)

    def _on_card(self) -> None:
        if self._row:
            self.card_asked.emit(self._row.household_id)
