"""Keeping a document as a file where somebody wants it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget


class Keeper(QObject):
    """Asks for a place, then writes there. `said` and `refused` tell how that went."""

    said = Signal(str)
    refused = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._widget = parent

    def ask(self, name: str, filters: str, then: Callable[[Path], None]) -> None:
        """Let somebody choose a place for a file of a name; `then` is told which."""
        dialog = QFileDialog(self._widget, self.tr("Save"), name)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(filters)
        dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
        dialog.fileSelected.connect(lambda path: then(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def keep(self, path: Path, data: bytes) -> None:
        """Write a file."""
        try:
            path.write_bytes(data)
        except OSError:
            words = self.tr("{file} cannot be written. Choose another folder or name.")
            self.refused.emit(words.format(file=path.name))
        else:
            self.said.emit(self.tr("Saved as {file}").format(file=path.name))
