"""How the day goes, in one line."""

from __future__ import annotations

from PySide6.QtCore import QObject

from planner.queue.board_rows import QueueBoard
from planner.times import clock
from ui.core.language import long_day

BEHIND = 3
"""Minutes by which a day is said to run behind."""


class Summary(QObject):
    """Says who waits how long, whether the day runs behind, and when it will end."""

    def words(self, board: QueueBoard) -> str:
        """Say how the queue of a day goes."""
        if not board.is_today:
            words = self.tr("This day is on {date}: it can only be looked at.")
            return words.format(date=long_day(board.date))
        if board.is_over:
            return self.tr("This day is closed.")
        parts = [self._waiting_words(board)]
        if board.ends is not None:
            end = self.tr("end around {time}").format(time=clock(board.ends))
            parts += [self._behind_words(board), end]
        return ", ".join(part for part in parts if part)

    def _behind_words(self, board: QueueBoard) -> str:
        if board.behind >= BEHIND:
            return self.tr("%n min behind", "", board.behind)
        return ""

    def _waiting_words(self, board: QueueBoard) -> str:
        if not board.waiting:
            return self.tr("Nobody waits")
        words = self.tr("%n waiting, at most {longest} min", "", board.waiting)  # fmt: skip
        return words.format(longest=board.longest)
