"""Pictures of PDF pages, for preview and printing.

PDFium is not made for more threads than one; each call waits until the one before is done.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Any

from PySide6.QtGui import QImage

INCH = 72
_pdfium = Lock()


def page_count(pdf: bytes) -> int:
    """Count a document's pages."""
    with _opened(pdf) as document:
        return len(document)


def page_image(pdf: bytes, page: int, dpi: float) -> QImage:
    """Draw a page, counted from 0, at a resolution, on white."""
    with _opened(pdf) as document:
        bitmap = document[page].render(scale=dpi / INCH, rev_byteorder=True, prefer_bgrx=True)
        size = (bitmap.width, bitmap.height, bitmap.stride)
        return QImage(bytes(bitmap.buffer), *size, QImage.Format.Format_RGBX8888).copy()


def grey_image(pdf: bytes, page: int, dpi: float) -> QImage:
    """Draw a page in grey: a quarter of the memory, and all paper here is black on white."""
    with _opened(pdf) as document:
        bitmap = document[page].render(scale=dpi / INCH, grayscale=True)
        size = (bitmap.width, bitmap.height, bitmap.stride)
        return QImage(bytes(bitmap.buffer), *size, QImage.Format.Format_Grayscale8).copy()


def page_size(pdf: bytes, page: int) -> tuple[float, float]:
    """Tell a page's width and height in points."""
    with _opened(pdf) as document:
        width, height = document.get_page_size(page)
        return width, height


@contextmanager
def _opened(pdf: bytes) -> Iterator[Any]:
    import pypdfium2  # noqa: PLC0415 - heavy

    with _pdfium:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()
