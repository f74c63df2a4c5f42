"""The card of slips: the paper they are on, and the texts that stand on them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QComboBox

from planner.kinds import SlipFormat
from planner.slips.settings import SlipSettings, set_slip_settings, slip_settings
from ui.core.backend import Backend
from ui.core.rights import bar
from ui.office.text_sheet import TextSheet
from ui.slips.words import formats
from ui.widgets.button import Button
from ui.widgets.form_sheet import field
from ui.widgets.frames import Card, label, row


class SlipCard(Card):
    """Chooses the office's paper and opens the texts."""

    def __init__(self, backend: Backend) -> None:
        super().__init__(self.tr("Slips"))
        self._backend = backend
        self._view: SlipSettings | None = None
        self._format = bar(QComboBox(), "set_slip_settings")
        for sheet, words in formats().items():
            self._format.addItem(words, sheet)
        self._format.activated.connect(self._on_changed)
        self._drafts = QCheckBox(self.tr("Mark translations that nobody has checked yet with °"))
        self._drafts.clicked.connect(self._on_changed)
        bar(self._drafts, "set_slip_settings")
        self._texts = Button(
            self.tr("Texts and translations…"), icon_name="languages", needs="change_text"
        )
        self._texts.clicked.connect(self.open_texts)
        self.body.addLayout(field(self.tr("Paper"), self._format))
        self.body.addWidget(self._drafts)
        hint = self.tr("Slips are always in Dutch first; another language is only a translation.")
        self.body.addWidget(label(hint, "caption", wrap=True))
        self.body.addLayout(row(self._texts, None))

    def reload(self) -> None:
        """Fetch again what the card shows."""
        self._backend.ask(self, slip_settings, self._show)

    @Slot()
    def open_texts(self) -> None:
        """Open the sheet with all texts."""
        sheet = TextSheet(self, self._backend)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _show(self, view: SlipSettings) -> None:
        self._view = view
        self._format.setCurrentIndex(self._format.findData(view.format))
        self._drafts.setChecked(view.mark_drafts)

    @Slot()
    def _on_changed(self) -> None:
        if self._view is None:
            return
        work = partial(
            set_slip_settings,
            version=self._view.version,
            sheet=SlipFormat(self._format.currentData()),
            mark_drafts=self._drafts.isChecked(),
        )
        self._backend.run(self, work)
