"""Where newer versions are put, and which of them is newer."""

from __future__ import annotations

import pytest

from planner.errors import ChangedMeanwhile, UpdatePlaceUnclear
from planner.office import updates
from planner.office.edit import office_view
from planner.office.updates import newer_in, set_update_place


@pytest.mark.parametrize(
    "place",
    ["", "https://example.org/inschrijfdag", r"S:\Programma's", r"\\server\deel", "/srv/setup"],
)
def test_a_folder_or_a_page_is_kept(session, place):
    set_update_place(session, version=office_view(session).version, place=f" {place} ")
    assert office_view(session).updates == place


@pytest.mark.parametrize("place", ["setup.exe", "ftp://example.org", "https://", "javascript:1"])
def test_anything_else_is_refused(session, place):
    with pytest.raises(UpdatePlaceUnclear):
        set_update_place(session, version=office_view(session).version, place=place)


def test_it_never_goes_over_what_somebody_else_changed(session):
    with pytest.raises(ChangedMeanwhile):
        set_update_place(session, version=office_view(session).version - 1, place="")


def test_the_newest_setup_counts_by_number_and_only_when_it_is_newer(tmp_path, monkeypatch):
    monkeypatch.setattr(updates, "own_version", lambda: "0.9.0")
    for name in ("0.2.0-setup.exe", "0.9.0-setup.exe", "0.10.0-portable.zip"):
        (tmp_path / f"inschrijfdag-{name}").touch()
    assert newer_in(tmp_path) is None

    for name in ("0.10.0-setup.exe", "0.9.1-setup.exe"):
        (tmp_path / f"inschrijfdag-{name}").touch()
    assert newer_in(tmp_path) == "0.10.0"


def test_a_folder_that_cannot_be_reached_says_so(tmp_path):
    with pytest.raises(OSError, match="weg"):
        newer_in(tmp_path / "weg")
