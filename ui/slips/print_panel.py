"""The panel that says on what a document is printed, of whom, and from which page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout

from planner.office.queries import LandlordRow
from ui.core.outbox import Outbox
from ui.slips.document import Document
from ui.slips.documents import SLIPS
from ui.slips.outbox_list import OutboxList
from ui.slips.words import translations
from ui.widgets.button import Button
from ui.widgets.form_sheet import Message, field
from ui.widgets.frames import label, panel_columns
from ui.widgets.spin import Spin
from ui.widgets.tips import tell_choice

WIDTH = 304
EVERYBODY = -1


class PrintPanel(QFrame):
    """Offers what can be chosen and done. `changed` when the document must be made anew.

    `all_asked` when only some households are shown but all are wanted.
    """

    print_asked = Signal()
    save_asked = Signal()
    table_asked = Signal()
    copy_asked = Signal()
    all_asked = Signal()
    changed = Signal()

    def __init__(self, outbox: Outbox) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self.setFixedWidth(WIDTH)
        self.printers, self.sheets, self.languages = _box(), _box(), _language_box()
        self.first = Spin(minimum=1, maximum=1)
        self.landlords = _box()
        self.none = Message("warning", "printer")
        self.only = Message("success", "funnel")
        self.outbox = OutboxList(outbox)
        self._pages = label("", "muted", wrap=True)
        self._fixed = label(
            self.tr("Once its slip is printed, a household's times do not move any more."),
            "caption", wrap=True,
        )  # fmt: skip
        self._build_buttons()
        self._lay_out()
        self.landlords.currentIndexChanged.connect(self.changed)
        self.sheets.currentIndexChanged.connect(self.changed)
        self.languages.currentIndexChanged.connect(self.changed)
        self._by_slip = False
        self.show_pages(0)

    @property
    def printer(self) -> str:
        """The printer that is chosen; empty when there is none."""
        return str(self.printers.currentData() or "")

    @property
    def sheet(self) -> str:
        """The paper that is chosen, or empty for the document's own."""
        return str(self.sheets.currentData() or "")

    @property
    def language(self) -> str | None:
        """The language that is chosen for the translation; None is each household's own."""
        chosen: str | None = self.languages.currentData()
        return chosen

    @property
    def landlord_id(self) -> int | None:
        """The landlord whose households only are wanted."""
        chosen = self.landlords.currentData()
        return None if chosen in (None, EVERYBODY) else int(chosen)

    @property
    def landlord(self) -> str:
        """The name of that landlord."""
        return self.landlords.currentText() if self.landlord_id is not None else ""

    def show_printers(self, names: Sequence[str], chosen: str) -> None:
        """Offer these printers; without any, say what can be done instead."""
        self.printers.clear()
        for name in names:
            self.printers.addItem(name, name)
        self.choose_printer(chosen)
        nothing = self.tr("No printer on this PC. Save the document as PDF and print it elsewhere.")
        self.none.say("" if names else nothing)
        self.printers.setEnabled(bool(names))
        self._enable()

    def choose_printer(self, name: str) -> None:
        """Choose a printer by name; one that is not there leaves the choice as it is."""
        place = self.printers.findData(name)
        if place >= 0:
            self.printers.setCurrentIndex(place)

    def offer_sheets(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer kinds of paper, by words and key, without a signal."""
        self.sheets.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.sheets.clear()
        for words, key in choices:
            self.sheets.addItem(words, key)
        self.sheets.setCurrentIndex(max(0, self.sheets.findData(chosen)))
        self.sheets.blockSignals(False)  # noqa: FBT003 - Qt's own

    def offer_landlords(self, owners: Sequence[LandlordRow]) -> None:
        """Offer the landlords of the day to filter by; the choice stays, without a signal."""
        before = self.landlords.currentData()
        self.landlords.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.landlords.clear()
        self.landlords.addItem(self.tr("All landlords"), EVERYBODY)
        for owner in owners:
            self.landlords.addItem(owner.name, owner.id)
        self.landlords.setCurrentIndex(max(0, self.landlords.findData(before)))
        self.landlords.blockSignals(False)  # noqa: FBT003 - Qt's own

    def show_document(self, document: Document) -> None:
        """Show what can be done with a document."""
        paper = document.form == "pdf"
        self.landlords.setEnabled(document.filtered)
        self.table.setVisible(document.list is not None)
        self.copy.setVisible(document.form == "txt")
        self._fixed.setVisible(document.key == SLIPS)
        self._translation.setVisible(document.translated)
        self._by_slip = document.key == SLIPS
        self.save.setText(self.tr("Save as PDF") if paper else self.tr("Save as file"))
        self.show_pages(0)

    def show_file(self) -> None:
        """Show that there is a text or a file: nothing to print, but something to keep."""
        self.save.setEnabled(True)
        self.copy.setEnabled(True)

    def show_pages(self, pages: int) -> None:
        """Show how much there is to print."""
        self._pages.setText(self.tr("%n page(s)", "", pages) if pages else "")
        if not self._by_slip:
            self.show_firsts(pages)
        self._enable()

    def show_firsts(self, count: int) -> None:
        """Offer from which page, or from which slip, to print."""
        self.first.setMaximum(max(1, count))
        self.first.setValue(1)

    def show_only(self, *, single: bool, filtered: Sequence[int] | None, shown_as: str) -> None:
        """Say that not all households are shown, or nothing when they are."""
        words = ""
        if single:
            words = self.tr("One household only")
        elif filtered is not None:
            counted = self.tr("%n household(s)", "", len(filtered))
            words = f"{counted}: {shown_as}" if shown_as else counted
        self.only.say(words)
        self.all.setVisible(bool(words))

    @property
    def ready(self) -> bool:
        """Whether there is a document to print and a printer to print it on."""
        return self.print.isEnabled()

    def _enable(self) -> None:
        there = bool(self._pages.text())
        self.save.setEnabled(there)
        self.table.setEnabled(there)
        self.copy.setEnabled(False)
        self.print.setEnabled(there and bool(self.printer))

    def _build_buttons(self) -> None:
        self.all = Button(self.tr("Show all households"), wide=True)
        self.all.clicked.connect(self.all_asked)
        self.all.hide()
        self.print = Button(
            self.tr("Print"), kind="primary", icon_name="printer", key="Ctrl+P", wide=True
        )
        self.print.clicked.connect(self.print_asked)
        self.save = Button(self.tr("Save as PDF"), icon_name="download", key="Ctrl+S", wide=True)
        self.save.clicked.connect(self.save_asked)
        self.table = Button(
            self.tr("Save as table"), icon_name="file-spreadsheet", key="Ctrl+E", wide=True
        )
        self.table.clicked.connect(self.table_asked)
        self.copy = Button(self.tr("Copy text"), icon_name="copy", wide=True)
        self.copy.clicked.connect(self.copy_asked)

    def _lay_out(self) -> None:
        body, foot = panel_columns(self, spacing=10)
        body.addWidget(label(self.tr("Printing"), "heading"))
        for part in (self._pages, self.only, self.all):
            body.addWidget(part)
        body.addLayout(field(self.tr("Printer"), self.printers))
        body.addWidget(self.none)
        body.addLayout(self._pair())
        self._translation = _framed(field(self.tr("Translation"), self.languages))
        body.addWidget(self._translation)
        body.addLayout(field(self.tr("Households of"), self.landlords))
        body.addWidget(self._fixed)
        body.addWidget(self.outbox, 1)
        for button in (self.print, self.copy, self.save, self.table):
            foot.addWidget(button)

    def _pair(self) -> QHBoxLayout:
        """Lay the two short fields side by side."""
        pair = QHBoxLayout()
        pair.setSpacing(8)
        pair.addLayout(field(self.tr("Paper"), self.sheets), 5)
        pair.addLayout(field(self.tr("From number"), self.first), 3)
        return pair


def _framed(inner: QVBoxLayout) -> QFrame:
    """Make what can be hidden as a whole."""
    made = QFrame()
    inner.setContentsMargins(0, 0, 0, 0)
    made.setLayout(inner)
    return made


def _box() -> QComboBox:
    made = QComboBox()
    tell_choice(made)
    return made


def _language_box() -> QComboBox:
    made = _box()
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for words, code in translations():
        made.addItem(words, code)
    return made
