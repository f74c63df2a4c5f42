"""Making copies of an open office."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from threading import Lock

from db.backup import DamagedError, NotCopiedError, holds, take_copy
from db.database import Database
from db.files import move_into_place
from planner import clock as clocks
from planner.errors import BackupDamaged, CannotBackUp, OfficeLocked
from planner.office.backup.check import damaged, read_through
from planner.office.backup.erasures import settled_erasure
from planner.office.backup.place import (
    DIGITS,
    Backup,
    Why,
    backups_of,
    home,
    name_for,
    places,
    put_apart,
)
from planner.office.backup.rule import is_before, surplus, too_old


class Keeper:
    """Makes a copy when there is something new to keep, from whatever thread asks."""

    def __init__(self, database: Database, clock: clocks.Clock) -> None:
        self._database = database
        self._clock = clock
        self._making = Lock()
        self._written, self._kept = 1, 0
        self._open = True

    def note_change(self) -> None:
        """Take note that something was written."""
        self._written += 1

    def back_up(self, why: Why) -> Backup | None:
        """Make a checked copy, then let go of those that need not be kept any longer.

        Gives nothing when the newest copy holds the same already.

        Raises:
            OfficeDamaged, OfficeDamagedButKept: The office itself is damaged; no copy went.
            CannotBackUp: No folder takes it.
        """
        with self._making:
            written = self._written
            if self._kept == written or not self._open:
                return None
            made = self._make(why, self._clock())
            self._kept = written
            return made

    @contextmanager
    def resting(self) -> Iterator[None]:
        """Have no copy be made meanwhile."""
        with self._making:
            yield

    def close(self) -> None:
        """Finish the copy under way, if any, and make no more."""
        with self._making:
            self._open = False

    def _make(self, why: Why, now: datetime) -> Backup | None:
        office = self._database.path
        if not self._kept and self._is_kept():
            return None
        tried = places(office)
        failed: Exception | None = None
        for folder in tried:
            try:
                made = self._make_in(folder, why, now)
            except DamagedError as error:
                raise damaged(office) from error
            except (NotCopiedError, OSError) as error:
                failed = error
            else:
                tidy(office, now)
                return made
        raise CannotBackUp(str(tried[0])) from failed

    def _is_kept(self) -> bool:
        """Tell whether the newest copy, made before the office was opened, holds the same."""
        try:
            newest = backups_of(self._database.path)[0]
            return holds(self._database, read_through(newest))
        except (IndexError, BackupDamaged, OfficeLocked):
            return False

    def _make_in(self, folder: Path, why: Why, now: datetime) -> Backup:
        office = self._database.path
        making = folder / f".{office.stem}.making"
        if folder == home(office):
            folder.mkdir(exist_ok=True)
        try:
            digest = take_copy(self._database, making)
            place = folder / name_for(office, now, why, digest)
            move_into_place(making, place)
            return Backup(place, now, why, digest[:DIGITS], place.stat().st_size)
        finally:
            making.unlink(missing_ok=True)


def tidy(office: Path, now: datetime) -> None:
    """Let go of copies by the rule; what cannot be removed today is so another time."""
    erased_on = settled_erasure(office, now)
    gone = [backup.path for backup in surplus(backups_of(office), now, erased_on)]
    gone += [path for path, at in put_apart(office) if too_old(at, now) or is_before(at, erased_on)]
    for path in gone:
        try:
            path.unlink()
        except OSError:
            continue
