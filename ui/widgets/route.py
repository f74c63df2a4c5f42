"""A household's route: the arrival, then its desks as steps joined by a line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.frames import label, line
from ui.widgets.ladder import Ladder, Rung


class Route(QWidget):
    """Shows day, arrival and steps; nothing at all without them."""

    def __init__(self) -> None:
        super().__init__()
        self._day, self._arrives = label("", "muted"), label("", "display")
        self._at = label(self.tr("arrival at the reception"), "caption")
        self._steps = Ladder()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (line(), self._day, self._arrives, self._at, self._steps):
            layout.addWidget(part)

    def show_route(self, day: str, arrives: str, steps: Sequence[Rung]) -> None:
        """Show another route."""
        self.setVisible(bool(steps))
        self._day.setText(day)
        self._arrives.setText(arrives)
        self._arrives.setVisible(bool(arrives))
        self._at.setVisible(bool(arrives))
        self._steps.show_rungs(steps)
