"""The dialog that asks why a file is followed no longer: nothing leaves without a reason."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from planner.outcomes.entering import close_file
from planner.outcomes.reasons import Closed
from planner.outcomes.standing import Standing
from planner.outcomes.visits import Visited
from ui.core.backend import Backend
from ui.followup.words import closing_word
from ui.widgets.form_sheet import FormSheet, field
from ui.widgets.frames import label


class ClosingSheet(FormSheet):
    """Asks for the reason, then takes the file off the list."""

    def __init__(self, parent: QWidget, backend: Backend, standing: Standing) -> None:
        super().__init__(self.tr("Follow up no longer"), self.tr("Take off the list"), parent,
                         wanted=QSize(440, 280))  # fmt: skip
        self._backend, self._standing = backend, standing
        who = f"{standing.number:03d} {standing.name}".strip()
        self.body.addWidget(label(f"{who} · {standing.landlord}", "muted", wrap=True))
        self.reason = QComboBox()
        self.reason.setPlaceholderText(self.tr("Choose a reason…"))
        for reason in Closed:
            self.reason.addItem(closing_word(reason.value), reason.value)
        self.reason.setCurrentIndex(-1)
        self.body.addLayout(field(self.tr("&Why"), self.reason))
        self.body.addStretch()
        self.say_safe(self.tr("It stays in the file, with this reason."))
        self.starts_at = self.reason

    @override
    def problem(self) -> str:
        return "" if self.reason.currentData() else self.tr("Choose a reason first.")

    @override
    def submit(self) -> None:
        one = self._standing
        visited = Visited(one.appointment_id, one.landlord_id, one.version)
        work = partial(close_file, visited=visited, reason=self.reason.currentData())
        self._backend.run(self, work, self.succeed, self.refuse)
