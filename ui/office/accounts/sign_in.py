"""Before an office with accounts opens: who is it? Else its recovery key is asked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout
from typing_extensions import override

from planner.clock import now
from planner.errors import AccountsDamaged, Refusal, SignInNeeded
from planner.office.accounts.member import Member
from planner.office.accounts.signing import rescue
from ui.office.accounts.form import SignInForm
from ui.office.unlock import UnlockDialog
from ui.widgets.button import Button
from ui.widgets.frames import label, row

WIDTH = 460


class SignInDialog(QDialog):
    """Asks who it is. Accepted: `member` signed in, or the office turned out to have no accounts.

    Raises:
        AccountsDamaged: The list of accounts cannot be read.
    """

    def __init__(self, office: Path) -> None:
        super().__init__()
        self._office = office
        self.member: Member | None = None
        self.setWindowTitle("Inschrijfdag")
        self.setMinimumWidth(WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(label(self.tr("Sign in"), "title"))
        layout.addWidget(label(office.stem, "muted"))
        self.form = SignInForm(office, now)
        self.form.came_in.connect(self._on_came_in)
        layout.addWidget(self.form)
        self._build_buttons(layout)
        self.form.password.setFocus()

    def _build_buttons(self, layout: QVBoxLayout) -> None:
        self.enter = Button(self.tr("Sign in"), kind="primary")
        self.enter.setDefault(True)
        self.enter.clicked.connect(self.form.submit)
        self.form.tried.connect(self.enter.setDisabled)
        self.forgotten = Button(self.tr("Password forgotten…"), kind="link")
        self.forgotten.clicked.connect(self._on_forgotten)
        cancel = Button(self.tr("Close"), kind="ghost")
        cancel.clicked.connect(self.reject)
        for button in (self.forgotten, cancel):
            button.setAutoDefault(False)
        layout.addLayout(row(self.forgotten, None, cancel, self.enter))

    @Slot(object)
    def _on_came_in(self, member: Member) -> None:
        self.member = member
        self.accept()

    @Slot()
    def _on_forgotten(self) -> None:
        words = self.tr(
            "An administrator can give you another password. Where nobody can, type the recovery"
            " key that was printed for this office: it lets you in as an administrator."
        )
        dialog = RescueDialog(self._office, words)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.member = dialog.member
            self.accept()


class RescueDialog(UnlockDialog):
    """Takes the recovery key of an office with accounts; `member` is who has it."""

    def __init__(self, office: Path, why: Refusal | str) -> None:
        super().__init__(office, why)
        self.member: Member | None = None

    @override
    def use(self, recovery_key: str) -> None:
        self.member = rescue(self._office, recovery_key)


def enter(office: Path, refusal: SignInNeeded | AccountsDamaged) -> SignInDialog | RescueDialog:
    """Give what asks who it is, or for the recovery key where the list of accounts is damaged."""
    if isinstance(refusal, SignInNeeded):
        return SignInDialog(office)
    return RescueDialog(office, refusal)
