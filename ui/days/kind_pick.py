"""What a day is for: to register, to update registrations, or to inform professionals."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from planner.kinds import DayKind


class KindPick(QComboBox):
    """Offers the kinds of days."""

    def __init__(self, kind: DayKind) -> None:
        super().__init__()
        words = {DayKind.REGISTRATION: self.tr("Registration day"),
                 DayKind.LIST_UPDATE: self.tr("Day for updates"),
                 DayKind.INFO: self.tr("Info session")}  # fmt: skip
        for one, word in words.items():
            self.addItem(word, one.value)
        self.setCurrentIndex(self.findData(kind.value))

    @property
    def kind(self) -> DayKind:
        """The kind that is chosen."""
        return DayKind(self.currentData())
