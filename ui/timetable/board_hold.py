"""A visit that is picked up: where it may go is green, where it may not is red."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.errors import Refusal
from planner.timetable.moving.spots import Spot, Spots
from planner.timetable.queries import BoardVisit
from ui.theme.apply import font, worn
from ui.theme.tokens import mix, tint

if TYPE_CHECKING:
    from ui.timetable.board_view import BoardView


@dataclass(slots=True)
class Hold:
    """What is held, whether its household comes along, where it is held, and where it fits."""

    visit: BoardVisit
    whole: bool
    at: Spot
    places: dict[Spot, Refusal | None] = field(default_factory=dict)

    def show_spots(self, spots: Spots) -> None:
        """Take in where it fits."""
        self.places = dict(spots.places)

    @property
    def fits(self) -> bool:
        """Whether it fits where it is held."""
        return self.at in self.places and self.places[self.at] is None

    def first_free(self) -> Spot | None:
        """Give the first place it fits from where it is held: at that desk if it can be."""
        desk, start = self.at
        free = [one for one, obstacle in self.places.items() if obstacle is None]
        later = [one for one in free if one[1] >= start] or free
        return min(later, key=lambda one: (one[1] != start, abs(one[1] - start), one[0] != desk),
                   default=None)  # fmt: skip


def paint_hold(view: BoardView, painter: QPainter, hold: Hold) -> None:
    """Tint where the visit fits, and the moments at which it cannot start."""
    tokens = worn()
    fits = QColor(tint(tokens, "success"))
    bars = QColor(mix(tokens.danger, tokens.surface, tokens.tint / 2))
    places = sorted(hold.places.items(), key=lambda place: place[1] is None)
    for (desk_id, start), obstacle in places:
        minutes = hold.visit.minutes if obstacle is None else 0
        cell = view.spot_rect(desk_id, start, minutes=minutes)
        painter.fillRect(cell.adjusted(1, 0, -1, 0), fits if obstacle is None else bars)


def paint_ghost(view: BoardView, painter: QPainter, hold: Hold) -> None:
    """Draw the held visit over everything else."""
    tokens = worn()
    rect: QRect = view.spot_rect(*hold.at, minutes=hold.visit.minutes)
    if rect.isEmpty():
        return
    edge = tokens.success if hold.fits else tokens.danger
    box = QRectF(rect).adjusted(3.5, 1.5, -3.5, -1.5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(edge), 2, Qt.PenStyle.SolidLine))
    painter.setBrush(QColor(tokens.raised))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QColor(edge))
    painter.setFont(font(12, 600))
    sign = "✓" if hold.fits else "✕"
    words = f"{sign} {hold.visit.number:03d}"
    painter.drawText(box.adjusted(6, 0, -4, 0), Qt.AlignmentFlag.AlignVCenter, words)
