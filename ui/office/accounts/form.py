"""Who somebody is, and their password: what signing in and unlocking ask."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from planner.clock import Clock
from planner.errors import Refusal, WrongPassword
from planner.kinds import Role
from planner.office.accounts.member import Member
from planner.office.accounts.roster_file import roster_of
from planner.office.accounts.signing import sign_in
from planner.office.server.entering import prove
from planner.places import ServerAddress
from planner.texts import sentence
from ui.core.aside import Aside
from ui.core.language import spoken
from ui.core.refusals import explain
from ui.core.settings import Settings
from ui.widgets.form_sheet import Message, field
from ui.widgets.frames import label


class PasswordForm(QWidget):
    """Takes the password of `who` it is; `came_in` gives them.

    `tried` says whether it is looking, so that a button can wait.
    """

    came_in = Signal(object)
    tried = Signal(bool)

    def __init__(self, who: QWidget) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self.message, self.password = Message(), secret()
        layout.addWidget(self.message)
        self._waiting = label("", "muted")
        layout.addLayout(field(self.tr("Who are you?"), who))
        layout.addLayout(field(self.tr("Password"), self.password, under=self._waiting))
        self._aside = Aside(self)
        self._aside.done.connect(self._on_came_in)
        self._aside.refused.connect(self._on_refused)

    def work(self) -> Callable[[], Member]:
        """Give how to try what was typed. Every form has its own."""
        raise NotImplementedError

    @Slot()
    def submit(self) -> None:
        """Try what was typed."""
        if not self.password.text():
            self.password.setFocus()
            return
        self._show_busy(busy=True)
        self._aside.do(self.work())

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


class SignInForm(PasswordForm):
    """Takes a name of those that have an account, and its password."""

    def __init__(self, office: Path, clock: Clock, first: int = 0) -> None:
        self.who = QComboBox()
        super().__init__(self.who)
        self._office, self._clock = office, clock
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

    @override
    def work(self) -> Callable[[], Member]:
        account, password = self.who.currentData(), self.password.text()
        return partial(sign_in, self._office, account or 0, password, self._clock())


class LoginForm(PasswordForm):
    """Takes the password of who logged in on a server; wrong ones are remembered on this PC."""

    def __init__(
        self, address: ServerAddress, clock: Clock, member: Member, settings: Settings
    ) -> None:
        super().__init__(label(f"{member.name} · {role_words(member.role)}", "strong", wrap=True))
        self._address, self._clock, self._settings = address, clock, settings
        self.came_in.connect(self._forget)
        self._aside.refused.connect(self._remember)

    @override
    def work(self) -> Callable[[], Member]:
        kept = self._settings
        tries = (kept.wrong_passwords, datetime.fromtimestamp(kept.wrong_at, UTC))
        return partial(prove, self._address, self.password.text(), self._clock(), tries)

    @Slot()
    def _forget(self) -> None:
        self._settings.wrong_passwords = 0

    @Slot(object)
    def _remember(self, refusal: Refusal) -> None:
        if isinstance(refusal, WrongPassword):
            self._settings.wrong_passwords += 1
            self._settings.wrong_at = self._clock().timestamp()


def secret() -> QLineEdit:
    """Make a field for a password."""
    made = QLineEdit()
    made.setEchoMode(QLineEdit.EchoMode.Password)
    made.setMaxLength(1000)
    return made


def role_words(role: Role) -> str:
    """Name a role."""
    return sentence("accounts", f"role.{role}", spoken())


def role_about(role: Role) -> str:
    """Say what a role is for."""
    return sentence("accounts", f"about.{role}", spoken())
