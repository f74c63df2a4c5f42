"""The booking sheet for interpreters: each language in one block, and until when it is free."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sqlalchemy.orm import Session

from db.appointments import Appointment
from planner.days.block_rows import LanguageBlock, Spoken
from planner.days.blocks import interpreter_blocks
from planner.errors import ListIsEmpty
from planner.languages import language_name
from planner.slips.lists import guests
from planner.slips.lists.asked import Asked, about, date_of, guests_asked
from planner.slips.lists.model import Group, Kind, Layout, ListPaper, Row, headed
from planner.slips.queries import place_of
from planner.texts import sentence

COLUMNS: Layout = (
    ("starts", 18, Kind.CLOCK), ("ends", 18, Kind.CLOCK), ("number", 18, Kind.NUMBER),
    ("route", 96, Kind.TEXT), ("mark", 36, Kind.WRITE),
)  # fmt: skip


def interpreter_sheet(session: Session, asked: Asked) -> ListPaper:
    """Make the sheet with which interpreters are booked: numbers and times, no names.

    Raises:
        NothingPlanned: No household has its times.
        ListIsEmpty: Nobody who is asked for needs an interpreter.
    """
    wanted = {one.id: one for one in guests_asked(session, asked)}
    blocks = interpreter_blocks(session, day_id=asked.day_id)
    groups = tuple(
        group for block in blocks if (group := _group(block, wanted, asked.language)).rows
    )
    date = date_of(session, asked)
    if not groups:
        raise ListIsEmpty(date)
    until = min(block.cancel_until for block in blocks)
    free = said("free", asked.language, on=until.date(), at=until.hour * 60 + until.minute)
    place = place_of(next(iter(wanted.values())).day.venue)
    return ListPaper(
        key="interpreters",
        language=asked.language,
        document=said("document", asked.language, date=date),
        title=said("title", asked.language),
        about=about(session, asked, sum(len(group.rows) for group in groups), place),
        columns=headed(COLUMNS, "interpreters", asked.language),
        groups=groups,
        grouped_by=said("language", asked.language),
        note=free,
    )


def said(key: str, language: str, **facts: object) -> str:
    """Give words of the booking sheet."""
    return sentence("lists", f"interpreters.{key}", language, **facts)


def _group(block: LanguageBlock, wanted: Mapping[int, Appointment], language: str) -> Group:
    spoken = ", ".join(language_name(code, language) for code in block.languages)
    served = [one for one in block.households if one.appointment_id in wanted]
    rows = tuple(_row(one, wanted[one.appointment_id], language) for one in served)
    name = " · ".join(filter(None, (spoken, block.interpreter)))
    return Group(rows, name, " · ".join(_facts(block, language)))


def _facts(block: LanguageBlock, language: str) -> Iterator[str]:
    """Say how, from when to when, and what does not fit."""
    if block.mode is not None:
        yield said(f"mode.{block.mode}", language)
    if block.block:
        start, end = block.block
        yield said("block", language, start=start, end=end, minutes=end - start)
    for start, end in block.gaps:
        yield said("gap", language, start=start, end=end)
    for row in block.clashes:
        numbers = ", ".join(f"{number:03d}" for number in row.numbers)
        words = sentence("clashes", row.clash, language)
        yield f"{words}: {numbers}" if numbers and block.presence_id else words


def _row(one: Spoken, found: Appointment, language: str) -> Row:
    return one.starts, one.ends, one.number, guests.route(found, language), None
