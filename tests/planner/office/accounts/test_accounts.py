"""An office with accounts: who gets in, what each act does to the file, and what it does not."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from db.staff import Staff
from planner.errors import (
    AccountGone,
    AccountNameTaken,
    AccountsAreOn,
    AccountsDamaged,
    LandlordNeeded,
    LastAdministrator,
    OfficeLocked,
    PasswordTooWeak,
    RecoveryKeyFirst,
    RecoveryKeyOfOther,
    SignInNeeded,
    TooManyTries,
    WrongPassword,
)
from planner.kinds import Role
from planner.office.accounts import wrapping
from planner.office.accounts.drafts import AccountDraft
from planner.office.accounts.managing import (
    add_account,
    change_account,
    change_own_password,
    give_password,
    remove_account,
)
from planner.office.accounts.roster_file import keep_roster, places, roster_of
from planner.office.accounts.signing import RESCUER, rescue, sign_in
from planner.office.accounts.switching import switch_accounts_off, switch_accounts_on
from planner.office.accounts.view import accounts_view
from planner.office.accounts.wrapping import FLOOR, USUAL, Cost
from planner.office.backup.place import Why, backups_of
from planner.office.backup.recover import recover
from planner.office.edit import change_office
from planner.office.journal.proof import journal_proof
from planner.office.journal.search import JournalAsked, journal_rows
from planner.office.keys.held import held
from planner.office.keys.here import key_of
from planner.office.keys.store import key_store
from planner.workspace import Workspace
from tests.conftest import NOW, clock
from tests.planner.office.accounts.conftest import OTHER, PASSWORD


def named(office, name):
    return next(one.id for one in roster_of(office).accounts if one.name == name)


def enter(office, name, password, now=NOW):
    return sign_in(office, named(office, name), password, now)


def opened(office, name, password):
    return Workspace(office, clock=clock, member=enter(office, name, password))


def test_without_accounts_an_office_opens_without_a_question(office_file):
    Workspace(office_file).close()
    assert roster_of(office_file) is None


def test_accounts_need_a_recovery_key_that_was_given_out(workspace):
    work = partial(switch_accounts_on, office=workspace.path, name="An", password=PASSWORD)
    with pytest.raises(RecoveryKeyFirst):
        workspace.run(work)
    assert roster_of(workspace.path) is None


def test_with_accounts_nobody_gets_in_without_a_password(admin, leave):
    office, seal = admin.path, key_of(admin.path).seal
    leave()
    before = office.read_bytes()
    assert key_store().find(seal) is None
    with pytest.raises(SignInNeeded):
        Workspace(office)
    with pytest.raises(WrongPassword):
        enter(office, "An", OTHER)
    assert held(seal) is None
    assert office.read_bytes() == before
    again = opened(office, "An", PASSWORD)
    assert (again.actor, again.member.role) == ("An", Role.ADMIN)
    again.close()


def test_the_key_itself_is_gone_from_this_pc(admin, leave):
    office = admin.path
    leave()
    for place in places(office):
        place.unlink()
    with pytest.raises(OfficeLocked):
        Workspace(office)


def test_a_key_that_was_left_behind_goes_at_the_next_sign_in(admin, leave):
    office, key = admin.path, key_of(admin.path)
    leave()
    key_store().keep(key)
    with pytest.raises(SignInNeeded):
        Workspace(office)
    enter(office, "An", PASSWORD)
    assert key_store().find(key.seal) is None


def test_each_has_their_own_password_and_the_journal_their_name(admin, add, leave):
    office = admin.path
    add("Joke", Role.PLANNER)
    leave()
    joke = opened(office, "Joke", OTHER)
    view = partial(change_office, version=1, name="Elders", phone="")
    with pytest.raises(Exception, match="beheerder"):
        joke.run(view)
    joke.close()
    an = opened(office, "An", PASSWORD)
    rows = an.ask(partial(journal_rows, asked=JournalAsked()))
    assert [row.sentence("nl") for row in rows][:2] == [
        "Account van Joke gemaakt (planner)",
        "Accounts ingeschakeld, met An als beheerder",
    ]
    assert an.ask(partial(journal_proof, office=office)).holds
    an.close()


def test_another_password_wraps_the_same_key_and_encrypts_nothing_anew(admin, add):
    id_ = add("Joke", Role.CLERK)
    admin.backups.back_up(Why.HAND)
    seal, before = key_of(admin.path).seal, admin.path.stat().st_ino
    admin.run(partial(give_password, office=admin.path, account_id=id_, password=PASSWORD))
    with pytest.raises(WrongPassword):
        enter(admin.path, "Joke", OTHER)
    assert enter(admin.path, "Joke", PASSWORD).id == id_
    assert (key_of(admin.path).seal, admin.path.stat().st_ino) == (seal, before)
    assert key_of(backups_of(admin.path)[0].path).seal == seal


def test_who_knows_a_password_may_change_it(admin):
    id_ = admin.member.id
    work = partial(change_own_password, office=admin.path, account_id=id_, at=NOW)
    with pytest.raises(WrongPassword):
        admin.run(partial(work, old=OTHER, password=OTHER))
    admin.run(partial(work, old=PASSWORD, password=OTHER))
    assert enter(admin.path, "An", OTHER).id == id_


def test_who_is_removed_gets_in_no_longer(admin, add):
    id_ = add("Joke", Role.CLERK)
    admin.run(partial(remove_account, office=admin.path, account_id=id_))
    with pytest.raises(AccountGone):
        sign_in(admin.path, id_, OTHER, NOW)


def test_somebody_can_always_manage_the_accounts(admin, add):
    own = admin.member.id
    with pytest.raises(LastAdministrator):
        admin.run(partial(remove_account, office=admin.path, account_id=own))
    demoted = partial(
        change_account, office=admin.path, account_id=own, draft=AccountDraft("An", Role.CLERK)
    )
    with pytest.raises(LastAdministrator):
        admin.run(demoted)
    add("Joke", Role.ADMIN)
    admin.run(demoted)
    assert {row.name: row.role for row in admin.ask(partial(accounts_view, office=admin.path))} == {
        "An": Role.CLERK, "Joke": Role.ADMIN,
    }  # fmt: skip


@pytest.mark.parametrize("name", ["an", "  ", "AN"])
def test_a_name_is_of_one_person(admin, name):
    work = partial(add_account, office=admin.path, password=OTHER)
    with pytest.raises(AccountNameTaken):
        admin.run(partial(work, draft=AccountDraft(name, Role.CLERK)))


@pytest.mark.parametrize("password", ["te kort", "Joke Maesen", "aaaaaaaaaaaaaaa"])
def test_a_password_is_long_and_not_the_name(admin, password):
    draft = AccountDraft("Joke Maesen", Role.CLERK)
    with pytest.raises(PasswordTooWeak):
        admin.run(partial(add_account, office=admin.path, draft=draft, password=password))


def test_somebody_of_a_landlord_has_one(admin, add):
    with pytest.raises(LandlordNeeded):
        add("Omar", Role.LANDLORD)
    add("Omar", Role.LANDLORD, "GW")
    assert enter(admin.path, "Omar", OTHER).landlord_id is not None


def test_wrong_passwords_make_one_wait_ever_longer_across_a_restart(admin):
    office, waited = admin.path, []
    now = NOW
    for _ in range(5):
        with pytest.raises(WrongPassword):
            enter(office, "An", OTHER, now)
    for _ in range(9):
        with pytest.raises(TooManyTries) as refused:
            enter(office, "An", PASSWORD, now)
        waited.append(refused.value.seconds)
        now += timedelta(seconds=refused.value.seconds)
        with pytest.raises(WrongPassword):
            enter(office, "An", OTHER, now)
    assert waited == [5, 10, 20, 40, 80, 160, 320, 600, 600]
    with pytest.raises(TooManyTries) as refused:
        enter(office, "An", PASSWORD, NOW - timedelta(days=9))
    assert refused.value.seconds == 600
    assert enter(office, "An", PASSWORD, now + timedelta(minutes=10))
    assert roster_of(office).tries == {}


def test_the_recovery_key_lets_in_when_all_passwords_are_forgotten(admin, leave, recovery_key):
    office, id_ = admin.path, admin.member.id
    leave()
    found = Workspace(office, clock=clock, member=rescue(office, recovery_key))
    assert found.actor == RESCUER.name
    found.run(partial(give_password, office=office, account_id=id_, password=OTHER))
    found.close()
    assert enter(office, "An", OTHER)
    with pytest.raises(RecoveryKeyOfOther):
        rescue(office.with_name("ander.inschrijfdag"), recovery_key)


def test_a_list_that_was_changed_by_hand_is_not_believed(admin, add, leave, recovery_key):
    add("Joke", Role.CLERK)
    office = admin.path
    leave()
    for place in places(office):
        place.write_text(place.read_text().replace('"balie"', '"beheerder"'))
    with pytest.raises(AccountsDamaged):
        enter(office, "Joke", OTHER)
    assert rescue(office, recovery_key) is None
    Workspace(office).close()


def test_anothers_wrapped_key_is_of_no_use_under_ones_own_password(admin, add):
    add("Joke", Role.CLERK)
    for place in places(admin.path):
        found = json.loads(place.read_text())
        an, joke = found["accounts"]
        for name in ("salt", "cost", "hidden"):
            an[name] = joke[name]
        place.write_text(json.dumps(found))
    with pytest.raises(WrongPassword):
        enter(admin.path, "An", OTHER)


def test_an_old_list_is_not_let_in_and_the_recovery_key_mends_it(admin, add, leave, recovery_key):
    office, old = admin.path, [place.read_bytes() for place in places(admin.path)]
    add("Joke", Role.CLERK)
    leave()
    for place, data in zip(places(office), old, strict=True):
        place.write_bytes(data)
    with pytest.raises(AccountsDamaged):
        opened(office, "An", PASSWORD)
    Workspace(office, clock=clock, member=rescue(office, recovery_key)).close()
    opened(office, "An", PASSWORD).close()


@pytest.mark.parametrize("data", [b"", b"{}", b"[1]", b"\xff\xfe", b'{"form": 2}'])
def test_a_broken_list_is_said_to_be_one(admin, leave, data, recovery_key):
    office = admin.path
    leave()
    places(office)[0].write_bytes(data)
    opened(office, "An", PASSWORD).close()
    for place in places(office):
        place.write_bytes(data)
    with pytest.raises(AccountsDamaged):
        Workspace(office)
    assert rescue(office, recovery_key) is None
    Workspace(office).close()


def test_a_copy_of_before_brings_back_no_account(admin, add):
    gone = add("Joke", Role.CLERK)
    admin.backups.back_up(Why.HAND)
    backup = backups_of(admin.path)[0]
    admin.run(partial(remove_account, office=admin.path, account_id=gone))
    add("Omar", Role.PLANNER)
    admin.restore(backup)
    with admin._database.reading() as session:
        assert {one.name for one in session.query(Staff)} == {"An", "Omar"}
    with pytest.raises(AccountGone):
        sign_in(admin.path, gone, OTHER, NOW)


def test_an_office_that_is_gone_comes_back_for_who_signs_in(admin, leave):
    office = admin.path
    admin.backups.back_up(Why.HAND)
    leave()
    office.unlink()
    with pytest.raises(SignInNeeded):
        Workspace(office)
    member = enter(office, "An", PASSWORD)
    recover(office, backups_of(office)[0], clock=clock, member=member).close()


def test_accounts_move_with_the_copies_to_another_pc(admin, leave, tmp_path):
    office = admin.path
    admin.backups.back_up(Why.HAND)
    leave()
    there = tmp_path / "elders" / office.name
    shutil.copytree(office.with_name(f"{office.stem}-reservekopieen"),
                    there.with_name(f"{office.stem}-reservekopieen"))  # fmt: skip
    shutil.copy(office, there)
    with pytest.raises(SignInNeeded):
        Workspace(there)
    opened(there, "An", PASSWORD).close()


def test_without_accounts_again_it_opens_without_a_question(admin, leave):
    office = admin.path
    with pytest.raises(AccountsAreOn):
        admin.run(partial(switch_accounts_on, office=office, name="B", password=PASSWORD))
    admin.run(partial(switch_accounts_off, office=office))
    leave()
    again = Workspace(office, clock=clock)
    with again._database.reading() as session:
        assert session.query(Staff).count() == 0
    again.close()


def test_accounts_are_made_at_the_full_cost_and_brought_to_it(admin, monkeypatch):
    assert (USUAL.memory, USUAL.passes, USUAL.lanes) >= (FLOOR.memory, FLOOR.passes, FLOOR.lanes)
    assert (FLOOR.memory, FLOOR.passes, FLOOR.lanes) == (64 * 1024, 3, 4)
    dearer = Cost(2, 64, 4)
    monkeypatch.setattr(wrapping, "USUAL", dearer)
    monkeypatch.setattr("planner.office.accounts.signing.USUAL", dearer)
    enter(admin.path, "An", PASSWORD)
    (account,) = roster_of(admin.path).accounts
    assert account.wrapped.cost == dearer
    assert enter(admin.path, "An", PASSWORD)


def test_a_list_that_asks_for_all_memory_is_broken(admin):
    roster = roster_of(admin.path)
    (account,) = roster.accounts
    greedy = replace(account, wrapped=replace(account.wrapped, cost=Cost(1, 1 << 40, 4)))
    keep_roster(admin.path, replace(roster, accounts=(greedy,)))
    with pytest.raises(AccountsDamaged):
        roster_of(admin.path)
