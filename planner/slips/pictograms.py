"""Pictograms on paper: the shipped icons (Lucide), drawn as lines."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from xml.etree import ElementTree as ET

from reportlab.pdfgen.canvas import Canvas

from planner import RESOURCES
from planner.slips.svg_path import Segment, segments

GRID = 24
"""The icons are drawn on a square of that many units."""
STROKE = 2
ROUND = 1


def draw_pictogram(canvas: Canvas, name: str, x: float, y: float, size: float) -> None:
    """Draw an icon in the stroke colour, with its lower left corner at a place in points."""
    canvas.saveState()
    canvas.translate(x, y + size)
    canvas.scale(size / GRID, -size / GRID)
    canvas.setLineWidth(STROKE)
    canvas.setLineCap(ROUND)
    canvas.setLineJoin(ROUND)
    path = canvas.beginPath()
    go: dict[str, Callable[..., None]] = {
        "M": path.moveTo,
        "L": path.lineTo,
        "C": path.curveTo,
        "Z": path.close,
    }
    for letter, points in shape(name):
        go[letter](*(part for point in points for part in (point.real, point.imag)))
    canvas.drawPath(path)
    canvas.restoreState()


@cache
def shape(name: str) -> tuple[Segment, ...]:
    """Read an icon's lines.

    Raises:
        FileNotFoundError: There is no such icon.
    """
    root = ET.parse(RESOURCES / "icons" / f"{name}.svg").getroot()
    paths = (PATHS[element.tag.rpartition("}")[2]](element.attrib) for element in root)
    return tuple(segment for path in paths for segment in segments(path))


def _circle(at: Mapping[str, str]) -> str:
    x, y, r = (float(at[name]) for name in ("cx", "cy", "r"))
    return f"M{x - r} {y}a{r} {r} 0 1 1 {2 * r} 0a{r} {r} 0 1 1 {-2 * r} 0z"


def _rect(at: Mapping[str, str]) -> str:
    x, y, wide, high = (float(at.get(name, 0)) for name in ("x", "y", "width", "height"))
    r = float(at.get("rx", at.get("ry", 0)))
    corner = f"a{r} {r} 0 0 1" if r else "l"
    return (
        f"M{x + r} {y}h{wide - 2 * r}{corner} {r} {r}v{high - 2 * r}{corner} {-r} {r}"
        f"h{2 * r - wide}{corner} {-r} {-r}v{2 * r - high}{corner} {r} {-r}z"
    )


def _line(at: Mapping[str, str]) -> str:
    return f"M{at['x1']} {at['y1']}L{at['x2']} {at['y2']}"


PATHS: Mapping[str, Callable[[Mapping[str, str]], str]] = {
    "path": lambda at: at["d"],
    "circle": _circle,
    "rect": _rect,
    "line": _line,
    "polyline": lambda at: f"M{at['points']}",
    "polygon": lambda at: f"M{at['points']}z",
}
