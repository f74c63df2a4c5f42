"""Random acts after a day and around it: what came of visits, rules, reports, landlords, papers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from sqlalchemy import select

from db.appointments import Appointment, DeskVisit
from db.days import RegistrationDay
from db.households import Household
from db.kinds import AppointmentState, DayKind
from db.outcomes import Anchor, Attendee, Followed, FollowRule, Result, VisitResult
from planner.days.attendees import add_attendee, note_came, remove_attendee
from planner.days.removing import remove_day
from planner.figures.keeping import INTRODUCTION, keep_text
from planner.figures.limits import set_signal_limit, signal_rules
from planner.office.landlords import LandlordDraft, add_landlord, change_landlord, landlord_list
from planner.office.logo import set_logo
from planner.office.privacy.keeping import change_keeping
from planner.office.queries import office
from planner.office.updates import set_update_place
from planner.outcomes.entering import (
    ResultDraft,
    close_file,
    note_proof,
    note_reminded,
    note_updated,
    set_result,
)
from planner.outcomes.followed import follow
from planner.outcomes.lists.apply import import_results
from planner.outcomes.lists.matching import Matched
from planner.outcomes.lists.reading import ListRow
from planner.outcomes.paper.handover import hand_over
from planner.outcomes.reasons import FOR_RESULT, Closed
from planner.outcomes.ruling import remove_follow_rule, set_follow_rule
from planner.outcomes.standing import standings_on
from planner.outcomes.updates import Rule
from planner.outcomes.visits import Visited
from planner.slips.lists.files import FileKind
from tests.robustness.dice import NAMES, RUNNING, Dice

AFTER = RUNNING + timedelta(days=30)
STARTS = date(2026, 1, 1), date(2027, 1, 1), date(2028, 1, 1)
DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="
"""A logo of one point."""


class OutcomeDeeds(Dice):
    """What the front desk enters after a day, and what the coordinator decides meanwhile."""

    def set_result(self, session):
        result = self.dice.choice((None, *Result))
        reasons = [one.value for one in FOR_RESULT.get(result, ())] or [""]
        due = self.dice.choice((None, AFTER))
        draft = ResultDraft(result, self.dice.choice(reasons), None, due)
        return self._about(session, set_result, draft=draft)

    def note_proof(self, session):
        return self._about(session, note_proof, on=self._some_date())

    def note_updated(self, session):
        return self._about(session, note_updated, on=self._some_date())

    def close_file(self, session):
        reason = self.dice.choice(("", *(one.value for one in Closed)))
        return self._about(session, close_file, reason=reason)

    def note_reminded(self, session):
        found = {self._visited(session) for _ in range(3)} - {None}
        return found and partial(note_reminded, visits=sorted(found, key=repr), on=AFTER)

    def import_results(self, session):
        seen = self._visited(session)
        if seen is None:
            return None
        day_id = self._visit_of(session, seen).appointment.day_id
        mine = [one for one in standings_on(session, day_id=day_id)
                if one.landlord_id == seen.landlord_id
                and one.state is not AppointmentState.CANCELLED]  # fmt: skip
        rows = [Matched(self._list_row(place, one), one) for place, one in enumerate(mine)]
        return partial(import_results, landlord_id=seen.landlord_id, matched=rows, seen_on=AFTER)

    def follow(self, session):
        return partial(
            follow, household_id=self.one(session, Household).id,
            purpose=self.dice.choice(list(Followed)), on=self._some_date(),
        )  # fmt: skip

    def set_follow_rule(self, session):
        rule = Rule(
            self.dice.choice(list(Anchor)), self.dice.choice((1, 12, 24)), 60, 30, 14,
            self.dice.choice(STARTS),
        )  # fmt: skip
        return partial(set_follow_rule, landlord_id=self._landlord(session), rule=rule)

    def remove_follow_rule(self, session):
        found = self.one(session, FollowRule)
        return found and partial(
            remove_follow_rule, landlord_id=found.landlord_id, valid_from=found.valid_from
        )

    def hand_over(self, session):
        here = (Appointment.state == AppointmentState.ARRIVED) | Appointment.id.in_(
            select(VisitResult.appointment_id)
        )
        came = select(Appointment.id).where(here)
        found = self.one(session, DeskVisit, DeskVisit.appointment_id.in_(came))
        return found and partial(
            hand_over, day_id=found.appointment.day_id, landlord_id=found.landlord_id,
            form=FileKind.CSV,
        )  # fmt: skip

    def keep_text(self, _session):
        year = self.dice.choice((2026, 2027))
        return partial(
            keep_text, first=date(year, 1, 1), last=date(year, 12, 31), part=INTRODUCTION,
            text=self.dice.choice(("", *NAMES)),
        )  # fmt: skip

    def set_signal_limit(self, _session):
        rule = self.dice.choice(signal_rules())
        limit = self.dice.choice((None, rule.shipped, rule.shipped + 1))
        return partial(set_signal_limit, code=rule.code, limit=limit)

    def add_attendee(self, session):
        day = self.one(session, RegistrationDay, RegistrationDay.kind == DayKind.INFO)
        name, of = self.dice.choice(NAMES), self.dice.choice(NAMES)
        return day and partial(add_attendee, day_id=day.id, organisation=of, name=name)

    def note_came(self, session):
        found = self.one(session, Attendee)
        return found and partial(note_came, attendee_id=found.id, came=self.dice.random() < 0.7)

    def remove_attendee(self, session):
        found = self.one(session, Attendee)
        return found and partial(remove_attendee, attendee_id=found.id)

    def remove_day(self, session):
        found = self.one(session, RegistrationDay)
        return partial(
            remove_day, day_id=found.id, version=found.version, today=RUNNING,
            households=self.dice.random() < 0.5,
        )  # fmt: skip

    def add_landlord(self, session):
        kind = self.dice.choice(landlord_list(session)).kind
        name = f"{self.dice.choice(NAMES)} {self.dice.randrange(99)}"
        draft = LandlordDraft(name, kind, aliases=tuple(self.dice.sample(NAMES, 2)))
        return partial(add_landlord, draft=draft)

    def change_landlord(self, session):
        shown = self.dice.choice(landlord_list(session))
        draft = replace(
            LandlordDraft.of(shown), name=self.dice.choice((shown.name, f"{shown.name}!")),
            active_to=self.dice.choice((None, date(2030, 1, 1))),
            aliases=tuple(self.dice.sample((*shown.aliases, *NAMES), 2)),
        )  # fmt: skip
        return partial(change_landlord, landlord_id=shown.id, version=shown.version, draft=draft)

    def change_keeping(self, session):
        days, months = self.dice.choice((30, 60, 90)), self.dice.choice((12, 26))
        return partial(change_keeping, version=office(session).version, days=days, months=months)

    def set_logo(self, session):
        logo = self.dice.choice((None, DOT))
        return partial(set_logo, version=office(session).version, logo=logo)

    def set_update_place(self, session):
        place = self.dice.choice(("", "https://example.org/up", r"\\server\setup"))
        return partial(set_update_place, version=office(session).version, place=place)

    def _landlord(self, session):
        return self.dice.choice(self.some_landlords(session))

    def _some_date(self):
        return self.dice.choice((None, RUNNING, AFTER))

    def _about(self, session, act, **facts):
        seen = self._visited(session)
        return seen and partial(act, visited=seen, **facts)

    def _visited(self, session):
        """Any visit with what was entered about it; half of the time one about which it was."""
        entered = self.one(session, VisitResult) if self.dice.random() < 0.5 else None
        coming = select(Appointment.id).where(Appointment.state != AppointmentState.CANCELLED)
        found = entered or self.one(session, DeskVisit, DeskVisit.appointment_id.in_(coming))
        if found is None:
            return None
        seen = Visited(found.appointment_id, found.landlord_id)
        own = (VisitResult.appointment_id == seen.appointment_id) & (
            VisitResult.landlord_id == seen.landlord_id
        )
        known = self.one(session, VisitResult, own)
        return replace(seen, version=known.version if known else 0)

    def _visit_of(self, session, seen):
        own = DeskVisit.appointment_id == seen.appointment_id
        return self.one(session, DeskVisit, own)

    def _list_row(self, place, one):
        result = self.dice.choice(list(Result))
        reasons = [one.value for one in FOR_RESULT.get(result, ())] or [""]
        return ListRow(
            place, one.number, one.name, "", "", result, self.dice.choice(reasons), None,
            self.dice.choice((None, AFTER)), self.dice.random() < 0.3,
        )  # fmt: skip
