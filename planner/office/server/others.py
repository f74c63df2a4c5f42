"""Keeping in step with the other computers of an office on a server."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from db.address import ServerAddress
from db.chain import OPERATION
from db.journal import JournalEntry
from db.server.notices import Listener, SilentError
from db.tables import METADATA
from db.viewings import head_of
from planner.errors import ServerAway
from planner.households.index.index import Changes

IN_INDEX = ("household", "person")


@dataclass(frozen=True, slots=True)
class News:
    """What was changed since an operation: up to which, in which tables, and which people."""

    until: int
    changed: frozenset[str]
    people: Changes


def journal_end(session: Session) -> int:
    """Give the id of the last operation."""
    return head_of(session, OPERATION).last_id


def news(session: Session, *, since: int) -> News:
    """Read in the journal what was changed after an operation, by whomever; erasures too."""
    erased = JournalEntry.erased_by > since
    fresh = or_(JournalEntry.operation_id > since, erased)
    touched = frozenset(session.scalars(select(JournalEntry.table).distinct().where(fresh)))
    if session.scalar(select(JournalEntry.id).where(erased).limit(1)):
        touched = frozenset(METADATA.tables)
    query = select(JournalEntry.table, JournalEntry.row, JournalEntry.before, JournalEntry.after)
    rows = session.execute(query.where(fresh, JournalEntry.table.in_(IN_INDEX)))
    people = {(table, row): (before, after) for table, row, before, after in rows}
    return News(journal_end(session), touched, people)


class Others:
    """Hears that other computers changed something; waits on a socket of its own.

    Raises:
        ServerAway: The server cannot be reached.
    """

    def __init__(self, address: ServerAddress) -> None:
        self._server = address.server
        try:
            self._listener = Listener(address)
        except SilentError as error:
            raise ServerAway(self._server, str(error)) from error

    @property
    def socket(self) -> int:
        """Give the number of the socket on which word comes."""
        return self._listener.fileno()

    def heard(self) -> frozenset[str]:
        """Give the names of the programs that made a change; wait for none.

        Raises:
            ServerAway: The connection is lost.
        """
        try:
            return frozenset(notice.by for notice in self._listener.hear())
        except SilentError as error:
            raise ServerAway(self._server, str(error)) from error

    def close(self) -> None:
        """Listen no more."""
        self._listener.close()
