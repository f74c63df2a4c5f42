"""The door to an office: every use case runs here, in a transaction of its own."""

from __future__ import annotations

from functools import partial

from db.address import ServerAddress
from db.tables import METADATA
from db.undo_order import next_to_redo
from planner.errors import NothingToRedo
from planner.faults import explained
from planner.office.accounts import guard
from planner.office.accounts.member import sees_part
from planner.office.backup.place import Backup, Why
from planner.office.backup.restore import put_back, restore_backup
from planner.office.server.others import Others, news
from planner.open_office import OpenOffice
from planner.outcome import Outcome, Work
from planner.undoing import Done, taking_back, to_undo

__all__ = ["Others", "Outcome", "Work", "Workspace"]


class Workspace(OpenOffice):
    """An open office, with what can be done to all that was done in it."""

    def undo(self, operation_id: int | None = None) -> Outcome[Done]:
        """Take back an operation: the last that still stands, unless another is named.

        On a server it is the last of whoever asks; what others did is undone by naming it.

        Raises:
            TouchedSince, ErasedSince: Somebody changed the same rows later, or erased them.
            NothingToUndo: There is no such operation.
            NotAllowed: Who signed in may not.
        """
        return self._carry_out(taking_back(to_undo(operation_id, self._by)), "undo")

    def redo(self) -> Outcome[Done]:
        """Do again what was just undone.

        Raises:
            NothingToRedo: Nothing was, or something came after it.
        """
        find = partial(next_to_redo, by=self._by)
        return self._carry_out(taking_back(find, none=NothingToRedo), "redo")

    @property
    def _by(self) -> str | None:
        return self.actor if self.on_server else None

    def listen(self) -> Others | None:
        """Begin to hear of what other computers change; none do where the office is in a file.

        Raises:
            ServerAway: The server cannot be reached.
        """
        return Others(self.place) if isinstance(self.place, ServerAddress) else None

    def catch_up(self, *, everything: bool = False) -> frozenset[str]:
        """Take in what was changed since the last time; give the tables that was in, or all."""
        with explained(self.place):
            if sees_part(self.member):  # and of the journal only what they did themselves
                return frozenset(METADATA.tables)
            found = self._database.look(partial(news, since=self._seen))
        self._seen = found.until
        self.index.note(found.people)
        return frozenset(METADATA.tables) if everything else found.changed

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
