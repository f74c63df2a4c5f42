"""The dialog that changes a household: who they are, how to reach them, what they need."""

from __future__ import annotations

import datetime
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from planner.households.changing import CardDraft, change_card
from planner.households.details import MOST_PERSONS
from planner.households.form import CardForm
from ui.core.backend import Backend
from ui.households.card.needs_form import NeedsForm
from ui.households.card.person_rows import PersonForm
from ui.widgets.form_sheet import FormSheet, field
from ui.widgets.frames import label, scroll_column
from ui.widgets.spin import Spin

WANTED = QSize(1080, 640)
NARROW = 860
SIDE, LEAST_SIDE = 348, 280


class EditSheet(FormSheet):
    """Everything on one form, saved at once. `place_lost`: its place on the day did not fit."""

    place_lost = Signal()

    def __init__(
        self, parent: QWidget, backend: Backend, form: CardForm, today: datetime.date
    ) -> None:
        title = self.tr("Change household")
        super().__init__(title, self.tr("Save"), parent, wanted=WANTED)
        self._backend = backend
        self._form = form
        self.persons = PersonForm(form.household.persons, today)
        self.needs = NeedsForm(form)
        self._build_body()
        self.starts_at = self.persons.rows[0].last_name
        self.say_safe(self.tr("Ctrl+Z takes it back as a whole."))

    @override
    def problem(self) -> str:
        return self.persons.problem() or self.needs.problem()

    @override
    def submit(self) -> None:
        shown = self._form.household
        draft = CardDraft(
            persons=self.persons.changes(),
            removed=self.persons.removed,
            adults=self.adults.value(),
            children=self.minors.value(),
            phone=self.needs.phone.text(),
            slip_language=self.needs.slip_language,
            hidden=self.needs.hidden_.isChecked(),
            remark=self.needs.remark.text,
        )
        work = partial(
            change_card,
            household=(shown.id, shown.version),
            draft=draft,
            needs=self.needs.needs(),
        )
        self._backend.run(self, work, self._on_saved, self.refuse)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        directions = QBoxLayout.Direction
        self._sides.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self.needs.setMinimumWidth(0 if narrow else LEAST_SIDE)
        self.needs.setMaximumWidth(self.maximumWidth() if narrow else SIDE)

    def _build_body(self) -> None:
        who = QVBoxLayout()
        who.setSpacing(8)
        who.addWidget(self.persons)
        who.addSpacing(8)
        who.addLayout(self._build_counts())
        among = self.tr("With those who have no name here. Who has a name is always counted.")
        who.addWidget(label(among, "caption", wrap=True))
        who.addSpacing(8)
        who.addWidget(self.needs.remark)
        who.addStretch()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(24)
        self._sides.addLayout(who, 1)
        self._sides.addWidget(self.needs)
        column, area = scroll_column(12, edge=0)
        column.addLayout(self._sides)
        self.body.addWidget(area, 1)

    def _build_counts(self) -> QHBoxLayout:
        shown = self._form.household
        self.adults = Spin(minimum=0, maximum=MOST_PERSONS, value=shown.adults)
        self.minors = Spin(minimum=0, maximum=MOST_PERSONS, value=shown.children)
        counts = QHBoxLayout()
        counts.setSpacing(12)
        counts.addLayout(field(self.tr("Adults"), self.adults))
        counts.addLayout(field(self.tr("Children"), self.minors))
        counts.addStretch()
        return counts

    def _on_saved(self, stands: object) -> None:
        coming = self._form.household.appointment
        if coming is not None and coming.starts is not None and not stands:
            self.place_lost.emit()
        self.succeed()
