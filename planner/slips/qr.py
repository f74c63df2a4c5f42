"""QR codes, drawn as black rectangles."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

import zxingcpp

BLACK = re.compile(rb"\x00+")


def square(code: str, x: float, y: float, size: float) -> str:
    """Give the operators that draw a code with its lower left corner at a place, in points.

    Its margin is not drawn.
    """
    path, count = _path(code)
    scale = size / count
    return f"q {scale:.4f} 0 0 {-scale:.4f} {x:.2f} {y + size:.2f} cm {path} f Q"


def modules(code: str) -> list[bytes]:
    """Give the rows of a QR code, black being 0, with the strongest error correction."""
    made = zxingcpp.create_barcode(code, zxingcpp.BarcodeFormat.QRCode, ec_level="H")
    image: Any = made.to_image(scale=1, add_quiet_zones=False)  # a buffer of rows
    return [bytes(row) for row in memoryview(image).tolist()]


@lru_cache(maxsize=512)
def _path(code: str) -> tuple[str, int]:
    """Give the rectangles of a code, one to a row's run of black, and how many rows there are."""
    rows = modules(code)
    runs = (
        f"{run.start()} {line} {run.end() - run.start()} 1 re"
        for line, row in enumerate(rows)
        for run in BLACK.finditer(row)
    )
    return " ".join(runs), len(rows)
