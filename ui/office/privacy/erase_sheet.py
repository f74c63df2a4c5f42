"""The dialog that erases one household on its request, and says first what that means."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.clock import today
from planner.errors import Refusal
from planner.office.privacy.request import ErasePreview, erase_household, erase_preview
from ui.core.backend import Backend
from ui.core.language import short_day
from ui.widgets.form_sheet import FormSheet, Message
from ui.widgets.frames import label


class EraseSheet(FormSheet):
    """Tells what goes and what stays; then erases."""

    def __init__(self, parent: QWidget, backend: Backend, household_id: int) -> None:
        super().__init__(
            self.tr("Erase this household"), self.tr("Erase for good"), parent,
            wanted=QSize(640, 340),
        )  # fmt: skip
        self._backend = backend
        self._household_id, self._today = household_id, today(backend.workspace.clock)
        self.goes, self.stays = label("", "dense", wrap=True), label("", "dense", wrap=True)
        self.coming = Message("warning", "calendar-days")
        self.final = Message("warning", "triangle-alert")
        for part in (self.goes, self.stays, self.coming, self.final):
            self.body.addWidget(part)
        self.body.addStretch()
        self.save.setEnabled(False)
        self.starts_at = self.cancel
        work = partial(erase_preview, household_id=household_id, today=self._today)
        backend.ask(self, work, self._show, self._refuse_at_once)

    def _refuse_at_once(self, refusal: Refusal) -> None:
        self.refuse(refusal)
        self.save.setEnabled(False)

    def _show(self, view: ErasePreview) -> None:
        goes = (
            self.tr("%n named person(s)", "", view.persons),
            self.tr("%n slip(s)", "", view.slips),
            self.tr("%n line(s) of the journal", "", view.entries),
        )
        self.goes.setText(self.tr("Goes: {what}.").format(what=", ".join(goes)))
        stays = (
            self.tr("%n past appointment(s) stay as a count, without a name.", "", view.past),
            self.tr("%n linked file(s) stay as they are.", "", view.linked),
        )
        counts = (view.past, view.linked)
        shown = [words for words, count in zip(stays, counts, strict=True) if count]
        self.stays.setText(" ".join(shown))
        self.stays.setVisible(bool(shown))
        days = ", ".join(map(short_day, view.coming))
        cancelled = self.tr("The appointment on {day} is cancelled; its places are free.")
        self.coming.say(cancelled.format(day=days) if days else "")
        self.final.say(
            self.tr(
                "Nothing brings this back, no backup either, and nothing done before can be undone."
            )
        )
        self.save.setEnabled(True)

    @override
    def submit(self) -> None:
        work = partial(erase_household, household_id=self._household_id, today=self._today)
        self._backend.run(self, work, self.succeed, self.refuse)
