"""Text with separators to rows: which separator, and quotes that are right or not."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from planner.errors import ListTooLarge
from planner.households.importing.cells import RawSheet
from planner.households.importing.layout.rows import DEEPEST, score
from planner.households.importing.reading import limits
from planner.households.importing.reading.limits import limited

SEPARATORS = (";", "\t", ",", "|")
TOLD = re.compile(r"^\"?sep=(.)\"?[ \t]*$", re.IGNORECASE)
LINES = re.compile(r"\r\n|\r|\n")


def read_separated(text: str, source: str) -> RawSheet:
    """Read a text file as one sheet. Rows are records: a cell may have line breaks in quotes.

    Raises:
        ListTooLarge: It has a cell, row or column too many.

    """
    told = TOLD.match(LINES.split(text, maxsplit=1)[0])
    separator = told[1] if told else _separator(text)
    try:
        rows = limited(_records(text, separator), source, ragged=True)
    except csv.Error as error:
        raise ListTooLarge(source) from error
    if told and rows:
        rows = ((), *rows[1:])
    return RawSheet("", rows, ragged=True)


def _separator(text: str) -> str:
    """Choose the separator that makes the best heading, else the most even rows."""
    return max(SEPARATORS, key=lambda separator: _worth(text, separator))


def _worth(text: str, separator: str) -> tuple[float, int]:
    try:
        rows = list(islice(_records(text, separator), DEEPEST))
    except csv.Error:
        return 0.0, 0
    widths = [len(row) for row in rows if len(row) > 1]
    return max(map(score, rows), default=0.0), sum(widths)


def _records(text: str, separator: str) -> Iterator[list[str]]:
    """Give the records; where a quote is never closed, each line is taken for itself."""
    csv.field_size_limit(limits.CELL)
    if text.count('"') % 2 == 0:
        return _parsed(io.StringIO(text, newline=""), separator)
    return (record for line in LINES.split(text) for record in _line(line, separator))


def _line(line: str, separator: str) -> Sequence[list[str]]:
    if line.count('"') % 2 == 0:
        return list(_parsed([line], separator)) or [[]]
    return [[cell.strip('" ') for cell in line.split(separator)]]


def _parsed(lines: Iterable[str], separator: str) -> Iterator[list[str]]:
    """Parse records; one that stands in quotes as a whole is taken apart once more."""
    for record in csv.reader(lines, delimiter=separator, skipinitialspace=True):
        if len(record) == 1 and separator in record[0]:
            yield next(csv.reader([record[0]], delimiter=separator, skipinitialspace=True))
        else:
            yield record
