"""An office that is open: its file or its place on a server, and the way changes go into it."""

from __future__ import annotations

import getpass
from pathlib import Path
from typing import TypeVar

from sqlalchemy.orm import Session

from db.address import Place, ServerAddress
from db.database import Database
from db.images import RecordingSession
from db.journal import Operation
from db.server.database import ServerDatabase
from db.tables import METADATA
from planner import clock as clocks
from planner.errors import OnServer, Refusal
from planner.faults import explained
from planner.households.index.index import INDEX, HouseholdIndex
from planner.office.accounts import guard
from planner.office.accounts.admission import check_admitted, note_accounts
from planner.office.accounts.member import Member, sees_part
from planner.office.backup.keeper import Keeper
from planner.office.backup.place import Why
from planner.office.privacy.afterwards import erase_risen, leave_no_trace
from planner.office.privacy.erase import ERASED
from planner.office.server.entering import member_on
from planner.office.server.opening import NoKeeper
from planner.office.server.others import journal_end
from planner.opening import open_office
from planner.operations import erasings, name_of, weighties
from planner.outcome import Outcome, Work
from planner.queue.elsewhere import PARTLY
from planner.recording import recorded
from planner.undoing import done_of

T = TypeVar("T")


class OpenOffice:
    """An office that is open, and what every use case needs of it.

    Its clock and actor are those of every operation. `index` knows who is in it; every change that
    is kept is noted there. A file with accounts opens only for the `member` of staff who signed in.
    """

    _database: Database | ServerDatabase
    backups: Keeper | NoKeeper

    def __init__(
        self, place: Place, *, clock: clocks.Clock = clocks.now, actor: str | None = None,
        member: Member | None = None,
    ) -> None:  # fmt: skip
        self.place = place
        self.clock = clock
        self.member = member
        self._actor = actor
        self._open()

    @property
    def actor(self) -> str:
        """Who does what is done."""
        return self.member.name if self.member else self._actor or getpass.getuser()

    @property
    def path(self) -> Path:
        """Give the office's file.

        Raises:
            OnServer: It is in none.
        """
        if isinstance(self.place, ServerAddress):
            raise OnServer(self.place.name)
        return self.place

    @property
    def on_server(self) -> bool:
        """Whether the office is on a server."""
        return isinstance(self.place, ServerAddress)

    @property
    def name(self) -> str:
        """Give the name by which others know of this program's changes."""
        return self._database.name

    def run(self, work: Work[T]) -> Outcome[T]:
        """Carry out a change: all of it, or none of it; NotAllowed where it may not be."""
        guard.check_operation(self.member, name_of(work))
        return self._carry_out(work, name_of(work))

    def ask(self, work: Work[T]) -> T:
        """Answer a question; changes, if any, are thrown away. NotAllowed: see run."""
        guard.check_question(self.member, guard.question_of(work))

        def question(session: Session) -> T:
            session.info.update({INDEX: self.index, PARTLY: sees_part(self.member)})
            return work(session)

        with explained(self.place):
            return self._database.look(question)

    def close(self) -> None:
        """Let go of the file."""
        self.backups.close()
        self._database.close()

    def _open(self) -> None:
        """Open it; who was erased since a file was made is erased again before anybody looks."""
        if isinstance(self.place, Path):
            check_admitted(self.place, self.member)
        self.index = HouseholdIndex()
        self._database, self.backups = open_office(self.place, self.clock)
        try:
            if isinstance(self._database, Database):
                note_accounts(self._database)
            else:
                self.member = member_on(self._database, self._actor)
            erase_risen(self)
            with explained(self.place):
                self._seen = self._database.look(journal_end)
        except Refusal:
            self.close()
            raise

    def _carry_out(self, work: Work[T], name: str) -> Outcome[T]:
        if name in weighties:
            self.backups.back_up(Why.ERASE if name in erasings else Why.IMPORT)

        def act(session: RecordingSession) -> tuple[T, Operation | None, RecordingSession]:
            session.info[PARTLY] = sees_part(self.member)
            guard.check_place(session, self.member, work)
            value = work(session)
            guard.check_taken_back(session, self.member, session.info.get("undoes"))
            return value, recorded(session, name, self.actor, self.clock()), session

        with explained(self.place):
            value, operation, session = self._database.change(act)
        images = session.images
        self.index.note(images)
        self.backups.note_change()
        done = None if operation is None else done_of(operation)
        if name in erasings:
            self.index.note(dict.fromkeys(session.info[ERASED], ()))
            leave_no_trace(self._database, self.backups, session.info[ERASED], self.clock)
            return Outcome(value, frozenset(METADATA.tables), done)
        return Outcome(value, frozenset(table for table, _ in images), done)
