"""Tips: what is told when the mouse rests on something."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QComboBox
from typing_extensions import override


def tip(words: str) -> str:
    """Give words as a tip that shows exactly them: Qt reads what looks like HTML as HTML."""
    if Qt.mightBeRichText(words):
        return f"<p style='white-space: pre-wrap'>{escape(words)}</p>"
    return words


def tell_choice(combo: QComboBox) -> None:
    """Tell what is chosen in a drop-down as its tip: it may be too narrow for it."""
    combo.installEventFilter(_Teller(combo))


class _Teller(QObject):
    """Gives a drop-down its tip when it is wanted."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(watched, QComboBox):
            watched.setToolTip(tip(watched.currentText()))
        return False
