"""Windows on the small screens of offices, where a task bar takes its part."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

TITLE = 40
"""Pixels that a window's own title takes at most."""


def fit(window: QWidget) -> None:
    """Let a window that is too large for its screen take all of that, with nothing out of sight."""
    room = window.screen().availableSize()
    if window.width() > room.width() or window.height() + TITLE > room.height():
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)
