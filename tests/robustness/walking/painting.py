"""Listening to what is painted by hand: which words, where, in how much room, shortened or not."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

DOTS = "…"


@dataclass(frozen=True, slots=True)
class Painted:
    """Words that were painted on a widget: in which box of it, how wide they are, of what.

    `whole` is what they were before they were shortened; empty where they were not.
    """

    words: str
    widget: QWidget
    box: QRectF
    width: float
    wraps: bool
    whole: str = ""


@dataclass
class Painting:
    """What was painted, and which words were shortened to what."""

    painted: list[Painted] = field(default_factory=list)
    whole: dict[str, str] = field(default_factory=dict)


@contextmanager
def listening():
    """Note everything that Python code paints meanwhile."""
    found = Painting()
    draw = QPainter.drawText
    elide = {kind: kind.elidedText for kind in (QFontMetrics, QFontMetricsF)}

    def draw_text(painter, *args, **named):
        if isinstance(args[0], (QRect, QRectF)):
            _note(found, painter, QRectF(args[0]), args[1:])
        return draw(painter, *args, **named)

    def elided(kind):
        def shorten(metrics, words, *rest):
            shown = elide[kind](metrics, words, *rest)
            if shown != words:
                found.whole[shown] = words
            return shown

        return shorten

    QPainter.drawText = draw_text
    for kind in elide:
        kind.elidedText = elided(kind)
    try:
        yield found
    finally:
        QPainter.drawText = draw
        for kind, before in elide.items():
            kind.elidedText = before


def _note(found, painter, box, rest):
    device = painter.device()
    words = next((part for part in rest if isinstance(part, str)), "")
    if not isinstance(device, QWidget) or not words.strip():
        return
    flags = next((int(part) for part in rest if not isinstance(part, (str, QRectF))), 0)
    wraps = bool(flags & Qt.TextFlag.TextWordWrap.value)
    metrics = QFontMetricsF(painter.font())
    width = max(map(metrics.horizontalAdvance, words.replace("&", "").splitlines()))
    place = painter.worldTransform().mapRect(box)
    found.painted.append(Painted(words, device, place, width, wraps, found.whole.get(words, "")))


def middle(painted: Painted) -> QPoint:
    """Give the middle of where words stand, on their widget."""
    return painted.box.center().toPoint()
