from __future__ import annotations

import secrets
import shutil

import pytest
from sqlalchemy import text

from db.database import Database, NotADatabaseError
from db.engine import is_faulty, unsafe_version
from db.migrate import create
from db.vault import PLAIN, DataKey, new_key, seal_of

KEY = new_key()


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    path = tmp_path_factory.mktemp("vault") / "a.inschrijfdag"
    database = Database(path, KEY)
    create(database)
    database.close()
    return path


@pytest.fixture
def office(made, tmp_path):
    return shutil.copy(made, tmp_path / made.name)


def state(folder):
    """All there is in a folder, but for the lock that says that somebody looked."""
    found = sorted(path for path in folder.iterdir() if path.suffix != ".lock")
    return [(path.name, path.read_bytes(), path.stat().st_mtime_ns) for path in found]


def test_a_file_begins_with_the_seal_of_its_key_and_nothing_in_it_can_be_read(office):
    assert seal_of(office) == KEY.seal != PLAIN
    data = office.read_bytes()
    assert not any(word in data for word in (b"household", b"CREATE", PLAIN))


@pytest.mark.parametrize("key", [new_key(), None, DataKey(bytes(32))])
def test_a_wrong_key_opens_nothing_and_leaves_every_byte_and_moment_as_it_was(office, key):
    before = state(office.parent)
    with pytest.raises(NotADatabaseError):
        Database(office, key)
    assert state(office.parent) == before


def test_what_is_still_in_the_log_is_encrypted_too(office):
    database = Database(office, KEY)
    with database.engine.begin() as connection:
        connection.execute(text("insert into venue (id, version, name, address, directions)"
                                " values (1, 1, 'Zaal Kanarie', 'X', '')"))  # fmt: skip
    log = office.with_name(f"{office.name}-wal").read_bytes()
    database.close()
    assert len(log) > 4096
    assert b"Kanarie" not in log + office.read_bytes()


def test_a_key_does_not_show_itself_in_messages():
    assert KEY.secret.hex() not in repr(KEY)
    assert "secret" not in repr(KEY)


def test_seals_tell_keys_apart():
    seals = {DataKey(secrets.token_bytes(32)).seal for _ in range(1000)}
    assert len(seals) == 1000
    assert {len(seal) for seal in seals} == {16}


@pytest.mark.parametrize("version", [(3, 7, 0), (3, 40, 1), (3, 44, 5), (3, 45, 0), (3, 50, 6),
                                     (3, 51, 0), (3, 51, 2)])  # fmt: skip
def test_versions_with_the_wal_reset_fault_are_known(version):
    assert is_faulty(version)


@pytest.mark.parametrize("version", [(3, 44, 6), (3, 44, 9), (3, 50, 7), (3, 51, 3), (3, 53, 4)])
def test_mended_versions_are_known(version):
    assert not is_faulty(version)


def test_the_sqlite_that_comes_with_the_program_is_safe():
    assert unsafe_version() == ""


@pytest.mark.parametrize("at", [20, 4095])
def test_one_bit_of_the_first_page_opens_nothing(office, at):
    change_bit(office, at)
    with pytest.raises(NotADatabaseError):
        Database(office, KEY)


@pytest.mark.parametrize("at", [4096, 8191])
def test_one_bit_of_a_later_page_is_found(office, at):
    change_bit(office, at)
    database = Database(office, KEY)
    assert not database.is_sound()
    database.close()


def test_a_changed_bit_of_the_seal_shows_as_another_key(office):
    change_bit(office, 3)
    assert seal_of(office) != KEY.seal


def test_a_page_that_is_not_in_use_is_authenticated_too(office):
    database = Database(office, KEY)
    with database.engine.begin() as connection:
        connection.execute(text("create table large (x)"))
        connection.execute(text("insert into large values (zeroblob(100000))"))
        connection.execute(text("drop table large"))
    database.close()
    change_bit(office, -5000)
    again = Database(office, KEY)
    assert not again.is_sound(quick=True)
    again.close()


def test_a_page_that_a_power_cut_tore_is_mended_from_the_log(office, tmp_path):
    database = Database(office, KEY)
    with database.engine.begin() as connection:
        connection.execute(text("create table more (x)"))
        connection.execute(text("insert into more values ('kept')"))
    left = tmp_path / "left" / office.name
    left.parent.mkdir()
    for end in ("", "-wal"):
        shutil.copy(f"{office}{end}", f"{left}{end}")
    database.close()
    change_bit(left, 600)
    again = Database(left, KEY)
    assert again.is_sound()
    with again.engine.connect() as connection:
        assert connection.scalar(text("select x from more")) == "kept"
    again.close()


def change_bit(path, at):
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)
