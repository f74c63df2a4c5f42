"""Walks in one size: `python -m tests.robustness.walking.child OFFICE OUT STYLE...`.

A style is written nl-light-100. Qt reads the size when the program starts, so that each size has
a process of its own. Says one line of JSON for each fault and for each window.
"""

from __future__ import annotations

import gc
import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication, QDialog

from tests.robustness.walking.contrast import faint
from tests.robustness.walking.looks import faults
from tests.robustness.walking.opening import THE_DAY, Style, opened
from tests.robustness.walking.painting import listening
from tests.robustness.walking.scenes import Walk, running
from tests.robustness.walking.words import dictionary, strange

TRANSLATED = "nl", "fr"
QUICK = 85
"""How quickly a picture is packed; the larger the number, the larger the file."""


def main() -> None:
    """Walk in each style that is named."""
    office, out, *styles = sys.argv[1:]
    gc.disable()  # windows that come and go by the hundred crash shiboken's collection
    app = QApplication(sys.argv[:1])
    for name in styles:
        language, theme, zoom = name.split("-")
        walk(app, Path(office), Path(out), Style(language, theme, int(zoom) / 100))


def walk(app: QApplication, office: Path, out: Path, style: Style) -> None:
    """Go everywhere in one style, and judge each window."""
    with TemporaryDirectory() as folder:
        with opened(app, office, Path(folder), style) as program:
            known = dictionary(style.language, program.backend.workspace)
            for name, root in Walk(program).everything():
                judge(name, root, out, style, known)
        with opened(app, office, Path(folder), style, THE_DAY) as program:
            for name, root in running(program):
                judge(name, root, out, style, known)


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
    say(style=str(style), scene=name, kind=type(root).__name__, faults=sorted(set(found)))


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
