"""The dialog that puts a copy of the office's file back, and says first what that means."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.errors import Refusal
from planner.office.backup.place import Backup
from planner.office.backup.view import RestoreView, restore_view
from planner.texts import sentence
from ui.core.backend import Backend
from ui.core.language import spoken
from ui.widgets.form_sheet import FormSheet, Message
from ui.widgets.frames import label


class RestoreSheet(FormSheet):
    """Says what the copy holds and what came after it; then puts it back."""

    def __init__(self, parent: QWidget, backend: Backend, backup: Backup) -> None:
        super().__init__(
            self.tr("Put a backup back"), self.tr("Put back"), parent, wanted=QSize(640, 250)
        )
        self._backend = backend
        self._backup = backup
        self.holds = label("", "dense", wrap=True)
        self.later = Message("warning", "triangle-alert")
        for words in (self.holds, self.later):
            self.body.addWidget(words)
        self.body.addStretch()
        self.save.setEnabled(False)
        self.starts_at = self.cancel
        self.say_safe(self.tr("The office as it is now is kept too."))
        work = partial(restore_view, backup=backup)
        backend.ask(self, work, self._show, self._refuse_at_once)

    @override
    def submit(self) -> None:
        self._backend.restore(self, self._backup, self.succeed, self.refuse)

    def _refuse_at_once(self, refusal: Refusal) -> None:
        self.refuse(refusal)
        self.save.setEnabled(False)

    def _show(self, view: RestoreView) -> None:
        facts = {"at": view.backup.at, "households": view.households, "days": view.days}
        self.holds.setText(sentence("backups", "holds", spoken(), **facts))
        self.later.say(_later(view))
        self.save.setEnabled(True)


def _later(view: RestoreView) -> str:
    if view.last_at is None:
        return ""
    facts = {"count": view.later, "actor": view.last_actor, "at": view.last_at}
    return sentence("backups", "later", spoken(), **facts)
