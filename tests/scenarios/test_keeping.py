"""Scenarios of docs/scenarios.md about what is kept, who sees it and what goes."""

from __future__ import annotations

from datetime import timedelta

import pytest

from planner.errors import ChangedBySomebody, OfficeInUse
from planner.figures.counting import figures
from planner.households.search import household_rows
from planner.kinds import Role
from planner.office.accounts.member import Member
from planner.office.privacy.retention import remove_old_names
from planner.queue.absent import not_come
from planner.queue.closing import close_day
from planner.slips.issue import issue_slips, issued_pdf
from planner.slips.lists.asked import Asked
from planner.slips.lists.files import FileKind, ListKind, list_file
from tests.cards import save_card
from tests.make import THURSDAY
from tests.planner.slips.reading import text
from tests.scenarios.clerk import Clerk


def test_who_saves_over_a_colleague_is_told_who_and_when_and_nothing_is_overwritten(clerk):
    who = clerk.knows("Claes")
    shown = 1
    clerk.office.member = Member(1, "Bo", Role.ADMIN)
    clerk.does(save_card, household_id=who, version=shown, phone="0470 00 57 88")
    clerk.office.member = Member(2, "An", Role.ADMIN)
    with pytest.raises(ChangedBySomebody) as refused:
        clerk.does(save_card, household_id=who, version=shown, phone="0470 00 57 89")
    assert (refused.value.actor, refused.value.at) == ("Bo", clerk.now)
    (row,) = clerk.asks(household_rows, day_id=None, words="claes")
    assert row.phone.endswith("5788")
    with pytest.raises(OfficeInUse):
        Clerk(clerk.office.path, "Bo")


def test_names_go_after_their_time_and_the_counts_stay(clerk):
    booked = clerk.books(clerk.knows("Claes"))
    clerk.acts(not_come, "09:00", appointment_id=booked)
    clerk.acts(close_day, "17:05")
    after = THURSDAY + timedelta(days=61)
    counted = clerk.asks(figures, first=THURSDAY, last=THURSDAY, today=after)
    clerk.at("09:00", after)
    clerk.does(remove_old_names, today=after)
    assert clerk.asks(household_rows, day_id=None, words="claes") == []
    assert clerk.asks(figures, first=THURSDAY, last=THURSDAY, today=after) == counted


def test_a_printer_that_fails_costs_no_slip_as_it_is_kept_as_a_file(clerk):
    booked = clerk.books(clerk.knows("Claes"))
    issued = clerk.does(issue_slips, printing=clerk.printing, appointment_ids=(booked,))
    kept = clerk.asks(issued_pdf, digest=issued.digests[booked])
    assert text(kept) == text(issued.pdf)


def test_a_household_that_asked_to_be_hidden_is_a_number_on_every_list(clerk):
    who = clerk.knows("Claes", phone="0470 00 57 88")
    clerk.does(save_card, household_id=who, version=1, hidden=True)
    clerk.books(who, companion_name="Toeleider Een")
    lists = (ListKind.DAY, ListKind.DESKS, ListKind.CALLING, ListKind.COMPANIONS)
    for kind in lists:
        for form in (FileKind.PDF, FileKind.CSV):
            made = clerk.asks(list_file, kind=kind, asked=Asked(clerk.day), form=form)
            said = text(made) if form is FileKind.PDF else made.decode("utf-8-sig")
            assert "Claes" not in said
            assert "5788" not in said.replace(" ", "")
    clerk.at("08:40")
    assert [row.name for row in clerk.queue().rows] == [""]
    assert clerk.asks(household_rows, day_id=clerk.day, words="clae") == []
