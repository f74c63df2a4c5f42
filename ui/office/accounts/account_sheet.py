"""The form of one account: who it is, what they are for and, for a new one, a first password."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from typing_extensions import override

from planner.kinds import LandlordKind, Role
from planner.office.accounts.drafts import AccountDraft
from planner.office.accounts.managing import add_account, change_account
from planner.office.accounts.member import Member
from planner.office.accounts.switching import switch_accounts_on
from planner.office.accounts.view import AccountRow
from planner.office.queries import LandlordRow, landlords
from ui.core.backend import Backend
from ui.office.accounts.form import role_about, role_words
from ui.office.accounts.password_sheet import NewPassword
from ui.widgets.form_sheet import FormSheet, field
from ui.widgets.frames import label
from ui.widgets.pick import Pick

SIZE, LARGE = QSize(480, 400), QSize(480, 520)
NAME = 80


class AccountSheet(FormSheet):
    """Makes an account, or changes one (`row`); its password is changed elsewhere."""

    def __init__(self, parent: QWidget, backend: Backend, row: AccountRow | None = None) -> None:
        title = self.tr("Account of {name}").format(name=row.name) if row else ""
        super().__init__(
            title or self.tr("New account"), self.tr("Save account"), parent,
            wanted=SIZE if row else LARGE,
        )  # fmt: skip
        self._backend, self._row = backend, row
        self.name, self.role, self.landlord = (
            QLineEdit(row.name if row else ""),
            QComboBox(),
            Pick(),
        )
        self.name.setMaxLength(NAME)
        self.name.setPlaceholderText(self.tr("As the journal is to name them"))
        self.body.addLayout(field(self.tr("Name"), self.name))
        self._build_role()
        self.fresh = None if row else NewPassword()
        if self.fresh:
            self.body.addWidget(self.fresh)
        self.body.addStretch()
        self.starts_at = self.name
        backend.ask(self, landlords, self._offer)

    def _build_role(self) -> None:
        for role in Role:
            self.role.addItem(role_words(role), role)
        self.role.setCurrentIndex(self.role.findData(self._row.role) if self._row else 0)
        self._about = label("", "caption", wrap=True)
        self.body.addLayout(field(self.tr("What they are for"), self.role, under=self._about))
        self._whose = QWidget()
        whose = field(self.tr("Landlord"), self.landlord)
        whose.setContentsMargins(0, 0, 0, 0)
        self._whose.setLayout(whose)
        self.body.addWidget(self._whose)
        self.role.currentIndexChanged.connect(self._on_role)
        self._on_role()

    def _offer(self, rows: list[LandlordRow]) -> None:
        own = (LandlordKind.INTAKE, LandlordKind.HELP)
        self.landlord.offer((row.name, row.id) for row in rows if row.kind not in own)
        if self._row:
            self.landlord.choose(self._row.landlord_id)

    @Slot()
    def _on_role(self) -> None:
        role = Role(self.role.currentData())
        self._about.setText(role_about(role))
        self._whose.setVisible(role is Role.LANDLORD)

    @override
    def problem(self) -> str:
        if not self.name.text().strip():
            return self.tr("Type a name.")
        return self.fresh.problem() if self.fresh else ""

    @override
    def submit(self) -> None:
        draft = AccountDraft(
            self.name.text(), Role(self.role.currentData()), self.landlord.currentData()
        )
        office = self._backend.workspace.path
        if self._row:
            change = partial(change_account, office=office, account_id=self._row.id, draft=draft)
            self._backend.run(self, change, self.succeed, self.refuse)
        elif self.fresh:
            add = partial(add_account, office=office, draft=draft, password=self.fresh.first.text())
            self._backend.run(self, add, self.succeed, self.refuse)


class FirstAccountSheet(FormSheet):
    """Switches accounts on, with an administrator; `made` gives who that is."""

    made = Signal(object)

    def __init__(self, parent: QWidget, backend: Backend) -> None:
        super().__init__(
            self.tr("Switch accounts on"), self.tr("Switch on"), parent, wanted=QSize(520, 480)
        )
        self._backend = backend
        about = self.tr(
            "From now on everybody signs in under their own name, and the key of the office lies"
            " behind their passwords instead of on this PC. You begin as administrator; then give"
            " the others an account each. The recovery key goes on opening the office."
        )
        self.body.addWidget(label(about, "dense", wrap=True))
        self.name = QLineEdit(backend.workspace.actor)
        self.name.setMaxLength(NAME)
        self.body.addLayout(field(self.tr("Your name"), self.name))
        self.fresh = NewPassword()
        self.body.addWidget(self.fresh)
        self.body.addStretch()
        self.starts_at = self.name

    @override
    def problem(self) -> str:
        return self.fresh.problem()

    @override
    def submit(self) -> None:
        work = partial(
            switch_accounts_on, office=self._backend.workspace.path, name=self.name.text(),
            password=self.fresh.first.text(),
        )  # fmt: skip
        self._backend.run(self, work, self._end, self.refuse)

    def _end(self, member: Member) -> None:
        self.succeed()
        self.made.emit(member)
