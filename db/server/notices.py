"""Telling every other computer which tables a change touched, and hearing it from them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import text

from db.address import ServerAddress
from db.images import RecordingSession
from db.landmark import landmark_of
from db.server.engine import connect


class SilentError(Exception):
    """The server is not heard any more."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Some program changed something."""

    by: str


def channel(schema: str) -> str:
    """Give the name under which an office's changes are announced."""
    return f"inschrijfdag_{schema}"


def announce(session: RecordingSession, schema: str, by: str) -> None:
    """Have the server tell, once the change is kept, who made one (not what it was)."""
    if landmark_of(session):
        said = {"channel": channel(schema), "by": json.dumps({"by": by})}
        session.execute(text("select pg_notify(:channel, :by)"), said)


class Listener:
    """A connection of its own on which the server tells of changes. A pooler cannot give it.

    Raises:
        SilentError: The server cannot be reached.
    """

    def __init__(self, address: ServerAddress) -> None:
        import psycopg  # noqa: PLC0415 - for offices on a server alone

        self._lost = (psycopg.Error, OSError)
        try:
            self._connection: Any = connect(address, autocommit=True, to_hear=True)
            self._connection.execute(
                psycopg.sql.SQL("listen {}").format(psycopg.sql.Identifier(channel(address.schema)))
            )
        except self._lost as error:
            raise SilentError(str(error)) from error

    def fileno(self) -> int:
        """Give the number of the socket, to wait on."""
        return int(self._connection.fileno())

    def hear(self) -> Iterable[Notice]:
        """Give what came in meanwhile; wait for nothing.

        Raises:
            SilentError: The connection is lost.
        """
        try:
            self._connection.pgconn.consume_input()
            found = []
            while notice := self._connection.pgconn.notifies():
                found.append(Notice(json.loads(notice.extra)["by"]))
        except self._lost as error:
            self.close()
            raise SilentError(str(error)) from error
        return found

    def close(self) -> None:
        """Let go of the connection."""
        self._connection.close()
