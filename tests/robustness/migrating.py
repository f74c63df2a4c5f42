"""An office's file as an earlier version of the program left it."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from sqlalchemy import text

from db.database import Database
from db.migrate import alembic_config, revision
from db.vault import DataKey
from planner.office.keys.here import key_of

OLD = "0004"
ROWS = 1000


def make_old(path: Path, rows: int = 3, key: DataKey | None = None) -> None:
    """Make a file of revision OLD with something in it; plain, as it was then, without a key."""
    database = Database(path, key)
    with database.engine.execution_options(begin="IMMEDIATE").begin() as connection:
        config = alembic_config()
        config.attributes["connection"] = connection
        command.upgrade(config, OLD)
        for number in range(rows):
            connection.execute(
                text("insert into venue (id, version, name, address, directions)"
                     " values (:id, 1, :name, 'Kerkplein 4', '')"),
                {"id": number + 1, "name": f"Zaal {number}"},
            )  # fmt: skip
            connection.execute(
                text("insert into household (id, version, phone, slip_language, adults, children,"
                     " hidden, remark) values (:id, 1, '', '', 1, 0, 0, '')"),
                {"id": number + 1},
            )  # fmt: skip
    database.close()


def revision_of(path: Path) -> str | None:
    """Tell which revision a file is at."""
    database = Database(path, key_of(path))
    with database.engine.connect() as connection:
        found = revision(connection)
    database.close()
    return found


def venues_of(path: Path) -> int:
    """Tell how many venues a file has."""
    database = Database(path, key_of(path))
    with database.engine.connect() as connection:
        found = connection.scalar(text("select count(*) from venue"))
    database.close()
    return found
