"""The dialog that notes who sits at a desk from now on."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from planner.queue.acting import Acting
from planner.queue.board_rows import LaneDesk
from planner.queue.desks import hand_over_desk
from ui.core.backend import Backend
from ui.widgets.form_sheet import FormSheet, field


def ask_hands(parent: QWidget, backend: Backend, day_id: int, desk: LaneDesk) -> None:
    """Open the dialog for a desk."""
    sheet = HandsSheet(parent, backend, day_id, desk)
    sheet.finished.connect(sheet.deleteLater)
    sheet.open()


class HandsSheet(FormSheet):
    """Asks for one name; none means that nobody is named any more."""

    def __init__(self, parent: QWidget, backend: Backend, day_id: int, desk: LaneDesk) -> None:
        title = self.tr("Who sits at desk {number}?").format(number=desk.number)
        super().__init__(title, self.tr("Note who sits there"), parent, wanted=QSize(460, 240))
        self._backend, self._day_id, self._desk = backend, day_id, desk
        self.who = QLineEdit()
        self.starts_at = self.who
        self.body.addLayout(field(self.tr("Name"), self.who))
        self.body.addStretch()

    @override
    def submit(self) -> None:
        workspace = self._backend.workspace
        acting = Acting(workspace.clock(), workspace.actor)
        work = partial(hand_over_desk, day_id=self._day_id, desk_id=self._desk.id,
                       staffed_by=self.who.text(), acting=acting)  # fmt: skip
        self._backend.run(self, work, self.succeed, self.refuse)
