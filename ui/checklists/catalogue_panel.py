"""The panel of one document of the catalogue: all that is chosen of it, in words."""

from __future__ import annotations

import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from planner.checklists.listing import RequirementRow
from ui.checklists.catalogue_words import (
    force_look,
    force_words,
    per_words,
    provider_words,
    section_words,
    when_words,
)
from ui.checklists.words import key_words
from ui.core.language import language_name
from ui.widgets.button import Button
from ui.widgets.frames import Chip, label, row, scroll_column

WIDTH = 304


class CataloguePanel(QFrame):
    """Shows a document. `change_asked` and `retire_asked` open the dialogs."""

    change_asked = Signal()
    retire_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self.setFixedWidth(WIDTH)
        self._chip, self._name = Chip(), label("", "heading", wrap=True)
        self._facts, area = scroll_column(2, edge=0)
        self._change = Button(
            self.tr("Change from a date"), kind="primary", key="F2", wide=True,
            needs="change_requirement",
        )  # fmt: skip
        self._change.clicked.connect(self.change_asked)
        self._retire = Button(
            self.tr("Ask for it no longer"), key=key_words("Del"), wide=True,
            needs="retire_requirement",
        )  # fmt: skip
        self._retire.clicked.connect(self.retire_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.setSpacing(8)
        layout.addLayout(row(self._chip, None))
        layout.addWidget(self._name)
        layout.addWidget(area, 1)
        layout.addWidget(self._change)
        layout.addWidget(self._retire)
        self.hide()

    def show_row(self, found: RequirementRow | None, on: datetime.date) -> None:
        """Show another document, or none."""
        self.setVisible(found is not None)
        if found is None:
            return
        look = force_look(found, on)
        self._chip.show_status(look.shape, force_words(found, on), look.role)
        self._name.setText(found.text)
        ended = found.valid_to is not None and found.valid_to <= on
        self._change.setEnabled(not ended)
        self._retire.setEnabled(found.valid_to is None)
        while item := self._facts.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        for name, words in self._said(found):
            if words:
                self._facts.addWidget(label(name, "label"))
                self._facts.addWidget(label(words, "dense", wrap=True))
                self._facts.addSpacing(8)
        self._facts.addStretch()

    def _said(self, found: RequirementRow) -> list[tuple[str, str]]:
        shared = self.tr("One paper serves all landlords")
        own = self.tr("Each landlord keeps its own")
        return [
            (self.tr("Needed by"), found.when),
            (self.tr("Asked by"), found.asked_by),
            (self.tr("Must be"), found.validity),
            (self.tr("Who sees to it"), provider_words(found.provider)),
            (self.tr("Whose it is"), per_words(found.per)),
            (self.tr("Before several landlords"), shared if found.shared else own),
            (self.tr("On paper"), self.tr("never on the slip itself") if found.sensitive else ""),
            (self.tr("Asked for"), when_words(found)),
            (self.tr("Still in Dutch"), ", ".join(map(language_name, found.untranslated))),
            (self.tr("Group"), section_words(found.section)),
            (self.tr("Where the rule comes from"), found.basis),
        ]
