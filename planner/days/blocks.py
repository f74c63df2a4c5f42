"""Interpreters of a day: one block of time for each, its gaps, and what does not fit."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable, Sequence
from functools import partial
from itertools import pairwise

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.days import RegistrationDay
from db.kinds import AppointmentState, InterpreterMode
from planner.days.block_rows import Clash, ClashRow, LanguageBlock, Spoken
from planner.days.deadlines import interpreter_deadline
from planner.days.presence import InterpreterRow, interpreters_on
from planner.days.queries import day
from planner.times import Window, within, without

SHORTEST = 60
"""Minutes that are paid at least for an interpreter on the spot (DOMAIN.md 3)."""


def interpreter_blocks(session: Session, *, day_id: int) -> tuple[LanguageBlock, ...]:
    """Show the interpreters of a day, by language; languages that nobody speaks come last."""
    until = partial(_until, session, day(session, day_id=day_id))
    asking, booked = _asking(session, day_id), interpreters_on(session, day_id=day_id)
    found = [_block(row, _served(row, booked, asking), until(row.languages)) for row in booked]
    spoken = {language for row in booked for language in row.languages}
    missing = sorted({one.language for one in asking} - spoken)
    found.sort(key=lambda one: (one.languages, one.interpreter))
    return (*found, *(_unspoken(language, asking, until((language,))) for language in missing))


def _until(
    session: Session, held: RegistrationDay, languages: Collection[str]
) -> datetime.datetime:
    opens = held.sessions[0][0]
    return interpreter_deadline(session, held.date, languages=languages, opens=opens)


def _asking(session: Session, day_id: int) -> Sequence[Appointment]:
    gone = (AppointmentState.CANCELLED, AppointmentState.NO_SHOW)
    query = (
        select(Appointment)
        .where(Appointment.day_id == day_id, Appointment.language != "")
        .where(Appointment.state.not_in(gone))
        .order_by(Appointment.starts.nulls_first(), Appointment.number)
    )
    return session.scalars(query).all()


def _served(
    row: InterpreterRow, booked: Sequence[InterpreterRow], asking: Iterable[Appointment]
) -> list[Appointment]:
    """Give whom an interpreter is for; who has none yet waits with the first of the language."""

    def first(language: str) -> int:
        return next(one.presence_id for one in booked if language in one.languages)

    return [
        one
        for one in asking
        if one.interpreter_id == row.interpreter_id
        or (
            one.interpreter_id is None
            and one.language in row.languages
            and first(one.language) == row.presence_id
        )
    ]


def _block(
    row: InterpreterRow, served: Sequence[Appointment], until: datetime.datetime
) -> LanguageBlock:
    stays = [(one.starts, one.ends or 0) for one in served if one.starts is not None]
    block = (min(stays)[0], max(end for _, end in stays)) if stays else None
    return LanguageBlock(
        row.languages, row.presence_id, row.name, row.mode, row.windows, block,
        without([block], stays) if block else (), tuple(map(_spoken, served)),
        tuple(_clashes(row, served, block)), until,
    )  # fmt: skip


def _clashes(
    row: InterpreterRow, served: Sequence[Appointment], block: Window | None
) -> Iterable[ClashRow]:
    placed = [(one.starts, one.ends or 0, one.number) for one in served if one.starts is not None]
    if waiting := tuple(one.number for one in served if one.starts is None):
        yield ClashRow(Clash.NO_PLACE, waiting)
    if outside := tuple(n for start, end, n in placed if not within((start, end), row.windows)):
        yield ClashRow(Clash.OUTSIDE, outside)
    for one, other in pairwise(placed):
        if other[0] < one[1]:
            yield ClashRow(Clash.TOGETHER, (one[2], other[2]))
    if not served:
        yield ClashRow(Clash.UNUSED)
    elif block and block[1] - block[0] < SHORTEST and row.mode is InterpreterMode.ON_SITE:
        yield ClashRow(Clash.SHORT)


def _unspoken(
    language: str, asking: Iterable[Appointment], until: datetime.datetime
) -> LanguageBlock:
    waiting = tuple(_spoken(one) for one in asking if one.language == language)
    clash = ClashRow(Clash.NOBODY, tuple(one.number for one in waiting))
    return LanguageBlock((language,), None, "", None, (), None, (), waiting, (clash,), until)


def _spoken(one: Appointment) -> Spoken:
    return Spoken(one.id, one.number, one.starts, one.ends)
