"""The card of landlords: who has desks today, and the way to who comes and goes."""

from __future__ import annotations

from PySide6.QtCore import Slot

from planner.clock import today
from planner.office.landlords import LandlordView, landlord_list
from ui.core.backend import Backend
from ui.office.landlord_sheet import LandlordSheet
from ui.widgets.button import Button
from ui.widgets.frames import Card, label, row


class LandlordCard(Card):
    """Names the landlords that take part today, and opens the list of all."""

    def __init__(self, backend: Backend) -> None:
        super().__init__(self.tr("Landlords"))
        self._backend = backend
        self.names = label("", "dense", wrap=True)
        words = self.tr("Landlords…")
        change = Button(words, icon_name="id-card", needs="change_landlord")
        change.clicked.connect(self.open_sheet)
        self.body.addWidget(self.names)
        hint = self.tr("A day gets desks of the landlords that take part on its date.")
        self.body.addWidget(label(hint, "caption", wrap=True))
        self.body.addLayout(row(change, None))
        backend.changed.connect(self._on_changed)
        self.reload()

    def reload(self) -> None:
        """Fetch again what the card shows."""
        self._backend.ask(self, landlord_list, self._show)

    @Slot()
    def open_sheet(self) -> None:
        """Open the list of all landlords."""
        sheet = LandlordSheet(self, self._backend, today(self._backend.workspace.clock))
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _show(self, rows: list[LandlordView]) -> None:
        on = today(self._backend.workspace.clock)
        self.names.setText(", ".join(one.name for one in rows if one.takes_part(on)))

    @Slot(frozenset)
    def _on_changed(self, tables: frozenset[str]) -> None:
        if "landlord" in tables:
            self.reload()
