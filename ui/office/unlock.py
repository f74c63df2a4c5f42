"""When an office is encrypted with a key that this PC does not have: its recovery key is asked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout
from typing_extensions import override

from planner.errors import Refusal
from planner.office.keys.unlock import unlock
from planner.office.keys.written import GROUPS, LENGTH, typed_so_far
from ui.core.refusals import explain
from ui.widgets.button import Button
from ui.widgets.form_sheet import Message, field
from ui.widgets.frames import label, row

WIDTH = 780
"""Pixels in which the whole key stands on one line."""


class UnlockDialog(QDialog):
    """Takes the recovery key; `accepted` means that this PC has the key from now on."""

    def __init__(self, office: Path, why: Refusal | str) -> None:
        super().__init__()
        self._office = office
        self.setWindowTitle("Inschrijfdag")
        self.setMinimumWidth(WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(label(self.tr("Recovery key"), "title"))
        layout.addWidget(label(why if isinstance(why, str) else explain(why), "dense", wrap=True))
        self.message = Message()
        layout.addWidget(self.message)
        self.key = QLineEdit()
        self.key.setPlaceholderText(" ".join(["·" * LENGTH] * GROUPS))
        self.key.textChanged.connect(self._on_typed)
        self._so_far = label("", "muted")
        layout.addLayout(field(self.tr("Recovery key, 13 groups"), self.key, under=self._so_far))
        self._build_buttons(layout)
        self._on_typed("")
        self.key.setFocus()

    def _build_buttons(self, layout: QVBoxLayout) -> None:
        self.open_ = Button(self.tr("Open office"), kind="primary")
        self.open_.setDefault(True)
        self.open_.clicked.connect(self.accept)
        cancel = Button(self.tr("Close"), kind="ghost")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        layout.addLayout(row(None, cancel, self.open_))

    def use(self, recovery_key: str) -> None:
        """Do what the key is asked for.

        Raises:
            Refusal: It is not the key, or not of this office.
        """
        unlock(self._office, recovery_key)

    @override
    def accept(self) -> None:
        try:
            self.use(self.key.text())
        except Refusal as refusal:
            self.message.say(explain(refusal))
            self.key.setFocus()
        else:
            super().accept()

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        """Say at once which group is wrong, while it is still under the eye."""
        groups, wrong = typed_so_far(text)
        self.message.say("")
        facts = {"groups": groups, "all": GROUPS, "wrong": wrong}
        words = (
            self.tr("Group {wrong} is not right: compare it with the page.")
            if wrong
            else self.tr("{groups} of {all} groups")
        )
        self._so_far.setText(words.format(**facts))
