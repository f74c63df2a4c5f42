"""A whole sheet that is drawn rather than laid out."""

from __future__ import annotations

from collections.abc import Callable

from reportlab.platypus import Flowable
from typing_extensions import override

from planner.slips.lists.brush import Brush

Draw = Callable[[Brush, float, float], None]
"""Draws with a brush in a room of a width and a height."""


TOLERANCE, LEAST = 0.1, 200.0
"""Points: what ReportLab's sums may be off, and what a sheet that is begun does not have left."""


class FullPage(Flowable):
    """Takes all the room there is on a sheet."""

    def __init__(self, draw: Draw) -> None:
        super().__init__()
        self._draw = draw

    @override
    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = width, max(height - TOLERANCE, LEAST)
        return self.width, self.height

    def draw(self) -> None:
        """Draw it; ReportLab calls this."""
        self._draw(Brush(self.canv, self.height), self.width, self.height)
