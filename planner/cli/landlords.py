"""Finding the landlord that a command names."""

from __future__ import annotations

from planner.errors import UnknownLandlord
from planner.office.queries import landlords
from planner.workspace import Workspace


def landlord_named(workspace: Workspace, named: str) -> int:
    """Find a landlord by its code or its name.

    Raises:
        UnknownLandlord: The office has none like that.
    """
    known = workspace.ask(landlords)
    for one in known:
        if named.casefold() in (one.code.casefold(), one.name.casefold()):
            return one.id
    raise UnknownLandlord(named, ", ".join(one.code for one in known))
