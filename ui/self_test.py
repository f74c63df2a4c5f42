"""The self-test of an installed program: `--self-test [REPORT]`; it ends with 0 when all is well.

In a folder of its own, with settings and keys of its own; nothing of the user is looked at.
"""

from __future__ import annotations

import os
import platform
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import qVersion
from PySide6.QtGui import QFontDatabase, QImage
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from planner.clock import midnight
from planner.demo import DAY
from planner.office.keys.store import ELSEWHERE
from planner.self_test.run import Say, sure, try_planner
from planner.version import version
from ui.core.rendering import page_count, page_image
from ui.looks.drawing import opened, settle
from ui.theme.apply import FAMILIES

FONTS = ("Noto Sans", "Noto Naskh Arabic", "Noto Sans Ethiopic")
MANY = 20
"""A page that was drawn has more colours than this."""


def self_test(app: QApplication, report: Path) -> int:
    """Try everything; say each step on standard output and in a report; return the status."""
    lines: list[str] = []

    def say(line: str) -> None:
        lines.append(line)
        if sys.stdout:  # a program without a console has none
            sys.stdout.write(f"{line}\n")
            sys.stdout.flush()

    try:
        _try_everything(app, say)
    except Exception:  # noqa: BLE001 - told, whatever it is
        say(traceback.format_exc())
        say("NOT IN ORDER")
        return 1
    else:
        say("all in order")
        return 0
    finally:
        if report != Path():
            report.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _try_everything(app: QApplication, say: Say) -> None:
    say(f"Inschrijfdag {version()}, Python {platform.python_version()}, Qt {qVersion()}")
    say(f"{platform.platform()}, {app.platformName()}, frozen: {getattr(sys, 'frozen', False)}")
    with TemporaryDirectory(ignore_cleanup_errors=True) as name, _keys_in(Path(name)):
        folder = Path(name)
        office = try_planner(folder, say)
        drawn = {theme: _draw(app, office, theme, say) for theme in ("light", "dark")}
        for page, image in drawn["light"].items():
            sure(image != drawn["dark"][page], f"{page} is the same in light and dark")
        _render((folder / "dagpakket.pdf").read_bytes(), say)
    say(f"printers: {len(QPrinterInfo.availablePrinterNames())}")


@contextmanager
def _keys_in(folder: Path) -> Iterator[None]:
    """Keep keys in a folder meanwhile, out of the credential store of the user."""
    before = os.environ.get(ELSEWHERE)
    os.environ[ELSEWHERE] = str(folder / "sleutels")
    try:
        yield
    finally:
        os.environ.pop(ELSEWHERE)
        if before is not None:
            os.environ[ELSEWHERE] = before


def _draw(app: QApplication, office: Path, theme: str, say: Say) -> dict[str, QImage]:
    """Draw every page, in Dutch; give the pictures."""
    drawn: dict[str, QImage] = {}
    with opened(app, office, theme, now=midnight(DAY) + timedelta(days=1)) as program:
        window, pages = program.window, program.window.pages
        pages.make_all()
        for key, place in pages.places.items():
            window.show_page(key)
            settle(program)
            drawn[key] = window.grab().toImage()
            sure(_colours(drawn[key]) > MANY, f"{place.words} is empty")
        sure(pages.places["board"].words == "Dagplan", "Dutch is missing")
        cancel = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        words = cancel.button(QDialogButtonBox.StandardButton.Cancel).text()
        sure(words.replace("&", "") == "Annuleren", "Qt's own Dutch is missing")
    families = set(QFontDatabase.families())
    sure(families.issuperset(FONTS) and families.intersection(FAMILIES), "a font is missing")
    say(f"{len(drawn)} pages drawn, {theme}")
    return drawn


def _colours(image: QImage) -> int:
    small = image.scaled(200, 120)
    return len({small.pixel(x, y) for x in range(small.width()) for y in range(small.height())})


def _render(pdf: bytes, say: Say) -> None:
    pages = page_count(pdf)
    sure(_colours(page_image(pdf, 0, 100)) > 2, "a page is empty")
    say(f"{pages} pages of the day pack rendered")
