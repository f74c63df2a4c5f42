"""Letters to those who send people: with their households' times, or lines to fill in."""

from __future__ import annotations

import datetime
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from reportlab.platypus import Flowable, PageBreak, Spacer
from sqlalchemy import select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.households import Companion
from planner.slips.announcing.frame import BODY, framed
from planner.slips.announcing.notice import LANGUAGE, Notice, notice_of, said
from planner.slips.lists import guests
from planner.slips.lists.ledger import Ledger
from planner.slips.lists.model import Column, Kind, Layout, Row
from planner.slips.placed import live_on
from planner.slips.sheets import LONGEST_LINE, Sheets, plain

KNOWN: Layout = (
    ("number", 14, Kind.NUMBER), ("name", 62, Kind.STRONG), ("time", 22, Kind.CLOCK),
    ("language", 34, Kind.TEXT), ("companion", 54, Kind.TEXT),
)  # fmt: skip
BLANK = (
    ("last_name", 40), ("first_name", 30), ("born", 28), ("phone", 32), ("people", 20),
    ("language", 36),
)  # fmt: skip
NO_NAMES = frozenset({"", "aanmelding", "aanmeldingen", "kandidaten", "lijst"})
TYPES = frozenset({"vzw", "asbl", "de", "het", "van", "dienst", "kortrijk"})
"""Words that do not tell one organisation from another."""
SHORT = 4
"""Names of so few letters are abbreviations."""

LINES = 10
"""Empty lines for who has nobody on the day yet."""


def letters(session: Session, *, day_id: int, made: datetime.date) -> bytes:
    """Draw a letter for each referrer, and one with empty lines for who sends nobody yet.

    Each holds only the households that this referrer put on a list; of a hidden one its number.

    Raises:
        Gone: The day was removed.
    """
    notice = notice_of(session, day_id=day_id)
    own: defaultdict[str, list[Appointment]] = defaultdict(list)
    known = organisations(session.scalars(select(Companion.name)))
    for one in live_on(session, day_id):
        if one.source:
            own[referrer(one.source, known)].append(one)
    story = [
        part
        for name in (*sorted(own), "")
        for part in (*framed(notice, name, _people(notice, own.get(name, ())), made), PageBreak())
    ]
    return Sheets(notice.said("letter.document", date=notice.date), LANGUAGE).pdf(story[:-1])


def organisations(companions: Iterable[str]) -> list[str]:
    """Name the organisations of companions: that of "Begeleider 4 (CAW Zuid)" is CAW Zuid."""
    found = (re.search(r"\(([^()]+)\)\s*$", name) for name in companions)
    return sorted({match[1].strip() for match in found if match})


def referrer(source: str, known: Iterable[str] = ()) -> str:
    """Name who sent a list: the organisation, among those that are known, that its file names.

    Else after the file: "aanmeldingen_ocmw.csv" is OCMW.
    """
    stem = re.sub(r"\.\w{2,4}$", "", source)
    words = [word for word in _words(stem) if word.casefold() not in NO_NAMES]
    named = {word.casefold() for word in words}
    if ours := [one for one in known if named & {word.casefold() for word in _words(one)} - TYPES]:
        return max(ours, key=len)
    short = SHORT if stem.islower() else 0
    names = (word.upper() if len(word) <= short else word[:1].upper() + word[1:] for word in words)
    return " ".join(names) or source


def _words(name: str) -> list[str]:
    return [word for word in re.split(r"[\W_]+", name) if word]


def _people(notice: Notice, found: Sequence[Appointment]) -> Iterator[Flowable]:
    yield plain(notice.said("letter.known" if found else "letter.blank"), BODY, LONGEST_LINE)
    if found:
        columns = tuple(
            Column(said(f"letter.column.{key}"), wide, kind) for key, wide, kind in KNOWN
        )
        yield Ledger(columns, [_row(one) for one in found])
        yield Spacer(0, 8)
        yield plain(said("letter.come"), BODY, LONGEST_LINE)
        return
    empty = tuple(Column(said(f"letter.column.{key}"), wide, Kind.WRITE) for key, wide in BLANK)
    yield Ledger(empty, [(None,) * len(BLANK)] * LINES, roomy=True)


def _row(one: Appointment) -> Row:
    return (
        one.number, guests.name_of(one), one.arrives, guests.spoken(one, LANGUAGE),
        guests.companion(one),
    )  # fmt: skip
