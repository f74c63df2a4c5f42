"""QR codes, drawn as black rectangles."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import cast

import zxingcpp
from reportlab.pdfgen.canvas import Canvas


def draw_qr(canvas: Canvas, code: str, x: float, y: float, size: float) -> None:
    """Draw a QR code with its lower left corner at a place, in points; its margin is not drawn."""
    rows = modules(code)
    canvas.saveState()
    canvas.translate(x, y + size)
    canvas.scale(size / len(rows), -size / len(rows))
    path = canvas.beginPath()
    for line, row in enumerate(rows):
        for start, length in _runs(row):
            path.rect(start, line, length, 1)
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.restoreState()


def modules(code: str) -> list[list[bool]]:
    """Give the rows of a QR code, black being true, with the strongest error correction."""
    made = zxingcpp.create_barcode(code, zxingcpp.BarcodeFormat.QRCode, ec_level="H")
    image = made.to_image(scale=1, add_quiet_zones=False)
    # an image is a buffer of rows, which its stubs do not say
    rows = cast("list[list[int]]", memoryview(image).tolist())  # type: ignore[arg-type]
    return [[shade == 0 for shade in row] for row in rows]


def _runs(row: list[bool]) -> Iterator[tuple[int, int]]:
    start = 0
    for black, cells in groupby(row):
        length = len(list(cells))
        if black:
            yield start, length
        start += length
