"""Reading a PDF back, as a person or a scanner does."""

from __future__ import annotations

from contextlib import closing

import pypdfium2
import pypdfium2.raw as pdfium
import zxingcpp

POINTS_PER_MM = 72 / 25.4


def texts(pdf):
    """Give the text of each page, its lines joined."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return [" ".join(_text(page).split()) for page in document]


def text(pdf):
    return " ".join(texts(pdf))


def images(pdf, dpi):
    """Render each page to grey."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return [page.render(scale=dpi / 72, grayscale=True).to_pil() for page in document]


def codes(pdf):
    """Decode the code on each page that has one from a 300 dpi render."""
    found = (zxingcpp.read_barcode(image) for image in images(pdf, 300))
    return [one.text for one in found if one]


def metadata(pdf):
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return document.get_metadata_value("Title")


def sizes(pdf):
    """Give the size in points of every letter, as it stands on the page."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return {size for page in document for size in _sizes(page)}


def drawings(pdf):
    """Count the drawings on all pages: pictograms, boxes, circles and lines."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        only = [pdfium.FPDF_PAGEOBJ_PATH]
        return sum(1 for page in document for _ in page.get_objects(filter=only))


def ink_box(image):
    """Give the part of a page that is not white: left, top, right, bottom."""
    return image.point(lambda shade: 255 - shade).getbbox()


def _text(page):
    with closing(page.get_textpage()) as found:
        return found.get_text_bounded()


def _sizes(page):
    for found in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
        yield round(found.get_font_size() * found.get_matrix().d, 2)
