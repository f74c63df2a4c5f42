from __future__ import annotations

import os
from contextlib import closing

import pytest

from db.backup import DamagedError, NotCopiedError
from db.engine import connect
from db.sealing import PLAIN_LEFT, compare, destroy, destroy_left, seal_copy
from db.vault import new_key, seal_of

KEY = new_key()


@pytest.fixture
def plain(tmp_path):
    path = tmp_path / "a"
    with closing(connect(path, None)) as raw:
        raw.execute("create table one (id integer primary key, name text, data blob)")
        raw.execute("create table two (code text)")
        raw.execute("create index by_name on one (name)")
        raw.execute("insert into one values (7, 'Kanarie', x'00ff'), (9, null, null)")
        raw.execute("insert into two values ('x'), ('x')")
    return path


def test_every_row_is_in_the_encrypted_file_and_nothing_can_be_read_there(plain, tmp_path):
    seal_copy(plain, tmp_path / "b", KEY)
    assert seal_of(tmp_path / "b") == KEY.seal
    assert b"Kanarie" not in (tmp_path / "b").read_bytes()
    with closing(connect(tmp_path / "b", KEY)) as raw:
        rows = raw.execute("select * from one").fetchall()
        assert rows == [(7, "Kanarie", b"\x00\xff"), (9, None, None)]


@pytest.mark.parametrize(
    "change",
    ["update one set name = 'Kanaria'", "delete from two where rowid = 2",
     "insert into two values ('x')", "drop index by_name",
     "update one set id = 8 where id = 9"],
)  # fmt: skip
def test_a_copy_that_differs_in_anything_does_not_pass(plain, tmp_path, change):
    seal_copy(plain, tmp_path / "b", KEY)
    compare(plain, tmp_path / "b", KEY)
    with closing(connect(tmp_path / "b", KEY)) as raw:
        raw.execute(change)
    with pytest.raises(NotCopiedError):
        compare(plain, tmp_path / "b", KEY)


def test_a_damaged_plain_file_is_not_encrypted(plain, tmp_path):
    plain.write_bytes(plain.read_bytes()[:4096] + b"\xa5" * 4096 * 3)
    with pytest.raises(DamagedError):
        seal_copy(plain, tmp_path / "b", KEY)


def test_what_is_destroyed_was_overwritten_first(plain, tmp_path):
    os.link(plain, tmp_path / "second name")
    size = plain.stat().st_size
    destroy(plain)
    assert not plain.exists()
    assert (tmp_path / "second name").read_bytes() == bytes(size)


def test_a_second_name_of_the_office_itself_never_takes_its_content_along(plain):
    before = plain.read_bytes()
    left = plain.with_name(f"{plain.name}{PLAIN_LEFT}")
    os.link(plain, left)
    destroy_left(plain)
    assert plain.read_bytes() == before
    assert not left.exists()
