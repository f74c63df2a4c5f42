"""A field for a whole number, its text as far from the edge as in other fields."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QSpinBox

MARGIN = 8
"""Style sheets do not reach the text inside a spin box."""


class Spin(QSpinBox):
    """A spin box; takes Qt's own properties by name."""

    def __init__(self, **properties: Any) -> None:
        super().__init__(**properties)
        self.lineEdit().setTextMargins(MARGIN, 0, 0, 0)
