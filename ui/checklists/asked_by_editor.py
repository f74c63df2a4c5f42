"""The field for who asks for a document: everybody, or some kinds or landlords."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from planner.checklists.builder import KINDS
from planner.office.queries import LandlordRow
from ui.checklists.catalogue_words import kind_words
from ui.widgets.frames import label

ACROSS = 2


class AskedByEditor(QWidget):
    """Ticks kinds and landlords; none ticked means all."""

    changed = Signal()

    def __init__(self, landlords: Sequence[LandlordRow]) -> None:
        super().__init__()
        own = [row for row in landlords if row.kind in KINDS]
        kinds = [kind for kind in KINDS if any(row.kind == kind for row in own)]
        every = self.tr("Every {kind}")
        names = {str(kind): every.format(kind=kind_words(kind)) for kind in kinds}
        names |= {row.code: row.name for row in own}
        self._boxes = {code: QCheckBox(name) for code, name in names.items()}
        self._note = label("", "caption", wrap=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        for place, box in enumerate(self._boxes.values()):
            box.toggled.connect(self._on_toggled)
            grid.addWidget(box, place // ACROSS, place % ACROSS)
        grid.addWidget(self._note, grid.rowCount(), 0, 1, ACROSS)
        self._say()

    def landlords(self) -> tuple[str, ...]:
        """Give the kinds and codes that are ticked."""
        return tuple(code for code, box in self._boxes.items() if box.isChecked())

    def show_landlords(self, landlords: Sequence[str]) -> None:
        """Tick kinds and codes; one that is no longer there has no box and is dropped."""
        for code, box in self._boxes.items():
            box.setChecked(code in landlords)

    @Slot()
    def _on_toggled(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        none = self.tr("Nothing ticked: all landlords ask for it.")
        some = self.tr("Only those that are ticked ask for it.")
        self._note.setText(some if self.landlords() else none)
