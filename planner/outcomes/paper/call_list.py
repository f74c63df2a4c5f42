"""The list to call by about what is still open, grouped as somebody wants to work."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum

from planner.errors import NothingToFollow
from planner.outcomes.items import FollowItem, FollowKind
from planner.outcomes.paper.words import headed, said
from planner.slips.lists.model import Group, Kind, Layout, ListPaper, Row

COLUMNS: Layout = (
    ("reached", 15, Kind.BOX), ("phone", 32, Kind.STRONG), ("number", 14, Kind.NUMBER),
    ("name", 44, Kind.TEXT), ("landlord", 34, Kind.TEXT), ("open", 74, Kind.TEXT),
    ("due", 22, Kind.DATE), ("agreed", 38, Kind.WRITE),
)  # fmt: skip


class GroupBy(StrEnum):
    """How a list of what is followed is grouped."""

    HOUSEHOLD = "household"
    COMPANION = "companion"
    LANDLORD = "landlord"


BY: Mapping[GroupBy, Callable[[FollowItem], str]] = {
    GroupBy.COMPANION: lambda item: item.contact.companion,
    GroupBy.LANDLORD: lambda item: item.standing.landlord,
}


def call_list(
    items: Sequence[FollowItem], *, by: GroupBy, made: datetime.date, language: str
) -> ListPaper:
    """Make the list of whom to call, by household, or in groups by companion or landlord.

    Raises:
        NothingToFollow: Nothing is on it.
    """
    if not items:
        raise NothingToFollow
    households = len({item.standing.household_id for item in items})
    about = said("call.about", language, date=made, count=households)
    return ListPaper(
        key="follow_up",
        language=language,
        document=said("call.document", language, date=made),
        title=said("call.title", language),
        about=about,
        columns=headed(COLUMNS, "call", language),
        groups=tuple(_groups(items, by, language)),
        grouped_by="" if by is GroupBy.HOUSEHOLD else said(f"by.{by}", language),
        wide=True,
        roomy=True,
    )


def open_words(item: FollowItem, language: str) -> str:
    """Say what is still open about a file: the papers that are missing, or what must be asked."""
    if item.kind is not FollowKind.MISSING or not item.lacks:
        return said(f"kind.{item.kind}", language)
    names = dict.fromkeys(
        f"{lack.name} ({lack.person})" if lack.person and not item.contact.hidden else lack.name
        for lack in item.lacks
    )
    return ", ".join(names)


def _groups(items: Sequence[FollowItem], by: GroupBy, language: str) -> Iterator[Group]:
    if by is GroupBy.HOUSEHOLD:
        together = sorted(items, key=_whose)
        yield Group(tuple(_row(item, language) for item in together))
        return
    found: defaultdict[str, list[FollowItem]] = defaultdict(list)
    for item in items:
        found[BY[by](item)].append(item)
    nobody = said("call.nobody", language)
    for name in sorted(found, key=lambda one: (one == "", one)):
        yield Group(tuple(_row(item, language) for item in found[name]), name or nobody)


def _whose(item: FollowItem) -> tuple[str, int]:
    return item.standing.name, item.standing.household_id


def _row(item: FollowItem, language: str) -> Row:
    one = item.standing
    phone = item.contact.phone or said("call.hidden" if item.contact.hidden else "call.no_phone",
                                       language)  # fmt: skip
    words = open_words(item, language)
    return (None, phone, one.number, one.name, one.landlord, words, item.due, None)
