"""The door to an office: every use case runs here, in a transaction of its own."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Generic, TypeVar

from sqlalchemy.orm import Session

from db.tables import METADATA
from db.undo import next_to_redo
from planner import clock as clocks
from planner.errors import NothingToRedo, Refusal
from planner.faults import explained
from planner.households.index.index import INDEX, HouseholdIndex
from planner.office.accounts import guard
from planner.office.accounts.admission import check_admitted, note_accounts
from planner.office.accounts.member import Member
from planner.office.backup.place import Backup, Why
from planner.office.backup.restore import put_back, restore_backup
from planner.office.privacy.afterwards import erase_risen, leave_no_trace
from planner.office.privacy.erase import ERASED
from planner.opening import open_office
from planner.operations import erasings, name_of, weighties
from planner.recording import recorded
from planner.undoing import Done, done_of, taking_back, to_undo

T = TypeVar("T")
Work = Callable[[Session], T]


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """What a use case gave back, the tables it wrote to and how the journal knows it."""

    value: T
    changed: frozenset[str]
    done: Done | None


class Workspace:
    """An open office. Its clock and actor are those of every operation.

    `index` knows who is in it; every change that is kept is noted there. An office with accounts
    opens only for the `member` of staff who signed in.
    """

    def __init__(
        self, path: Path, *, clock: clocks.Clock = clocks.now, actor: str | None = None,
        member: Member | None = None,
    ) -> None:  # fmt: skip
        self.path = path
        self.clock = clock
        self.member = member
        self._actor = actor or getpass.getuser()
        self._open()

    @property
    def actor(self) -> str:
        """Who does what is done."""
        return self.member.name if self.member else self._actor

    def run(self, work: Work[T]) -> Outcome[T]:
        """Carry out a change: all of it, or none of it; NotAllowed where it may not be."""
        guard.check_operation(self.member, name_of(work))
        return self._carry_out(work, name_of(work))

    def ask(self, work: Work[T]) -> T:
        """Answer a question; changes, if any, are thrown away. NotAllowed: see run."""
        guard.check_question(self.member, guard.question_of(work))
        with explained(self.path), self._database.reading() as session:
            session.info[INDEX] = self.index
            return work(session)

    def undo(self, operation_id: int | None = None) -> Outcome[Done]:
        """Take back an operation: the last that still stands, unless another is named.

        Raises:
            TouchedSince, ErasedSince: Somebody changed the same rows later, or erased them.
            NothingToUndo: There is no such operation.
            NotAllowed: Who signed in may not.
        """
        return self._carry_out(taking_back(to_undo(operation_id)), "undo")

    def redo(self) -> Outcome[Done]:
        """Do again what was just undone.

        Raises:
            NothingToRedo: Nothing was, or something came after it.
        """
        return self._carry_out(taking_back(next_to_redo, none=NothingToRedo), "redo")

    def restore(self, backup: Backup) -> Outcome[None]:
        """Put a copy in the place of the open file, of which a copy is made before.

        Raises:
            BackupDamaged, CannotBackUp, CannotWrite: All is as it was.
        """
        guard.check_operation(self.member, restore_backup.__name__)
        self.backups.back_up(Why.RESTORE)
        self.close()
        try:
            put_back(self.path, backup, self.clock())
        finally:
            self._open()
        return self.note_restored(backup)

    def note_restored(self, backup: Backup) -> Outcome[None]:
        """Have the journal say of which moment the file that was put back is."""
        noted = self._carry_out(partial(restore_backup, at=backup.at), restore_backup.__name__)
        return Outcome(None, frozenset(METADATA.tables), noted.done)

    def close(self) -> None:
        """Let go of the file."""
        self.backups.close()
        self._database.close()

    def _open(self) -> None:
        """Open the file; who was erased since it was made is erased again before anybody looks."""
        check_admitted(self.path, self.member)
        self.index = HouseholdIndex()
        self._database, self.backups = open_office(self.path, self.clock)
        try:
            note_accounts(self._database)
            erase_risen(self)
        except Refusal:
            self.close()
            raise

    def _carry_out(self, work: Work[T], name: str) -> Outcome[T]:
        if name in weighties:
            self.backups.back_up(Why.ERASE if name in erasings else Why.IMPORT)
        with explained(self.path), self._database.transaction() as session:
            guard.check_place(session, self.member, work)
            value = work(session)
            guard.check_taken_back(session, self.member, session.info.get("undoes"))
            operation = recorded(session, name, self.actor, self.clock())
            images = session.images
        self.index.note(images)
        self.backups.note_change()
        done = None if operation is None else done_of(operation)
        if name in erasings:
            self.index.note(dict.fromkeys(session.info[ERASED], ()))
            leave_no_trace(self._database, self.backups, session.info[ERASED], self.clock)
            return Outcome(value, frozenset(METADATA.tables), done)
        return Outcome(value, frozenset(table for table, _ in images), done)
