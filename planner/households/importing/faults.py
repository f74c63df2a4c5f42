"""The rows of lists that have something the matter, as a workbook to send back."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from planner.households.importing.cells import text_of
from planner.households.importing.judging.judged import Judged
from planner.households.importing.sentences import sentence_of
from planner.texts import sentence

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet


def faults_xlsx(judged: Judged, language: str) -> bytes:
    """Write each faulty row with what is the matter, its file, its number and its own cells.

    Every cell is text: what looks like a formula stays what it looks like.
    """
    from openpyxl import Workbook  # noqa: PLC0415 - heavy

    book = Workbook()
    sheet = book.worksheets[0]
    heads = ("file", "row", "matter")
    _put(sheet, 1, [sentence("console", f"word.fault_{head}", language) for head in heads])
    faulty = [row for row in judged.rows if row.problems]
    for place, row in enumerate(faulty, start=2):
        matter = " ".join(sentence_of(p, judged.sources, language) for p in row.problems)
        cells = [text_of(cell) for cell in row.cells]
        _put(sheet, place, [judged.sources[row.key.place], str(row.key.row), matter, *cells])
    for letter, width in (("A", 28), ("B", 8), ("C", 70)):
        sheet.column_dimensions[letter].width = width
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def _put(sheet: Worksheet, row: int, texts: list[str]) -> None:
    for column, text in enumerate(texts, start=1):
        cell = sheet.cell(row, column)
        cell.value = "".join(sign for sign in text if sign in "\t\n" or ord(sign) >= 32)
        cell.data_type = "s"
