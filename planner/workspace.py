"""The door to an office: every use case runs here, in a transaction of its own."""

from __future__ import annotations

from functools import partial

from sqlalchemy.orm import Session

from db.address import ServerAddress
from db.journal import Operation
from db.tables import METADATA
from db.undo import next_to_redo, next_to_undo
from planner.errors import NothingToRedo, NothingToUndo
from planner.office.backup.place import Backup, Why
from planner.office.backup.restore import put_back, restore_backup
from planner.office.server.others import Others, news
from planner.open_office import OpenOffice
from planner.outcome import Outcome, Work
from planner.undoing import Done, done_of, taking_back

__all__ = ["Others", "Outcome", "Work", "Workspace"]


class Workspace(OpenOffice):
    """An open office, with what can be done to all that was done in it."""

    def undo(self, operation_id: int | None = None) -> Outcome[Done]:
        """Take back an operation: the last that still stands, unless another is named.

        Raises:
            TouchedSince, ErasedSince: Somebody changed the same rows later, or erased them.
            NothingToUndo: There is no such operation.
        """
        if operation_id is None:
            return self._carry_out(taking_back(next_to_undo), "undo")
        named = taking_back(partial(Session.get, entity=Operation, ident=operation_id))
        return self._carry_out(named, "undo")

    def redo(self) -> Outcome[Done]:
        """Do again what was just undone.

        Raises:
            NothingToRedo: Nothing was, or something came after it.
        """
        try:
            return self._carry_out(taking_back(next_to_redo), "redo")
        except NothingToUndo as error:
            raise NothingToRedo from error

    def last_done(self) -> Done | None:
        """Tell which operation an undo would take back."""
        return self.ask(lambda found: done_of(next_) if (next_ := next_to_undo(found)) else None)

    def listen(self) -> Others | None:
        """Begin to hear of what other computers change; none do where the office is in a file.

        Raises:
            ServerAway: The server cannot be reached.
        """
        return Others(self.place) if isinstance(self.place, ServerAddress) else None

    def catch_up(self, *, everything: bool = False) -> frozenset[str]:
        """Take in what was changed since the last time; give the tables that was in, or all."""
        found = self.ask(partial(news, since=self._seen))
        self._seen = found.until
        self.index.note(found.people)
        return frozenset(METADATA.tables) if everything else found.changed

    def restore(self, backup: Backup) -> Outcome[None]:
        """Put a copy in the place of the open file, of which a copy is made before.

        Raises:
            BackupDamaged, CannotBackUp, CannotWrite: All is as it was.
        """
        self.backups.back_up(Why.RESTORE)
        self.close()
        try:
            put_back(self.path, backup, self.clock())
        finally:
            self._open()
        return self.note_restored(backup)

    def note_restored(self, backup: Backup) -> Outcome[None]:
        """Have the journal say of which moment the file that was put back is."""
        noted = self.run(partial(restore_backup, at=backup.at))
        return Outcome(None, frozenset(METADATA.tables), noted.done)
