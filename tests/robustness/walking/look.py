"""A walk over every page and dialog, in each language, theme and size."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

from planner.demo import make_demo
from tests.robustness.walking.looks import kind
from tests.robustness.walking.opening import Style
from tests.year import make_office
from ui.widgets.form_sheet import FormSheet
from ui.widgets.sheet import Sheet

SIZES = 1.0, 1.25, 2.0
STYLES = tuple(
    Style(language, theme, zoom)
    for zoom, language, theme in product(SIZES, ("nl", "en", "fr"), ("light", "dark"))
)


@dataclass
class Looked:
    """How many windows were looked at, of which kinds, and what was wrong in which of them."""

    windows: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    faults: dict[str, list[str]] = field(default_factory=dict)


def look(folder: Path, count: int, out: Path) -> Looked:
    """Walk in the first `count` styles; their pictures go to a folder."""
    offices = make_demo(folder, seconds=2).office, folder / "year.inschrijfdag"
    make_office(offices[1])
    out.mkdir(parents=True, exist_ok=True)
    found = Looked()
    for zoom in SIZES:
        styles = [str(style) for style in STYLES[:count] if style.zoom == zoom]
        if styles:
            _walk(found, offices, out, zoom, styles)
    return found


def faults_of(found: Looked) -> list[str]:
    """Name each fault once, with where it was seen and in how many styles."""
    return [
        f"{fault} ({len(places)} times, as in {places[0]})"
        for fault, places in sorted(found.faults.items())
    ]


def never_shown(found: Looked) -> list[str]:
    """Name the kinds of dialogs that the walk did not come by."""
    kinds, todo = set(), [Sheet]
    while todo:
        subs = todo.pop().__subclasses__()
        kinds |= {kind(sub) for sub in subs}
        todo += subs
    return sorted(kinds - set(found.kinds) - {kind(FormSheet)})


def _walk(
    found: Looked, offices: tuple[Path, Path], out: Path, zoom: float, styles: list[str]
) -> None:
    command = (sys.executable, "-m", "tests.robustness.walking.child", *map(str, (*offices, out)))
    environment = dict(os.environ, QT_SCALE_FACTOR=str(zoom), QT_QPA_PLATFORM="offscreen")
    child = subprocess.Popen(
        [*command, *styles], env=environment, stdout=subprocess.PIPE, text=True
    )
    for line in child.stdout:
        seen = json.loads(line)
        found.windows += 1
        found.kinds[seen["kind"]] += 1
        for fault in seen["faults"]:
            found.faults.setdefault(fault, []).append(f"{seen['scene']} {seen['style']}")
    if child.wait():
        found.faults.setdefault(f"the walk stopped: {child.returncode}", []).append(str(styles))
