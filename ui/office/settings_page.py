"""The page of settings: what is the office's, and how this PC shows the program."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit
from typing_extensions import override

from planner.office.edit import OfficeView, change_office, office_view
from planner.texts import LANGUAGES
from ui.core.backend import Backend
from ui.core.language import NAMES, spoken
from ui.core.page import Page, column, title_row
from ui.core.scanner import Scanner
from ui.core.settings import Settings
from ui.office.scanner_card import WIDTH, ScannerCard
from ui.office.slip_card import SlipCard
from ui.widgets.form_sheet import field
from ui.widgets.frames import Card, label

TITLE = 44


class SettingsPage(Page):
    """Changes the office's name and phone, and this PC's language and theme.

    `restyled` asks the program to show itself in another language or theme.
    """

    SHOWS = frozenset({"office"})
    restyled = Signal()

    def __init__(self, backend: Backend, settings: Settings, scanner: Scanner) -> None:
        super().__init__(backend)
        self._settings = settings
        self._view: OfficeView | None = None
        main = column()
        main.addLayout(title_row(self.tr("Settings"), None))
        main.addWidget(self._build_office())
        main.addWidget(self._build_look())
        self._slips = SlipCard(backend)
        main.addWidget(ScannerCard(scanner))
        main.addStretch()
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(main)
        second = column()
        second.addSpacing(TITLE)
        second.addWidget(self._slips)
        second.addStretch()
        whole.addLayout(second)
        whole.addStretch()
        self.reload()

    @override
    def reload(self) -> None:
        self._backend.ask(self, office_view, self._show)
        self._slips.reload()

    def _build_office(self) -> Card:
        card = Card(self.tr("The office"))
        card.setFixedWidth(WIDTH)
        self._name, self._phone = QLineEdit(), QLineEdit()
        self._phone.setPlaceholderText("056 00 00 00")
        for editor in (self._name, self._phone):
            editor.editingFinished.connect(self._on_edited)
        card.body.addLayout(field(self.tr("Name"), self._name))
        card.body.addLayout(field(self.tr("Phone to cancel an appointment"), self._phone))
        hint = self.tr("Name and phone stand on every slip that is printed from now on.")
        card.body.addWidget(label(hint, "caption", wrap=True))
        return card

    def _build_look(self) -> Card:
        card = Card(self.tr("This PC"))
        card.setFixedWidth(WIDTH)
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
        return card

    def _show(self, view: OfficeView) -> None:
        self._view = view
        self._name.setText(view.name)
        self._phone.setText(view.phone)

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
