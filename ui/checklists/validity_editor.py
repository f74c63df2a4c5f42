"""The field for a rule on validity: chosen by its words, with its numbers, and read back."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from planner.checklists.rules import MOST, MOST_MONTHS, ON_DAY, RULES, SHOWS
from planner.checklists.validity import period
from planner.checklists.words import period_in_words
from planner.texts import sentence
from ui.checklists.catalogue_words import rule_words
from ui.core.language import spoken
from ui.widgets.frames import label, row
from ui.widgets.spin import Spin


class ValidityEditor(QWidget):
    """Asks for a rule; `changed` when it is another. What it comes to on a day stands under it."""

    changed = Signal()

    def __init__(self, on: datetime.date) -> None:
        super().__init__()
        self._on = on
        self._rule, self._shows = QComboBox(), QComboBox()
        for name in ("", *RULES):
            self._rule.addItem(rule_words(name), name)
        for what in SHOWS:
            self._shows.addItem(sentence("validity", f"shows.{what}", spoken()), what)
        self._count = Spin(minimum=1, maximum=max(MOST.values()))
        self._least = Spin(minimum=1, maximum=MOST_MONTHS)
        self._at_least = label(self.tr("months, at least"))
        self._words = label("", "caption", wrap=True)
        self._name_them()
        self._lay_out()
        self._show_fields()
        for combo in (self._rule, self._shows):
            combo.currentIndexChanged.connect(self._on_changed)
        for spin in (self._count, self._least):
            spin.valueChanged.connect(self._on_changed)

    def rule(self) -> Mapping[str, Any] | None:
        """Give the rule, or none."""
        name = str(self._rule.currentData())
        if not name:
            return None
        if name in ON_DAY:
            return {name: True}
        if name == "shows":
            return {name: self._shows.currentData()}
        if name == "months":
            return {name: {"of_last": self._count.value(), "at_least": self._least.value()}}
        return {name: self._count.value()}

    def show_rule(self, rule: Mapping[str, Any] | None) -> None:
        """Show a rule, without a signal."""
        name, wanted = next(iter(rule.items())) if rule else ("", None)
        blocked = [QSignalBlocker(x) for x in (self._rule, self._shows, self._count, self._least)]
        self._rule.setCurrentIndex(self._rule.findData(name))
        if name == "shows":
            self._shows.setCurrentIndex(self._shows.findData(wanted))
        elif name == "months" and isinstance(wanted, Mapping):
            self._count.setMaximum(MOST_MONTHS)
            self._count.setValue(wanted["of_last"])
            self._least.setMaximum(wanted["of_last"])
            self._least.setValue(wanted["at_least"])
        elif name in MOST:
            self._count.setMaximum(MOST[name])
            self._count.setValue(int(wanted or 1))
        del blocked
        self._show_fields()

    def _name_them(self) -> None:
        self._rule.setAccessibleName(self.tr("Validity"))
        self._shows.setAccessibleName(self.tr("What must stand on it"))
        self._count.setAccessibleName(self.tr("How many"))
        self._least.setAccessibleName(self.tr("How many at least"))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        fields = row(self._rule, self._count, self._at_least, self._least, self._shows)
        fields.setStretch(0, 1)
        layout.addLayout(fields)
        layout.addWidget(self._words)

    @Slot()
    def _on_changed(self, _value: object = None) -> None:
        self._show_fields()
        self.changed.emit()

    def _show_fields(self) -> None:
        name = str(self._rule.currentData())
        months = name == "months"
        with QSignalBlocker(self._count):
            self._count.setMaximum(MOST_MONTHS if months else MOST.get(name, 1))
        with QSignalBlocker(self._least):
            self._least.setMaximum(self._count.value())
        self._count.setVisible(months or name in MOST)
        self._at_least.setVisible(months)
        self._least.setVisible(months)
        self._shows.setVisible(name == "shows")
        rule = self.rule()
        asked = period(rule, self._on) if rule else None
        self._words.setText(period_in_words(asked, spoken()) if asked else "")
        self._words.setVisible(asked is not None)
