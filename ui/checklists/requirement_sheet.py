"""The dialogs that change the catalogue: a document new or otherwise from a date, or no longer."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.checklists.day_papers import DayHousehold
from planner.checklists.drafts import RequirementDraft
from planner.checklists.editing import add_requirement, change_requirement, retire_requirement
from planner.checklists.line_editing import ALWAYS
from planner.checklists.listing import RequirementRow
from planner.office.queries import LandlordRow
from ui.checklists.preview_card import PreviewCard
from ui.checklists.requirement_form import RequirementForm
from ui.core.backend import Backend
from ui.widgets.dates import DateEdit
from ui.widgets.form_sheet import FormSheet, field
from ui.widgets.frames import label, row, scroll_column

WIDE = QSize(1180, 688)
NEW = RequirementDraft(texts={}, lines=ALWAYS)


@dataclass(frozen=True, slots=True)
class Setting:
    """What the dialogs need to know: today, the day to try things on, and who there is."""

    today: datetime.date
    on: datetime.date
    landlords: Sequence[LandlordRow]
    households: Sequence[DayHousehold]


class RequirementSheet(FormSheet):
    """Asks for a document whole, and shows as it is filled in whom it would concern."""

    def __init__(
        self, parent: QWidget, backend: Backend, setting: Setting,
        changing: tuple[RequirementRow, RequirementDraft] | None,
    ) -> None:  # fmt: skip
        title = self.tr("Change a document") if changing else self.tr("New document")
        super().__init__(title, self.tr("Apply from this date"), parent, wanted=WIDE)
        self._backend, self._setting = backend, setting
        self._changing = changing[0] if changing else None
        self.form = RequirementForm(setting.on, setting.landlords)
        self.form.show_draft(changing[1] if changing else NEW)
        self.preview = PreviewCard(backend, setting.on, setting.households)
        self.start = _from_edit(setting.today, self._changing)
        self._lay_out()
        self.form.changed.connect(self._show_preview)
        self.starts_at = self.form.texts.dutch
        self.say_safe(self.tr("Days before that date stay as they were."))
        self._show_preview()

    @override
    def problem(self) -> str:
        if not self.form.texts.dutch.text().strip():
            return self.tr("Fill in a name in Dutch.")
        return ""

    @override
    def submit(self) -> None:
        facts: dict[str, Any] = {
            "draft": self.form.draft(),
            "start": self.start.day,
            "today": self._setting.today,
        }
        work = partial(add_requirement, **facts)
        if row := self._changing:
            facts |= {"requirement_id": row.id, "version": row.version}
            work = partial(change_requirement, **facts)
        self._backend.run(self, work, self.succeed, self.refuse)

    def _lay_out(self) -> None:
        inner, area = scroll_column(edge=0)
        inner.addWidget(self.form)
        if self.is_narrow:
            inner.addWidget(self.preview)
            self.body.addWidget(area, 1)
        else:
            both = row(area, self.preview, spacing=16)
            both.setStretch(0, 1)
            self.body.addLayout(both, 1)
        self.start.setAccessibleName(self.tr("From"))
        self.head.insertLayout(1, row(16, label(self.tr("from"), "muted"), self.start))

    def _show_preview(self) -> None:
        row = self._changing
        self.preview.show_draft(self.form.draft(), row.id if row else None)


class RetireSheet(FormSheet):
    """Asks from when a document is no longer asked for."""

    def __init__(
        self, parent: QWidget, backend: Backend, setting: Setting, row: RequirementRow
    ) -> None:
        title = self.tr("Ask for this document no longer")
        super().__init__(title, self.tr("Stop from this date"), parent, wanted=QSize(460, 280))
        self._backend, self._setting, self._row = backend, setting, row
        self.end = _from_edit(setting.today, row)
        self.starts_at = self.end
        self.body.addWidget(label(row.text, "strong", wrap=True))
        self.body.addLayout(field(self.tr("No longer from"), self.end))
        words = self.tr("Days before that date keep asking for it, and what was ticked stays.")
        self.body.addWidget(label(words, "caption", wrap=True))
        self.body.addStretch()

    @override
    def submit(self) -> None:
        work = partial(
            retire_requirement,
            requirement_id=self._row.id,
            version=self._row.version,
            end=self.end.day,
            today=self._setting.today,
        )
        self._backend.run(self, work, self.succeed, self.refuse)


def _from_edit(today: datetime.date, row: RequirementRow | None) -> DateEdit:
    """Make a field for a date that is not past, nor before the row itself begins."""
    first = max(today, row.valid_from or today) if row else today
    made = DateEdit(first)
    made.not_before(first)
    return made
