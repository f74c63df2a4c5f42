"""A page's main part with its panel beside it, or one of the two where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QScrollArea, QWidget
from typing_extensions import override

MAIN_LEAST = 420
"""Logical pixels that a main part needs beside its panel."""
ANY_WIDTH = 16_777_215


class Beside(QWidget):
    """Scrolls each part down when it is too low; `narrowed` tells that one part is shown alone.

    The parts are put in last: whatever gets another place is styled anew with all that is in it.
    """

    narrowed = Signal(bool)

    def __init__(
        self, main: QLayout, panel: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._main, self._panel = _scroll_area(), panel
        self._side: QScrollArea | None = None
        self._alone = False
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._main, 1)
        held = QWidget()
        held.setObjectName("plain")
        self._main.setWidget(held)
        held.setLayout(main)
        self._wide = 0
        if panel:
            self._wide = panel.maximumWidth() if panel.maximumWidth() < ANY_WIDTH else 304
            panel.setMinimumWidth(0)
            panel.setMaximumWidth(self._wide)
            self._side = _scroll_area()
            self._side.setFixedWidth(self._wide)
            layout.addWidget(self._side)
            self._side.setWidget(panel)
            panel.installEventFilter(self)

    @property
    def is_narrow(self) -> bool:
        """Whether only one of the two parts is shown."""
        return self._alone

    def turn(self) -> None:
        """Go to the other part: the focus moves, and where there is no room the part too."""
        if not self._side or not self._panel:
            return
        there = self._side.isAncestorOf(self.focusWidget() or self) and self._side.isVisible()
        if self._alone:
            self._side.setVisible(not self._side.isVisible())
            self._main.setVisible(not self._side.isVisible())
            there = not self._side.isVisible()
        _focus_first(self._main if there else self._side)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the room away of a panel that its page hides."""
        shown = event.type() == QEvent.Type.ShowToParent
        if self._side and not self._alone and (shown or event.type() == QEvent.Type.HideToParent):
            self._side.setVisible(shown)
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        alone = bool(self._side) and self.width() < self._wide + MAIN_LEAST
        if self._side and alone != self._alone:
            self._alone = alone
            if self._panel:
                self._panel.setMaximumWidth(ANY_WIDTH if alone else self._wide)
            self._side.setMinimumWidth(0 if alone else self._wide)
            self._side.setMaximumWidth(ANY_WIDTH if alone else self._wide)
            self._main.show()
            self._side.setVisible(not alone)
            self.narrowed.emit(alone)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = event.key() == Qt.Key.Key_Escape and self._alone
        if back and self._side and self._side.isVisible():
            self.turn()
            return
        super().keyPressEvent(event)


def _scroll_area() -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def _focus_first(part: QWidget) -> None:
    """Put the focus on what takes it first in a part."""
    for widget in part.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if widget.isVisible() and widget.isEnabled() and takes:
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            return
