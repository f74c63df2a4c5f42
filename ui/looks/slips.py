"""Draws a slip in every language on every paper: `python -m ui.looks.slips --out DIR`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from planner.kinds import SlipFormat
from planner.slips.code import slip_code
from planner.slips.slip import slips
from planner.slips.views import Mark, SlipView, Stop
from planner.slips.wording import DUTCH, LANGUAGES
from ui.core.rendering import page_count, page_image

DPI = 110
GAP = 16
LANDLORDS = ("VIVUS", "SW+", "!mpuls", "WM Elan")


def main() -> int:
    """Draw one picture for each language; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m ui.looks.slips")
    parser.add_argument("--out", type=Path, required=True)
    out: Path = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    for language in LANGUAGES:
        pages = [page for sheet in SlipFormat for page in _pages(language, sheet)]
        beside(pages).save(str(out / f"bewijs-{language}.png"))
    app.quit()
    return 0


def _pages(language: str, sheet: SlipFormat) -> list[QImage]:
    pdf = slips([_view(language)], sheet)
    return [page_image(pdf, page, DPI) for page in range(page_count(pdf))]


def _view(language: str) -> SlipView:
    """Make the slip of an invented household."""
    return SlipView(
        appointment_id=4, number=4, date=date(2026, 12, 17), arrives=500,
        venue="Zaal De Brug, Kerkplein 4, Kortrijk", directions="Gelijkvloers, de groene deur",
        stops=tuple(Stop(510 + 20 * n, 2 * n + 2, name) for n, name in enumerate(LANDLORDS)),
        interpreter="" if language == DUTCH else language, companion=language != DUTCH,
        phone="056 00 00 00", code=slip_code(4, 1), mark=Mark.FIRST, language=language,
    )  # fmt: skip


def beside(pages: Sequence[QImage]) -> QImage:
    """Put pages beside each other on grey."""
    wide = sum(page.width() + GAP for page in pages) + GAP
    high = max(page.height() for page in pages) + 2 * GAP
    whole = QImage(wide, high, QImage.Format.Format_RGB32)
    whole.fill(Qt.GlobalColor.gray)
    painter, x = QPainter(whole), GAP
    for page in pages:
        painter.drawImage(x, GAP, page)
        x += page.width() + GAP
    painter.end()
    return whole


if __name__ == "__main__":
    raise SystemExit(main())
