"""Fields for whole numbers and times of day, their text as far from the edge as in other fields."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QAbstractSpinBox, QSpinBox, QTimeEdit
from typing_extensions import override

MARGIN = 11
"""Style sheets do not reach the text inside a spin box."""


class Spin(QSpinBox):
    """A spin box; takes Qt's own properties by name."""

    def __init__(self, **properties: Any) -> None:
        super().__init__(**properties)
        _indent(self)


class StepSpin(Spin):
    """Minutes that go by whole steps, also when they are typed; what is typed counts when left."""

    def __init__(self, value: int, *, step: int = 5, most: int = 240) -> None:
        super().__init__(minimum=step, maximum=most, singleStep=step, suffix=" min", value=value)
        self.setKeyboardTracking(False)

    @override
    def valueFromText(self, text: str) -> int:
        step = self.singleStep()
        return max(self.minimum(), round(super().valueFromText(text) / step) * step)


class TimeEdit(QTimeEdit):
    """A time of day; what is typed counts when it is left."""

    def __init__(self) -> None:
        super().__init__()
        self.setDisplayFormat("HH:mm")
        self.setKeyboardTracking(False)
        _indent(self)


def _indent(editor: QAbstractSpinBox) -> None:
    editor.lineEdit().setTextMargins(MARGIN, 0, 0, 0)
