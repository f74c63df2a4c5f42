"""The desks of the day: a card for each landlord, its desks under one another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QVBoxLayout
from typing_extensions import override

from planner.queue.ahead.forecast import DeskForecast
from planner.queue.board_rows import Lane, LaneDesk, QueueBoard
from ui.queue.desk_tile import DeskTile
from ui.queue.lane_head import LaneHead
from ui.widgets.frames import line, restyle

LEAST, GAP = 152, 12
"""Pixels that a lane needs, and between two."""


class LaneCard(QFrame):
    """A landlord with its desks."""

    def __init__(self, lane: Lane) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.head = LaneHead()
        self._lane = lane
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        self.tiles = [DeskTile(desk) for desk in lane.desks]
        self._rules = [line() for _ in lane.desks]
        for rule, tile in zip(self._rules, self.tiles, strict=True):
            layout.addWidget(rule)
            layout.addWidget(tile)
        layout.addStretch()

    def show_lane(self, lane: Lane, own: int, seen: Mapping[int, DeskForecast]) -> None:
        """Show the lane as it is now; `own` is the number of this PC's desk.

        `seen` is what is foreseen of the desks.
        """
        self._lane = lane
        self.head.show_lane(lane.landlord, lane.waiting)
        for tile, desk in zip(self.tiles, lane.desks, strict=True):
            tile.show_desk(desk, own=desk.number == own, seen=seen.get(desk.id))

    def show_as(self, *, low: bool, listed: bool, first: bool) -> None:
        """Show desks low or not; listed, each says whose it is, and only the first is on top."""
        self.head.setHidden(listed)
        self._rules[0].setHidden(listed and first)
        restyle(self, "kind", "bare" if listed else "card")
        self.setFrameShape(QFrame.Shape.NoFrame if listed else QFrame.Shape.StyledPanel)
        for tile in self.tiles:
            tile.show_low(low, self._lane.landlord if listed else "")


class Lanes(QFrame):
    """All lanes side by side, or their desks as one list.

    `chosen` gives the household of the desk that was clicked.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._cards: list[LaneCard] = []
        self._shown: tuple[tuple[int, ...], ...] = ()
        self._across = 0
        self._listed = False
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
        self._arrange()

    def show_listed(self, listed: bool) -> None:  # noqa: FBT001 - a signal's slot
        """Show the desks as one list, or by landlord."""
        self._listed, self._across = listed, 0
        self._layout.setSpacing(0 if listed else GAP)
        restyle(self, "kind", "card" if listed else "bare")
        self._arrange()

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
        for card in self._cards:
            for tile in card.tiles:
                tile.clicked.connect(lambda _on=False, tile=tile: self._on_clicked(tile))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        # Whatever lays this out is busy doing so, and would not hear of another height now.
        QTimer.singleShot(0, self, self.updateGeometry)

    def _arrange(self) -> None:
        """Lay as many lanes side by side as there is room for, their heads equally high."""
        count = len(self._cards)
        most = 1 if self._listed else max(2, (self.width() + GAP) // (LEAST + GAP))
        across = -(-count // -(-count // most)) if count else 0
        if across != self._across:
            self._across = across
            self._lay_out(across)
        wide = (self.width() - GAP * (across - 1)) // max(1, across)
        tall = not all(card.head.fits(wide) for card in self._cards)
        for card in self._cards:
            card.head.show_tall(tall)

    def _lay_out(self, across: int) -> None:
        """Put the lanes in their places: low where they are not all side by side."""
        for place in range(max(across, self._layout.columnCount())):
            self._layout.setColumnStretch(place, 1 if place < across else 0)
        for place, card in enumerate(self._cards):
            self._layout.addWidget(card, place // across, place % across)
            low = across < len(self._cards)
            card.show_as(low=low, listed=self._listed, first=place == 0)

    def _on_clicked(self, tile: DeskTile) -> None:
        self.chosen.emit(tile.desk.appointment_id or tile.desk.next_id)
