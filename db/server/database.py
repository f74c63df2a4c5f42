"""An office on a server, and its transactions: several computers change it at once."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Generic, TypeVar, cast

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from db.address import ServerAddress
from db.base import new_id
from db.engine import engine_for
from db.faults import Fault, fault_of
from db.images import RecordingSession
from db.landmark import Landmark, landmark_of
from db.server.notices import announce

T = TypeVar("T")

WAITS = (0.05, 0.2, 0.5, 1.0, 2.0)
"""Seconds before each further attempt, when somebody else was first or the server went away."""


class UnsureError(Exception):
    """The server went away while a change was being kept; nobody knows yet whether it was."""


class ServerDatabase:
    """A schema on a server. `name` tells this program from others in what it announces."""

    def __init__(self, address: ServerAddress) -> None:
        self.place = address
        self.key = None
        self.name = f"{new_id():x}"
        self.engine = engine_for(address)
        self._writing = self.engine.execution_options(begin="IMMEDIATE")
        self._reading = self.engine.execution_options(isolation_level="REPEATABLE READ")

    def change(self, act: Callable[[RecordingSession], T]) -> T:
        """Carry out a change once, however often that must be tried.

        Raises:
            DBAPIError: It was not kept.
            UnsureError: It cannot be told whether it was.
        """
        attempt = _Attempt(self, act)
        return self._try(attempt.make, WAITS, attempt)

    def look(self, question: Callable[[Session], T]) -> T:
        """Answer a question, of one moment.

        Raises:
            DBAPIError: It cannot be.
        """

        def ask() -> T:
            with self.reading() as session:
                return question(session)

        return self._try(ask, WAITS[:2])

    @contextmanager
    def transaction(self) -> Iterator[RecordingSession]:
        """Give a session that commits when the block ends well, and rolls back when not."""
        with RecordingSession(self._writing, expire_on_commit=False) as session, session.begin():
            yield session

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Give a session whose changes, if any, are thrown away."""
        with Session(self._reading, autoflush=False) as session:
            yield session
            session.rollback()

    def leave_no_trace(self) -> None:
        """Leave what was removed to the server, which uses its room again (docs/server.md)."""

    def close(self) -> None:
        """Let go of the server."""
        self.engine.dispose()

    def _try(
        self, work: Callable[[], T], waits: Sequence[float], attempt: _Attempt[T] | None = None
    ) -> T:
        """Do something again as long as the server went away or somebody else was first."""
        for wait in waits:
            try:
                return work()
            except DBAPIError as error:
                if not self._may_pass(error):
                    raise
            time.sleep(wait)
        try:
            return work()
        except DBAPIError as error:
            if self._may_pass(error) and attempt and attempt.landmark:
                raise UnsureError from error
            raise

    def _may_pass(self, error: DBAPIError) -> bool:
        fault = fault_of(error)
        if fault is Fault.AWAY:
            self.engine.dispose()
        return fault in {Fault.AWAY, Fault.OVERTAKEN}


class _Attempt(Generic[T]):
    """A change that is tried again only when it is certain that it was not kept before."""

    def __init__(self, database: ServerDatabase, act: Callable[[RecordingSession], T]) -> None:
        self._database = database
        self._act = act
        self.landmark: Landmark | None = None
        self._result: T | None = None

    def make(self) -> T:
        """Make the change, unless it turns out to have been made."""
        if self.landmark and self._is_kept(self.landmark):
            return cast("T", self._result)
        self.landmark = None
        database = self._database
        with database.transaction() as session:
            self._result = self._act(session)
            session.flush()
            announce(session, database.place.schema, database.name)
            self.landmark = landmark_of(session)
        return self._result

    def _is_kept(self, landmark: Landmark) -> bool:
        """Tell whether a change arrived though its answer did not.

        It waits for the right to change, which the lost connection has until the server is done
        with it; so what it finds is final.
        """
        with self._database.transaction() as session:
            return session.get(*landmark) is not None
