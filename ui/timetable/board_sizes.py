"""How wide and how high the board's columns and rows are, for the room there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.timetable.board_view import BoardView

LEAST_COLUMN, LEAST_NUMBER = 88, 48
"""Least widths of a desk, in pixels: for a number with a name, and for the number alone."""
MANY = 12
"""From so many desks on the names stay, and the board scrolls sideways."""
LEAST_VISIT, LARGE_VISIT = 18, 36
"""Least heights of a visit, in pixels: where the whole day is to be seen, and where it is not."""
BREAK_HEIGHT = 26


def set_sizes(view: BoardView) -> None:
    """Give every desk and every row its size."""
    board = view.board_model.board
    if board is None or not board.desks:
        return
    room = view.viewport().width()
    named = view.alone or len(board.desks) >= MANY
    least = LEAST_COLUMN if named else LEAST_NUMBER
    parts = view.groups() if view.alone else [(0, len(board.desks) - 1)]
    for first, last in parts:
        width = max(least, room // (last + 1 - first))
        for column in range(first, last + 1):
            view.setColumnWidth(column, width)
        if view.alone and width > LEAST_COLUMN:
            view.setColumnWidth(last, room - width * (last - first))
    view.head.fit()
    _set_heights(view, board.visit_minutes)


def _set_heights(view: BoardView, visit_minutes: int) -> None:
    model = view.board_model
    breaks = sum(model.is_break(row) for row in range(len(model.rows)))
    room = view.viewport().height() - breaks * BREAK_HEIGHT - 2
    steps = max(1, len(model.rows) - breaks)
    step_minutes = model.rows[0][1] - model.rows[0][0] if model.rows else 5
    least = LARGE_VISIT if view.alone else LEAST_VISIT
    each = max(room / steps, least * step_minutes / visit_minutes)
    bottom, place = 0.0, 0
    for row in range(len(model.rows)):
        bottom += BREAK_HEIGHT if model.is_break(row) else each
        view.setRowHeight(row, round(bottom) - place)
        place = round(bottom)
