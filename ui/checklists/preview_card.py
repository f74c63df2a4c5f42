"""Whom a document would concern: sample households, and one of the office."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout

from planner.checklists.day_papers import DayHousehold
from planner.checklists.drafts import RequirementDraft
from planner.checklists.preview import PreviewRow, preview, preview_household
from planner.errors import Refusal
from ui.core.backend import Backend
from ui.core.language import spoken
from ui.core.refusals import explain
from ui.widgets.form_sheet import Message, field
from ui.widgets.frames import Card, label
from ui.widgets.rows import Column, Look
from ui.widgets.table import PADDING, Table

WIDTH = 400
PATIENCE = 150
"""Milliseconds without a change before the preview is worked out again."""


class PreviewCard(Card):
    """Shows what a draft asks of households on a day, beside what is asked of them now."""

    def __init__(
        self, backend: Backend, on: datetime.date, households: Sequence[DayHousehold]
    ) -> None:
        super().__init__()
        self._backend, self._on, self._asked = backend, on, 0
        self._wanted: tuple[RequirementDraft, int | None] | None = None
        self._rows: list[PreviewRow] = []
        self._own: PreviewRow | None = None
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE)
        self._timer.timeout.connect(self._ask)
        self.setFixedWidth(WIDTH)
        self._build(households)

    def show_draft(self, draft: RequirementDraft, requirement_id: int | None) -> None:
        """Work out what another draft comes to, as soon as nothing changes for a moment."""
        self._wanted = draft, requirement_id
        self._timer.start()

    @property
    def rows(self) -> Sequence[PreviewRow]:
        """What is shown: the household of the office first, if one is chosen."""
        return self._table.rows_model.rows

    def _build(self, households: Sequence[DayHousehold]) -> None:
        self._household = QComboBox()
        self._household.addItem(self.tr("Choose a household of the day…"), None)
        for one in households:
            name = self.tr("hidden") if one.hidden else one.name
            self._household.addItem(f"{one.number:03d} {name}", one.household_id)
        self._household.currentIndexChanged.connect(self._ask)
        self._message = Message("warning", "triangle-alert")
        self._table = Table[PreviewRow](self._columns(), self.tr("Preview"), key="code")
        self._table.chosen.connect(self._show_why)
        self._why = label("", "caption", wrap=True)
        self._table.setFrameShape(QFrame.Shape.NoFrame)
        above = QVBoxLayout()
        above.setContentsMargins(PADDING, 0, PADDING, 0)
        above.addWidget(label(self.tr("Whom it concerns"), "card-title"))
        above.addLayout(field(self.tr("Try it on a household of the office"), self._household))
        above.addWidget(self._message)
        self._why.setContentsMargins(PADDING, 0, PADDING, 0)
        self.body.setContentsMargins(1, 12, 1, 12)
        self.body.addLayout(above)
        self.body.addWidget(self._table, 1)
        self.body.addWidget(self._why)

    def _columns(self) -> list[Column[PreviewRow]]:
        return [
            Column(self.tr("Household"), lambda r: r.name, 0, tooltip=lambda r: r.name),
            Column(self.tr("Then"), self._then, 116, _then_look),
            Column(self.tr("Changes"), self._changes, 84, lambda _: Look(500, "warning")),
        ]

    def _then(self, row: PreviewRow) -> str:
        return self.tr("asked") if row.applies else self.tr("not asked")

    def _changes(self, row: PreviewRow) -> str:
        if row.asked_by == row.asked_now:
            return ""
        if not row.asked_now:
            return self.tr("new")
        return self.tr("other") if row.asked_by else self.tr("no longer")

    @Slot()
    def _ask(self, _place: object = None) -> None:
        if self._wanted is None:
            return
        self._asked += 1
        draft, requirement_id = self._wanted
        facts: dict[str, Any] = {"draft": draft, "on": self._on, "requirement_id": requirement_id}
        refused = partial(self._say_why, self._asked)
        samples = partial(preview, **facts, language=spoken())
        self._backend.ask(self, samples, partial(self._show, self._asked), refused)
        self._own = None
        if (household := self._household.currentData()) is not None:
            name = self._household.currentText()
            one = partial(preview_household, **facts, household_id=household, name=name,
                          language=spoken())  # fmt: skip
            self._backend.ask(self, one, partial(self._show_own, self._asked), refused)

    def _show(self, asked: int, rows: Sequence[PreviewRow]) -> None:
        if asked == self._asked:
            self._rows = list(rows)
            self._show_rows()

    def _show_own(self, asked: int, row: PreviewRow) -> None:
        if asked == self._asked:
            self._own = row
            self._show_rows()
            self._table.select_place(0)

    def _show_rows(self) -> None:
        self._message.say("")
        self._table.show_rows([self._own, *self._rows] if self._own else self._rows)
        self._show_why(self._table.selected())

    def _say_why(self, asked: int, refusal: Refusal) -> None:
        if asked == self._asked:
            self._message.say(explain(refusal))
            self._table.show_rows(())

    @Slot(object)
    def _show_why(self, row: PreviewRow | None) -> None:
        self._why.setText(self._reasons(row) if row else "")
        self._why.setVisible(row is not None)

    def _reasons(self, row: PreviewRow) -> str:
        now = ", ".join(row.asked_now) or self.tr("nobody")
        if not row.applies:
            return self.tr("{name}: not asked. Now asked by: {now}").format(name=row.name, now=now)
        words = self.tr("{name}: asked by {who}. Now asked by: {now}")
        lines = [words.format(name=row.name, who=", ".join(row.asked_by), now=now)]
        if row.because:
            lines.append(self.tr("Why: {facts}").format(facts=", ".join(row.because)))
        if row.papers > 1:
            lines.append(self.tr("%n paper(s)", "", row.papers))
        return "\n".join(lines)


def _then_look(row: PreviewRow) -> Look:
    if not row.applies:
        return Look(400, "text_muted")
    return Look(600, "success", "check")
