"""The bytes of a file to its sheets. Pure: what a hostile file does, it does in here."""

from __future__ import annotations

from planner.errors import ListEmpty
from planner.households.importing.cells import RawList
from planner.households.importing.reading.kinds import is_workbook
from planner.households.importing.reading.separated import read_separated
from planner.households.importing.reading.text import decode
from planner.households.importing.reading.workbook import read_workbook


def parse(data: bytes, source: str) -> RawList:
    """Read a CSV, TXT, TSV or XLSX file, told by its content.

    Raises:
        ListEmpty, ListTooLarge, ListProtected, ListOfOtherKind, ListUnreadable: It cannot be read.

    """
    if is_workbook(data, source):
        sheets = read_workbook(data, source)
    else:
        sheets = (read_separated(decode(data, source), source),)
    if not any(sheet.rows for sheet in sheets):
        raise ListEmpty(source)
    return RawList(source, sheets)
