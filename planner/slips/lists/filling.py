"""Breaking the words of a cell into lines that fit its column."""

from __future__ import annotations

from reportlab.pdfbase.pdfmetrics import stringWidth

from planner.slips.fonts import printable
from planner.slips.lines import broken

SIZE = 9.5
MOST_LINES = 30
"""As many as a page has below its titles."""


def filled(words: str, face: str, room: float) -> list[str]:
    """Break words into lines at their spaces, but not at those that do not part; none gives none.

    A word longer than a line is broken where the line is full; what does not fit ends with an
    ellipsis.
    """
    lines: list[str] = []
    for word in words.split(" "):
        piece = printable(word)
        longer = f"{lines[-1]} {piece}" if lines else piece
        if piece and lines and stringWidth(longer, face, SIZE) <= room:
            lines[-1] = longer
        elif piece:
            lines += broken(piece, face, SIZE, room, MOST_LINES)
    if len(lines) > MOST_LINES:
        lines[MOST_LINES - 1 :] = broken(" ".join(lines[MOST_LINES - 1 :]), face, SIZE, room, 1)
    return lines
