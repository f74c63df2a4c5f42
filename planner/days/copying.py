"""A new day from one that is there: what it would be, and on which date."""

from __future__ import annotations

import datetime
from dataclasses import replace

from sqlalchemy.orm import Session

from planner.days.series import all_series, preview
from planner.days.view import DayView, day_view
from planner.office.queries import landlords

WITHOUT_SERIES = datetime.timedelta(weeks=8)
"""From one day to the next where no rhythm is kept."""


def copied_day_view(session: Session, *, day_id: int, date: datetime.date) -> DayView:
    """Show a day that is not there yet with hours, rules, place and desks of another.

    Desks of landlords that take part no longer on that date stay behind, and so do interpreters.

    Raises:
        Gone: The other day was removed.
    """
    model = day_view(session, day_id=day_id)
    coming = {row.id for row in landlords(session, on=date)}
    desks = [replace(desk, id=0) for desk in model.desks if desk.landlord_id in coming]
    return replace(
        model, id=0, version=0, date=date, booking_closes_on=None, desks=tuple(desks),
        interpreters=(), needs=(),
    )  # fmt: skip


def next_date(session: Session, *, after: datetime.date) -> datetime.date:
    """Give the first date of the series after another for which no day is planned.

    Without a series: eight weeks later, on the same day of the week.
    """
    first = next(iter(all_series(session)), None)
    since = after + datetime.timedelta(days=1)
    coming = (
        preview(session, rule=first.rule, starts_on=first.starts_on, after=since) if first else ()
    )
    return next((d.date for d in coming if d.day_id is None), after + WITHOUT_SERIES)
