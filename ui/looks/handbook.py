"""The pictures of the handbook, taken from those of the program: small enough to be shipped."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage

from planner.texts import LANGUAGES
from ui.help.handbook import SHOTS, handbook
from ui.help.typeset import pictures_in
from ui.looks.drawing import OVER
from ui.theme.tokens import DARK, LIGHT

WIDEST = 1000
"""Pixels; a page of the handbook is about as wide on a large screen."""
COLOURS = 96
EDGE = 12
"""Pixels around a dialog that are shown of what lies under it."""


def wanted() -> list[str]:
    """Name the pictures that some page of the handbook shows."""
    pages = (page for language in LANGUAGES for page in handbook(language))
    return sorted({name for page in pages for name in pictures_in(page.body)})


def draw_handbook(looks: Path, shots: Path = SHOTS) -> list[str]:
    """Make the handbook's pictures of those of the program; name what there was no picture of.

    Pictures that no page shows any more go.
    """
    shots.mkdir(parents=True, exist_ok=True)
    names = [f"{name}-{theme.name}.png" for name in wanted() for theme in (LIGHT, DARK)]
    for old in shots.glob("*.png"):
        if old.name not in names:
            old.unlink()
    missing = []
    for name in names:
        picture = QImage(str(looks / name))
        if picture.isNull():
            missing.append(name)
        else:
            _keep(_fitted(picture), shots / name)
    return missing


def _keep(picture: QImage, path: Path) -> None:
    """Save a picture in few colours: a screen has few, and the file is a quarter as large."""
    picture.save(str(path))
    with Image.open(path) as whole:
        few = whole.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(path, optimize=True)


def _fitted(picture: QImage) -> QImage:
    """Cut out the dialog, if one is open, and make it no wider than a page."""
    if place := picture.text(OVER):
        x, y, wide, high = map(int, place.split())
        around = QRect(x, y, wide, high).adjusted(-EDGE, -EDGE, EDGE, EDGE)
        picture = picture.copy(around.intersected(picture.rect()))
    if picture.width() > WIDEST:
        picture = picture.scaledToWidth(WIDEST, Qt.TransformationMode.SmoothTransformation)
    return picture.convertToFormat(QImage.Format.Format_RGB888)
