"""What stands in the window's place while it is locked: nothing of anybody, and a way back in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.office.accounts.form import PasswordForm, SignInForm
from ui.widgets.button import Button
from ui.widgets.frames import Card, Icon, label, row

WIDTH = 420


class LockPage(QWidget):
    """Asks who is there; `came_in` gives who it is."""

    came_in = Signal(object)

    def __init__(self, form: PasswordForm) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.form = form
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
        card.body.addWidget(label(self._about(), "muted", wrap=True))
        card.body.addWidget(self.form)
        card.body.addLayout(row(None, self.open_))
        return card

    def _about(self) -> str:
        if isinstance(self.form, SignInForm):
            return self.tr(
                "All is saved, and what you were doing is still there. Somebody else can go on here"
                " under their own name."
            )
        return self.tr("All is saved, and what you were doing is still there.")
