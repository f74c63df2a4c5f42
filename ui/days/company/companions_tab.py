"""The companions of a day: whom each comes along with, when, and whether the household agreed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from planner.errors import Refusal
from planner.households.companions import Accompanied, CompanionDay, companion_days
from planner.households.consent import set_consent
from ui.checklists.words import key_words
from ui.core.backend import Backend
from ui.core.refusals import explain
from ui.days.company.companion_form import CompanionForm
from ui.days.company.words import companion_remark, household_remark, span_words
from ui.widgets.button import Button
from ui.widgets.form_sheet import Message
from ui.widgets.frames import EmptyState, label, line, row
from ui.widgets.rows import Column, Look
from ui.widgets.table import Table, table_card


class ConsentTable(Table[Accompanied]):
    """A companion's households; the space bar notes whether one agreed."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.selected():
            self.opened.emit(self.selected())
            return
        super().keyPressEvent(event)


class CompanionsTab(QWidget):
    """Lists the companions of a day, and the households of the one that is chosen."""

    def __init__(self, backend: Backend, day_id: int) -> None:
        super().__init__()
        self._backend, self._day_id = backend, day_id
        self.table = Table[CompanionDay](self._columns(), self.tr("Companions"), "companion_id")
        self.table.chosen.connect(self._on_chosen)
        self.households = ConsentTable(
            self._household_columns(), self.tr("Households of this companion"), "appointment_id"
        )
        self.households.opened.connect(self._toggle)
        self._consent = Button(self.tr("Consent given or not"), key=key_words("Space"))
        self._consent.clicked.connect(self._on_consent)
        self.form = CompanionForm(backend, day_id)
        self.form.kept.connect(self.reload)
        self._message = Message()
        self._lay_out()
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Fetch the companions again."""
        self._backend.ask(self, partial(companion_days, day_id=self._day_id), self._show)

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(table_card(self.table), 1)
        right.addWidget(table_card(self.households), 1)
        told = self.tr("Without consent a companion is not told when a household comes.")
        below = row(label(told, "caption", wrap=True), self._consent)
        below.setStretch(0, 1)
        right.addLayout(below)
        right.addWidget(line())
        right.addWidget(self.form)
        right.addWidget(self._message)
        both = QWidget()
        layout = QHBoxLayout(both)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(left, 5)
        layout.addLayout(right, 6)
        nobody = self.tr("No household of this day has a companion.")
        self._states = QStackedLayout(self)
        self._states.addWidget(both)
        self._states.addWidget(EmptyState(nobody))

    def _columns(self) -> list[Column[CompanionDay]]:
        return [
            Column(self.tr("Companion"), lambda d: d.name, 0, lambda _: Look(500),
                   tooltip=lambda d: d.name),
            Column(self.tr("Households"), lambda d: str(len(d.households)), 92, numeric=True),
            Column(self.tr("Remarks"), companion_remark, 170, _remark_look,
                   tooltip=companion_remark),
        ]  # fmt: skip

    def _household_columns(self) -> list[Column[Accompanied]]:
        return [
            Column(self.tr("No."), lambda one: f"{one.number:03d}", 52, lambda _: Look(600)),
            Column(self.tr("Name"), lambda one: one.name, 0, tooltip=lambda one: one.name),
            Column(self.tr("From, to"), lambda one: span_words(one.arrives, one.ends), 118),
            Column(self.tr("Consent"), self._consent_words, 108, _consent_look),
            Column(self.tr("Remarks"), self._remark, 150, lambda _: Look(500, "warning"),
                   tooltip=self._remark, spare=1),
        ]  # fmt: skip

    def _consent_words(self, one: Accompanied) -> str:
        return self.tr("given") if one.consent else self.tr("to ask")

    def _remark(self, one: Accompanied) -> str:
        chosen = self.table.selected()
        return household_remark(one, chosen) if chosen else ""

    def _show(self, found: Sequence[CompanionDay]) -> None:
        self._states.setCurrentIndex(0 if found else 1)
        self.table.show_rows(found)
        if self.table.selected() is None and found:
            self.table.select_place(0)

    @Slot(object)
    def _on_chosen(self, chosen: CompanionDay | None) -> None:
        self._message.say("")
        self.households.show_rows(chosen.households if chosen else ())
        if self.households.selected() is None and chosen and chosen.households:
            self.households.select_place(0)
        self.form.show_companion(chosen)

    @Slot()
    def _on_consent(self) -> None:
        if one := self.households.selected():
            self._toggle(one)

    @Slot(object)
    def _toggle(self, one: Accompanied) -> None:
        if chosen := self.table.selected():
            work = partial(set_consent, household_id=one.household_id,
                           companion_id=chosen.companion_id, given=not one.consent)  # fmt: skip
            self._backend.run(self, work, lambda _: self.reload(), self._refuse)

    def _refuse(self, refusal: Refusal) -> None:
        self._message.say(explain(refusal))


def _remark_look(day: CompanionDay) -> Look:
    clash = bool(day.together) or any(one.outside for one in day.households)
    return Look(500, "danger" if clash else "warning")


def _consent_look(one: Accompanied) -> Look:
    shape, role = ("check", "success") if one.consent else ("ring", "done")
    return Look(600, role, shape, chip=True)
