"""Breaking words into lines that fit."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planner.slips.fonts import ELLIPSIS, SOFT_HYPHEN, printable, width

BREAKS = re.compile(rf"[^\s\-{SOFT_HYPHEN}]*[\s\-{SOFT_HYPHEN}]?")
"""A piece ends with what may end a line: a space, a hyphen, or the place of one."""


def broken(words: str, face: str, size: float, room: float, most: int = 99) -> list[str]:
    """Break a text into lines of at most `room` points, at spaces and hyphens if it can.

    What does not fit in `most` lines ends with an ellipsis.
    """
    lines = [""]
    for piece in _pieces(printable(words), face, size, room):
        if width(_shown(lines[-1] + piece), face, size) > room and lines[-1]:
            lines.append("")
        lines[-1] += piece
    if len(lines) > most:
        lines[most - 1 :] = [_elided("".join(lines[most - 1 :]), face, size, room)]
    return [_shown(line) for line in lines]


def _pieces(words: str, face: str, size: float, room: float) -> Iterator[str]:
    for piece in BREAKS.findall(words):
        rest = piece
        while width(_shown(rest), face, size) > room:
            fits = _fitting(rest, face, size, room)
            yield rest[:fits]
            rest = rest[fits:]
        yield rest


def _fitting(words: str, face: str, size: float, room: float) -> int:
    """Count the letters that fit; at least one, so that there is an end to it."""
    count = len(words)
    while count > 1 and width(words[:count], face, size) > room:
        count -= 1
    return count


def _elided(words: str, face: str, size: float, room: float) -> str:
    plain = words.replace(SOFT_HYPHEN, "")
    return plain[: _fitting(plain, face, size, room - width(ELLIPSIS, face, size))] + ELLIPSIS


def _shown(line: str) -> str:
    """Show a soft hyphen only where it ends a line."""
    line = line.rstrip()
    hyphen = "-" if line.endswith(SOFT_HYPHEN) else ""
    return line.replace(SOFT_HYPHEN, "") + hyphen
