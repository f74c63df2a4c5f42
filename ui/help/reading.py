"""Where a page of the handbook is read: its text, and its pictures as wide as there is room."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QImage, QResizeEvent, QShowEvent, QTextDocument
from PySide6.QtWidgets import QTextBrowser
from typing_extensions import override

from ui.help.handbook import SHOTS, HelpPage
from ui.help.typeset import html_of, style_of
from ui.theme.apply import font, worn

MARGIN = 20
SOON = 120
"""Milliseconds after the last change of size until the pictures are drawn anew."""


class Reading(QTextBrowser):
    """Shows one page; `asked` names the page that a link points at."""

    asked = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._page: HelpPage | None = None
        self._wide = 0
        self._read = False
        self.setAccessibleName(name)
        self.setObjectName("reading")
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._on_link)
        self._settling = QTimer(self, singleShot=True, interval=SOON)
        self._settling.timeout.connect(self._write)
        self.verticalScrollBar().actionTriggered.connect(self._on_scrolled)
        self.verticalScrollBar().valueChanged.connect(self._stay_above)

    def show_page(self, page: HelpPage) -> None:
        """Show a page from its beginning."""
        self._page, self._read = page, False
        self._write()

    @override
    def loadResource(self, kind: int, url: QUrl | str) -> Any:
        """Give a picture of the program in the theme that is worn, never larger than the room."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, url)
        picture = QImage(str(SHOTS / f"{QUrl(url).toString()}-{worn().name}.png"))
        ratio = self.devicePixelRatioF()
        room = int(self._wide * ratio)
        if picture.width() > room > 0:
            smooth = Qt.TransformationMode.SmoothTransformation
            picture = picture.scaledToWidth(room, smooth)
            picture.setDevicePixelRatio(ratio)
        return picture

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settling.start()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Draw the pictures as wide as there is room for, before anybody sees them."""
        super().showEvent(event)
        self._write()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(280, 160)

    def _write(self) -> None:
        if self._page is None:
            return
        self._wide = self.viewport().width() - 2 * MARGIN
        place = self.verticalScrollBar().value()
        document = self.document()
        document.setDefaultFont(font(14))
        document.setDocumentMargin(MARGIN)
        document.setDefaultStyleSheet(style_of(worn()))
        document.setHtml(html_of(self._page))
        self.verticalScrollBar().setValue(place)

    def _stay_above(self, _value: int) -> None:
        """Stay at the beginning until somebody scrolls: Qt goes elsewhere when it lays out anew."""
        if not self._read:
            self.verticalScrollBar().setValue(0)

    def _on_scrolled(self, _action: int) -> None:
        self._read = True

    def _on_link(self, url: QUrl) -> None:
        self.asked.emit(url.toString())
