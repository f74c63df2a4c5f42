"""Who was erased, by id alone: in a list beside the copies, and in the office's own file.

A copy that was made before an erasure still knows the people. What is put back is held against this
list, and they are erased again before anybody sees them. An id says when a row was made, no more.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.households import Household
from db.journal import JournalEntry
from planner.office.backup.erasures import NAME, erasure_lines
from planner.office.backup.place import home, places
from planner.office.privacy.erase import Buried
from planner.office.privacy.fates import BURIED, HOUSEHOLD

LINE = re.compile(rf"\d{{4}}-\d\d-\d\d ({'|'.join(BURIED)}) (\d{{1,19}})")


def buried_beside(office: Path) -> Buried:
    """Read the lists beside an office's copies; a line that is not whole is left out."""
    lines = (line for place in places(office) for line in erasure_lines(place / NAME))
    found = (LINE.fullmatch(line) for line in lines)
    return frozenset((fits[1], int(fits[2])) for fits in found if fits)


def buried_in(session: Session) -> Buried:
    """Tell who was erased from the file itself."""
    emptied = select(JournalEntry.table, JournalEntry.row).distinct().where(
        JournalEntry.erased_by.is_not(None), JournalEntry.table.in_(BURIED)
    )  # fmt: skip
    gone = {(table, row) for table, row in session.execute(emptied)}
    erased = select(Household.id).where(Household.erased_on.is_not(None))
    return frozenset(gone | {(HOUSEHOLD, id_) for id_ in session.scalars(erased)})


def bury(office: Path, rows: Iterable[tuple[str, int]], on: date) -> None:
    """Add to the lists who is not in them; a folder that is away gets them another time.

    Raises:
        OSError: Nothing can be written beside the office.
    """
    home(office).mkdir(exist_ok=True)
    wanted = sorted(rows)
    for place in places(office):
        known = {line[11:] for line in erasure_lines(place / NAME)}
        new = [row for row in wanted if f"{row[0]} {row[1]}" not in known]
        lines = "".join(f"{on} {table} {id_}\n" for table, id_ in new)
        if place == home(office):
            _append(place / NAME, lines)
        else:
            with suppress(OSError):
                _append(place / NAME, lines)


def _append(path: Path, lines: str) -> None:
    if not lines:
        return
    if path.exists() and not path.read_bytes().endswith(b"\n"):
        lines = f"\n{lines}"
    with path.open("a", encoding="ascii", newline="\n") as opened:
        opened.write(lines)
        opened.flush()
        os.fsync(opened.fileno())
