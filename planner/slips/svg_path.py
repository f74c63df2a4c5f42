"""Reading the path language of SVG, as far as pictograms use it (SVG 1.1, chapter 8.3).

Points are complex numbers, y downwards, as in the drawing.
"""

from __future__ import annotations

import cmath
import math
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

Segment = tuple[str, tuple[complex, ...]]
"""M or L with a point, C with two handles and a point, or Z: all absolute."""

NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?"
COMMAND = re.compile(r"([A-Za-z])([^A-Za-z]*)")
ARGUMENTS = re.compile(NUMBER)
ARC = re.compile(rf"({NUMBER})[\s,]*({NUMBER})[\s,]*({NUMBER})[\s,]*([01])[\s,]*([01])[\s,]*"
                 rf"({NUMBER})[\s,]*({NUMBER})")  # fmt: skip
SIZES = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "A": 7, "Z": 0}
QUARTER = math.pi / 2


def segments(path: str) -> list[Segment]:
    """Turn the `d` of a path into absolute lines and Bézier curves.

    Raises:
        ValueError: It uses a command that pictograms do not.
    """
    walk = _Walk()
    for letter, arguments in _commands(path):
        origin = walk.at if letter.islower() else 0j
        DRAW[letter.upper()](walk, arguments, origin)
    return walk.segments


@dataclass
class _Walk:
    at: complex = 0j
    start: complex = 0j
    handle: complex | None = None
    segments: list[Segment] = field(default_factory=list)

    def go(self, letter: str, *points: complex) -> None:
        """Draw to the last point; the one before it is the handle a smooth curve mirrors."""
        self.segments.append((letter, points))
        self.handle = points[1] if letter == "C" else None
        self.at = points[-1] if points else self.start
        self.start = self.at if letter == "M" else self.start


def _commands(path: str) -> Iterator[tuple[str, tuple[float, ...]]]:
    for letter, rest in COMMAND.findall(path):
        if letter.upper() not in SIZES:
            raise ValueError(letter)
        size = SIZES[letter.upper()]
        found = ARC.findall(rest) if letter in "Aa" else [ARGUMENTS.findall(rest)]
        numbers = [float(number) for match in found for number in match]
        yield letter, tuple(numbers[:size])
        later = {"M": "L", "m": "l"}.get(letter, letter)
        for place in range(size or 1, len(numbers), size or 1):
            yield later, tuple(numbers[place : place + size])


def _points(numbers: tuple[float, ...], origin: complex) -> list[complex]:
    return [origin + complex(x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]


def _move(walk: _Walk, numbers: tuple[float, ...], origin: complex) -> None:
    walk.go("M", *_points(numbers, origin))


def _line(walk: _Walk, numbers: tuple[float, ...], origin: complex) -> None:
    walk.go("L", *_points(numbers, origin))


def _across(walk: _Walk, numbers: tuple[float, ...], origin: complex) -> None:
    walk.go("L", complex(origin.real + numbers[0], walk.at.imag))


def _down(walk: _Walk, numbers: tuple[float, ...], origin: complex) -> None:
    walk.go("L", complex(walk.at.real, origin.imag + numbers[0]))


def _curve(walk: _Walk, numbers: tuple[float, ...], origin: complex) -> None:
    walk.go("C", *_points(numbers, origin))


def _smooth(walk: _Walk, numbers: tuple[float, ...], origin: complex) -> None:
    mirrored = walk.at if walk.handle is None else 2 * walk.at - walk.handle
    walk.go("C", mirrored, *_points(numbers, origin))


def _arc(walk: _Walk, numbers: tuple[float, ...], origin: complex) -> None:
    """Draw an arc in quarter turns of a circle, squeezed into its ellipse (SVG 1.1, F.6)."""
    wide, high, _, large, sweep, x, y = numbers
    squeeze = high / wide
    start, end = _stretched(walk.at, squeeze), _stretched(origin + complex(x, y), squeeze)
    centre, turn = _centre_and_turn(start, end, wide, large=bool(large), sweep=bool(sweep))
    pieces = max(1, math.ceil(abs(turn) / QUARTER - 1e-9))
    step = cmath.exp(1j * turn / pieces)
    reach = 1j * 4 / 3 * math.tan(turn / pieces / 4)
    spoke = start - centre
    for _ in range(pieces):
        following = spoke * step
        curve = (spoke + reach * spoke, following - reach * following, following)
        walk.go("C", *(_stretched(centre + point, 1 / squeeze) for point in curve))
        spoke = following


def _centre_and_turn(
    start: complex, end: complex, radius: float, *, large: bool, sweep: bool
) -> tuple[complex, float]:
    half = (start - end) / 2
    away = math.sqrt(max(0.0, (radius / abs(half)) ** 2 - 1))
    side = 1 if large != sweep else -1
    centre = (start + end) / 2 - side * away * 1j * half
    turn = cmath.phase((end - centre) / (start - centre)) % math.tau
    return centre, turn if sweep else turn - math.tau


def _stretched(point: complex, squeeze: float) -> complex:
    return complex(point.real, point.imag / squeeze)


def _close(walk: _Walk, _: tuple[float, ...], __: complex) -> None:
    walk.go("Z")


DRAW: Mapping[str, Callable[[_Walk, tuple[float, ...], complex], None]] = {
    "M": _move, "L": _line, "H": _across, "V": _down,
    "C": _curve, "S": _smooth, "A": _arc, "Z": _close,
}  # fmt: skip
