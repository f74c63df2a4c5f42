"""An office with accounts, whose passwords cost next to nothing to try."""

from __future__ import annotations

import shutil
from functools import partial

import pytest

from planner.office.accounts import wrapping
from planner.office.accounts.drafts import AccountDraft
from planner.office.accounts.managing import add_account
from planner.office.accounts.member import Member
from planner.office.accounts.roster_file import roster_of
from planner.office.accounts.signing import sign_in
from planner.office.accounts.switching import switch_accounts_on
from planner.office.accounts.wrapping import Cost
from planner.office.keys.here import key_of
from planner.office.keys.printing import give_recovery_key
from planner.office.keys.store import ELSEWHERE
from planner.office.keys.written import written
from planner.office.queries import landlords
from planner.workspace import Workspace
from tests.conftest import NOW, clock
from tests.make import let_go

PASSWORD = "Wie het laatst lacht"
OTHER = "Een zwaluw maakt geen zomer"


@pytest.fixture(scope="session")
def with_accounts(keys, kortrijk_file, tmp_path_factory):
    """An office with one account, of An, an administrator; its key is on no PC."""
    folder = tmp_path_factory.mktemp("accounts")
    path = folder / "kortrijk.inschrijfdag"
    shutil.copy(kortrijk_file, path)
    with pytest.MonkeyPatch.context() as patch:
        make_cheap(patch)
        patch.setenv(ELSEWHERE, str(shutil.copytree(keys, folder / "sleutels")))
        opened = Workspace(path, clock=clock, actor="An")
        opened.run(partial(give_recovery_key, file=path, at=clock()))
        opened.run(partial(switch_accounts_on, office=path, name="An", password=PASSWORD))
        seal = key_of(path).seal
        opened.close()
        let_go(seal)
    return path


def make_cheap(patch):
    patch.setattr(wrapping, "USUAL", Cost(1, 32, 4))
    patch.setattr("planner.office.accounts.signing.USUAL", Cost(1, 32, 4))


@pytest.fixture(autouse=True)
def here(keys, kortrijk_file, tmp_path, monkeypatch):
    """Passwords are stretched with 8 KiB for each lane here, and this PC's keys are the test's."""
    make_cheap(monkeypatch)
    monkeypatch.setenv(ELSEWHERE, str(shutil.copytree(keys, tmp_path / "sleutels")))


@pytest.fixture
def admin(with_accounts, tmp_path):
    """The office with accounts, open for An."""
    office = tmp_path / "met" / with_accounts.name
    shutil.copytree(with_accounts.parent, office.parent)
    member = sign_in(office, roster_of(office).accounts[0].id, PASSWORD, NOW)
    opened = Workspace(office, clock=clock, member=member)
    seal = key_of(office).seal
    yield opened
    opened.close()
    let_go(seal)


@pytest.fixture
def landlord_ids(admin):
    return {row.code: row.id for row in admin.ask(landlords)}


@pytest.fixture
def add(admin, landlord_ids):
    """Give somebody an account."""

    def made(name, role, landlord=None, password=OTHER):
        draft = AccountDraft(name, role, landlord_ids.get(landlord))
        work = partial(add_account, office=admin.path, draft=draft, password=password)
        return admin.run(work).value

    return made


@pytest.fixture
def recovery_key(admin):
    return " ".join(written(key_of(admin.path)))


@pytest.fixture
def leave(admin):
    """Close the office and forget its key, as when the program ends."""

    def left():
        seal = key_of(admin.path).seal
        admin.close()
        let_go(seal)

    return left


@pytest.fixture
def as_role(admin, landlord_ids):
    """Be of another role from now on."""

    def become(role, landlord=None, name="Joke"):
        admin.member = Member(7, name, role, landlord_ids.get(landlord))
        return admin

    return become
