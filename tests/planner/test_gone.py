"""What one computer still shows while another has removed it, or changed it since."""

from __future__ import annotations

import pytest

from planner.days.closing import remove_closing
from planner.days.queries import day
from planner.days.series import series_called
from planner.errors import ChangedMeanwhile, Gone, Refusal
from planner.office.edit import change_office
from planner.office.journal.viewing import note_viewed
from planner.office.privacy.keeping import change_keeping
from planner.office.privacy.person.gather import Whose, gather
from planner.office.privacy.request import erase_household
from planner.timetable.booking.outcome import wishes_outcome
from planner.timetable.booking.wishes import Wishes
from tests.conftest import NOW

ID = 404
REMOVED = {
    "a day": lambda s: day(s, day_id=ID),
    "a closing day": lambda s: remove_closing(s, closing_id=ID),
    "a series": lambda s: series_called(s, ID),
    "a card that is looked at": lambda s: note_viewed(
        s, household_id=ID, what="card", actor="An", at=NOW
    ),
    "a household that asks for everything": lambda s: gather(s, Whose(ID), at=NOW, language="nl"),
    "a household that is erased": lambda s: erase_household(s, household_id=ID, today=NOW.date()),
    "an appointment with other wishes": lambda s: wishes_outcome(
        s, appointment_id=ID, version=1, wishes=Wishes(())
    ),
}
CHANGED = {
    "the office": lambda s: change_office(s, version=ID, name="Ander", phone=""),
    "how long names are kept": lambda s: change_keeping(s, version=ID, days=30, months=2),
}


def refused(session, tries):
    """Try each; give the kind of refusal it met with."""
    kinds = {}
    for what, work in tries.items():
        with pytest.raises(Refusal) as refusal:
            work(session)
        kinds[what] = refusal.type
    return kinds


def test_what_was_removed_meanwhile_is_said_to_be_gone(session):
    assert refused(session, REMOVED) == dict.fromkeys(REMOVED, Gone)


def test_what_somebody_else_changed_meanwhile_is_not_written_over(session):
    assert refused(session, CHANGED) == dict.fromkeys(CHANGED, ChangedMeanwhile)
