"""Walks in one size: `python -m tests.robustness.walking.child OFFICE YEAR OUT STYLE...`.

A style is written nl-light-100. Qt reads the size when the program starts, so that each size has
a process of its own. Says one line of JSON for each fault and for each window.
"""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication, QDialog

from tests.robustness.walking.after import AFTER, after
from tests.robustness.walking.contrast import faint
from tests.robustness.walking.looks import faults, kind
from tests.robustness.walking.opening import BEFORE, THE_DAY, Style, opened
from tests.robustness.walking.painting import listening
from tests.robustness.walking.scenes import Scene, Walk, running
from tests.robustness.walking.words import dictionary, strange
from ui.program import Program

Part = tuple[datetime, Callable[[Program], Iterator[Scene]]]
"""A moment, and what there is to see then."""

TRANSLATED = "nl", "fr"
QUICK = 85
"""How quickly a picture is packed; the larger the number, the larger the file."""


def main() -> None:
    """Walk in each style that is named."""
    office, year, out, *styles = sys.argv[1:]
    gc.disable()  # windows that come and go by the hundred crash shiboken's collection
    app = QApplication(sys.argv[:1])
    for name in styles:
        language, theme, zoom = name.split("-")
        style = Style(language, theme, int(zoom) / 100)
        for kept, now, scenes in (
            (office, BEFORE, everything), (office, THE_DAY, running), (year, AFTER, after)
        ):  # fmt: skip
            walk(app, Path(kept), Path(out), style, (now, scenes))


def walk(app: QApplication, office: Path, out: Path, style: Style, what: Part) -> None:
    """Go everywhere in one style and at one moment, and judge each window."""
    now, scenes = what
    with (
        TemporaryDirectory() as folder,
        opened(app, office, Path(folder), style, now) as program,
    ):
        known = dictionary(style.language, program.backend.workspace)
        for name, root in scenes(program):
            judge(name, root, out, style, known)


def everything(program: Program) -> Iterator[Scene]:
    """Show every page and dialog before the day."""
    return Walk(program).everything()


def judge(name, root, out, style, known) -> None:
    """Say what is wrong with a window, and keep its picture."""
    with listening() as painting:
        picture = root.grab().toImage()
    picture.save(str(out / f"{name} {style}.png"), "PNG", QUICK)
    found = list(faults(root, painting))
    if style.zoom == 2:
        found += faint(root, picture, painting)
    if style.language in TRANSLATED:
        found += strange(root, painting, known)
    found += too_large(root, style)
    say(style=str(style), scene=name, kind=kind(type(root)), faults=sorted(set(found)))


def too_large(root, style):
    """Find a dialog that is larger than the smallest window that the program is made for."""
    window = root.parentWidget().window() if isinstance(root, QDialog) else root
    if root.width() > window.width() or root.height() > window.height():
        yield f"larger than its window: {root.width()} x {root.height()}"


def say(**facts) -> None:
    """Tell the parent."""
    sys.stdout.write(json.dumps(facts, ensure_ascii=False) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
