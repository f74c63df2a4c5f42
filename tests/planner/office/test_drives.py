from __future__ import annotations

import os
from pathlib import Path

import pytest

from planner.errors import OnNetworkDrive
from planner.office.drives import is_remote, is_share, mount_is_remote
from planner.office.file import new_office
from planner.workspace import Workspace

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
proc /proc proc rw 0 0
//server/deel /mnt/deel cifs rw 0 0
server:/x /mnt/een\\040schijf nfs4 rw 0 0
tmpfs /mnt/deel/lokaal tmpfs rw 0 0
"""


@pytest.mark.parametrize(
    "path",
    [r"\\server\deel\kantoor.inschrijfdag", "//server/deel/kantoor.inschrijfdag",
     r"\\?\UNC\server\deel\kantoor.inschrijfdag", r"\\?\unc\server\deel\x", r"\\wsl$\Debian\x"],
)  # fmt: skip
def test_a_path_that_names_another_computer_is_of_the_network(path):
    assert is_share(path)


@pytest.mark.parametrize(
    "path",
    [r"C:\Users\An\Documents\kantoor.inschrijfdag", r"E:\kantoor.inschrijfdag", "/home/an/k",
     r"\\?\C:\Users\An\een heel lange naam", r"\\.\C:\x", "kantoor.inschrijfdag"],
)  # fmt: skip
def test_disks_and_sticks_of_this_pc_are_not(path):
    assert not is_share(path)


@pytest.mark.parametrize(
    ("path", "remote"),
    [("/mnt/deel/k", True), ("/mnt/een schijf/map/k", True), ("/mnt/deel/lokaal/k", False),
     ("/mnt/deelgenoot/k", False), ("/home/an/k", False)],
)  # fmt: skip
def test_linux_tells_by_the_mount_point_nearest_to_the_file(path, remote):
    assert mount_is_remote(Path(path), MOUNTS) is remote


@pytest.mark.skipif(os.name == "nt", reason="needs rights on Windows, fails in Wine")
def test_a_letter_is_asked_for_where_it_leads(tmp_path):
    asked = []
    (tmp_path / "echt").mkdir()
    (tmp_path / "letter").symlink_to(tmp_path / "echt")
    assert is_remote(tmp_path / "letter" / "k", lambda path: bool(asked.append(path)) or True)
    assert asked == [tmp_path / "echt" / "k"]


def test_an_office_on_a_network_drive_is_neither_opened_nor_made(office_file, monkeypatch):
    monkeypatch.setattr("planner.office.drives.PROBE", lambda path: path == office_file.resolve())
    before = office_file.read_bytes()
    with pytest.raises(OnNetworkDrive):
        Workspace(office_file)
    assert office_file.read_bytes() == before
    office_file.unlink()
    with pytest.raises(OnNetworkDrive):
        new_office(office_file, preset="kortrijk")
    assert not office_file.exists()
