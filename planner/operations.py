"""The named acts of the office: what the journal records and undo gives back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

from sqlalchemy.orm import Session

Act = TypeVar("Act", bound=Callable[..., Any])
FACTS = "facts"
ALWAYS = "always"
"""Set in a session: the journal is to record the operation even when it changed no row."""
names: dict[Callable[..., Any], str] = {}
"""Every act by its function; each has a sentence in resources/texts/operations.*.toml."""

finals: set[str] = set()
"""The names of the acts that cannot be undone."""

erasings: set[str] = set()
"""The names of the acts that erase somebody, of whom no trace may be left in the file."""

weighties: set[str] = set()
"""The names of the acts that change so much that the file is backed up before."""


def operation(act: Act) -> Act:
    """Mark a use case that changes something, under its own name."""
    names[act] = act.__name__
    return act


def final(act: Act) -> Act:
    """Mark a use case that nothing can take back."""
    names[act] = act.__name__
    finals.add(act.__name__)
    return act


def erasing(act: Act) -> Act:
    """Mark a use case that erases somebody: final, and with a copy of the file before it."""
    erasings.add(act.__name__)
    return final(act)


def weighty(act: Act) -> Act:
    """Mark a use case before which the office's file is backed up."""
    weighties.add(act.__name__)
    return act


def name_of(work: Callable[[Session], Any]) -> str:
    """Tell the name of the use case that some work, a partial of it, will carry out."""
    while (inner := getattr(work, "func", None)) is not None:
        work = cast("Callable[[Session], Any]", inner)
    return names[work]


def tell(session: Session, **facts: str | int) -> None:
    """Add to what the operation's sentence says: numbers, dates (ISO) and codes, never names."""
    session.info.setdefault(FACTS, {}).update(facts)


def told(session: Session) -> dict[str, str | int]:
    """Give what the use case told about itself."""
    return dict(session.info.get(FACTS, {}))
