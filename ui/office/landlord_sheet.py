"""The dialog of landlords: who takes part, from when to when, and what lists call it."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from planner.kinds import LandlordKind
from planner.office.landlords import (
    LandlordDraft,
    LandlordView,
    add_landlord,
    change_landlord,
    landlord_list,
)
from ui.core.backend import Backend
from ui.core.language import plain_day
from ui.widgets.button import Button
from ui.widgets.dates import DateEdit
from ui.widgets.form_sheet import FormSheet, field
from ui.widgets.frames import row
from ui.widgets.rows import Column, Look
from ui.widgets.table import Table, table_card

translate = QCoreApplication.translate


class LandlordSheet(FormSheet):
    """Lists the landlords and changes the one that is chosen, or takes a new one in."""

    def __init__(self, parent: QWidget, backend: Backend, today: datetime.date) -> None:
        super().__init__(self.tr("Landlords"), self.tr("Save landlord"), parent,
                         wanted=QSize(900, 600))  # fmt: skip
        self._backend, self._today = backend, today
        self._shown: LandlordView | None = None
        self.cancel.setText(self.tr("Close"))
        self.table = Table[LandlordView](self._columns(), self.tr("Landlords"))
        self.table.chosen.connect(self._on_chosen)
        self.new = Button(self.tr("New landlord"), icon_name="plus")
        self.new.clicked.connect(self.start_new)
        self.body.addWidget(table_card(self.table), 1)
        self.body.addLayout(row(self.new, None))
        self._build_fields()
        self.starts_at = self.table
        self.say_safe(self.tr("Days that are planned keep their desks. Ctrl+Z takes this back."))
        self._fetch()

    @override
    def problem(self) -> str:
        return "" if self.name.text().strip() else self.tr("Fill in the landlord's name.")

    @override
    def submit(self) -> None:
        shown, draft = self._shown, self._draft()
        if shown is None:
            self._backend.run(self, partial(add_landlord, draft=draft), self._on_added, self.refuse)
            return
        work = partial(change_landlord, landlord_id=shown.id, version=shown.version, draft=draft)
        self._backend.run(self, work, self.succeed, self.refuse)

    @override
    def succeed(self, _value: object = None) -> None:
        self.save.setEnabled(True)
        self._fetch()

    @Slot()
    def start_new(self) -> None:
        """Empty the fields for a landlord that is not there yet."""
        self.table.clearSelection()
        self._fill(None)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_fields(self) -> None:
        self.name, self.aliases, self.kind = QLineEdit(), QLineEdit(), QComboBox()
        for kind, words in kind_words().items():
            self.kind.addItem(words, kind.value)
        self.begins, self.since = QCheckBox(self.tr("Takes part from")), DateEdit(self._today)
        self.ends, self.until = QCheckBox(self.tr("No longer from")), DateEdit(self._today)
        self.certain = QCheckBox(self.tr("Certain to take part"))
        for box, date in ((self.begins, self.since), (self.ends, self.until)):
            date.setAccessibleName(box.text())
            box.toggled.connect(date.setEnabled)
        self.aliases.setPlaceholderText(self.tr("for instance: De Poort, SVK"))
        self.body.addLayout(self._lay_out())

    def _lay_out(self) -> QVBoxLayout:
        who, when = QHBoxLayout(), QHBoxLayout()
        for layout in (who, when):
            layout.setSpacing(12)
        who.addLayout(field(self.tr("&Name"), self.name), 2)
        who.addLayout(field(self.tr("&Sort of landlord"), self.kind), 2)
        who.addLayout(field(self.tr("&Other names in lists, with commas"), self.aliases), 3)
        for part in (self.begins, self.since, self.ends, self.until, self.certain):
            when.addWidget(part)
        when.addStretch()
        whole = QVBoxLayout()
        whole.setSpacing(12)
        whole.addLayout(who)
        whole.addLayout(when)
        return whole

    def _columns(self) -> list[Column[LandlordView]]:
        kinds = kind_words()
        return [
            Column(self.tr("Name"), lambda x: x.name, 0, lambda _: Look(500)),
            Column(self.tr("Sort of landlord"), lambda x: kinds[x.kind], 240, spare=1),
            Column(self.tr("Takes part"), self._when, 250, self._when_look),
        ]

    def _when(self, one: LandlordView) -> str:
        first = plain_day(one.active_from) if one.active_from else ""
        last = plain_day(one.active_to) if one.active_to else ""
        if last:
            return self.tr("no longer from {date}").format(date=last)
        words = self.tr("from {date}").format(date=first) if first else self.tr("always")
        return words if one.confirmed else self.tr("{when}, to be confirmed").format(when=words)

    def _when_look(self, one: LandlordView) -> Look:
        return Look(role="text" if one.takes_part(self._today) else "text_muted")

    @Slot(object)
    def _on_chosen(self, one: LandlordView | None) -> None:
        if one is not None:
            self._fill(one)

    def _fill(self, one: LandlordView | None) -> None:
        self._shown = one
        self.name.setText(one.name if one else "")
        self.aliases.setText(", ".join(one.aliases) if one else "")
        self.aliases.setCursorPosition(0)
        kind = one.kind if one else LandlordKind.WM
        self.kind.setCurrentIndex(self.kind.findData(kind.value))
        self.certain.setChecked(one.confirmed if one else True)
        dates = (one.active_from, one.active_to) if one else (self._today, None)
        parts = ((self.begins, self.since), (self.ends, self.until))
        for (box, edit), date in zip(parts, dates, strict=True):
            box.setChecked(date is not None)
            edit.setEnabled(date is not None)
            edit.show_day(date or self._today)

    def _draft(self) -> LandlordDraft:
        aliases = (part.strip() for part in self.aliases.text().split(","))
        return LandlordDraft(
            self.name.text(),
            LandlordKind(self.kind.currentData()),
            self.since.day if self.begins.isChecked() else None,
            self.until.day if self.ends.isChecked() else None,
            self.certain.isChecked(),
            tuple(filter(None, aliases)),
        )

    def _on_added(self, landlord_id: int) -> None:
        self.save.setEnabled(True)
        self._backend.ask(self, landlord_list, partial(self._show, chosen=landlord_id))

    def _fetch(self) -> None:
        self._backend.ask(self, landlord_list, self._show)

    def _show(self, rows: Sequence[LandlordView], *, chosen: int | None = None) -> None:
        self.table.show_rows(rows)
        if chosen is not None:
            self.table.select_key(chosen)
        if self.table.selected() is None and rows:
            self.table.select_place(0)
        self._fill(self.table.selected())


def kind_words() -> dict[LandlordKind, str]:
    """Name what sort of party stands behind a desk."""
    return {
        LandlordKind.WM: translate("LandlordSheet", "housing company"),
        LandlordKind.SHM: translate("LandlordSheet", "social housing company"),
        LandlordKind.SVK: translate("LandlordSheet", "social rental agency"),
        LandlordKind.INTAKE: translate("LandlordSheet", "reception"),
        LandlordKind.HELP: translate("LandlordSheet", "help desk"),
    }
