"""The foot of a slip: what to bring, whom to call, and what the slip is not."""

from __future__ import annotations

from reportlab.lib.units import mm

from planner.slips.card.blocks import Block, Line, beside, draw_lines, height_of
from planner.slips.card.card import BESIDE, ICON, SMALLEST, Card
from planner.slips.card.pen import Pen
from planner.slips.lines import evened, in_few

HEADING = 7.5 * mm
THINGS = (("id-card", "identity"), ("files", "papers"), ("users", "adults"))
BESIDE_ICON = 3 * mm
IN_BOX = 3.5 * mm
UNDER = 1 * mm
"""Between the things to bring and who need not come."""
BETWEEN = 3 * mm


def bring(card: Card) -> Block:
    """Make the three things to bring, with their pictograms, and what if somebody stays away."""
    style = card.plain()
    proxy = [(line, style) for line in evened(card.say("proxy"), style, card.sheet.inner)]
    things = _things(card)

    def draw(pen: Pen, top: float, height: float) -> None:
        pen.text(card.sheet.left, top + HEADING / 2 + 3, card.say("bring"), card.bold(15))
        room = height - HEADING - UNDER - height_of(proxy)
        things.draw(pen, top + HEADING, room)
        draw_lines(pen, card.sheet.left, top + HEADING + room + UNDER, proxy)

    fixed = HEADING + UNDER + height_of(proxy)
    return Block(fixed + things.least, fixed + things.most, draw)


def _things(card: Card) -> Block:
    """Set the things beside each other, in two or three lines, or else below each other."""
    style, icons = card.plain(), len(THINGS) * (ICON + BESIDE_ICON)
    most = dict.fromkeys((key for _, key in THINGS), 2)
    while True:
        texts = {key: in_few(card.say(key), style, lines) for key, lines in most.items()}
        wide = {key: max(map(style.width, lines)) for key, lines in texts.items()}
        gap = (card.sheet.inner - sum(wide.values()) - icons) / (len(THINGS) - 1)
        if gap >= BETWEEN:
            return _across(card, list(texts.values()), gap)
        shorter = [key for key, lines in most.items() if lines == 2]
        if not shorter:
            return _stacked(card)
        most[max(shorter, key=wide.__getitem__)] = 3


def phone(card: Card) -> list[Block]:
    """Make whom to call when one cannot come; nothing when the office has no telephone."""
    if not card.view.phone:
        return []
    words, room = card.say("phone", phone=card.view.phone), card.sheet.right - card.sheet.indent
    size = max(SMALLEST, min(14.0, 14 * room / card.bold(14).width(words)))
    lines = [(line, card.bold(size)) for line in evened(words, card.bold(size), room)]
    if not card.compact:
        lines += [(x, card.plain()) for x in evened(card.say("phone_why"), card.plain(), room)]
    return [beside(card, "phone", lines, (1.5 * mm, 6 * mm))]


def no_proof(card: Card) -> Block:
    """Make the box that says what the slip is not."""
    room, words = card.sheet.inner - 2 * IN_BOX, card.say("no_proof")
    size = max(SMALLEST, min(15.0, 15 * room / card.bold(15).width(words)))
    lines: list[Line] = [(x, card.bold(size)) for x in evened(words, card.bold(size), room)]
    if not card.compact:
        lines += [(x, card.plain()) for x in evened(card.say("proof_later"), card.plain(), room)]
    high = height_of(lines) + 6

    def draw(pen: Pen, top: float, height: float) -> None:
        top += height - high - 1
        pen.box(card.sheet.left + 1, top, card.sheet.inner - 2, high)
        draw_lines(pen, card.sheet.left + IN_BOX, top + 2.5, lines)

    return Block(high + 1 * mm, high + 3 * mm, draw)


def _across(card: Card, texts: list[tuple[str, ...]], gap: float) -> Block:
    style = card.plain()

    def draw(pen: Pen, top: float, height: float) -> None:
        middle, x = top + height / 2, card.sheet.left
        for (icon, _), lines in zip(THINGS, texts, strict=True):
            pen.pictogram(icon, x, middle - ICON / 2, ICON)
            written = [(line, style) for line in lines]
            draw_lines(pen, x + ICON + BESIDE_ICON, middle - height_of(written) / 2, written)
            x += ICON + BESIDE_ICON + max(map(style.width, lines)) + gap

    least = max(10.5 * mm, height_of([(line, style) for line in max(texts, key=len)]))
    return Block(least, max(least, 15 * mm), draw)


def _stacked(card: Card) -> Block:
    style, room = card.plain(), card.sheet.inner - BESIDE
    rows = []
    for icon, key in THINGS:
        lines = evened(card.say(key).replace("-\n", "").replace("\n", " "), style, room)
        rows.append(beside(card, icon, [(line, style) for line in lines], (0.5 * mm, 2 * mm)))

    def draw(pen: Pen, top: float, height: float) -> None:
        extra = (height - sum(row.least for row in rows)) / len(rows)
        for row in rows:
            row.draw(pen, top, row.least + extra)
            top += row.least + extra

    return Block(sum(row.least for row in rows), sum(row.most for row in rows), draw)
