"""What one act of the office is to be known by in the journal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from db.base import new_id
from db.chain import OPERATION
from db.viewings import head_of

RESERVED = "operation"
"""Where a session keeps the id of the operation under way, once somebody has asked for it."""


@dataclass(frozen=True, slots=True)
class Act:
    """What an operation is to be known by; see Operation for what each means."""

    name: str
    actor: str
    at: datetime
    facts: Mapping[str, Any]
    final: bool = False
    undoes: int | None = None
    always: bool = False
    """Whether it is recorded even when it changed no row."""


def reserve_id(session: Session) -> int:
    """Give the id under which the operation under way will be recorded.

    It comes after that of the last one, of whatever computer: the journal is read in that order.
    """
    if RESERVED not in session.info:
        new_id.start_after(head_of(session, OPERATION).last_id)
        session.info[RESERVED] = new_id()
    reserved: int = session.info[RESERVED]
    return reserved
