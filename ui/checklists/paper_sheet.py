"""The dialog that notes more of a paper than a tick: its date, its months, a promise."""

from __future__ import annotations

import datetime
from functools import partial

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QWidget
from typing_extensions import override

from planner.checklists.states import UNTICKED, PaperState
from planner.checklists.ticking import mark_not_applicable, promise, set_tick
from planner.texts import sentence
from planner.workspace import Work
from ui.checklists.lines import PaperLine
from ui.core.backend import Backend
from ui.core.language import month_words, spoken
from ui.households.card.marks import state_words
from ui.widgets.dates import DateEdit
from ui.widgets.form_sheet import FormSheet, field
from ui.widgets.frames import label

STATES = (
    PaperState.SEEN,
    PaperState.MISSING,
    PaperState.EXPIRED,
    PaperState.PROMISED,
    PaperState.LANDLORD_FETCHES,
    PaperState.NOT_APPLICABLE,
)
"""What can be noted, besides that nobody looked."""

IN_A_ROW = 3
EARLIEST = datetime.date(1950, 1, 1)


class PaperSheet(FormSheet):
    """Asks how a paper stands, and the date or months that were read on it.

    `date` is what stands on it, `promised` the date for which it is promised, `months` its boxes.
    """

    def __init__(
        self, parent: QWidget, backend: Backend, line: PaperLine, on: datetime.date
    ) -> None:
        super().__init__(
            self.tr("Fill in a paper"), self.tr("Note"), parent, wanted=QSize(520, 380)
        )
        self._backend, self._line, self._on = backend, line, on
        self.months: dict[str, QCheckBox] = {}
        name = line.row.text if line.row else line.words
        words = f"{name} · {line.aside}" if line.aside else name
        self.body.addWidget(label(words, "strong", wrap=True))
        if line.row and line.row.validity:
            rule = f"{line.row.validity[:1].upper()}{line.row.validity[1:]}"
            self.body.addWidget(label(rule, "muted", wrap=True))
        self._build_fields()
        self.body.addStretch()
        self._show_fields()

    @override
    def submit(self) -> None:
        self._backend.run(self, self._work(), self.succeed, self.refuse)

    def note(self, state: PaperState) -> None:
        """Choose a state."""
        self._state.setCurrentIndex(self._state.findData(state))

    def read(self) -> None:
        """Ask at once what stands on the paper: it was seen, and its date is known."""
        self.note(PaperState.SEEN)
        self._known.setChecked(True)
        first = next(iter(self.months.values()), None)
        self.starts_at = first or (self.date if self._known.text() else self._state)

    def ask_promise(self) -> None:
        """Ask at once for which date it is promised."""
        self.note(PaperState.PROMISED)
        self.starts_at = self.promised

    def _work(self) -> Work[None]:
        paper, state = self._line.paper, PaperState(self._state.currentData())
        if paper is None:
            raise ValueError(self._line)
        if state is PaperState.PROMISED:
            return partial(promise, paper=paper, on=self.promised.day)
        if state is PaperState.NOT_APPLICABLE:
            return partial(mark_not_applicable, paper=paper)
        dated = state is PaperState.SEEN and self._known.isChecked() and bool(self._known.text())
        months = tuple(month for month, box in self.months.items() if box.isChecked())
        seen = months if state is PaperState.SEEN else ()
        when = self.date.day if dated else None
        return partial(set_tick, paper=paper, state=state, on_date=when, months=seen)

    def _build_fields(self) -> None:
        row = self._line.row
        self._asks = row.asks if row else ""
        self._state = QComboBox()
        untold = UNTICKED[row.provider] if row else PaperState.TO_CHECK
        for state in dict.fromkeys((untold, *STATES)):
            words = state_words(state)
            self._state.addItem(f"{words[:1].upper()}{words[1:]}", state)
        told = self._line.state is not untold
        self.note(self._line.state if told else PaperState.SEEN)
        self._state.currentIndexChanged.connect(self._show_fields)
        self.starts_at = self._state
        self.body.addLayout(field(self.tr("State"), self._state))
        self._build_dates()
        self._build_months()

    def _build_dates(self) -> None:
        row, cell = self._line.row, self._line.cell
        noted = cell.on_date if cell else None
        likely = (row.last or row.first) if row else None
        self._known = QCheckBox()
        self._known.setChecked(noted is not None)
        self._known.toggled.connect(self._show_fields)
        self.date = DateEdit(noted or likely or self._on)
        self.date.not_before(EARLIEST)
        self.date.setAccessibleName(self.tr("Date on the paper"))
        self.promised = DateEdit(self._on)
        by = field(self.tr("Promised for"), self.promised)
        by.setContentsMargins(0, 0, 0, 0)
        self._by = QWidget()
        self._by.setLayout(by)
        if self._asks and self._asks != "months":
            self._known.setText(sentence("checklists", f"asks.{self._asks}", spoken()))
        for part in (self._known, self.date, self._by):
            self.body.addWidget(part)

    def _build_months(self) -> None:
        row, cell = self._line.row, self._line.cell
        self._grid = QWidget()
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(0, 0, 0, 0)
        if row and self._asks == "months":
            words = sentence("checklists", "asks.months", spoken())
            grid.addWidget(label(words, "label"), 0, 0, 1, IN_A_ROW)
            for place, month in enumerate(row.asked_months):
                box = QCheckBox(month_words(month))
                box.setChecked(bool(cell) and month in (cell.months if cell else ()))
                box.toggled.connect(self._on_month)
                grid.addWidget(box, 1 + place // IN_A_ROW, place % IN_A_ROW)
                self.months[month] = box
        self.body.addWidget(self._grid)

    @Slot()
    def _on_month(self) -> None:
        self.note(PaperState.SEEN)

    @Slot()
    def _show_fields(self, _value: object = None) -> None:
        state = self._state.currentData()
        promised = state == PaperState.PROMISED
        dated = state == PaperState.SEEN and bool(self._known.text())
        self._known.setVisible(dated)
        self.date.setVisible(dated and self._known.isChecked())
        self._by.setVisible(promised)
        shown = state in (PaperState.SEEN, PaperState.MISSING, PaperState.EXPIRED)
        self._grid.setVisible(bool(self.months) and shown)
