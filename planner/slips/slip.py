"""The slip: a card that says when to come, where, and past which desks. In Dutch."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

from reportlab.lib.pagesizes import A4, A5
from reportlab.pdfgen.canvas import Canvas

from db.kinds import SlipFormat
from planner.slips.blocks import Block, draw_blocks
from planner.slips.fonts import load_fonts
from planner.slips.pen import Pen
from planner.slips.slip_foot import bring, no_proof, phone
from planner.slips.slip_head import appointment, date
from planner.slips.slip_route import route, rule
from planner.slips.slip_there import arrival, helpers, place
from planner.slips.slip_words import MARGIN, said
from planner.slips.views import SlipView

SHEETS = {SlipFormat.A5: A5, SlipFormat.A4: A4}
"""The sheets there are; both have the same proportions."""


def slips(views: Sequence[SlipView], sheet: SlipFormat = SlipFormat.A5) -> bytes:
    """Draw slips, one to a page. The same slips give the same bytes."""
    load_fonts()
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=SHEETS[sheet], invariant=1, lang="nl")
    canvas.setTitle(said("document", date=views[0].date))
    for view in views:
        canvas.scale(SHEETS[sheet][0] / A5[0], SHEETS[sheet][1] / A5[1])
        _draw(Pen(canvas, A5[1]), view)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _draw(pen: Pen, view: SlipView) -> None:
    """Draw a slip; a very full one without its lesser sentences, and smaller if it must be."""
    room = A5[1] - 2 * MARGIN
    blocks = _blocks(view, compact=False)
    if _height(blocks) > room:
        blocks = _blocks(view, compact=True)
    scale = min(1.0, room / _height(blocks))
    if scale < 1:
        pen.shrink(scale, MARGIN, MARGIN)
    draw_blocks(pen, blocks, MARGIN, room / scale)


def _height(blocks: Sequence[Block]) -> float:
    return sum(block.least for block in blocks)


def _blocks(view: SlipView, *, compact: bool) -> list[Block]:
    return [
        appointment(view),
        date(view),
        arrival(view.arrives),
        *place(view),
        *helpers(view),
        rule(),
        route(view),
        rule(),
        bring(),
        *phone(view.phone, compact=compact),
        no_proof(compact=compact),
    ]
