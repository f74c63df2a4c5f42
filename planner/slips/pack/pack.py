"""Putting the day pack together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from reportlab.platypus import Flowable
from sqlalchemy.orm import Session

from planner.clock import BRUSSELS
from planner.days.queries import day, desks_of
from planner.errors import ListIsEmpty, NothingMissing
from planner.office.queries import office
from planner.slips.lists import guests
from planner.slips.lists.asked import DOT, Asked, guests_asked, how_many, when
from planner.slips.lists.drawn import story
from planner.slips.lists.files import MAKERS, ListKind
from planner.slips.pack.binder import Chapter, bind
from planner.slips.pack.cards import Card, card_sheets
from planner.slips.pack.cover import CoverSheet
from planner.slips.pack.forms import walk_in_forms
from planner.slips.pack.signs import desk_signs
from planner.slips.queries import place_of
from planner.texts import sentence

LISTS = (
    ListKind.DAY,
    ListKind.DESKS,
    ListKind.CALLING,
    ListKind.COMPANIONS,
    ListKind.INTERPRETERS,
    ListKind.MISSING,
)
"""The lists in the pack, in the order in which they are needed; the re-entry sheet comes last."""

SPARE = 20
"""Cards for people without an appointment, numbered on from the day's last."""

FORMS = 5
"""Sheets of two empty forms each."""


def day_pack(session: Session, *, day_id: int, made: datetime, language: str = "nl") -> bytes:
    """Make all paper for a day without the program. `made` is the moment that stands on it.

    Raises:
        NothingPlanned: No household has its times.
    """
    asked, chosen = Asked(day_id, language), day(session, day_id=day_id)
    found = guests_asked(session, asked)
    phone = office(session).phone
    call = _said("phone", language, phone=phone) if phone else ""
    facts = filter(None, (when(session, asked), place_of(chosen.venue), call))
    cover = CoverSheet(
        language,
        (DOT.join(facts), how_many(session, asked, len(found))),
        _said("made", language, made=made.astimezone(BRUSSELS)),
    )
    title = _said("document", language, date=chosen.date)
    return bind(title, language, list(_chapters(session, asked)), cover)


def _chapters(session: Session, asked: Asked) -> Iterator[Chapter]:
    for kind in LISTS:
        yield from _list(session, asked, kind)
    desks = desks_of(session, day_id=asked.day_id)
    landlords = list(dict.fromkeys(desk.landlord for desk in desks))
    cards = list(_cards(session, asked))
    drawn: Sequence[tuple[str, Iterable[Flowable], bool]] = (
        ("forms", walk_in_forms(landlords, FORMS, asked.language), False),
        ("cards", card_sheets(cards, asked.language), False),
        ("signs", desk_signs(desks, asked.language), True),
    )
    for key, sheets, wide in drawn:
        yield _chapter(key, list(sheets), asked.language, wide=wide)
    yield from _list(session, asked, ListKind.REENTRY)


def _list(session: Session, asked: Asked, kind: ListKind) -> Iterator[Chapter]:
    """Give the chapter of a list, unless nobody is on it."""
    try:
        paper = MAKERS[kind](session, asked)
    except (ListIsEmpty, NothingMissing):
        return
    yield _chapter(kind, list(story(paper)), asked.language, wide=paper.wide)


def _chapter(key: str, sheets: list[Flowable], language: str, *, wide: bool) -> Chapter:
    title, whom = _said(f"chapter.{key}.title", language), _said(f"chapter.{key}.whom", language)
    return Chapter(title, whom, sheets, wide)


def _cards(session: Session, asked: Asked) -> Iterator[Card]:
    found = sorted(guests_asked(session, asked), key=lambda one: one.number)
    for one in found:
        yield Card(one.number, one.arrives, guests.route(one, asked.language))
    last = found[-1].number
    for number in range(last + 1, last + 1 + SPARE):
        yield Card(number)


def _said(key: str, language: str, **facts: object) -> str:
    return sentence("pack", key, language, **facts)
