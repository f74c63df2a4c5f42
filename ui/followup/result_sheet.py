"""The dialog for what came of one visit: the result, why, since when, and what is still wanted."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget
from typing_extensions import override

from planner.checklists.noted import Paper
from planner.kinds import Result
from planner.outcomes.entering import ResultDraft, set_result
from planner.outcomes.reasons import FOR_RESULT
from planner.outcomes.standing import Standing
from planner.outcomes.visits import Visited
from planner.outcomes.wanted import asked_papers
from planner.queue.ending import AskedPaper
from ui.core.backend import Backend
from ui.core.language import long_day, spoken
from ui.followup.words import reason_word, result_word
from ui.queue.outcome_sheet import paper_box
from ui.widgets.dates import DateEdit
from ui.widgets.form_sheet import FormSheet, field
from ui.widgets.frames import label, row, scroll_column

WITH_DUE = (Result.INCOMPLETE, Result.CONTINUED)


class ResultSheet(FormSheet):
    """Asks what came of a household's visit to a landlord.

    Of an incomplete file it asks which papers the landlord still wants to see, out of those that
    it asks of this household.
    """

    def __init__(
        self, parent: QWidget, backend: Backend, standing: Standing, today: datetime.date
    ) -> None:
        title = self.tr("Outcome at {landlord}").format(landlord=standing.landlord)
        super().__init__(title, self.tr("Save"), parent, wanted=QSize(520, 560))
        self._backend, self._standing = backend, standing
        self.boxes: list[tuple[QCheckBox, AskedPaper]] | None = None
        self._build_fields(today)
        self._show(standing)
        work = partial(asked_papers, appointment_id=standing.appointment_id,
                       landlord_id=standing.landlord_id, language=spoken())  # fmt: skip
        backend.ask(self, work, self._show_papers)

    @property
    def result_chosen(self) -> Result:
        """The result that is chosen; Qt keeps but its value."""
        return Result(self._result.currentData())

    def choose(self, result: Result, reason: str = "") -> None:
        """Choose a result, and a reason where it has one."""
        self._result.setCurrentIndex(self._result.findData(result))
        if reason:
            self._reason.setCurrentIndex(self._reason.findData(reason))

    @override
    def problem(self) -> str:
        if self.result_chosen is Result.INCOMPLETE and self.boxes and not self.wanted_papers():
            return self.tr("Tick at least one paper that is missing, or choose another outcome.")
        return ""

    @override
    def submit(self) -> None:
        one, result = self._standing, self.result_chosen
        due = self._due.day if self._has_due.isChecked() and result in WITH_DUE else None
        reason = self._reason.currentData() or ""
        draft = ResultDraft(result, reason, self._on.day, due, self.wanted_papers())
        visited = Visited(one.appointment_id, one.landlord_id, one.version)
        work = partial(set_result, visited=visited, draft=draft)
        self._backend.run(self, work, self.succeed, self.refuse)

    def wanted_papers(self) -> tuple[Paper, ...] | None:
        """Give the papers that are ticked; none where they are not known."""
        if not self.boxes:
            return None
        return tuple(asked.paper for box, asked in self.boxes if box.isChecked())

    def _build_fields(self, today: datetime.date) -> None:
        one = self._standing
        who = f"{one.number:03d} {one.name}".strip()
        self.body.addWidget(label(f"{who} · {long_day(one.date)}", "muted", wrap=True))
        self._result, self._reason = QComboBox(), QComboBox()
        for result in Result:
            self._result.addItem(result_word(result), result)
        self._result.currentIndexChanged.connect(self._on_result)
        self.body.addLayout(field(self.tr("&Outcome"), self._result))
        self._on = DateEdit(one.complete_on or one.date)
        self._parts = [
            self._part(self.tr("&Reason, as the landlord or the household says"), self._reason),
            self._part(self.tr("File complete &since"), self._on),
        ]
        self._build_papers()
        self._has_due = QCheckBox(self.tr("The rest is expected by a &date"))
        self._has_due.toggled.connect(self._on_result)
        self._due = DateEdit(one.due_on or today + datetime.timedelta(days=14))
        self._due.setAccessibleName(self.tr("Expected by"))
        self.body.addLayout(row(self._has_due, None, self._due))
        self.body.addStretch()
        self.starts_at = self._result

    def _build_papers(self) -> None:
        self._asks = QWidget()
        layout = QVBoxLayout(self._asks)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        words = self.tr("Which papers does {landlord} still want to see?")
        asks = label(words.format(landlord=self._standing.landlord), "section", wrap=True)
        about = self.tr("What was missing and is no longer ticked, was handed in there.")
        self._papers, area = scroll_column(2, edge=0)
        for part in (asks, label(about, "caption", wrap=True), area):
            layout.addWidget(part)
        self.body.addWidget(self._asks, 4)

    def _part(self, name: str, editor: QWidget) -> QWidget:
        made, layout = QWidget(), QVBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(field(name, editor))
        made.setLayout(layout)
        self.body.addWidget(made)
        return made

    def _show(self, one: Standing) -> None:
        self._has_due.setChecked(one.due_on is not None)
        self.choose(one.result or Result.REGISTERED, one.reason)
        self._on_result()

    def _show_papers(self, papers: Sequence[AskedPaper]) -> None:
        self.boxes = [(paper_box(asked), asked) for asked in papers]
        for box, _ in self.boxes:
            self._papers.addWidget(box)
        if not self.boxes:
            self._papers.addWidget(label(self.tr("This landlord asks no papers."), "muted"))
        self._papers.addStretch()

    @Slot()
    def _on_result(self, _place: object = None) -> None:
        result = self.result_chosen
        kinds, before = FOR_RESULT.get(result), self._reason.currentData()
        self._reason.clear()
        for reason in kinds or ():
            self._reason.addItem(reason_word(reason.value), reason.value)
        self._reason.setCurrentIndex(max(0, self._reason.findData(before)))
        why, on = self._parts
        why.setVisible(kinds is not None)
        on.setVisible(result is Result.REGISTERED)
        self._asks.setVisible(result is Result.INCOMPLETE)
        self._has_due.setVisible(result in WITH_DUE)
        self._due.setVisible(result in WITH_DUE)
        self._due.setEnabled(self._has_due.isChecked())
