"""Draws the program's icon in the sizes that Windows shows: `icon.py SVG ICO`."""

import sys
from io import BytesIO

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 20, 24, 32, 48, 64, 128, 256)


def main(svg: str, ico: str) -> None:
    """Draw a picture in every size into one file."""
    app = QGuiApplication(["icon", "-platform", "offscreen"])
    drawn = [_drawn(QSvgRenderer(svg), size) for size in SIZES]
    drawn[-1].save(ico, append_images=drawn[:-1], sizes=[(size, size) for size in SIZES])
    app.quit()


def _drawn(picture: QSvgRenderer, size: int) -> Image.Image:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    picture.render(painter)
    painter.end()
    written = QByteArray()
    buffer = QBuffer(written)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image.open(BytesIO(written.data())).copy()


if __name__ == "__main__":
    main(*sys.argv[1:])
