"""Another password: one's own, by the one that one had, or somebody else's."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from planner.office.accounts.managing import change_own_password, give_password
from planner.office.accounts.passwords import LEAST
from ui.core.backend import Backend
from ui.office.accounts.form import secret
from ui.widgets.form_sheet import FormSheet, field
from ui.widgets.frames import label


class NewPassword(QWidget):
    """Two fields for a new password, the second against slips of the finger."""

    def __init__(self) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self.first, self.second = secret(), secret()
        hint = self.tr("At least {least} characters; a short sentence is easy to remember.")
        under = label(hint.format(least=LEAST), "caption", wrap=True)
        layout.addLayout(field(self.tr("New password"), self.first, under=under))
        layout.addLayout(field(self.tr("The same once more"), self.second))

    def problem(self) -> str:
        """Say what is wrong with what was typed, or nothing."""
        if not self.first.text():
            return self.tr("Type a password.")
        if self.first.text() != self.second.text():
            return self.tr("The two passwords are not the same.")
        return ""


class PasswordSheet(FormSheet):
    """Gives an account another password; who has it types the old one first (`own`)."""

    def __init__(
        self, parent: QWidget, backend: Backend, account_id: int, name: str, *, own: bool
    ) -> None:
        title = self.tr("My password") if own else self.tr("New password for {name}")
        super().__init__(
            title.format(name=name), self.tr("Save password"), parent, wanted=QSize(460, 360)
        )
        self._backend, self._account, self._own = backend, account_id, own
        self.old = secret()
        if own:
            self.body.addLayout(field(self.tr("The password that you have"), self.old))
        self.fresh = NewPassword()
        self.body.addWidget(self.fresh)
        self.body.addStretch()
        self.starts_at = self.old if own else self.fresh.first

    @override
    def problem(self) -> str:
        return self.fresh.problem()

    @override
    def submit(self) -> None:
        office, password = self._backend.workspace.path, self.fresh.first.text()
        if self._own:
            change = partial(
                change_own_password, office=office, account_id=self._account, password=password,
                old=self.old.text(), at=self._backend.workspace.clock(),
            )  # fmt: skip
            self._backend.run(self, change, self.succeed, self.refuse)
        else:
            give = partial(
                give_password, office=office, account_id=self._account, password=password
            )
            self._backend.run(self, give, self.succeed, self.refuse)
