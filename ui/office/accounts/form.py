"""Who somebody is, and their password: what signing in and unlocking ask."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from planner.clock import Clock
from planner.errors import Refusal
from planner.kinds import Role
from planner.office.accounts.roster_file import roster_of
from planner.office.accounts.signing import sign_in
from planner.texts import sentence
from ui.core.language import spoken
from ui.core.refusals import explain
from ui.office.accounts.trying import Trying
from ui.widgets.form_sheet import Message, field
from ui.widgets.frames import label


class SignInForm(QWidget):
    """Takes a name of those that there are, and a password; `came_in` gives who it is.

    `tried` says whether it is looking, so that a button can wait.
    """

    came_in = Signal(object)
    tried = Signal(bool)

    def __init__(self, office: Path, clock: Clock, first: int = 0) -> None:
        super().__init__()
        self._office, self._clock = office, clock
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self.message = Message()
        layout.addWidget(self.message)
        self.who, self.password = QComboBox(), QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setMaxLength(1000)
        self._waiting = label("", "muted")
        layout.addLayout(field(self.tr("Who are you?"), self.who))
        layout.addLayout(field(self.tr("Password"), self.password, under=self._waiting))
        self._trying = Trying(self)
        self._trying.came_in.connect(self._on_came_in)
        self._trying.refused.connect(self._on_refused)
        self.offer(first)

    def offer(self, first: int) -> None:
        """Offer those who may sign in now; one is chosen to begin with.

        Raises:
            AccountsDamaged: The list of them cannot be read.
        """
        roster = roster_of(self._office)
        self.who.clear()
        for one in sorted(roster.accounts if roster else (), key=lambda x: x.name.casefold()):
            self.who.addItem(f"{one.name} · {role_words(one.role)}", one.id)
        self.who.setCurrentIndex(max(0, self.who.findData(first)))

    @Slot()
    def submit(self) -> None:
        """Try what was typed."""
        account, password = self.who.currentData(), self.password.text()
        if not password or account is None:
            self.password.setFocus()
            return
        self._show_busy(busy=True)
        self._trying.start(partial(sign_in, self._office, account, password, self._clock()))

    def _show_busy(self, *, busy: bool) -> None:
        self.message.say("")
        self._waiting.setText(self.tr("One moment…") if busy else "")
        self.tried.emit(busy)

    @Slot(object)
    def _on_came_in(self, member: object) -> None:
        self.password.clear()
        self._show_busy(busy=False)
        self.came_in.emit(member)

    @Slot(object)
    def _on_refused(self, refusal: Refusal) -> None:
        self._show_busy(busy=False)
        self.message.say(explain(refusal))
        self.password.selectAll()
        self.password.setFocus()


def role_words(role: Role) -> str:
    """Name a role."""
    return sentence("accounts", f"role.{role}", spoken())


def role_about(role: Role) -> str:
    """Say what a role is for."""
    return sentence("accounts", f"about.{role}", spoken())
