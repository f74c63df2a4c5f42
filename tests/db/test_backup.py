from __future__ import annotations

import pytest
from sqlalchemy import text

from db.backup import DamagedError, NotCopiedError, check_copy, holds, take_copy
from db.database import Database
from db.migrate import create
from db.vault import new_key

KEY = new_key()
ADD = "insert into venue (id, version, name, address, directions) values (1, 1, 'Zaal', 'X', '')"


@pytest.fixture
def database(tmp_path):
    opened = Database(tmp_path / "a.inschrijfdag", KEY)
    create(opened)
    yield opened
    opened.close()


def test_a_copy_holds_what_is_still_in_the_log(database, tmp_path):
    with database.engine.begin() as connection:
        connection.execute(text(ADD))
    take_copy(database, tmp_path / "copy")
    assert check_copy(tmp_path / "copy", KEY).counts["venue"] == 1
    copy = Database(tmp_path / "copy", KEY)
    with copy.engine.connect() as connection:
        assert connection.scalar(text("select name from venue")) == "Zaal"
    copy.close()


def test_a_copy_is_of_one_moment_though_others_write_and_stands_alone(database, tmp_path):
    with database.engine.execution_options(begin="IMMEDIATE").begin() as connection:
        connection.execute(text(ADD))
        take_copy(database, tmp_path / "copy")
    assert check_copy(tmp_path / "copy", KEY).counts["venue"] == 0
    assert list(tmp_path.glob("copy?*")) == []


def test_a_copy_is_known_by_what_it_holds_until_something_changes(database, tmp_path):
    take_copy(database, tmp_path / "first")
    kept = check_copy(tmp_path / "first", KEY)
    assert holds(database, kept)
    with database.engine.begin() as connection:
        connection.execute(text(ADD))
    assert not holds(database, kept)


def spoil(path, page=2):
    data = bytearray(path.read_bytes())
    size = 4096
    data[page * size : (page + 1) * size] = b"\xa5" * size
    path.write_bytes(data)


def test_a_spoiled_copy_does_not_pass(database, tmp_path):
    take_copy(database, tmp_path / "copy")
    spoil(tmp_path / "copy")
    with pytest.raises(DamagedError):
        check_copy(tmp_path / "copy", KEY)


def test_a_damaged_office_is_told_from_a_disk_that_will_not_write(database, tmp_path):
    with pytest.raises(NotCopiedError):
        take_copy(database, tmp_path / "no folder" / "copy")
    database.close()
    spoil(database.path)
    damaged = Database(database.path, KEY)
    with pytest.raises(DamagedError):
        take_copy(damaged, tmp_path / "copy")
    damaged.close()
