"""Reading slips back as a scanner does."""

from __future__ import annotations

from contextlib import closing

DPI = 300
INCH = 72


def codes_on(pdf: bytes) -> list[str]:
    """Read the slip codes on all pages, each drawn as a printer would."""
    import pypdfium2  # noqa: PLC0415 - heavy
    import zxingcpp  # noqa: PLC0415 - heavy

    from planner.slips.code import is_slip_code  # noqa: PLC0415 - with them

    with closing(pypdfium2.PdfDocument(pdf)) as document:
        images = (page.render(scale=DPI / INCH, grayscale=True).to_pil() for page in document)
        found = [one.text for image in images for one in zxingcpp.read_barcodes(image)]
    return [text for text in found if is_slip_code(text)]
