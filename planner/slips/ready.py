"""Reading fonts and words before the first slip is asked for: it would wait five times as long."""

from __future__ import annotations

import datetime

from planner.slips.code import slip_code
from planner.slips.slip import slips
from planner.slips.views import Mark, SlipView, Stop
from planner.slips.wording import LANGUAGES


def make_ready() -> None:
    """Draw a slip in each language and throw it away; fonts and shaped words stay in memory."""
    for language in LANGUAGES:
        slips([_anybody(language)])


def _anybody(language: str) -> SlipView:
    return SlipView(
        appointment_id=0,
        number=1,
        date=datetime.date(2026, 1, 1),
        arrives=0,
        venue="",
        directions="",
        stops=(Stop(0, 1, ""),),
        interpreter=language,
        companion=True,
        phone="0",
        code=slip_code(1, 1),
        mark=Mark.FIRST,
        language=language,
    )
