"""How large the program shows itself, on top of what the screen's own scaling does.

Qt reads the factor once, when the program starts: another size means starting again.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from PySide6.QtCore import QProcess

STEPS = (100, 125, 150, 200)
"""Per cent."""
OPEN_AGAIN = 75
"""What the program's event loop returns when it is to start again."""


def apply_zoom(percent: int) -> None:
    """Have everything drawn at this size (per cent); before the application is made."""
    if percent in STEPS:
        os.environ["QT_SCALE_FACTOR"] = str(percent / 100)


def step(percent: int, by: int) -> int:
    """Give the size that many steps larger or smaller, within what there is."""
    place = STEPS.index(percent) if percent in STEPS else 0
    return STEPS[max(0, min(len(STEPS) - 1, place + by))]


def open_again(arguments: Sequence[str]) -> bool:
    """Start the program once more, as it was started; tell whether that went well."""
    frozen = getattr(sys, "frozen", False)
    own = list(arguments) if frozen else ["-m", "ui", *arguments]
    return bool(QProcess.startDetached(sys.executable, own)[0])
