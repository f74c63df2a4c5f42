"""What differs between slips that are laid out alike: numbers, times and the code.

Figures are all as wide, so that a page drawn once holds for the next slip with others in it.
"""

from __future__ import annotations

from dataclasses import replace

from planner.slips.card.card import Card
from planner.slips.code import in_groups
from planner.slips.lines import flowed
from planner.slips.views import SlipView
from planner.slips.wording import DUTCH, day_in
from planner.times import clock

START, WHEN = "start", "when"
"""The slots that there are several of: when each stop begins, each line of the translation."""


class Slot(str):
    """A text that is another one on the next slip; `key` says which."""

    __slots__ = ("key",)
    key: str


def slot(key: str, card: Card) -> Slot:
    """Give a text of a slip that another slip has otherwise."""
    made = Slot(text_of(key, card))
    made.key = key
    return made


def text_of(key: str, card: Card) -> str:
    """Give what stands in a slot of a slip; those that there are several of end with which."""
    view = card.view
    match key:
        case "number":
            return f"{view.number:03d}"
        case "arrives":
            return clock(view.arrives)
        case "digits":
            return in_groups(view.code)
    if key.startswith(START):
        return clock(view.stops[int(key.removeprefix(START))].start)
    return when(card)[int(key.removeprefix(WHEN))]


def when(card: Card) -> tuple[str, ...]:
    """Say date, time and number in one sentence of the translation; nothing without one."""
    language, view = card.view.language, card.view
    if language == DUTCH:
        return ()
    own = replace(card, language=language)
    words = own.say(
        "block_when",
        date=day_in(view.date, language),
        time=clock(view.arrives),
        number=f"{view.number:03d}",
    )
    return flowed(words, own.plain(), card.sheet.inner)


def likeness(card: Card) -> tuple[SlipView, int, int]:
    """Give what slips that are laid out alike have in common."""
    view = card.view
    stops = tuple(replace(stop, start=0) for stop in view.stops)
    masked = replace(view, appointment_id=0, number=0, arrives=0, code="", stops=stops)
    return masked, len(f"{view.number:03d}"), len(when(card))
