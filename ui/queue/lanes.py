"""The desks of the day: a card for each landlord, its desks under one another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from planner.queue.ahead.forecast import DeskForecast
from planner.queue.board_rows import Lane, LaneDesk, QueueBoard
from ui.queue.desk_tile import DeskTile
from ui.widgets.elided import Elided
from ui.widgets.frames import label, line, row

LEAST, GAP = 152, 12
"""Pixels that a lane needs, and between two."""


class LaneCard(QFrame):
    """A landlord with its desks."""

    def __init__(self, lane: Lane) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._name, self._waiting = Elided("card-title"), label("", "caption")
        head = row(self._name, None, self._waiting)
        head.setContentsMargins(14, 8, 14, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        self.tiles = [DeskTile(desk) for desk in lane.desks]
        for tile in self.tiles:
            layout.addWidget(line())
            layout.addWidget(tile)
        layout.addStretch()

    def show_lane(self, lane: Lane, own: int, seen: Mapping[int, DeskForecast]) -> None:
        """Show the lane as it is now; `own` is the number of this PC's desk.

        `seen` is what is foreseen of the desks.
        """
        self._name.show_text(lane.landlord)
        self._waiting.setText(self.tr("%n waiting", "", lane.waiting))
        for tile, desk in zip(self.tiles, lane.desks, strict=True):
            tile.show_desk(desk, own=desk.number == own, seen=seen.get(desk.id))


class Lanes(QWidget):
    """All lanes side by side. `chosen` gives the household of the desk that was clicked."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._cards: list[LaneCard] = []
        self._shown: tuple[tuple[int, ...], ...] = ()
        self._across = 0
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GAP)
        self.setMinimumWidth(2 * LEAST + GAP)

    def show_board(self, board: QueueBoard, own: int) -> None:
        """Show the lanes; widgets stay as they are while the desks are the same."""
        lanes, seen = board.lanes, {one.desk_id: one for one in board.forecast.desks}
        desks = tuple(tuple(desk.id for desk in lane.desks) for lane in lanes)
        if desks != self._shown:
            self._rebuild(lanes)
            self._shown = desks
        for card, lane in zip(self._cards, lanes, strict=True):
            card.show_lane(lane, own, seen)

    @property
    def tiles(self) -> list[DeskTile]:
        """Every desk."""
        return [tile for card in self._cards for tile in card.tiles]

    def focused(self) -> LaneDesk | None:
        """Give the desk that has the focus, if one has."""
        return next((tile.desk for tile in self.tiles if tile.hasFocus()), None)

    def _rebuild(self, lanes: Sequence[Lane]) -> None:
        for card in self._cards:
            self._layout.removeWidget(card)
            card.deleteLater()
        self._cards = [LaneCard(lane) for lane in lanes]
        self._across = 0
        self._arrange()
        for card in self._cards:
            for tile in card.tiles:
                tile.clicked.connect(lambda _on=False, tile=tile: self._on_clicked(tile))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Lay as many lanes side by side as there is room for, low where that is not all."""
        count = len(self._cards)
        rows = -(-count // max(2, (self.width() + GAP) // (LEAST + GAP)))
        across = -(-count // rows) if rows else 0
        if across == self._across:
            return
        self._across = across
        for place in range(max(across, self._layout.columnCount())):
            self._layout.setColumnStretch(place, 1 if place < across else 0)
        for place, card in enumerate(self._cards):
            self._layout.addWidget(card, place // across, place % across)
            for tile in card.tiles:
                tile.show_low(rows > 1)

    def _on_clicked(self, tile: DeskTile) -> None:
        self.chosen.emit(tile.desk.appointment_id or tile.desk.next_id)
