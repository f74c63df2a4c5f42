"""The dialog of accounts: who may get in, and what is done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.office.accounts.managing import remove_account
from planner.office.accounts.switching import switch_accounts_off
from planner.office.accounts.view import AccountRow, accounts_view
from planner.workspace import Work
from ui.core.backend import Backend
from ui.office.accounts.account_sheet import AccountSheet
from ui.office.accounts.form import role_words
from ui.office.accounts.password_sheet import PasswordSheet
from ui.widgets.button import Button
from ui.widgets.form_sheet import FormSheet
from ui.widgets.frames import label, row
from ui.widgets.rows import Column, Look
from ui.widgets.sheet import Sheet
from ui.widgets.table import Table, table_card

SIZE = QSize(760, 520)
ROLE, LANDLORD = 130, 250


class AccountsSheet(Sheet):
    """Lists the accounts. `ended` says that there are none any more."""

    ended = Signal()

    def __init__(self, parent: QWidget, backend: Backend) -> None:
        super().__init__(self.tr("Accounts"), parent, wanted=SIZE)
        self._backend = backend
        self.table = Table[AccountRow](self._columns(), self.tr("Accounts"))
        self.table.chosen.connect(lambda row: self._offer(chosen=row is not None))
        self.table.opened.connect(lambda _: self.change())
        self.body.addWidget(table_card(self.table), 1)
        self._build_tools()
        self.off = self.add_button(Button(self.tr("Switch accounts off…"), kind="ghost"))
        self.off.clicked.connect(self.switch_off)
        close = self.add_button(Button(self.tr("Close"), kind="primary", key="Esc"), default=True)
        close.clicked.connect(self.reject)
        self.starts_at = self.table
        self._offer(chosen=False)
        self.reload()

    def reload(self) -> None:
        """Fetch the accounts again."""
        office = self._backend.workspace.path
        self._backend.ask(self, partial(accounts_view, office=office), self._show)

    def add(self) -> None:
        """Ask who is to have an account."""
        self._open(AccountSheet(self, self._backend))

    def change(self) -> None:
        """Ask what is to change about the one that is chosen."""
        if chosen := self.table.selected():
            self._open(AccountSheet(self, self._backend, chosen))

    def give(self) -> None:
        """Ask for another password for the one that is chosen."""
        if chosen := self.table.selected():
            member = self._backend.workspace.member
            own = member is not None and member.id == chosen.id
            self._open(PasswordSheet(self, self._backend, chosen.id, chosen.name, own=own))

    def remove(self) -> None:
        """Ask whether the one that is chosen is to go."""
        if chosen := self.table.selected():
            office = self._backend.workspace.path
            words = self.tr(
                "{name} can no longer sign in. What they did stays in the journal under their name."
            )
            work = partial(remove_account, office=office, account_id=chosen.id)
            title, verb = self.tr("Remove account"), self.tr("Remove")
            said = words.format(name=chosen.name)
            self._open(SureSheet(self, self._backend, (title, said, verb), work))

    @Slot()
    def switch_off(self) -> None:
        """Ask whether the office is to have no accounts any more."""
        words = self.tr(
            "All accounts and their passwords go. The office opens on this PC without a question"
            " again, and everybody may do everything."
        )
        title, verb = self.tr("Switch accounts off"), self.tr("Switch off")
        work = partial(switch_accounts_off, office=self._backend.workspace.path)
        sheet = SureSheet(self, self._backend, (title, words, verb), work)
        sheet.accepted.connect(self.reject)
        sheet.accepted.connect(self.ended)
        self._open(sheet)

    def _build_tools(self) -> None:
        self.new = Button(self.tr("New account…"), icon_name="user-plus")
        self._of_one = (
            Button(self.tr("Change…"), icon_name="pencil"),
            Button(self.tr("New password…"), icon_name="key-round"),
            Button(self.tr("Remove…"), icon_name="user-x"),
        )
        slots: tuple[Callable[[], None], ...] = (self.add, self.change, self.give, self.remove)
        for button, slot in zip((self.new, *self._of_one), slots, strict=True):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, slot=slot: slot())
        self.body.addLayout(row(self.new, None, *self._of_one))

    def _columns(self) -> list[Column[AccountRow]]:
        return [
            Column(self.tr("Name"), lambda r: r.name, 0, lambda _: Look(600)),
            Column(self.tr("For"), lambda r: role_words(r.role), ROLE),
            Column(self.tr("Landlord"), lambda r: r.landlord, LANDLORD),
        ]

    def _offer(self, *, chosen: bool) -> None:
        for button in self._of_one:
            button.setEnabled(chosen)

    def _show(self, rows: Sequence[AccountRow]) -> None:
        self.table.show_rows(rows)
        if rows and self.table.selected() is None:
            self.table.select_place(0)

    def _open(self, sheet: FormSheet) -> None:
        sheet.accepted.connect(self.reload)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()


class SureSheet(FormSheet):
    """Asks once more before something that cannot be undone; `words`: title, what, and verb."""

    def __init__(
        self, parent: QWidget, backend: Backend, words: tuple[str, str, str], work: Work[None]
    ) -> None:
        title, what, verb = words
        super().__init__(title, verb, parent, wanted=QSize(460, 220))
        self._backend, self._work = backend, work
        self.body.addWidget(label(what, "dense", wrap=True))
        self.body.addStretch()
        self.starts_at = self.cancel

    @override
    def submit(self) -> None:
        self._backend.run(self, self._work, self.succeed, self.refuse)
