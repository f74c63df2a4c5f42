from __future__ import annotations

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from db.database import Database, FileInUseError, NotADatabaseError
from db.migrate import HEAD, NewerSchemaError, alembic_config, create, revision, upgrade
from db.rules import BOOKS, RULES
from db.tables import METADATA
from db.vault import new_key

KEY = new_key()


@pytest.fixture
def database(tmp_path):
    opened = Database(tmp_path / "empty.inschrijfdag", KEY)
    yield opened
    opened.close()


def test_migrations_build_exactly_what_the_entities_describe(database):
    create(database)
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []


def test_the_newest_revision_is_the_one_the_program_expects(database):
    assert ScriptDirectory.from_config(alembic_config()).get_current_head() == HEAD
    create(database)
    with database.engine.connect() as connection:
        assert revision(connection) == HEAD


def test_every_rule_is_kept_after_a_migration(database):
    create(database)
    with database.engine.connect() as connection:
        found = set(connection.scalars(text("select name from sqlite_master where type='trigger'")))
    rules = {f"keep_{name}_on_{when}" for name in RULES for when in ("insert", "update")}
    assert found == rules | {
        f"keep_{name}_on_{when}" for name in BOOKS for when in ("update", "delete")
    }


def test_a_file_of_a_newer_program_is_refused_and_left_alone(database):
    create(database)
    with database.engine.begin() as connection:
        connection.execute(text("update alembic_version set version_num = '9999'"))
    with pytest.raises(NewerSchemaError):
        upgrade(database, lambda: None)


def test_the_file_is_written_to_the_disk_at_every_commit(database):
    with database.engine.connect() as connection:

        def pragma(name):
            return connection.scalar(text(f"pragma {name}"))

        assert (pragma("journal_mode"), pragma("synchronous"), pragma("foreign_keys")) == (
            "wal",
            2,
            1,
        )


def test_one_program_at_a_time(database):
    with pytest.raises(FileInUseError):
        Database(database.path, KEY)


def test_a_file_that_is_something_else_is_refused(tmp_path):
    path = tmp_path / "brief.inschrijfdag"
    path.write_bytes(b"Beste mevrouw, " * 400)
    with pytest.raises(NotADatabaseError):
        Database(path, KEY)
    assert path.read_bytes().startswith(b"Beste")
