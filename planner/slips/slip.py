"""The slip: a card that says when to come, where, and past which desks.

Dutch first; a translation, marked as one, says the same and no more (DOMAIN.md 4.3).
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from db.kinds import SlipFormat
from planner.slips.card.card import Card, sheet_for
from planner.slips.card.templates import Templates
from planner.slips.views import SlipView
from planner.slips.wording import DUTCH, Wording, day_in


def slips(
    views: Sequence[SlipView],
    sheet: SlipFormat = SlipFormat.A5,
    wording: Wording | None = None,
) -> bytes:
    """Draw slips, each beginning on a page of its own. The same slips give the same bytes."""
    words = wording or Wording()
    buffer = BytesIO()
    canvas = Canvas(buffer, invariant=1, lang=DUTCH)
    canvas.setTitle(words.say("document", DUTCH, date=day_in(views[0].date, DUTCH)))
    templates = Templates(canvas)
    for view in views:
        paper, scale = sheet_for(sheet, view.language)
        templates.draw(Card(view, paper, words), scale)
    canvas.save()
    return buffer.getvalue()
