"""The dialog that takes a day away: what goes with it, and that it comes back with one key."""

from __future__ import annotations

import datetime
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from planner.days.removing import Removal, removal, remove_day
from planner.errors import DayHasBegun
from ui.core.backend import Backend
from ui.core.language import long_day
from ui.core.refusals import explain
from ui.widgets.form_sheet import FormSheet, Message
from ui.widgets.frames import label


class RemoveSheet(FormSheet):
    """Says what goes; `whole` is the box for households that come on no other day."""

    def __init__(
        self, parent: QWidget, backend: Backend, view: Removal, today: datetime.date
    ) -> None:
        super().__init__(
            self.tr("Remove this day"), self.tr("Remove the day"), parent, wanted=QSize(560, 360)
        )
        self._backend, self._view, self._today = backend, view, today
        self.cancel.setText(self.tr("Leave it"))
        self.whole = QCheckBox(
            self.tr("Also %n household(s) that come(s) on no other day", "", view.only_here)
        )
        self.whole.setVisible(view.only_here > 0)
        printed = Message("warning", "triangle-alert")
        printed.say(self._printed() if view.printed else "")
        self.body.addWidget(label(long_day(view.date), "strong"))
        self.body.addWidget(label(self._words(), "dense", wrap=True))
        self.body.addWidget(printed)
        self.body.addWidget(self.whole)
        self.body.addStretch()
        self.starts_at = self.whole if view.only_here else self.save
        self.say_safe(self.tr("Ctrl+Z brings back the day and all that was on it."))
        if view.begun:
            self.message.say(explain(DayHasBegun(view.date)))
            self.save.setEnabled(False)

    @override
    def submit(self) -> None:
        work = partial(
            remove_day,
            day_id=self._view.day_id,
            version=self._view.version,
            households=self.whole.isChecked(),
            today=self._today,
        )
        self._backend.run(self, work, self.succeed, self.refuse)

    def _printed(self) -> str:
        return self.tr("%n slip(s) of this day are printed. They no longer count.", "",
                       self._view.printed)  # fmt: skip

    def _words(self) -> str:
        if not self._view.households:
            return self.tr("Nobody comes on this day yet. Its desks and interpreters go with it.")
        return self.tr("%n appointment(s) of this day go with it, and its desks and interpreters. "
                       "The households themselves stay.", "", self._view.households)  # fmt: skip


def open_remove_sheet(parent: QWidget, backend: Backend, day_id: int, today: datetime.date) -> None:
    """Open the dialog for a day."""

    def show(view: Removal) -> None:
        sheet = RemoveSheet(parent, backend, view, today)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    backend.ask(parent, partial(removal, day_id=day_id, today=today), show)
