"""What stands in the window's place while it is locked: nothing of anybody, and a way back in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.clock import Clock
from planner.office.accounts.member import Member
from ui.office.accounts.form import SignInForm
from ui.widgets.button import Button
from ui.widgets.frames import Card, Icon, label, row

WIDTH = 420


class LockPage(QWidget):
    """Asks who is there; `came_in` gives who it is."""

    came_in = Signal(object)

    def __init__(self, office: Path, clock: Clock, member: Member) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.form = SignInForm(office, clock, member.id)
        self.form.came_in.connect(self.came_in)
        self.form.password.returnPressed.connect(self.form.submit)
        self.open_ = Button(self.tr("Unlock"), kind="primary", key="Enter")
        self.open_.clicked.connect(self.form.submit)
        self.form.tried.connect(self.open_.setDisabled)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addWidget(self._build_card(), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def _build_card(self) -> Card:
        card = Card()
        card.setFixedWidth(WIDTH)
        card.body.setSpacing(12)
        title = row(Icon("lock", "text_muted", 20), label(self.tr("Locked"), "title"), None)
        card.body.addLayout(title)
        about = self.tr(
            "All is saved, and what you were doing is still there. Somebody else can go on here"
            " under their own name."
        )
        card.body.addWidget(label(about, "muted", wrap=True))
        card.body.addWidget(self.form)
        card.body.addLayout(row(None, self.open_))
        return card
