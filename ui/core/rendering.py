"""Pictures of PDF pages, for preview and printing.

Call it from one thread only: PDFium is not made for more.
"""

from __future__ import annotations

from PySide6.QtGui import QImage

INCH = 72


def page_count(pdf: bytes) -> int:
    """Count a document's pages."""
    import pypdfium2  # noqa: PLC0415 - heavy

    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def page_image(pdf: bytes, page: int, dpi: float) -> QImage:
    """Draw a page, counted from 0, at a resolution, on white."""
    import pypdfium2  # noqa: PLC0415 - heavy

    document = pypdfium2.PdfDocument(pdf)
    try:
        bitmap = document[page].render(scale=dpi / INCH, rev_byteorder=True, prefer_bgrx=True)
        size = (bitmap.width, bitmap.height, bitmap.stride)
        return QImage(bytes(bitmap.buffer), *size, QImage.Format.Format_RGBX8888).copy()
    finally:
        document.close()


def page_size(pdf: bytes, page: int) -> tuple[float, float]:
    """Tell a page's width and height in points."""
    import pypdfium2  # noqa: PLC0415 - heavy

    document = pypdfium2.PdfDocument(pdf)
    try:
        width, height = document.get_page_size(page)
    finally:
        document.close()
    return width, height
