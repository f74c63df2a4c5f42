"""Lists as workbooks (XLSX): one sheet with a heading to filter by, and one for its totals."""

from __future__ import annotations

from datetime import date, time
from io import BytesIO
from typing import TYPE_CHECKING, Any

from planner.slips.lists.model import Cell, Kind, ListPaper

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

FORMATS = {Kind.NUMBER: "000", Kind.CLOCK: "hh:mm", Kind.DATE: "dd/mm/yyyy"}
TITLE_LENGTH = 31
FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
"""What Excel allows in the name of a sheet."""
NARROWEST, WIDEST = 6, 60


def workbook(paper: ListPaper) -> bytes:
    """Write a list as a workbook. Words are always words there, never formulas."""
    from openpyxl import Workbook  # noqa: PLC0415 - heavy

    book = Workbook()
    book.remove(book.worksheets[0])
    book.properties.title = paper.document
    book.properties.creator = "Inschrijfdag"
    book.properties.language = paper.language
    for part in (paper, paper.totals):
        if part is not None:
            _fill(book.create_sheet(part.title.translate(FORBIDDEN)[:TITLE_LENGTH]), part)
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _fill(sheet: Worksheet, paper: ListPaper) -> None:
    from openpyxl.styles import Font  # noqa: PLC0415 - heavy

    for place, head in enumerate(paper.heads, start=1):
        _put(sheet, (1, place), head)
        sheet.cell(1, place).font = Font(bold=True)
    for line, row in enumerate(paper.lines(), start=2):
        for place, (cell, kind) in enumerate(zip(row, paper.kinds, strict=True), start=1):
            _put(sheet, (line, place), _value(cell, kind), FORMATS.get(kind))
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    _fit(sheet, paper)
    _prepare_to_print(sheet, paper)


def _put(
    sheet: Worksheet, place: tuple[int, int], value: Any, number_format: str | None = None
) -> None:
    """Fill a cell; a text is kept as one, whatever it begins with."""
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE  # noqa: PLC0415 - heavy

    cell = sheet.cell(*place)
    if isinstance(value, str):
        cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)
        cell.data_type = "s"
        cell.quotePrefix = True  # it stays a text when somebody edits it
    elif value is not None:
        cell.value = value
    if number_format:
        cell.number_format = number_format


def _value(cell: Cell, kind: Kind) -> str | int | date | time | None:
    if kind is Kind.CLOCK and isinstance(cell, int):
        return time(*divmod(cell, 60))
    return cell


def _fit(sheet: Worksheet, paper: ListPaper) -> None:
    """Make the columns as wide as their longest text, within reason."""
    from openpyxl.utils import get_column_letter  # noqa: PLC0415 - heavy

    widths = [len(head) for head in paper.heads]
    for row in paper.lines():
        widths = [max(n, len(str(x or ""))) for n, x in zip(widths, row, strict=True)]
    for place, longest in enumerate(widths, start=1):
        column = sheet.column_dimensions[get_column_letter(place)]
        column.width = max(NARROWEST, min(WIDEST, longest)) + 3


def _prepare_to_print(sheet: Worksheet, paper: ListPaper) -> None:
    from openpyxl.worksheet.properties import PageSetupProperties  # noqa: PLC0415 - heavy

    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.orientation = "landscape" if paper.wide else "portrait"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "1:1"
