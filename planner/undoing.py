"""What a person may know of an operation, and taking it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from db.images import RecordingSession
from db.journal import Operation
from db.last_done import next_to_undo
from db.undo import TouchedSinceError, take_back
from planner.errors import ErasedSince, NothingToUndo, Refusal, TouchedSince
from planner.operations import tell


@dataclass(frozen=True, slots=True)
class Done:
    """An operation as a person may know it: what, by whom, and the facts of its sentence.

    `stands`: it can be taken back.
    """

    id: int
    name: str
    facts: dict[str, Any]
    actor: str
    stands: bool


def done_of(operation: Operation) -> Done:
    """Tell of an operation what a person may know."""
    stands = not operation.final and operation.name != "undo" and bool(operation.entries)
    return Done(operation.id, operation.name, operation.facts, operation.actor, stands)


def last_done(session: Session) -> Done | None:
    """Tell which operation an undo would take back."""
    return done_of(found) if (found := next_to_undo(session)) else None


def to_undo(operation_id: int | None) -> Callable[[Session], Operation | None]:
    """Give how an operation is found: the last that still stands, unless another is named."""
    if operation_id is None:
        return next_to_undo
    return partial(Session.get, entity=Operation, ident=operation_id)


def taking_back(
    find: Callable[[Session], Operation | None], *, none: type[Refusal] = NothingToUndo
) -> Callable[[Any], Done]:
    """Make the work that takes back the operation which `find` finds.

    Raises:
        NothingToUndo, or `none`: There is none, or it is final.
        TouchedSince: Somebody changed the same rows later.
        ErasedSince: What it held of somebody was erased.
    """

    def work(session: RecordingSession) -> Done:
        operation = find(session)
        if operation is None or operation.final:
            raise none
        if any(entry.erased_by is not None for entry in operation.entries):
            raise ErasedSince
        try:
            take_back(session, operation)
        except TouchedSinceError as error:
            later = error.later or operation
            raise TouchedSince(later.actor, later.at) from error
        session.info["undoes"] = operation.id
        tell(session, **({"of": operation.name} | operation.facts))
        return done_of(operation)

    return work
