"""Choosing who comes along: a known companion, or a new one by name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QVBoxLayout, QWidget
from typing_extensions import override

from planner.households.companion_names import known_as
from planner.households.typed import NAME_LENGTH
from ui.widgets.frames import label

BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class CompanionBox(QComboBox):
    """A drop-down that is typed in; `settled` tells that what was typed is whole."""

    settled = Signal()

    def __init__(self, names: Sequence[tuple[int, str]]) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(14)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.addItem(self.tr("Nobody"), 0)
        for id_, name in names:
            self.addItem(name, id_)
        finding = QCompleter(self.model(), self)
        finding.setFilterMode(Qt.MatchFlag.MatchContains)
        finding.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        if choices := finding.popup():
            choices.setObjectName("choices")
        self.setCompleter(finding)
        if typed := self.lineEdit():
            typed.setMaxLength(NAME_LENGTH)
            typed.setPlaceholderText(self.itemText(0))
            typed.editingFinished.connect(self.settled)
        self.currentIndexChanged.connect(self.settled)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in BY_KEY and (typed := self.lineEdit()):
            typed.selectAll()


class CompanionField(QWidget):
    """Offers everybody who is known; a name that is typed and not known is a new companion.

    `changed` tells that somebody else is meant. `box` is what takes the focus.
    """

    changed = Signal()

    def __init__(self, known: Sequence[tuple[int, str]], chosen: int | None) -> None:
        super().__init__()
        self._known = tuple(known)
        self._new = label("", "caption", wrap=True)
        self._new.hide()
        self.box = CompanionBox(known)
        self.companion_id: int | None = chosen or None
        self.new_name = ""
        self._show()
        self.box.settled.connect(self.settle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.box)
        layout.addWidget(self._new)

    @property
    def said(self) -> str:
        """What is said of a name that is not known."""
        return "" if self._new.isHidden() else self._new.text()

    def choose(self, companion_id: int | None) -> None:
        """Choose somebody who is known, or nobody."""
        self.box.setCurrentIndex(max(0, self.box.findData(companion_id or 0)))

    def write(self, name: str) -> None:
        """Fill in a name."""
        self.box.setEditText(name)
        self.settle()

    def settle(self) -> None:
        """Work out who is meant: typed differently, somebody known stays who they are."""
        typed = self.box.currentText().strip()
        nobody = not typed or typed == self.box.itemText(0)
        known = None if nobody else known_as(typed, self._known)
        before = self.companion_id, self.new_name
        self.companion_id, self.new_name = known, "" if nobody or known else typed
        self._show()
        if before != (self.companion_id, self.new_name):
            self.changed.emit()

    def _show(self) -> None:
        """Write who is meant; nobody is an empty field."""
        with QSignalBlocker(self.box):
            self.box.setCurrentIndex(self.box.findData(self.companion_id or 0))
            known = self.box.currentText() if self.companion_id else ""
            self.box.setEditText(known or self.new_name)
            if typed := self.box.lineEdit():
                typed.setCursorPosition(0)
        self._new.setText(self.tr("New: this name is added to the companions."))
        self._new.setVisible(bool(self.new_name))
