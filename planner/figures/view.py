"""What the page of figures shows of a period, every number as it is."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from planner.figures.keeping import report_texts
from planner.figures.limits import signal_limits
from planner.figures.pictures import Picture, picture
from planner.figures.report import Figures, period_figures
from planner.figures.signals import Signal, signals
from planner.figures.tables import Kind


@dataclass(frozen=True, slots=True)
class FiguresView:
    """Figures with a picture for each kind that has one, and what the report says of them."""

    figures: Figures
    pictures: Mapping[Kind, Picture]
    signals: Sequence[Signal]
    texts: Mapping[str, str]


def figures_view(
    session: Session, *, first: datetime.date, last: datetime.date, today: datetime.date,
    language: str = "nl",
) -> FiguresView:  # fmt: skip
    """Give the figures of a period as the office itself sees them.

    Raises:
        NoFigures: No day of it took place.
    """
    found = period_figures(session, first=first, last=last, today=today, language=language)
    drawn = {table.kind: picture(table, language) for table in found.tables}
    return FiguresView(
        figures=found,
        pictures={kind: one for kind, one in drawn.items() if one is not None},
        signals=signals(found, signal_limits(session), language),
        texts=report_texts(session, first=first, last=last),
    )
