"""The card of accounts: whether the office has them, who is signed in, when the window locks."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from planner.office.accounts.member import Member
from planner.office.keys.printing import key_was_given
from ui.core.backend import Backend
from ui.core.settings import Settings
from ui.office.accounts.account_sheet import FirstAccountSheet
from ui.office.accounts.accounts_sheet import AccountsSheet
from ui.office.accounts.form import role_about, role_words
from ui.office.accounts.password_sheet import PasswordSheet
from ui.widgets.button import Button
from ui.widgets.form_sheet import Message, field
from ui.widgets.frames import Card, label, row
from ui.widgets.sheet import Sheet
from ui.widgets.spin import Spin

MINUTES = (1, 15)
"""The least and the most after which a window that nobody touches locks (RELIABILITY.md S3)."""


class AccountsCard(Card):
    """Says who is signed in. `changed` says that somebody is at the window who was not before."""

    changed = Signal()

    def __init__(self, backend: Backend, settings: Settings) -> None:
        super().__init__(self.tr("Accounts"))
        self._backend, self._settings = backend, settings
        member = backend.workspace.member
        if member:
            self._build_on(member)
        else:
            self._build_off()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        if self._backend.workspace.member is None:
            self._backend.ask(self, key_was_given, self._allow)
        super().showEvent(event)

    def _build_off(self) -> None:
        about = self.tr(
            "Whoever is at this PC opens the office, and may do everything. With accounts everybody"
            " signs in under their own name and may do what they are there for; the window locks"
            " when nobody is at it."
        )
        self.body.addWidget(label(about, "caption", wrap=True))
        self.first = Message("warning", "triangle-alert")
        self.body.addWidget(self.first)
        self.switch_on = Button(self.tr("Switch accounts on…"), icon_name="users")
        self.switch_on.clicked.connect(self.ask_first)
        self.switch_on.setEnabled(False)
        self.body.addLayout(row(self.switch_on, None))

    def _allow(self, given: bool) -> None:  # noqa: FBT001 - the answer to a question
        words = self.tr(
            "Print or save the recovery key first (Security): if all passwords are forgotten, only"
            " that key opens the office."
        )
        self.switch_on.setEnabled(given)
        self.first.say("" if given else words)

    def _build_on(self, member: Member) -> None:
        self.fact.setText(role_words(member.role))
        words = self.tr("Signed in as {name}.").format(name=member.name)
        self.body.addWidget(label(words, "dense", wrap=True))
        self.body.addWidget(label(role_about(member.role), "caption", wrap=True))
        if self._backend.workspace.on_server:
            self._build_on_server(member)
        else:
            self._build_in_file(member)

    def _build_on_server(self, member: Member) -> None:
        words = self.tr("Who runs the server gives others access, and another password.")
        self.body.addWidget(label(words, "caption", wrap=True))
        if member.has_password:
            self.body.addLayout(self._build_minutes())

    def _build_in_file(self, member: Member) -> None:
        self.own = Button(self.tr("My password…"), icon_name="key-round")
        self.own.clicked.connect(self.ask_password)
        self.own.setEnabled(member.has_password)
        self.manage = Button(self.tr("Manage accounts…"), icon_name="users", needs="add_account")
        self.manage.clicked.connect(self.show_accounts)
        self.body.addLayout(self._build_minutes())
        self.body.addLayout(row(self.own, self.manage, None))

    def _build_minutes(self) -> QVBoxLayout:
        self.minutes = Spin(minimum=MINUTES[0], maximum=MINUTES[1], suffix=self.tr(" minutes"))
        self.minutes.setValue(self._settings.lock_minutes)
        self.minutes.valueChanged.connect(self._on_minutes)
        hint = self.tr("Ctrl+Shift+V locks at once; so do locking Windows and putting it to sleep.")
        under = label(hint, "caption", wrap=True)
        return field(self.tr("Lock this PC's window after"), self.minutes, under=under)

    @Slot(int)
    def _on_minutes(self, minutes: int) -> None:
        self._settings.lock_minutes = minutes

    @Slot()
    def ask_first(self) -> None:
        """Ask who is to be the first administrator."""
        sheet = FirstAccountSheet(self, self._backend)
        sheet.made.connect(self._become)
        self._open(sheet)

    @Slot()
    def ask_password(self) -> None:
        """Ask for another password of who is signed in."""
        if member := self._backend.workspace.member:
            self._open(PasswordSheet(self, self._backend, member.id, member.name, own=True))

    @Slot()
    def show_accounts(self) -> None:
        """Open the list of accounts."""
        sheet = AccountsSheet(self, self._backend)
        sheet.ended.connect(self._on_ended)
        self._open(sheet)

    @Slot(object)
    def _become(self, member: Member | None) -> None:
        self._backend.workspace.member = member
        self.changed.emit()

    @Slot()
    def _on_ended(self) -> None:
        self._become(None)

    def _open(self, sheet: Sheet) -> None:
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()
