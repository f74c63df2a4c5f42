"""What a page is drawn of: every line with its place, and the code."""

from __future__ import annotations

import re
from contextlib import nullcontext
from dataclasses import dataclass

from planner.slips.fonts import BOLD
from planner.slips.qr import modules


@dataclass
class Recorder:
    """A pen that notes where text and code stand; what else is drawn it lets go."""

    lines: list
    square: tuple = ()

    def text(self, x, baseline, words, style):
        clean = re.sub("[\u2066-\u2069]", "", words)
        self.lines.append((x, baseline, clean, style.face == BOLD, style.size))

    def centred(self, x, baseline, words, style):
        self.text(x - style.width(words) / 2, baseline, words, style)

    def qr(self, code, x, top, size):
        rows = modules(code)
        self.square = (x, top, size / len(rows))

    def turned(self, **_):
        return nullcontext()

    def begin(self, *_, **__):
        """Let it go."""

    rule = drop = box = ring = ink = pictogram = begin
