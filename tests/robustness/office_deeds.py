"""Random acts of the office itself: its catalogue, slips, days, lists, and whole cards."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import UTC, date, datetime
from functools import partial

from db.appointments import Appointment
from db.checklists import Requirement
from db.households import Companion, Household
from db.kinds import AppointmentState, PersonRole, SlipFormat
from planner.checklists.drafts import draft_of
from planner.checklists.editing import add_requirement, change_requirement, retire_requirement
from planner.checklists.noted import Paper
from planner.checklists.states import PaperState
from planner.checklists.ticking import mark_not_applicable, tick
from planner.days.bookings import Booking, book_interpreters
from planner.days.desks import DeskDraft
from planner.days.edit import DayDraft, change_day
from planner.days.view import day_view
from planner.households.adding import HouseholdDraft
from planner.households.changing import CardDraft, NeedsDraft, PersonChange, change_card
from planner.households.form import card_draft
from planner.households.importing.apply import import_lists
from planner.households.importing.cells import RowKey
from planner.households.importing.judging.rows import AcceptedRow
from planner.office.assumptions import assumptions, set_assumptions
from planner.office.queries import office
from planner.slips.editing import change_text, check_texts, text_rows
from planner.slips.issue import Printing, issue_slips
from planner.slips.settings import set_slip_settings, slip_settings
from planner.timetable.booking.handing import book_and_print, move_and_print
from planner.timetable.booking.newcomer import take_in, take_in_waiting
from planner.timetable.booking.wishes import Wishes
from tests.robustness.dice import FIRST_NAMES, NAMES, TERMS, Dice

TODAY = date(2026, 12, 8)
DATES = (TODAY, date(2026, 12, 17), date(2027, 1, 7))


class OfficeDeeds(Dice):
    """What coordinators set up, and what the front desk does in one stroke."""

    def add_requirement(self, session):
        draft = replace(draft_of(self.one(session, Requirement)), code="")
        draft = replace(draft, texts={"nl": self.dice.choice(NAMES)})
        return partial(add_requirement, draft=draft, start=self.dice.choice(DATES), today=TODAY)

    def change_requirement(self, session):
        row = self.one(session, Requirement)
        draft = replace(draft_of(row), lines=draft_of(self.one(session, Requirement)).lines)
        return partial(
            change_requirement, requirement_id=row.id, version=row.version, draft=draft,
            start=self.dice.choice(DATES), today=TODAY,
        )  # fmt: skip

    def retire_requirement(self, session):
        row = self.one(session, Requirement)
        return partial(
            retire_requirement, requirement_id=row.id, version=row.version,
            end=self.dice.choice(DATES), today=TODAY,
        )  # fmt: skip

    def press_space(self, session):
        paper = Paper(self.one(session, Household).id, "TAX_ASSESS")
        was = self.dice.choice((PaperState.TO_CHECK, PaperState.SEEN, PaperState.MISSING))
        return partial(tick, paper=paper, was=was, on=date(2026, 12, 17))

    def mark_not_applicable(self, session):
        household = self.one(session, Household)
        return partial(mark_not_applicable, paper=Paper(household.id, "TAX_ASSESS"))

    def book_interpreters(self, session):
        day = self.day(session)
        names = self.dice.sample(range(5), 2)
        bookings = [Booking(f"Tolk {n}", self.dice.choice(("ar", "ru"))) for n in names]
        return partial(book_interpreters, day_id=day.id, bookings=bookings)

    def change_day(self, session):
        view = day_view(session, day_id=self.day(session).id)
        shown = [asdict(desk) for desk in view.desks if self.dice.random() < 0.9]
        known = ("id", "number", "landlord_id", "open", "accessible", "visit_minutes",
                 "reserved", "staffed_by")  # fmt: skip
        desks = [DeskDraft(**{name: desk[name] for name in known}) for desk in shown]
        if self.dice.random() < 0.5 and desks:
            desks.append(replace(desks[0], id=None, number=len(view.desks) + 1))
        draft = DayDraft(
            view.date, view.sessions, view.minutes | {"walk_minutes": self.dice.randrange(4)},
            desks, view.kind, view.venue,
            most_households=self.dice.choice((None, view.most_households, 80)),
        )  # fmt: skip
        return partial(change_day, day_id=view.id, version=view.version, draft=draft)

    def change_whole_card(self, session):
        found = self.one(session, Household)
        shown = card_draft(found).persons
        leaving = [
            one
            for one in shown
            if one.draft.role is not PersonRole.REFERENCE_TENANT and self.dice.random() < 0.3
        ]
        changes = [one for one in shown if one not in leaving]
        if self.dice.random() < 0.5:
            changes.append(PersonChange(self.draft(PersonRole.CHILD)))
        draft = CardDraft(
            tuple(changes), tuple(one.shown for one in leaving), 1 + self.dice.randrange(3),
            self.dice.randrange(4), remark=self.dice.choice(NAMES),
        )  # fmt: skip
        needs = self._needs(session, found)
        return partial(change_card, household=(found.id, found.version), draft=draft, needs=needs)

    def import_lists(self, session):
        day = self.day(session)
        keys = [RowKey(0, "Blad1", row) for row in range(2, 2 + self.dice.randint(1, 4))]
        rows = [
            AcceptedRow(
                key, "lijst.xlsx", self.dice.choice(NAMES), self.dice.choice(FIRST_NAMES),
                landlords=("GW",), interpreter=self.dice.choice(("", "ar")),
                companion=self.dice.choice(("", "Toeleider <b>")),
            )
            for key in keys
        ]  # fmt: skip
        merged = {keys[-1]: self.dice.choice((keys[0], self.one(session, Household).id))}
        merged = {key: target for key, target in merged.items() if key != target}
        return partial(import_lists, day_id=day.id, accepted=rows, merged=merged)

    def assume(self, session):
        now = replace(assumptions(session), no_show_percent=self.dice.randrange(90))
        return partial(set_assumptions, version=office(session).version, assumptions=now)

    def change_text(self, session):
        language = self.dice.choice(("nl", "ar"))
        row = self.dice.choice(text_rows(session, language=language))
        words = self.dice.choice((f"{row.dutch}!", row.words, row.dutch))
        return partial(
            change_text, language=language, key=row.key, version=row.version, words=words,
            checked=self.dice.random() < 0.5,
        )  # fmt: skip

    def check_texts(self, _session):
        return partial(check_texts, language=self.dice.choice(("ar", "fr")))

    def set_slips(self, session):
        sheet, marked = self.dice.choice(list(SlipFormat)), self.dice.random() < 0.5
        version = slip_settings(session).version
        return partial(set_slip_settings, version=version, sheet=sheet, mark_drafts=marked)

    def issue_slips(self, session):
        found = self.one(session, Appointment, Appointment.starts.is_not(None))
        return found and partial(
            issue_slips, printing=self._printing(), appointment_ids=(found.id,)
        )

    def book_and_print(self, session):
        wish = self.wish(session)
        offer = self.offer(session, self.day(session), wish)
        return offer and partial(
            book_and_print, wish=wish, offer=offer, terms=TERMS, printing=self._printing()
        )

    def move_and_print(self, session):
        found, day = self.to_move(session)
        return day and partial(
            move_and_print, appointment_id=found.id, version=found.version, day_id=day.id,
            printing=self._printing(),
        )  # fmt: skip

    def take_in(self, session):
        wish = self.wish(session)
        offer = self.offer(session, self.day(session), wish)
        return offer and partial(
            take_in, draft=self._household(), wish=wish, offer=offer, terms=TERMS,
            printing=self.dice.choice((None, self._printing())),
        )  # fmt: skip

    def take_in_waiting(self, session):
        wish, day = self.wish(session), self.day(session)
        return partial(take_in_waiting, draft=self._household(), wish=wish, day_id=day.id)

    def _household(self):
        return HouseholdDraft(self.dice.choice(NAMES), self.dice.choice(FIRST_NAMES))

    def _needs(self, session, household):
        coming = Appointment.state == AppointmentState.PLANNED
        found = self.one(session, Appointment, Appointment.household_id == household.id, coming)
        if found is None or self.dice.random() < 0.5:
            return None
        asked, companion = self.wish(session), self.one(session, Companion)
        wishes = Wishes(asked.landlords, None, asked.language, asked.companion_id)
        consent = self.dice.choice((None, (companion.id, True), (companion.id, False)))
        return NeedsDraft((found.id, found.version), wishes, consent)

    def _printing(self):
        """Hours apart, so that no print passes for a double click."""
        at = datetime(2026, 12, 8, self.dice.randrange(24), self.dice.randrange(60), tzinfo=UTC)
        return Printing(at, "An")
