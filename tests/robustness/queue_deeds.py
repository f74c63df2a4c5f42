"""Random acts of the queue of a day."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import func, select

from db.appointments import Appointment, DeskVisit
from db.days import Desk, RegistrationDay
from db.kinds import Outcome
from db.queue import QueueEvent
from planner.checklists.noted import Paper
from planner.clock import BRUSSELS
from planner.queue.absent import expect_again, leave_early, not_come
from planner.queue.acting import Acting
from planner.queue.arriving import arrive
from planner.queue.aside import Reason, hold, resume, skip
from planner.queue.calling_in import call_household, call_next, move_to_desk, recall, seat
from planner.queue.closing import close_day
from planner.queue.desks import close_desk, hand_over_desk, pause_desk, reopen_desk
from planner.queue.finishing import Lack, finish
from tests.robustness.dice import RUNNING, Dice


class QueueDeeds(Dice):
    """What happens to households and desks on the day that is under way."""

    def arrive(self, session):
        return self._to_somebody(session, arrive)

    def call_next(self, session):
        outcome = self.dice.choice(list(Outcome))
        return self._at_a_desk(session, call_next, outcome=outcome)

    def call_household(self, session):
        return self._to_somebody(session, call_household, desk=True)

    def recall(self, session):
        return self._at_a_desk(session, recall)

    def seat(self, session):
        return self._to_somebody(session, seat)

    def move_to_desk(self, session):
        return self._to_somebody(session, move_to_desk, desk=True)

    def finish(self, session):
        party = self.one(session, Appointment)
        lacks = (Lack(Paper(party.household_id, "TAX_ASSESS"), self.dice.choice((None, RUNNING))),)
        missing = lacks if self.dice.random() < 0.5 else ()
        return self._at_a_desk(session, finish, missing=missing)

    def hold(self, session):
        return self._to_somebody(session, hold, reason=self.dice.choice(list(Reason)).value)

    def resume(self, session):
        return self._to_somebody(session, resume)

    def skip(self, session):
        return self._to_somebody(session, skip, landlord=True, reason="other")

    def leave_early(self, session):
        return self._to_somebody(session, leave_early)

    def not_come(self, session):
        return self._to_somebody(session, not_come)

    def expect_again(self, session):
        return self._to_somebody(session, expect_again)

    def pause_desk(self, session):
        return self._at_a_desk(session, pause_desk)

    def close_desk(self, session):
        return self._at_a_desk(session, close_desk)

    def reopen_desk(self, session):
        return self._at_a_desk(session, reopen_desk)

    def hand_over_desk(self, session):
        return self._at_a_desk(session, hand_over_desk, staffed_by=self.dice.choice(("An", "<i>")))

    def send_home_and_close(self, session):
        """Close a day of which everybody is home, or else send somebody home."""
        day = self._day(session)
        if self.dice.random() < 0.5:
            return self.leave_early(session)
        return day and partial(close_day, day_id=day.id, acting=self._acting(session, day))

    def _to_somebody(self, session, act, *, desk=False, landlord=False, **facts):
        day = self._day(session)
        found = day and self.one(session, Appointment, Appointment.day_id == day.id)
        if found is None:
            return None
        if landlord:
            visit = self.one(session, DeskVisit, DeskVisit.appointment_id == found.id)
            if visit is None:
                return None
            facts["landlord_id"] = visit.landlord_id
        if desk:
            facts["desk_id"] = self.one(session, Desk, Desk.day_id == day.id).id
        acting = self._acting(session, day)
        return partial(act, day_id=day.id, appointment_id=found.id, acting=acting, **facts)

    def _at_a_desk(self, session, act, **facts):
        day = self._day(session)
        desk = day and self.one(session, Desk, Desk.day_id == day.id)
        acting = desk and self._acting(session, day)
        return desk and partial(act, day_id=day.id, desk_id=desk.id, acting=acting, **facts)

    def _day(self, session):
        """Mostly the day that is under way; it may have been moved."""
        if self.dice.random() < 0.9:
            return self.one(session, RegistrationDay, RegistrationDay.date == RUNNING)
        return self.one(session, RegistrationDay)

    def _acting(self, session, day):
        """A little later than what happened last."""
        first = datetime(day.date.year, day.date.month, day.date.day, 9, tzinfo=BRUSSELS)
        last = session.scalar(select(func.max(QueueEvent.at)).where(QueueEvent.day_id == day.id))
        return Acting(max(first, last or first) + timedelta(seconds=self.dice.randrange(600)), "An")
