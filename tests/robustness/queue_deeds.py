"""Random acts of the queue of a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import func, select, true

from db.appointments import Appointment, DeskVisit
from db.days import Desk, RegistrationDay
from db.households import Household
from db.kinds import AppointmentState, Outcome, VisitState
from db.queue import QueueAct, QueueEvent
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
from planner.queue.late import replan_rest, rest_proposal
from planner.queue.reentry.reenter import reenter
from planner.queue.reentry.rows import PaperRow
from planner.queue.reentry.typed import TypedVisit
from planner.queue.relieving import relieve
from planner.queue.walk_ins import Caller, walk_in, walk_in_standby
from planner.slips.issue import Printing
from planner.timetable.booking.propose import offers
from planner.timetable.booking.wish import Terms
from planner.timetable.replan.rooms import DeskAdded, DesksLonger
from tests.robustness.dice import RUNNING, Dice


def _visits(state):
    """Choose among the appointments with a visit in a state."""
    return Appointment.id.in_(select(DeskVisit.appointment_id).where(DeskVisit.state == state))


def _desks(*states):
    """Choose among the desks that have a visit in one of some states."""
    theirs = DeskVisit.state.in_(states) & DeskVisit.desk_id.is_not(None)
    return Desk.id.in_(select(DeskVisit.desk_id).where(theirs))


ANYBODY = true()
HERE = Appointment.state.in_((AppointmentState.ARRIVED, AppointmentState.IN_PROGRESS))
COMING = Appointment.state == AppointmentState.PLANNED
ABSENT = Appointment.state == AppointmentState.NO_SHOW
SERVING = _desks(VisitState.CALLED, VisitState.AT_DESK)


class QueueDeeds(Dice):
    """What happens to households and desks on the day that is under way."""

    def arrive(self, session):
        return self._to_somebody(session, arrive, among=COMING)

    def call_next(self, session):
        outcome = self.dice.choice(list(Outcome))
        return self._at_a_desk(session, call_next, outcome=outcome)

    def call_household(self, session):
        return self._to_somebody(session, call_household, desk=True, among=HERE)

    def recall(self, session):
        return self._at_a_desk(session, recall, among=_desks(VisitState.CALLED))

    def seat(self, session):
        return self._to_somebody(session, seat, among=_visits(VisitState.CALLED))

    def move_to_desk(self, session):
        """Move who was called to another desk of the same landlord."""
        day = self._day(session)
        called = DeskVisit.state == VisitState.CALLED
        found = day and self.one(session, DeskVisit, called)
        if found is None:
            return None
        same = (Desk.landlord_id == found.landlord_id) & (Desk.id != found.desk_id)
        desk = self.one(session, Desk, Desk.day_id == day.id, same)
        return desk and partial(
            move_to_desk, day_id=day.id, appointment_id=found.appointment_id, desk_id=desk.id,
            acting=self._acting(session, day),
        )  # fmt: skip

    def finish(self, session):
        party = self.one(session, Appointment)
        lacks = (Lack(Paper(party.household_id, "TAX_ASSESS"), self.dice.choice((None, RUNNING))),)
        missing = lacks if self.dice.random() < 0.5 else ()
        return self._at_a_desk(session, finish, among=SERVING, missing=missing)

    def hold(self, session):
        reason = self.dice.choice(list(Reason)).value
        return self._to_somebody(session, hold, among=HERE, reason=reason)

    def resume(self, session):
        return self._to_somebody(session, resume, among=_visits(VisitState.ON_HOLD))

    def skip(self, session):
        return self._to_somebody(session, skip, landlord=True, among=HERE, reason="other")

    def leave_early(self, session):
        return self._to_somebody(session, leave_early, among=HERE)

    def not_come(self, session):
        return self._to_somebody(session, not_come, among=COMING)

    def expect_again(self, session):
        return self._to_somebody(session, expect_again, among=ABSENT)

    def pause_desk(self, session):
        return self._at_a_desk(session, pause_desk)

    def close_desk(self, session):
        return self._at_a_desk(session, close_desk)

    def reopen_desk(self, session):
        silent = select(QueueEvent.desk_id).where(
            QueueEvent.act.in_((QueueAct.DESK_PAUSED, QueueAct.DESK_CLOSED))
        )
        return self._at_a_desk(session, reopen_desk, among=Desk.id.in_(silent))

    def hand_over_desk(self, session):
        return self._at_a_desk(session, hand_over_desk, staffed_by=self.dice.choice(("An", "<i>")))

    def send_home_and_close(self, session):
        """Close a day of which everybody is home, or else send somebody home."""
        day = self._day(session)
        if self.dice.random() < 0.5:
            return self.leave_early(session)
        return day and partial(close_day, day_id=day.id, acting=self._acting(session, day))

    def replan_rest(self, session):
        day = self._day(session)
        found = day and self.one(session, Appointment, Appointment.day_id == day.id, HERE)
        if found is None:
            return None
        acting = self._acting(session, day)
        proposal = rest_proposal(session, day_id=day.id, appointment_id=found.id, acting=acting)
        return partial(replan_rest, proposal=proposal, acting=acting)

    def reenter(self, session):
        """Type in the evening that some came and were seen as was planned, or did not come."""
        day = self._day(session)
        if day is None:
            return None
        coming = (Appointment.day_id == day.id) & (Appointment.state == AppointmentState.PLANNED)
        found = session.scalars(select(Appointment).where(coming).order_by(Appointment.id)).all()
        some = self.dice.sample(found, min(len(found), 2))
        evening = datetime(day.date.year, day.date.month, day.date.day, 19, tzinfo=BRUSSELS)
        rows = [self._on_paper(one) for one in some]
        return rows and partial(reenter, day_id=day.id, rows=rows, acting=Acting(evening, "An"))

    def relieve(self, session):
        day = self._day(session)
        desk = day and self.one(session, Desk, Desk.day_id == day.id)
        if desk is None:
            return None
        change = self.dice.choice((DesksLonger(desk.landlord_id, 30), DeskAdded(desk.landlord_id)))
        return partial(relieve, day_id=day.id, change=change, acting=self._acting(session, day))

    def walk_in(self, session):
        day = self._day(session)
        if day is None:
            return None
        wish, acting = self.wish(session), self._acting(session, day)
        free = offers(session, day_id=day.id, wish=wish, terms=Terms(acting.at, walk_in=True))
        printing = self.dice.choice((None, Printing(acting.at, "An")))
        return free and partial(
            walk_in, day_id=day.id, caller=Caller(wish), offer=self.dice.choice(free),
            acting=acting, printing=printing,
        )  # fmt: skip

    def walk_in_standby(self, session):
        day = self._day(session)
        if day is None:
            return None
        coming = select(Appointment.household_id).where(Appointment.day_id == day.id)
        new = self.one(session, Household, Household.id.not_in(coming))
        wish = new and replace(self.wish(session), household_id=new.id)
        return wish and partial(
            walk_in_standby, day_id=day.id, caller=Caller(wish), acting=self._acting(session, day)
        )

    def _on_paper(self, found):
        if self.dice.random() < 0.3:
            return PaperRow(found.number, absent=True)
        done = self.dice.choice(list(Outcome))
        visits = [
            (one.landlord_id, TypedVisit(None, one.start, one.start + one.minutes, done))
            for one in found.visits
            if one.start is not None
        ]
        return PaperRow(found.number, found.arrives or 8 * 60, tuple(visits))

    def _to_somebody(self, session, act, *, desk=False, landlord=False, among=ANYBODY, **facts):
        day = self._day(session)
        found = day and self.one(session, Appointment, Appointment.day_id == day.id, among)
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

    def _at_a_desk(self, session, act, *, among=ANYBODY, **facts):
        day = self._day(session)
        desk = day and self.one(session, Desk, Desk.day_id == day.id, among)
        acting = desk and self._acting(session, day)
        return desk and partial(act, day_id=day.id, desk_id=desk.id, acting=acting, **facts)

    def _day(self, session):
        """Mostly the day that is under way; it may have been moved."""
        if self.dice.random() < 0.9:
            return self.one(session, RegistrationDay, RegistrationDay.date == RUNNING)
        return self.day(session)

    def _acting(self, session, day):
        """A little later than what happened last."""
        first = datetime(day.date.year, day.date.month, day.date.day, 9, tzinfo=BRUSSELS)
        last = session.scalar(select(func.max(QueueEvent.at)).where(QueueEvent.day_id == day.id))
        return Acting(max(first, last or first) + timedelta(seconds=self.dice.randrange(600)), "An")
