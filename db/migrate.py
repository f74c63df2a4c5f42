"""Bringing a file up to the present tables, after putting a copy of it aside."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, inspect, text

from db.database import Database, NotADatabaseError
from db.rules import keep_rules
from db.server.rules import keep_server_rules

HEAD = "0012"
"""The newest revision; kept here so that opening a file need not load Alembic."""


class NewerSchemaError(Exception):
    """The file was made by a newer version of the program."""


def create(database: Database) -> None:
    """Make the tables in an empty file, whole or not at all."""
    with database.engine.execution_options(begin="IMMEDIATE").begin() as connection:
        migrate(connection)


def migrate(connection: Connection) -> None:
    """Bring the tables up to the newest, within a transaction, and make the rules anew."""
    _run(connection)
    on_server = connection.dialect.name == "postgresql"
    (keep_server_rules if on_server else keep_rules)(connection)


def upgrade(database: Database, put_aside: Callable[[], object]) -> None:
    """Upgrade to the newest tables, whole or not at all, after a copy was put aside.

    Raises:
        NotADatabaseError: The file is of another program.
        NewerSchemaError: The file knows more than this program.
    """
    with database.engine.connect() as connection:
        current = revision(connection)
    if current == HEAD:
        return
    if current is None:
        raise NotADatabaseError(database.path)
    if current > HEAD:
        raise NewerSchemaError(current)
    put_aside()
    create(database)


def revision(connection: Connection) -> str | None:
    """Tell which revision the file is at; none when it has no tables yet."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.scalar(text("select version_num from alembic_version"))
    return found


def alembic_config() -> Any:
    """Configure Alembic in code: there is no alembic.ini at run time."""
    from alembic.config import Config  # noqa: PLC0415 - heavy, and rarely needed

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    config.set_main_option("path_separator", "os")
    return config


def _run(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415 - heavy, and rarely needed

    config = alembic_config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
