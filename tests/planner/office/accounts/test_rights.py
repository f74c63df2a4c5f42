"""Role by action: what each may do, and that the planner keeps to it in every use case."""

from __future__ import annotations

from functools import partial

import pytest

from planner import operations
from planner.days.closing import add_closing
from planner.errors import NotAllowed, NotOwnDesk
from planner.kinds import Role
from planner.office.accounts import rights
from planner.office.accounts.rights import may_ask
from planner.office.journal.search import JournalAsked, journal_rows
from planner.queue.acting import Acting
from planner.queue.arriving import arrive
from planner.queue.calling_in import call_next, seat
from planner.queue.desks import pause_desk
from tests.make import THURSDAY, Make, last_done
from tests.test_house import load_everything

OFFICE_ONLY = {
    "add_account", "add_landlord", "change_account", "change_keeping", "change_landlord",
    "change_office", "choose_backup_folder", "erase_household", "fill_office", "give_password",
    "give_recovery_key", "remove_account", "remove_old_names", "restore_backup", "set_logo",
    "set_update_place", "switch_accounts_off", "switch_accounts_on",
}  # fmt: skip
"""What only an administrator may do, written down a second time on purpose."""

PLANNERS_TOO = {
    "add_closing", "add_day", "add_requirement", "add_series", "apply_plan", "book_interpreter",
    "book_interpreters", "cancel_interpreter", "change_day", "change_requirement",
    "change_series", "change_text", "check_texts", "close_day", "hand_over", "import_lists",
    "import_results", "keep_text", "move_day", "plan_series_days", "remove_closing", "remove_day",
    "remove_follow_rule", "retire_requirement", "set_follow_rule", "set_signal_limit",
    "set_slip_settings", "take_everything",
}  # fmt: skip
LANDLORDS = {
    "call_next", "change_own_password", "erase_again", "finish", "note_viewed", "pause_desk",
    "recall", "reopen_desk", "seat",
}  # fmt: skip


def every_operation():
    load_everything()
    ours = [act for act in operations.names if act.__module__.startswith("planner.")]
    return {operations.names[act]: act for act in ours}


def specified(role, name):
    match role:
        case Role.ADMIN:
            return True
        case Role.PLANNER:
            return name not in OFFICE_ONLY
        case Role.CLERK:
            return name not in OFFICE_ONLY | PLANNERS_TOO
        case Role.LANDLORD:
            return name in LANDLORDS


def test_every_operation_stands_in_the_table_and_nothing_else_does():
    every = rights._operations()
    assert every[Role.ADMIN] | every[Role.LANDLORD] == set(every_operation())


@pytest.mark.parametrize("role", Role)
def test_a_role_may_do_exactly_what_is_specified_by_every_use_case(as_role, role):
    workspace, found = as_role(role), {}
    for name, act in every_operation().items():
        try:
            workspace.run(partial(act))
        except NotAllowed:
            found[name] = False
        except TypeError:  # it got as far as the use case, which lacks what it needs
            found[name] = True
        else:
            found[name] = True
    assert found == {name: specified(role, name) for name in every_operation()}


def test_the_journal_is_asked_by_administrators_only(as_role):
    for role in (Role.CLERK, Role.PLANNER, Role.LANDLORD):
        with pytest.raises(NotAllowed):
            as_role(role).ask(partial(journal_rows, asked=JournalAsked()))
    assert as_role(Role.ADMIN).ask(partial(journal_rows, asked=JournalAsked()))
    assert may_ask(Role.CLERK, "household_rows")
    assert not may_ask(Role.LANDLORD, "household_rows")


def test_what_somebody_may_not_do_they_may_not_take_back_either(as_role):
    admin = as_role(Role.PLANNER)
    admin.run(partial(add_closing, first=THURSDAY, last=THURSDAY, reason=""))
    clerk = as_role(Role.CLERK)
    with pytest.raises(NotAllowed) as refused:
        clerk.undo()
    assert refused.value.least == Role.PLANNER
    assert clerk.ask(last_done).name == "add_closing"
    planner = as_role(Role.PLANNER)
    planner.undo()
    with pytest.raises(NotAllowed):
        as_role(Role.CLERK).redo()


def test_an_office_without_accounts_lets_everybody_do_everything(workspace):
    assert workspace.member is None
    workspace.run(partial(add_closing, first=THURSDAY, last=THURSDAY, reason=""))
    assert workspace.undo().value.name == "add_closing"


class TestAtADesk:
    @pytest.fixture
    def day(self, admin):
        with admin._database.transaction() as session:
            make = Make(session)
            day = make.day(admin.clock().date(), sessions=((540, 720),))
            self.desks = {code: make.desk(day, code).id for code in ("GW", "POORT")}
            self.who = {code: make.appointment(day, {code: "09:00"}).id for code in self.desks}
            self.id = day.id
        acting = Acting(admin.clock(), "An")
        for id_ in self.who.values():
            admin.run(partial(arrive, day_id=self.id, appointment_id=id_, acting=acting))
        return acting

    def test_a_landlords_people_act_at_their_own_desks_and_nowhere_else(self, as_role, day):
        own = as_role(Role.LANDLORD, "GW")
        facts = {"day_id": self.id, "acting": day}
        assert own.run(partial(call_next, **facts, desk_id=self.desks["GW"])).value
        for act in (call_next, pause_desk):
            with pytest.raises(NotOwnDesk):
                own.run(partial(act, **facts, desk_id=self.desks["POORT"]))
        own.run(partial(seat, **facts, appointment_id=self.who["GW"]))
        with pytest.raises(NotOwnDesk):
            own.run(partial(seat, **facts, appointment_id=self.who["POORT"]))

    def test_they_take_back_only_what_they_did_themselves(self, as_role, day):
        facts = {"day_id": self.id, "acting": day}
        as_role(Role.ADMIN).run(partial(call_next, **facts, desk_id=self.desks["POORT"]))
        as_role(Role.LANDLORD, "GW").run(partial(call_next, **facts, desk_id=self.desks["GW"]))
        with pytest.raises(NotAllowed):
            as_role(Role.LANDLORD, "GW", "Omar").undo()
        as_role(Role.LANDLORD, "GW").undo()
