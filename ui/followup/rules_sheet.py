"""The dialog for what each landlord asks of whom it registered: updates and proofs, from a date."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget
from typing_extensions import override

from planner.kinds import Anchor
from planner.outcomes.ruling import (
    COUNTED,
    MOST_DAYS,
    MOST_MONTHS,
    RuleRow,
    remove_follow_rule,
    rule_rows,
    set_follow_rule,
)
from planner.outcomes.updates import Rule
from planner.texts import sentence
from ui.core.backend import Backend
from ui.core.language import spoken
from ui.followup.words import date_word
from ui.widgets.button import Button
from ui.widgets.dates import DateEdit
from ui.widgets.form_sheet import FormSheet, field
from ui.widgets.frames import label, row
from ui.widgets.rows import Column, Look
from ui.widgets.spin import Spin
from ui.widgets.table import Table, table_card


class RulesSheet(FormSheet):
    """Lists the rules by landlord; the fields set another from a date. It stays open."""

    def __init__(self, parent: QWidget, backend: Backend, today: datetime.date) -> None:
        super().__init__(self.tr("Rules of the landlords"), self.tr("Save this rule"), parent,
                         wanted=QSize(960, 620))  # fmt: skip
        self._backend, self._today = backend, today
        self._kept: tuple[int, datetime.date] | None = None
        self.cancel.setText(self.tr("Close"))
        self.table = Table[RuleRow](self._columns(), self.tr("Rules by landlord"))
        self.table.chosen.connect(self._on_chosen)
        self._build_fields()
        self.say_safe(self.tr("Rules of before stay as they were; one undo takes a change back."))
        self.succeed()

    @override
    def problem(self) -> str:
        return "" if self.table.selected() else self.tr("Choose a landlord in the list first.")

    @override
    def submit(self) -> None:
        row = self.table.selected()
        assert row is not None
        rule = Rule(
            Anchor(self.anchor.currentData()), self.months.value(), self.answer.value(),
            self.warning.value(), self.proof.value(), self.begins.day,
        )  # fmt: skip
        self._kept = (row.landlord_id, rule.valid_from)
        work = partial(set_follow_rule, landlord_id=row.landlord_id, rule=rule)
        self._backend.run(self, work, self.succeed, self.refuse)

    @override
    def succeed(self, _value: object = None) -> None:
        self._backend.ask(self, partial(rule_rows, today=self._today), self._show)

    def _build_fields(self) -> None:
        about = self.tr(
            "Who agreed to be followed for updates comes on the list when one is due; "
            "who does not answer in time can be struck off by the landlord."
        )
        self.anchor, self.begins = QComboBox(), DateEdit(self._today)
        for anchor in Anchor:
            words = sentence("outcomes", f"anchor.{anchor}", spoken())
            self.anchor.addItem(words[:1].upper() + words[1:], anchor)
        self.anchor.currentIndexChanged.connect(self._on_anchor)
        self.months = Spin(minimum=1, maximum=MOST_MONTHS, suffix=self.tr(" months"))
        days = {"minimum": 0, "maximum": MOST_DAYS, "suffix": self.tr(" days")}
        self.answer, self.warning, self.proof = Spin(**days), Spin(**days), Spin(**days)
        self._remove = Button(self.tr("Take this rule back"), kind="danger", icon_name="trash-2")
        self._remove.clicked.connect(self._on_remove)
        self.body.addWidget(label(about, "caption", wrap=True))
        self.body.addWidget(table_card(self.table), 1)
        self.body.addLayout(row(self._remove, None))
        self.body.addLayout(_beside((self.tr("&Holds from"), self.begins),
                                    (self.tr("&Update"), self.anchor),
                                    (self.tr("&Every"), self.months)))  # fmt: skip
        self.body.addLayout(_beside((self.tr("Time to &answer"), self.answer),
                                    (self.tr("&Warn ahead"), self.warning),
                                    (self.tr("&Proof expected after"), self.proof)))  # fmt: skip
        self.starts_at = self.table

    def _columns(self) -> list[Column[RuleRow]]:
        return [
            Column(self.tr("Landlord"), lambda r: r.landlord, 0, lambda _: Look(500)),
            Column(self.tr("Holds"), self._holds, 150, self._holds_look),
            Column(self.tr("Update"), self._update, 300, spare=1),
            Column(self.tr("To answer"), lambda r: self._days(r.rule.answer_days), 100, spare=2),
            Column(self.tr("Proof"), lambda r: self._days(r.rule.proof_days), 100, spare=3),
        ]

    def _holds(self, row: RuleRow) -> str:
        if row.shipped:
            return self.tr("from the start")
        return self.tr("from {date}").format(date=date_word(row.rule.valid_from))

    def _holds_look(self, row: RuleRow) -> Look:
        return Look(500, "success", "check") if row.now else Look(400, "text_muted")

    def _update(self, row: RuleRow) -> str:
        words = sentence("outcomes", f"anchor.{row.rule.anchor}", spoken())
        if row.rule.anchor not in COUNTED:
            return words
        every = self.tr("every %n month(s)", "", row.rule.every_months)
        return f"{every}, {words}"

    def _days(self, count: int) -> str:
        return self.tr("%n day(s)", "", count)

    def _show(self, rows: Sequence[RuleRow]) -> None:
        self.save.setEnabled(True)
        self.table.show_rows(rows)
        self.table.select_key(self._kept or self.table.selected_key())
        self._kept = None
        if self.table.selected() is None and rows:
            self.table.select_place(0)

    @Slot(object)
    def _on_chosen(self, row: RuleRow | None) -> None:
        """Propose what holds: as it is if it is one's own, else as a rule from today."""
        self._remove.setEnabled(row is not None and not row.shipped)
        if row is not None:
            rule = row.rule
            self.begins.show_day(self._today if row.shipped else rule.valid_from)
            self.anchor.setCurrentIndex(self.anchor.findData(rule.anchor))
            for editor, value in (
                (self.months, rule.every_months), (self.answer, rule.answer_days),
                (self.warning, rule.warning_days), (self.proof, rule.proof_days),
            ):  # fmt: skip
                editor.setValue(value)

    @Slot()
    def _on_anchor(self, _place: object = None) -> None:
        anchor = Anchor(self.anchor.currentData())
        self.months.setEnabled(anchor in COUNTED)
        for editor in (self.answer, self.warning):
            editor.setEnabled(anchor is not Anchor.NEVER)

    @Slot()
    def _on_remove(self) -> None:
        if row := self.table.selected():
            work = partial(remove_follow_rule, landlord_id=row.landlord_id,
                           valid_from=row.rule.valid_from)  # fmt: skip
            self._backend.run(self, work, self.succeed, self.refuse)


def _beside(*fields: tuple[str, QWidget]) -> QHBoxLayout:
    layout = QHBoxLayout()
    layout.setSpacing(12)
    for name, editor in fields:
        layout.addLayout(field(name, editor), 1)
    return layout
