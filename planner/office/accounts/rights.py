"""Which role may do which operation and ask which question, from resources/roles/rights.toml."""

from __future__ import annotations

import tomllib
from functools import cache

from db.staff import Role
from planner import RESOURCES

RIGHTS = RESOURCES / "roles" / "rights.toml"
ITSELF = "itself"
"""Under this stand the operations that the program does by itself, whoever is at it."""
RANKS = (Role.CLERK, Role.PLANNER, Role.ADMIN)
"""Each may do what those before it may."""


def may_do(role: Role, operation: str) -> bool:
    """Tell whether a role may do an operation, by its name in the journal; administrators all."""
    return role is Role.ADMIN or operation in _operations()[role]


def may_ask(role: Role, question: str) -> bool:
    """Tell whether a role may ask a question, by its function's name."""
    reserved = _read("questions")
    if role is Role.LANDLORD:
        return question in (*reserved[role], *reserved[ITSELF])
    higher = RANKS[RANKS.index(role) + 1 :]
    return not any(question in reserved.get(rank, ()) for rank in higher)


def least_role(operation: str) -> Role:
    """Give the least of the office's own roles that may do an operation."""
    return next((role for role in RANKS if may_do(role, operation)), Role.ADMIN)


def is_operation(name: str) -> bool:
    """Tell whether a name is that of an operation."""
    return name in _operations()[Role.ADMIN]


@cache
def _operations() -> dict[Role, frozenset[str]]:
    listed = _read("operations")
    always = frozenset(listed[ITSELF])
    may = {Role.LANDLORD: frozenset(listed[Role.LANDLORD]) | always}
    so_far = always
    for role in RANKS:
        so_far = may[role] = so_far | frozenset(listed[role])
    return may


@cache
def _read(part: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = tomllib.loads(RIGHTS.read_text(encoding="utf-8"))[part]
    return found
