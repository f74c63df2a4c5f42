"""The foot of a slip: what to bring, whom to call, and what the slip is not."""

from __future__ import annotations

from reportlab.lib.units import mm

from planner.slips.card.blocks import Block, Line, beside, draw_lines, height_of
from planner.slips.card.card import BESIDE, ICON, SMALLEST, Card
from planner.slips.card.pen import Pen
from planner.slips.lines import flowed, in_two

HEADING = 7.5 * mm
THINGS = (("id-card", "identity"), ("files", "papers"), ("users", "adults"))
BESIDE_ICON = 3 * mm
IN_BOX = 3.5 * mm
BETWEEN = 3 * mm


def bring(card: Card) -> Block:
    """Make the three things to bring, with their pictograms, and what if somebody stays away."""
    style = card.plain()
    texts = [in_two(card.say(key), style) for _, key in THINGS]
    wide = [max(map(style.width, lines)) for lines in texts]
    gap = (card.sheet.inner - sum(wide) - len(THINGS) * (ICON + BESIDE_ICON)) / (len(THINGS) - 1)
    things = _across(card, texts, gap) if gap >= BETWEEN else _stacked(card)
    proxy = [(line, style) for line in flowed(card.say("proxy"), style, card.sheet.inner)]

    def draw(pen: Pen, top: float, height: float) -> None:
        pen.text(card.sheet.left, top + HEADING / 2 + 3, card.say("bring"), card.bold(15))
        room = height - HEADING - height_of(proxy)
        things.draw(pen, top + HEADING, room)
        draw_lines(pen, card.sheet.left, top + HEADING + room, proxy)

    fixed = HEADING + height_of(proxy)
    return Block(fixed + things.least, fixed + things.most, draw)


def phone(card: Card) -> list[Block]:
    """Make whom to call when one cannot come; nothing when the office has no telephone."""
    if not card.view.phone:
        return []
    words, room = card.say("phone", phone=card.view.phone), card.sheet.right - card.sheet.indent
    size = max(SMALLEST, min(14.0, 14 * room / card.bold(14).width(words)))
    lines = [(line, card.bold(size)) for line in flowed(words, card.bold(size), room)]
    if not card.compact:
        lines += [(x, card.plain()) for x in flowed(card.say("phone_why"), card.plain(), room)]
    return [beside(card, "phone", lines, (1.5 * mm, 6 * mm))]


def no_proof(card: Card) -> Block:
    """Make the box that says what the slip is not."""
    room, words = card.sheet.inner - 2 * IN_BOX, card.say("no_proof")
    size = max(SMALLEST, min(15.0, 15 * room / card.bold(15).width(words)))
    lines: list[Line] = [(x, card.bold(size)) for x in flowed(words, card.bold(size), room)]
    if not card.compact:
        lines += [(x, card.plain()) for x in flowed(card.say("proof_later"), card.plain(), room)]
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

    return Block(10.5 * mm, 15 * mm, draw)


def _stacked(card: Card) -> Block:
    style, room = card.plain(), card.sheet.inner - BESIDE
    rows = []
    for icon, key in THINGS:
        lines = flowed(card.say(key).replace("-\n", "").replace("\n", " "), style, room)
        rows.append(beside(card, icon, [(line, style) for line in lines], (0.5 * mm, 2 * mm)))

    def draw(pen: Pen, top: float, height: float) -> None:
        extra = (height - sum(row.least for row in rows)) / len(rows)
        for row in rows:
            row.draw(pen, top, row.least + extra)
            top += row.least + extra

    return Block(sum(row.least for row in rows), sum(row.most for row in rows), draw)
