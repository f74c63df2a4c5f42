"""The card of privacy: how long names are kept, who is due, and the journal."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSpinBox
from typing_extensions import override

from planner.clock import today
from planner.errors import Refusal
from planner.office.privacy.due import Due, due
from planner.office.privacy.keeping import DAYS, MONTHS, Keeping, change_keeping, keeping
from ui.core.backend import Backend
from ui.core.language import short_day
from ui.core.refusals import explain
from ui.core.rights import bar
from ui.office.privacy.journal_sheet import JournalSheet
from ui.office.privacy.retention_sheet import RetentionSheet
from ui.widgets.button import Button
from ui.widgets.form_sheet import Message, field
from ui.widgets.frames import Card, label, row
from ui.widgets.sheet import Sheet
from ui.widgets.spin import Spin

TABLES = frozenset({"office", "household", "appointment", "visit_result", "follow_consent",
                    "attendee"})  # fmt: skip
"""Tables that say whose names are due."""


class PrivacyCard(Card):
    """Changes how long names are kept, and opens what there is to look at."""

    def __init__(self, backend: Backend) -> None:
        super().__init__(self.tr("Privacy"))
        self._backend = backend
        self._view: Keeping | None = None
        self._build()
        backend.changed.connect(self._on_changed)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self.reload()
        super().showEvent(event)

    def reload(self) -> None:
        """Fetch again what the card shows."""
        self._backend.ask(self, keeping, self._show)
        on = today(self._backend.workspace.clock)
        self._backend.ask(self, partial(due, today=on), self._show_due)

    def _build(self) -> None:
        self.body.addLayout(self._build_terms())
        self.message = Message()
        self.body.addWidget(self.message)
        hint = self.tr(
            "Then they are erased for good, in backups that are put back too. Counts stay."
        )
        self.body.addWidget(label(hint, "caption", wrap=True))
        self.standing = label("", "dense", wrap=True)
        self.body.addWidget(self.standing)
        words = self.tr("Names to erase…")
        self.look = Button(words, icon_name="user-x", needs="remove_old_names")
        self.look.clicked.connect(self.show_due)
        words = self.tr("Journal…")
        self.journal = Button(words, icon_name="scroll-text", needs="journal_lines")
        self.journal.clicked.connect(self.show_journal)
        self.body.addLayout(row(self.look, self.journal, None))

    def _build_terms(self) -> QHBoxLayout:
        self.days = Spin(minimum=DAYS[0], maximum=DAYS[1], suffix=self.tr(" days"))
        self.months = Spin(minimum=MONTHS[0], maximum=MONTHS[1], suffix=self.tr(" months"))
        terms = QHBoxLayout()
        terms.setSpacing(16)
        for words, editor in (
            (self.tr("Names stay after the last day"), self.days),
            (self.tr("Of who agreed to be followed"), self.months),
        ):
            editor.setKeyboardTracking(False)
            editor.editingFinished.connect(self._on_edited)
            bar(editor, "change_keeping")
            terms.addLayout(field(words, editor), 1)
        return terms

    @Slot()
    def show_due(self) -> None:
        """Open the list of whose names are to be erased."""
        self._open(RetentionSheet(self, self._backend))

    @Slot()
    def show_journal(self) -> None:
        """Open the journal."""
        self._open(JournalSheet(self, self._backend))

    def _open(self, sheet: Sheet) -> None:
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    @Slot(frozenset)
    def _on_changed(self, tables: frozenset[str]) -> None:
        if self.isVisible() and tables & TABLES:
            self.reload()

    def _show(self, view: Keeping) -> None:
        self._view = view
        self._put(self.days, view.days)
        self._put(self.months, view.months)
        self.message.say("")

    def _put(self, editor: QSpinBox, value: int) -> None:
        editor.blockSignals(True)  # noqa: FBT003 - Qt's own
        editor.setValue(value)
        editor.blockSignals(False)  # noqa: FBT003 - Qt's own

    def _show_due(self, found: Due) -> None:
        count = len(found.rows)
        if count:
            words = self.tr("%n household(s) to be erased now.", "", count)
        elif found.next:
            words = self.tr("Nobody now. The next on {day}.").format(day=short_day(found.next))
        else:
            words = self.tr("Nobody.")
        if guests := len(found.attendees):
            words += " " + self.tr("%n attendee(s) of info sessions to be erased now.", "", guests)
        if soon := len(found.warned):
            words += " " + self.tr("%n open file(s) soon lose their names.", "", soon)
        self.standing.setText(words)

    @Slot()
    def _on_edited(self) -> None:
        view, wanted = self._view, (self.days.value(), self.months.value())
        if view and wanted != (view.days, view.months):
            work = partial(change_keeping, version=view.version, days=wanted[0], months=wanted[1])
            self._backend.run(self, work, refused=self._refuse)

    def _refuse(self, refusal: Refusal) -> None:
        self.message.say(explain(refusal))
