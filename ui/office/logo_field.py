"""Choosing the office's logo: what it is now, another one, or none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QWidget

from planner.errors import LogoUnreadable, Refusal
from planner.office.logo import logo_bytes, logo_from
from ui.widgets.button import Button
from ui.widgets.frames import restyle

SHOWN = QSize(150, 50)


class LogoField(QWidget):
    """Shows a logo on white, as on paper. `chosen` says that it is another one now."""

    chosen = Signal()
    refused = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.logo: str | None = None
        self._picture = QLabel()
        self._picture.setProperty("kind", "paper")
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.choose = Button(self.tr("Choose a logo…"), icon_name="upload")
        self.choose.clicked.connect(self._on_choose)
        self._remove = Button(self.tr("No logo"), kind="ghost", icon_name="trash-2")
        self._remove.clicked.connect(lambda: self._change(None))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (self._picture, self.choose, self._remove):
            layout.addWidget(part)
        layout.addStretch()
        self.show_logo(None)

    def show_logo(self, logo: str | None) -> None:
        """Show the logo that is kept."""
        self.logo = logo
        self._picture.setVisible(logo is not None)
        self._remove.setVisible(logo is not None)
        if logo:
            ratio = self.devicePixelRatioF()
            drawn = QPixmap()
            drawn.loadFromData(logo_bytes(logo), "PNG")
            drawn = drawn.scaled(
                SHOWN * ratio, Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )  # fmt: skip
            drawn.setDevicePixelRatio(ratio)
            self._picture.setPixmap(drawn)
            restyle(self._picture, "kind", "paper")

    def take(self, path: Path) -> None:
        """Take a picture from a file."""
        try:
            self._change(logo_from(path.read_bytes(), path.name))
        except (Refusal, OSError) as error:
            self.refused.emit(error if isinstance(error, Refusal) else LogoUnreadable(path.name))

    def _change(self, logo: str | None) -> None:
        self.show_logo(logo)
        self.chosen.emit()

    @Slot()
    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a logo…"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures") + " (*.png *.jpg *.jpeg)")
        dialog.fileSelected.connect(lambda path: self.take(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
