"""A page of a document as it will come out of the printer."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.theme.apply import font, worn


class PageView(QWidget):
    """Shows one page, as large as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self._image: QImage | None = None
        self._words = ""
        self.setMinimumSize(QSize(200, 200))

    def show_page(self, image: QImage, name: str) -> None:
        """Show a page; the name is what a screen reader says."""
        self._image, self._words = image, ""
        self.setAccessibleName(name)
        self.update()

    def show_words(self, words: str) -> None:
        """Say why there is no page."""
        self._image, self._words = None, words
        self.setAccessibleName(words)
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), worn()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._image:
            sheet = self._fitted(self._image.size())
            painter.drawImage(sheet, self._image)
            painter.setPen(QPen(QColor(tokens.border_strong), 1))
            painter.drawRect(QRectF(sheet).adjusted(0.5, 0.5, -0.5, -0.5))
        else:
            painter.setFont(font(13))
            painter.setPen(QColor(tokens.text_muted))
            room = self.rect().adjusted(40, 0, -40, 0)
            wrap = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, int(wrap), self._words)
        painter.end()

    def _fitted(self, size: QSize) -> QRect:
        room = self.rect().adjusted(1, 1, -1, -1)
        fitted = size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(room.topLeft(), fitted)
        place.moveCenter(room.center())
        return place
