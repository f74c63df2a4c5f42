"""Editing a condition line by line, so that it always begins with one group or with "always".

A single test stands in a group of its own while it is edited; `closed` takes that group away again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from planner.checklists.builder import ConditionLine
from planner.checklists.conditions import GROUPS

Lines = tuple[ConditionLine, ...]
ALWAYS = (ConditionLine(0, "always"),)


def opened(lines: Sequence[ConditionLine]) -> Lines:
    """Give lines to edit: "always", or a group that must hold with what belongs to it."""
    if not lines or lines[0].test == "always":
        return ALWAYS
    if lines[0].test in GROUPS and not lines[0].negated:
        return tuple(lines)
    return (ConditionLine(0, "all"), *(_deeper(line, +1) for line in lines))


def closed(lines: Sequence[ConditionLine]) -> Lines:
    """Give lines to keep: without groups of one, and "always" where nothing is asked."""
    if len(lines) <= 1:
        return ALWAYS
    kept = tuple(lines)
    for place in reversed(range(len(kept))):
        kept = _without_needless(kept, place)
    return kept or ALWAYS


def end_of(lines: Sequence[ConditionLine], at: int) -> int:
    """Tell where what belongs to a line ends: the place of the next line that does not."""
    after = at + 1
    while after < len(lines) and lines[after].depth > lines[at].depth:
        after += 1
    return after


def with_line(lines: Sequence[ConditionLine], at: int, test: str, value: str | int) -> Lines:
    """Add a line at the end of a group; "always" becomes a group that must all hold."""
    if lines[at].test == "always":
        lines = (ConditionLine(0, "all"),)
    place = end_of(lines, at)
    line = ConditionLine(lines[at].depth + 1, test, value)
    return (*lines[:place], line, *lines[place:])


def without_line(lines: Sequence[ConditionLine], at: int) -> Lines:
    """Take a line away with all that belongs to it; a group left empty stays, to be filled."""
    left = (*lines[:at], *lines[end_of(lines, at) :])
    return left if len(left) > 1 else ALWAYS


def with_change(lines: Sequence[ConditionLine], at: int, changed: ConditionLine) -> Lines:
    """Put another line in the place of one, at the same depth.

    What belonged to a group goes when it becomes a test.
    """
    line = replace(changed, depth=lines[at].depth)
    after = at + 1 if line.test in GROUPS else end_of(lines, at)
    return (*lines[:at], line, *lines[after:])


def _without_needless(lines: Lines, at: int) -> Lines:
    """Let a group of one, or an empty one, go; what it held takes its place."""
    line, after = lines[at], end_of(lines, at)
    inner = lines[at + 1 : after]
    if line.test not in GROUPS or sum(x.depth == line.depth + 1 for x in inner) > 1:
        return lines
    held = tuple(_deeper(x, -1) for x in inner)
    if held and line.negated:
        held = (replace(held[0], negated=not held[0].negated), *held[1:])
    return (*lines[:at], *held, *lines[after:])


def _deeper(line: ConditionLine, by: int) -> ConditionLine:
    return replace(line, depth=line.depth + by)
