"""Which cells of a workbook are merged with one above: openpyxl does not tell when it streams."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator

from defusedxml.ElementTree import fromstring

from planner.households.importing.reading import limits

MERGED = re.compile(
    rb"<(?:\w+:)?mergeCell\s[^>]*?ref=\"([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})\""
)
CHUNK = 1 << 16
LONGEST = 200
MOST_ROWS = 200
"""Cells merged over more rows than this are a frame, not a value for each of them."""

Merged = dict[tuple[int, int], int]


def merged_cells(data: bytes) -> list[Merged]:
    """Give for each sheet, in the workbook's order, the merged cells below their first row.

    Keys are the row from 1 and the column from 0; the value is the row that has what they show.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [_in_sheet(archive, name) for name in _sheet_names(archive)]


def _sheet_names(archive: zipfile.ZipFile) -> list[str]:
    """Give the members of the archive that are worksheets, in the workbook's order."""
    book = fromstring(archive.read("xl/workbook.xml"))
    links = fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    targets = {
        link.get("Id"): link.get("Target", "")
        for link in links
        if link.get("Type", "").endswith("/worksheet")
    }
    ids = [
        next((value for name, value in sheet.items() if name.endswith("}id")), None)
        for sheet in book.iter()
        if sheet.tag.endswith("}sheet")
    ]
    names = [posixpath.join("/xl", targets[id_]) for id_ in ids if id_ in targets]
    return [posixpath.normpath(name).lstrip("/") for name in names]


def _in_sheet(archive: zipfile.ZipFile, name: str) -> Merged:
    found: Merged = {}
    for first, top, last, bottom in _ranges(archive, name):
        column = _column(first)
        rows = range(int(top) + 1, int(bottom) + 1)
        if first == last and len(rows) < MOST_ROWS and column < limits.COLUMNS:
            found |= dict.fromkeys(((row, column) for row in rows), int(top))
        if len(found) > limits.ROWS * limits.COLUMNS:
            break
    return found


def _ranges(archive: zipfile.ZipFile, name: str) -> Iterator[tuple[str, str, str, str]]:
    before = b""
    if name not in archive.namelist():
        return
    with archive.open(name) as member:
        while chunk := member.read(CHUNK):
            text, end = before + chunk, 0
            for range_ in MERGED.finditer(text):
                first, top, last, bottom = (part.decode("ascii") for part in range_.groups())
                yield first, top, last, bottom
                end = range_.end()
            before = text[max(end, len(text) - LONGEST) :]


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
