"""What the board offers when something happened: the dialog, the cards' remedies, the figures."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from planner.timetable.queries import Board, Waiting
from planner.timetable.replan.change import Change
from ui.core.backend import Backend
from ui.timetable.board_panel import BoardPanel
from ui.timetable.board_view import BoardView
from ui.timetable.remedying import Remedies
from ui.timetable.replan_sheet import open_replan_sheet
from ui.timetable.score_sheet import open_score_sheet


class Replanning(QObject):
    """Knows which board is shown; `refused` says why a remedy could not be applied."""

    refused = Signal(str)

    def __init__(self, backend: Backend, view: BoardView, panel: BoardPanel) -> None:
        super().__init__(panel)
        self._backend = backend
        self._view = view
        self._panel = panel
        self._board: Board | None = None
        self._remedies = Remedies(backend, self)
        self._remedies.refused.connect(self.refused)
        panel.remedy_asked.connect(self._on_remedy)
        panel.figures_asked.connect(self.show_figures)

    def show_board(self, board: Board) -> None:
        """Take another board, and say on its cards who would move."""
        self._board = board
        self._remedies.foresee(board.day_id, self._panel.remedies())

    @Slot()
    def plan_again(self) -> None:
        """Open the dialog for when something happened, on the household or desk that is chosen."""
        if self._board and (self._board.stays or self._board.waiting):
            open_replan_sheet(
                self._view, self._backend, self._board.day_id,
                appointment_id=self._view.chosen_appointment(), desk_id=self._view.chosen_desk(),
            )  # fmt: skip

    @Slot()
    def show_figures(self) -> None:
        """Open the dialog with all figures of the plan."""
        if self._board:
            open_score_sheet(self._view, self._board.figures)

    @Slot(object, object)
    def _on_remedy(self, waiting: Waiting, change: Change) -> None:
        if self._board:
            self._remedies.apply(self._board.day_id, waiting, change)
