"""A row at the right whose parts move behind "More" where there is no room for all.

The last part is the main act: it always has its room.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget
from typing_extensions import override

from ui.widgets.button import Button

GAP = 8
SHOWN = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent)


class Overflow(QWidget):
    """Shows the last parts first; buttons that do not fit stand in a menu, other parts go.

    A part that its page hides takes no room.
    """

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self._parts = parts
        self._left_out: set[QWidget] = set()
        self._busy = False
        self._more = Button(self.tr("More"), icon_name="ellipsis")
        self._more.setParent(self)
        self._more.clicked.connect(self._on_more)
        told = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
        self._wanted = {x: not (x.isHidden() and x.testAttribute(told)) for x in parts}
        for part in parts:
            part.setParent(self)
            part.setVisible(self._wanted[part])
            part.installEventFilter(self)
        self._more.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def left_out(self) -> tuple[QWidget, ...]:
        """The parts for which there is no room now."""
        return tuple(part for part in self._parts if part in self._left_out)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._width(self._present()), self._height())

    @override
    def minimumSizeHint(self) -> QSize:
        present = self._present()
        less = [self._more, present[-1]] if len(present) > 1 else present
        return QSize(self._width(less), self._height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in SHOWN and not self._busy and isinstance(watched, QWidget):
            self._wanted[watched] = event.type() == QEvent.Type.ShowToParent
            self._refit()
        elif event.type() == QEvent.Type.LayoutRequest:
            self._refit()
        return super().eventFilter(watched, event)

    def _refit(self) -> None:
        self.updateGeometry()
        self._fit()

    def _fit(self) -> None:
        """Place what fits, from the right."""
        self._busy = True
        fitting = self._fitting()
        present = self._present()
        self._left_out = set(present) - set(fitting)
        hidden = any(isinstance(part, QAbstractButton) for part in self._left_out)
        right = self.width()
        for part in reversed([*([self._more] if hidden else []), *fitting]):
            hint = part.sizeHint()
            right -= hint.width()
            part.setGeometry(right, (self.height() - hint.height()) // 2, hint.width(),
                             hint.height())  # fmt: skip
            right -= GAP
        for part in present:
            part.setVisible(part in fitting)
        self._more.setVisible(hidden)
        self._busy = False

    def _fitting(self) -> list[QWidget]:
        present = self._present()
        for first in range(len(present)):
            rest = present[first:]
            more = any(isinstance(part, QAbstractButton) for part in present[:first])
            if self._width([*([self._more] if more else []), *rest]) <= self.width():
                return rest
        return present[-1:]

    def _present(self) -> list[QWidget]:
        return [part for part in self._parts if self._wanted[part]]

    def _height(self) -> int:
        return max((part.sizeHint().height() for part in self._parts), default=0)

    @staticmethod
    def _width(parts: list[QWidget]) -> int:
        return sum(part.sizeHint().width() for part in parts) + GAP * max(0, len(parts) - 1)

    def menu(self) -> QMenu:
        """Offer the buttons for which there is no room."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for part in self.left_out:
            if isinstance(part, QAbstractButton):
                action = menu.addAction(part.text())
                action.setEnabled(part.isEnabled())
                action.triggered.connect(part.click)
        return menu

    @Slot()
    def _on_more(self) -> None:
        self.menu().popup(self._more.mapToGlobal(QPoint(0, self._more.height() + 2)))
