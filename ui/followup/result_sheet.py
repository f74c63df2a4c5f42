"""The dialog for what came of one visit: the result, why, since when, and by when the rest."""

from __future__ import annotations

import datetime
from functools import partial

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget
from typing_extensions import override

from planner.kinds import Result
from planner.outcomes.entering import ResultDraft, set_result
from planner.outcomes.reasons import FOR_RESULT
from planner.outcomes.standing import Standing
from planner.outcomes.visits import Visited
from ui.core.backend import Backend
from ui.core.language import long_day
from ui.followup.words import reason_word, result_word
from ui.widgets.dates import DateEdit
from ui.widgets.form_sheet import FormSheet, field
from ui.widgets.frames import label

WITH_DUE = (Result.INCOMPLETE, Result.CONTINUED)


class ResultSheet(FormSheet):
    """Asks what came of a household's visit to a landlord."""

    def __init__(
        self, parent: QWidget, backend: Backend, standing: Standing, today: datetime.date
    ) -> None:
        title = self.tr("Outcome at {landlord}").format(landlord=standing.landlord)
        super().__init__(title, self.tr("Keep"), parent, wanted=QSize(460, 380))
        self._backend, self._standing = backend, standing
        self._build_fields(today)
        self._show(standing)

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
    def submit(self) -> None:
        one, result = self._standing, self.result_chosen
        due = self._due.day if self._has_due.isChecked() and result in WITH_DUE else None
        draft = ResultDraft(result, self._reason.currentData() or "", self._on.day, due)
        visited = Visited(one.appointment_id, one.landlord_id, one.version)
        work = partial(set_result, visited=visited, draft=draft)
        self._backend.run(self, work, self.succeed, self.refuse)

    def _build_fields(self, today: datetime.date) -> None:
        one = self._standing
        who = f"{one.number:03d} {one.name}".strip()
        self.body.addWidget(label(f"{who} · {long_day(one.date)}", "muted", wrap=True))
        self._result, self._reason = QComboBox(), QComboBox()
        for result in Result:
            self._result.addItem(result_word(result), result)
        self._result.currentIndexChanged.connect(self._on_result)
        self._on = DateEdit(one.complete_on or one.date)
        self._has_due = QCheckBox(self.tr("The rest is expected by a &date"))
        self._has_due.toggled.connect(self._on_result)
        self._due = DateEdit(one.due_on or today + datetime.timedelta(days=14))
        self.body.addLayout(field(self.tr("&Outcome"), self._result))
        self._parts = [
            self._part(self.tr("&Reason, as the landlord or the household says"), self._reason),
            self._part(self.tr("File complete &since"), self._on),
        ]
        self.body.addWidget(self._has_due)
        self._parts.append(self._part(self.tr("Expected &by"), self._due))
        self.body.addStretch()
        self.starts_at = self._result

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

    @Slot()
    def _on_result(self, _place: object = None) -> None:
        result = self.result_chosen
        kinds, before = FOR_RESULT.get(result), self._reason.currentData()
        self._reason.clear()
        for reason in kinds or ():
            self._reason.addItem(reason_word(reason.value), reason.value)
        self._reason.setCurrentIndex(max(0, self._reason.findData(before)))
        why, on, due = self._parts
        why.setVisible(kinds is not None)
        on.setVisible(result is Result.REGISTERED)
        self._has_due.setVisible(result in WITH_DUE)
        due.setVisible(result in WITH_DUE and self._has_due.isChecked())
