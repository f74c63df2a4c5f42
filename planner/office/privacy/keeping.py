"""How long names are kept: the office's choice, within what the law leaves room for.

60 days after a household's last day is a proposal (DOMAIN.md 4.2; no rule for an organiser's list
of appointments was found), for the data protection officer to confirm. Who agreed to be followed is
so at most 26 months: the two-yearly update and two months to answer it.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from planner.errors import ChangedMeanwhile, KeptTooLong
from planner.office.queries import office
from planner.operations import operation, tell

DAYS = (7, 365)
"""The least and the most days after a household's last day."""
MONTHS = (1, 26)
"""The least and the most months after a household agreed to be followed."""


@dataclass(frozen=True, slots=True)
class Keeping:
    """How many days after their last day, and months after they agreed, names are kept."""

    version: int
    days: int
    months: int


def keeping(session: Session) -> Keeping:
    """Tell how long names are kept."""
    own = office(session)
    return Keeping(own.version, own.keep_days, own.follow_months)


@operation
def change_keeping(session: Session, *, version: int, days: int, months: int) -> None:
    """Keep names longer or shorter from now on; nothing is removed yet.

    Raises:
        KeptTooLong: That is longer, or shorter, than names may be kept.
        ChangedMeanwhile: Somebody else did so first.
    """
    own = office(session)
    if own.version != version:
        raise ChangedMeanwhile
    if not (DAYS[0] <= days <= DAYS[1] and MONTHS[0] <= months <= MONTHS[1]):
        raise KeptTooLong(*DAYS, *MONTHS)
    own.keep_days, own.follow_months = days, months
    tell(session, days=days, months=months)
