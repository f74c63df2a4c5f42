from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from sqlalchemy import select

from db.checklists import Requirement
from db.engine import connect
from db.office import Landlord
from planner.errors import (
    CannotWrite,
    NewerOffice,
    NoSuchOffice,
    NotAnOffice,
    OfficeExists,
    OfficeInUse,
    UnknownPreset,
)
from planner.office.file import new_office
from planner.office.keys.here import key_of
from planner.office.presets import load_preset, preset_names
from planner.office.queries import landlords
from planner.workspace import Workspace


@pytest.fixture
def path(tmp_path):
    return tmp_path / "kantoor.inschrijfdag"


@pytest.mark.parametrize("preset", preset_names())
def test_an_office_starts_from_its_preset(path, preset):
    new_office(path, preset=preset)
    workspace = Workspace(path)
    codes = [row.code for row in workspace.ask(landlords)]
    documents = workspace.ask(lambda s: len(s.scalars(select(Requirement)).all()))
    workspace.close()

    assert codes == [entry["code"] for entry in load_preset(preset)["landlords"]]
    assert documents > 30


def test_who_is_not_sure_to_take_part_is_marked(path):
    new_office(path, preset="kortrijk")
    workspace = Workspace(path)
    unsure = [row.name for row in workspace.ask(landlords) if not row.confirmed]
    periods = workspace.ask(lambda s: s.scalars(select(Landlord.active_from)).all())
    workspace.close()

    assert unsure == ["Eigen Haard is Goud Waard"]
    assert all(periods)


def test_the_regime_decides_which_documents_there_are(tmp_path):
    def codes(preset):
        path = tmp_path / f"{preset}.inschrijfdag"
        new_office(path, preset=preset)
        workspace = Workspace(path)
        found = workspace.ask(lambda s: set(s.scalars(select(Requirement.code))))
        workspace.close()
        return found

    old, new = codes("kortrijk"), codes("zuidwest")
    assert "FORM_SIGNED" in old - new
    assert {"EID_PIN", "MEANS_DECL"} <= new - old


def test_nothing_is_overwritten(path):
    path.write_text("iets anders")
    with pytest.raises(OfficeExists):
        new_office(path, preset="kortrijk")
    assert path.read_text() == "iets anders"


def test_a_preset_that_is_not_there_leaves_no_file(path):
    with pytest.raises(UnknownPreset):
        new_office(path, preset="brugge")
    assert list(path.parent.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "bestand").write_text("")
    with pytest.raises(CannotWrite):
        new_office(tmp_path / "bestand" / "kantoor.inschrijfdag", preset="kortrijk")


def test_what_is_no_office_is_refused_and_left_as_it_is(path):
    with pytest.raises(NoSuchOffice):
        Workspace(path)
    path.write_bytes(b"geen kantoor " * 500)
    with pytest.raises(NotAnOffice):
        Workspace(path)
    assert path.read_bytes() == b"geen kantoor " * 500


def test_another_programs_database_is_no_office(path):
    with sqlite3.connect(path) as other:
        other.execute("create table muziek (titel text)")
    other.close()
    with pytest.raises(NotAnOffice):
        Workspace(path)


def test_an_office_is_open_once(office_file):
    one = Workspace(office_file)
    with pytest.raises(OfficeInUse):
        Workspace(office_file)
    one.close()
    Workspace(office_file).close()


def test_an_office_of_a_newer_program_is_refused_kindly(office_file):
    with closing(connect(office_file, key_of(office_file))) as raw:
        raw.execute("update alembic_version set version_num = '9999'")
    with pytest.raises(NewerOffice):
        Workspace(office_file)
