"""Taking an operation back: every row as it was, unless somebody has touched it since."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, Delete, Table, Update, delete, insert, select, update
from sqlalchemy.orm import Session

from db.base import Entity, entity_of
from db.images import Image, RecordingSession, plain, revive, same
from db.journal import JournalEntry, Operation
from db.referrers import referrer


class TouchedSinceError(Exception):
    """A later operation changed a row that the undo would put back."""

    def __init__(self, later: Operation | None) -> None:
        self.later = later


@dataclass(frozen=True, slots=True)
class _Change:
    """A row as it is, and as it is to become."""

    table: Table
    row: int
    now: Image | None
    then: Image | None

    @property
    def vacated(self) -> dict[str, None]:
        """What the row gives up meanwhile: its place, if it is kept and may have another then."""
        kind, now, then = entity_of(self.table.name), self.now, self.then
        stays = {"version", *kind.running}
        if now is None or then is None or all(now[x] == then[x] for x in now if x not in stays):
            return {}
        return kind.vacated


def take_back(session: RecordingSession, operation: Operation) -> None:
    """Put every row of an operation back as it was before.

    Raises:
        TouchedSinceError: A row is no longer as the operation left it, or another needs it.
    """
    connection = session.connection()
    changes = [_change(connection, entry) for entry in operation.entries]
    for change, entry in zip(changes, operation.entries, strict=True):
        if not same(change.now, entry.after):
            raise TouchedSinceError(_last_touched(session, entry.table, entry.row, operation))
    going = {(c.table.name, c.row) for c in changes if c.now is not None and c.then is None}
    if needing := referrer(connection, going, {(c.table.name, c.row) for c in changes}):
        raise TouchedSinceError(_last_touched(session, *needing, operation))
    _write(connection, changes)
    for change in changes:
        session.note(change.table.name, change.row, change.now, change.then)


def _change(connection: Connection, entry: JournalEntry) -> _Change:
    table = Entity.metadata.tables[entry.table]
    found = connection.execute(select(table).where(table.c.id == entry.row)).one_or_none()
    now = None if found is None else {key: plain(value) for key, value in found._mapping.items()}  # noqa: SLF001
    return _Change(table, entry.row, now, entry.before)


def _last_touched(session: Session, table: str, row: int, after: Operation) -> Operation | None:
    query = (
        select(Operation)
        .join(Operation.entries)
        .where(JournalEntry.table == table, JournalEntry.row == row)
        .where(Operation.id > after.id)
        .order_by(Operation.id.desc())
        .limit(1)
    )
    return session.scalars(query).first()


def _write(connection: Connection, changes: Sequence[_Change]) -> None:
    """Write the rows so that no moment in between breaks a rule: first give up, then take.

    Those that move do so after those that stay, which may cease to hold their place. Rows that come
    back do so last: another may stand in their place until it is put back itself.
    """
    order = {table.name: place for place, table in enumerate(Entity.metadata.sorted_tables)}
    ordered = sorted(changes, key=lambda change: order[change.table.name])
    for change in ordered:
        if change.vacated:
            _on_row(connection, change, update(change.table).values(change.vacated))
    for change in reversed(ordered):
        if change.now is not None and change.then is None:
            _on_row(connection, change, delete(change.table))
    for change in sorted(ordered, key=lambda one: (one.now is None, bool(one.vacated))):
        if change.then is not None:
            _put(connection, change, change.then)


def _put(connection: Connection, change: _Change, then: Image) -> None:
    """Put back what differs, and nothing that somebody might not be let change."""
    table, now = change.table, change.now
    values = {
        name: revive(table.c[name].type, value)
        for name, value in then.items()
        if now is None or name in change.vacated or now[name] != value
    }
    values["version"] = (now or then)["version"] + 1
    if now is None:
        connection.execute(insert(table).values(values))
    else:
        _on_row(connection, change, update(table).values(values))


def _on_row(connection: Connection, change: _Change, statement: Update | Delete) -> None:
    """Do something to the row; a server does nothing to one that it keeps from somebody."""
    done = connection.execute(statement.where(change.table.c.id == change.row))
    if done.rowcount != 1:
        raise TouchedSinceError(None)
