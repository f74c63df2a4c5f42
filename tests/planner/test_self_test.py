"""The self-test of an installed program; all of it runs when a bundle is made (packaging/)."""

from __future__ import annotations

import re
import tomllib
from functools import partial
from pathlib import Path

import pytest

from planner.days.queries import days
from planner.office.backup.place import Why, backups_of
from planner.office.presets import fill_office
from planner.self_test.reading import codes_on
from planner.self_test.run import SelfTestFailedError, make_old, sure, try_libraries
from planner.slips.papers import slips_pdf
from planner.timetable.queries import board
from planner.version import version
from planner.workspace import Workspace

ROOT = Path(__file__).parents[2]


def test_an_office_of_the_first_version_is_copied_before_it_is_brought_up_to_date(tmp_path):
    office = tmp_path / "oud.inschrijfdag"
    make_old(office)
    workspace = Workspace(office)
    workspace.run(partial(fill_office, preset="kortrijk"))
    workspace.close()
    assert Why.MIGRATE in [one.why for one in backups_of(office)]


def test_a_code_is_read_back_from_a_slip_as_a_scanner_does(demo_workspace):
    stays = demo_workspace.ask(lambda asked: board(asked, day_id=days(asked)[0].id)).stays
    (first, second, *_) = stays
    pdf = demo_workspace.ask(partial(slips_pdf, appointment_ids=(first, second), language="nl"))
    assert len(set(codes_on(pdf))) == 2


def test_what_is_not_in_order_ends_the_test():
    sure([1], "never said")
    with pytest.raises(SelfTestFailedError, match="nothing was read"):
        sure([], "nothing was read")


def test_the_library_that_proves_a_day_full_answers():
    said = []
    try_libraries(said.append)
    assert said == ["HiGHS answers"]


def test_the_version_stands_in_one_place():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert version() == project["version"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", version())
