"""How well words can be read, measured on the picture of a window (WCAG 2.2, 1.4.3).

At 200 % stems are two pixels wide or more, so that their own colour is in the picture.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from tests.robustness.walking.looks import box_in, called, shown
from tests.robustness.walking.painting import Painting

LEAST, LEAST_LARGE = 4.5, 3.0
LARGE = 24
"""Logical pixels from which letters count as large: 18 pt."""


def faint(root: QWidget, picture: QImage, painting: Painting) -> Iterator[str]:
    """Find words of which the contrast with their ground is too low."""
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    for words, widget, box, size in places(root, painting):
        if not widget.visibleRegion().boundingRect().contains(box):
            continue  # part of it is scrolled away
        area = box_in(widget, root, box)
        ratio = measured(picture, area)
        if ratio and ratio < (LEAST_LARGE if size >= LARGE else LEAST):
            yield f"contrast {ratio:.1f}: {words!r} in {called(widget)}"


def places(root, painting):
    """Give the words on a window that count: not those of what is switched off."""
    for widget in shown(root):
        if isinstance(widget, (QLabel, QLineEdit, QComboBox)) and widget.isEnabled():
            words = widget.currentText() if isinstance(widget, QComboBox) else widget.text()
            words = words or getattr(widget, "placeholderText", str)()
            if words.strip():
                yield words, widget, widget.rect().adjusted(2, 2, -2, -2), _size(widget)
    for one in painting.painted:
        switched_off = not one.widget.isEnabled()
        own = isinstance(one.widget, QAbstractButton) and switched_off
        if one.widget.isVisible() and not own and not switched_off:
            box = one.box.toRect() & one.widget.rect()
            whole = box.height() >= one.box.height() - 1  # else it is scrolled half away
            if whole and not box.isEmpty() and any(map(str.isalnum, one.words)):
                yield one.words, one.widget, box, _size(one.widget)


def _size(widget):
    return widget.font().pixelSize()


def measured(picture: QImage, area: QRect) -> float:
    """Give the highest contrast with the ground, which is what there is most of; 0 for nothing."""
    ratio = picture.devicePixelRatio()
    box = QRect(round(area.x() * ratio), round(area.y() * ratio),
                round(area.width() * ratio), round(area.height() * ratio))  # fmt: skip
    box &= picture.rect()
    if box.width() < 4 or box.height() < 4:
        return 0.0
    pixels = memoryview(picture.constBits()).cast("B").cast("I")
    across = picture.bytesPerLine() // 4
    colours: Counter[int] = Counter()
    for row in range(box.top(), box.bottom() + 1):
        start = row * across
        colours.update(pixels[start + box.left() : start + box.right() + 1])
    ground = colours.most_common(1)[0][0]
    return max(between(ground, colour) for colour in colours) if len(colours) > 1 else 0.0


@cache
def between(one: int, other: int) -> float:
    """Give the contrast of two colours (0xRRGGBB)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@cache
def luminance(colour: int) -> float:
    """Give the relative luminance of a colour (0xRRGGBB)."""
    parts = [(colour >> shift & 255) / 255 for shift in (16, 8, 0)]
    red, green, blue = (x / 12.92 if x <= 0.03928 else ((x + 0.055) / 1.055) ** 2.4 for x in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
