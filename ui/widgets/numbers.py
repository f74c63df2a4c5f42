"""Fields for numbers and times of day."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractSpinBox, QSpinBox, QTimeEdit
from typing_extensions import override

INDENT = 9


class StepSpin(QSpinBox):
    """Minutes that go by whole steps, also when they are typed."""

    def __init__(self, value: int, *, step: int = 5, most: int = 240) -> None:
        super().__init__(minimum=step, maximum=most, singleStep=step, suffix=" min", value=value)
        self.setKeyboardTracking(False)
        indent(self)

    @override
    def valueFromText(self, text: str) -> int:
        step = self.singleStep()
        return max(self.minimum(), round(super().valueFromText(text) / step) * step)


def time_edit() -> QTimeEdit:
    """Make a field for a time of day; what is typed counts once it is whole."""
    made = QTimeEdit()
    made.setDisplayFormat("HH:mm")
    made.setKeyboardTracking(False)
    indent(made)
    return made


def indent(editor: QAbstractSpinBox) -> None:
    """Let the text begin where it does in other fields; the style sheet cannot reach it."""
    editor.lineEdit().setTextMargins(INDENT, 0, 0, 0)
