"""The page of settings: what is the office's, and how this PC shows the program."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QLineEdit, QVBoxLayout
from typing_extensions import override

from planner.office.edit import OfficeView, change_office, office_view
from planner.office.logo import set_logo
from planner.texts import LANGUAGES
from ui.core.backend import Backend
from ui.core.language import NAMES, spoken
from ui.core.outbox import Outbox
from ui.core.page import Page, column, title_row
from ui.core.rights import bar
from ui.core.scanner import Scanner
from ui.core.settings import Settings
from ui.core.zoom import STEPS
from ui.office.accounts.card import AccountsCard
from ui.office.backup_card import BackupCard
from ui.office.key_card import KeyCard
from ui.office.landlord_card import LandlordCard
from ui.office.logo_field import LogoField
from ui.office.privacy.card import PrivacyCard
from ui.office.program_card import ProgramCard
from ui.office.scanner_card import ScannerCard
from ui.office.slip_card import SlipCard
from ui.widgets.button import Button
from ui.widgets.form_sheet import field, named
from ui.widgets.frames import Card, label, row

TWO_COLUMNS = 1096
"""Pixels that two columns need."""
MOST = 1400
"""Pixels beyond which fields would only get longer."""
MOST_DESKS = 40
"""Desks to choose from; a room has fewer."""


class SettingsPage(Page):
    """Changes the office's name and phone, and this PC's language and theme.

    `restyled` asks the program to show itself in another language or theme, `zoomed` in another
    size (per cent), `other_asked` to let somebody choose another office.
    """

    SHOWS = frozenset({"office"})
    restyled = Signal()
    zoomed = Signal(int)
    other_asked = Signal()

    def __init__(
        self, backend: Backend, settings: Settings, scanner: Scanner, outbox: Outbox
    ) -> None:
        super().__init__(backend)
        self._outbox, self._settings = outbox, settings
        self._view: OfficeView | None = None
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(12)
        self._columns.addLayout(self._build_left(scanner), 1)
        self._columns.addLayout(self._build_right(), 1)
        whole = column()
        whole.addLayout(title_row(self.tr("Settings"), None))
        whole.addLayout(self._columns, 1)
        self.lay_out(whole)
        self.reload()

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        return (("F1", self.tr("Help")),)

    def _build_left(self, scanner: Scanner) -> QVBoxLayout:
        left = column(margins=(0, 0, 0, 0))
        self._program = ProgramCard(self._backend)
        left.addWidget(self._build_office())
        left.addWidget(LandlordCard(self._backend))
        left.addWidget(self._build_look())
        if self._backend.workspace.member or not self._backend.workspace.on_server:
            self.accounts = AccountsCard(self._backend, self._settings)
            self.accounts.changed.connect(self.restyled)
            left.addWidget(self.accounts)
        for card in (PrivacyCard(self._backend), ScannerCard(scanner), self._program):
            left.addWidget(card)
        left.addStretch()
        return left

    def _build_right(self) -> QVBoxLayout:
        right = column(margins=(0, 0, 0, 0))
        self._slips = SlipCard(self._backend)
        right.addWidget(self._slips)
        if not self._backend.workspace.on_server:
            right.addWidget(BackupCard(self._backend))
            right.addWidget(KeyCard(self._backend, self._outbox))
        right.addStretch()
        return right

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the columns side by side where there is room, else one under the other."""
        ways = QBoxLayout.Direction
        beside = self.width() >= TWO_COLUMNS
        self._columns.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._columns.setContentsMargins(0, 0, max(0, self.width() - MOST), 0)
        super().resizeEvent(event)

    @override
    def reload(self) -> None:
        self._backend.ask(self, office_view, self._show)
        self._slips.reload()

    def _build_office(self) -> Card:
        card = Card(self.tr("The office"))
        self._name, self._phone = QLineEdit(), QLineEdit()
        self._phone.setPlaceholderText(self.tr("none yet, such as 056 00 00 00"))
        for editor in (self._name, self._phone):
            editor.editingFinished.connect(self._on_edited)
            bar(editor, "change_office")
        card.body.addLayout(field(self.tr("Name"), self._name))
        card.body.addLayout(field(self.tr("Phone to cancel an appointment"), self._phone))
        hint = self.tr("Name and phone stand on every slip that is printed from now on.")
        card.body.addWidget(label(hint, "caption", wrap=True))
        self._logo = LogoField()
        self._logo.chosen.connect(self._on_logo_chosen)
        self._logo.refused.connect(self._backend.refused)
        card.body.addLayout(named(self.tr("Logo"), self._logo, self._logo.choose))
        stands = self.tr("The logo stands on letters, posters and certificates.")
        card.body.addWidget(label(stands, "caption", wrap=True))
        other = Button(self.tr("Another office…"), icon_name="folder-open")
        other.clicked.connect(self.other_asked)
        card.body.addLayout(row(other, None))
        return card

    def _build_look(self) -> Card:
        card = Card(self.tr("This PC"))
        self._language = QComboBox()
        for code in LANGUAGES:
            self._language.addItem(NAMES[code], code)
        self._language.setCurrentIndex(max(0, self._language.findData(spoken())))
        self._theme = QComboBox()
        themes = (
            ("system", self.tr("As Windows has it")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        )
        for key, words in themes:
            self._theme.addItem(words, key)
        self._theme.setCurrentIndex(max(0, self._theme.findData(self._settings.theme)))
        self._language.activated.connect(self._on_look_chosen)
        self._theme.activated.connect(self._on_look_chosen)
        card.body.addLayout(field(self.tr("Language of the program"), self._language))
        card.body.addLayout(field(self.tr("Colours"), self._theme))
        card.body.addLayout(field(self.tr("Size"), self._build_size()))
        card.body.addLayout(field(self.tr("Desk at which this PC stands"), self._build_desk()))
        hint = self.tr("F9 in the queue calls the next household to this desk.")
        card.body.addWidget(label(hint, "caption", wrap=True))
        return card

    def _build_size(self) -> QComboBox:
        size = QComboBox()
        for percent in STEPS:
            size.addItem(f"{percent} %", percent)
        size.setCurrentIndex(max(0, size.findData(self._settings.zoom)))
        size.setToolTip(self.tr("The program closes and opens again, on the same page."))
        size.activated.connect(lambda: self.zoomed.emit(size.currentData()))
        return size

    def _build_desk(self) -> QComboBox:
        self._desk = QComboBox()
        self._desk.addItem(self.tr("None: ask each time"), 0)
        for number in range(1, MOST_DESKS + 1):
            self._desk.addItem(self.tr("Desk {number}").format(number=number), number)
        self._desk.setCurrentIndex(max(0, self._desk.findData(self._settings.own_desk)))
        self._desk.activated.connect(self._on_desk_chosen)
        return self._desk

    @Slot()
    def _on_desk_chosen(self) -> None:
        self._settings.own_desk = self._desk.currentData()

    def _show(self, view: OfficeView) -> None:
        self._view = view
        self._name.setText(view.name)
        self._phone.setText(view.phone)
        self._logo.show_logo(view.logo)
        self._program.show_office(view)

    @Slot()
    def _on_logo_chosen(self) -> None:
        if self._view:
            work = partial(set_logo, version=self._view.version, logo=self._logo.logo)
            self._backend.run(self, work)

    @Slot()
    def _on_edited(self) -> None:
        """Keep what was typed as soon as the field is left."""
        view, typed = self._view, (self._name.text(), self._phone.text())
        if view and typed != (view.name, view.phone):
            work = partial(
                change_office,
                version=view.version,
                name=self._name.text(),
                phone=self._phone.text(),
            )
            self._backend.run(self, work)

    @Slot()
    def _on_look_chosen(self) -> None:
        self._settings.language = self._language.currentData()
        self._settings.theme = self._theme.currentData()
        self.restyled.emit()
