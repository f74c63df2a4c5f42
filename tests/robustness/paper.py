"""Slips under bad conditions: letters of all scripts, bad printers, hostile names."""

from __future__ import annotations

import re
from collections import Counter
from contextlib import closing
from dataclasses import replace
from random import Random
from unicodedata import category, normalize

import pypdfium2
import zxingcpp
from PIL import Image

from db.kinds import SlipFormat
from planner.slips.code import slip_code
from planner.slips.fonts import printable
from planner.slips.slip import slips
from planner.slips.views import Stop
from planner.slips.wording import LANGUAGES
from tests.planner.slips.test_slip import FULL, slip
from tests.planner.slips.writing.strings import differing

GOOD, BAD = 300, 200
SKEW = 2
GREY = (70, 190)
"""What is black and white after a bad print."""
FORBIDDEN = re.compile(
    rb"/(JavaScript|JS|OpenAction|AA|Launch|URI|SubmitForm|EmbeddedFile|RichMedia)\b"
)
PIECES = (
    "<b>", "</para>", "&amp;", "&lt;", "{phone}", "{0}", "%s", "\\", "(", ")", ") Tj /JS (",
    "endstream", "\u202e", "\u2066", "\u2069", "\u200f", "\x00", "\n", "\t", "e\u0301", "Ştefan",
    "Łukasz", "محمد", "ሰላም", "Ковач", "Nguyễn", "😀", "ﬁ", "O'Neill", "=cmd|' /C calc'!A0",
    "javascript:alert(1)",
)  # fmt: skip
PER_DOCUMENT = 250


def order_often(count, seed):
    """Order strings of all directions; give those that python-bidi orders differently."""
    return [f"{text!r} in {base}" for text, base in differing(count, seed)]


def read_codes(count, seed):
    """Print slips in all languages and papers; give those whose codes are not read back."""
    faults = []
    for number in range(1, count + 1):
        dice = Random(f"{seed} {number}")
        code = slip_code(number, seed + 1)
        language, sheet = dice.choice(LANGUAGES), dice.choice(list(SlipFormat))
        view = slip(dice.randint(1, 8), number=number, code=code, language=language)
        for name, image in printed(slips([view], sheet)):
            if [one.text for one in zxingcpp.read_barcodes(image)] != [code]:
                faults.append(f"{code} on {sheet} in {language}: {name}")
    return faults


def printed(pdf):
    """Give the first page as a good printer makes it, and as a bad one does."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        good = document[0].render(scale=GOOD / 72, grayscale=True).to_pil()
        bad = document[0].render(scale=BAD / 72, grayscale=True).to_pil()
    dark, light = GREY
    bad = bad.point(lambda shade: dark + shade * (light - dark) // 255)
    yield f"{GOOD} dpi", good
    yield f"{BAD} dpi, grey, askew", bad.rotate(SKEW, Image.Resampling.BILINEAR, expand=True,
                                                fillcolor=light)  # fmt: skip


def print_hostile(count, seed):
    """Print hostile names of landlords and places; give what was lost or came alive."""
    faults = []
    dice = Random(seed)
    for start in range(0, count, PER_DOCUMENT):
        many = min(PER_DOCUMENT, count - start)
        views = [hostile(dice, start + place) for place in range(many)]
        faults += judged(views, slips(views))
    return faults


def hostile(dice, number):
    """Make a slip of hostile names."""

    def name():
        return "".join(dice.choice(PIECES) for _ in range(dice.randint(1, 4)))

    stops = (Stop(510, 1, name()), Stop(530, 2, name()))
    return replace(slip(2, **{**FULL, "venue": name(), "directions": ""}), number=number % 1000,
                   stops=stops, phone=name())  # fmt: skip


def judged(views, pdf):
    """Hold a document against what it was made of."""
    found = [
        f"{name} in a document" for name in {x.decode() for x in FORBIDDEN.findall(names(pdf))}
    ]
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        for view, page in zip(views, document, strict=True):
            with closing(page.get_textpage()) as text:
                read = letters(text.get_text_bounded())
            for given in (view.venue, *(stop.landlord for stop in view.stops)):
                missing = letters(printable(given)) - read
                found += [f"{given!r}: lost {missing}"] if missing else []
    return found


def names(pdf):
    """Give the part of a PDF that can act: all but its streams."""
    return re.sub(rb"stream\r?\n.*?endstream", b"", pdf, flags=re.DOTALL)


def letters(text):
    """Count the letters and figures of a text."""
    whole = normalize("NFKC", text)
    return Counter(letter for letter in whole if category(letter)[0] in "LN")
