"""Where the accounts of an office are written, and reading them back."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

from db.files import keep_on_disk, move_into_place
from db.staff import Role
from db.vault import BYTES
from planner.errors import AccountsDamaged, CannotWrite
from planner.office.accounts.roster import Account, Roster, written
from planner.office.accounts.wrapping import MOST, Cost, Wrapped
from planner.office.backup.place import home

SUFFIX = ".toegang"
FORM = 1
LARGEST = 1 << 20
"""More bytes than any list of accounts has."""


def places(office: Path) -> tuple[Path, ...]:
    """Give where the roster stands: beside the office, and once more with its copies."""
    if not office.name:
        return ()  # a folder without a name is no office, as whoever opens it will be told
    name = f"{office.name}{SUFFIX}"
    return office.with_name(name), home(office) / name


def roster_of(office: Path) -> Roster | None:
    """Read the accounts of an office; none when it has none.

    Raises:
        AccountsDamaged: There is a list, but it cannot be read.
    """
    there = [place for place in places(office) if place.exists()]
    found = [roster for place in there if (roster := _read(place))]
    if there and not found:
        raise AccountsDamaged(there[0].name)
    return max(found, key=lambda roster: roster.as_of, default=None)


def keep_roster(office: Path, roster: Roster) -> None:
    """Write the accounts, in each place whole or not at all.

    Raises:
        CannotWrite: The computer will not have it; the first place is as it was.
    """
    data = json.dumps(_document(roster), indent=1).encode()
    try:
        home(office).mkdir(exist_ok=True)
        for place in places(office):
            making = place.with_name(f".{place.name}.making")
            making.write_bytes(data)
            keep_on_disk(making)
            move_into_place(making, place)
    except OSError as error:
        raise CannotWrite(places(office)[0].name) from error


def drop_roster(office: Path) -> None:
    """Have no accounts any more.

    Raises:
        CannotWrite: The computer will not let go of them.
    """
    try:
        for place in reversed(places(office)):
            place.unlink(missing_ok=True)
    except OSError as error:
        raise CannotWrite(places(office)[0].name) from error


def _read(place: Path) -> Roster | None:
    try:
        with place.open("rb") as opened:
            return _roster(json.loads(opened.read(LARGEST)))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _roster(found: Any) -> Roster:
    if found["form"] != FORM:
        raise ValueError(found["form"])
    tries = {int(id_): (int(count), datetime.fromisoformat(at))
             for id_, (count, at) in found["tries"].items()}  # fmt: skip
    accounts = tuple(map(_account, found["accounts"]))
    return Roster(bytes.fromhex(found["seal"]), int(found["as_of"]), accounts,
                  bytes.fromhex(found["proof"]), tries)  # fmt: skip


def _document(roster: Roster) -> dict[str, Any]:
    tries = {str(id_): (count, at.isoformat()) for id_, (count, at) in roster.tries.items()}
    return {"form": FORM, "seal": roster.seal.hex(), "as_of": roster.as_of,
            "accounts": list(map(written, roster.accounts)), "proof": roster.proof.hex(),
            "tries": tries}  # fmt: skip


def _account(found: Any) -> Account:
    cost, hidden = Cost(*map(int, found["cost"])), bytes.fromhex(found["hidden"])
    if len(hidden) != BYTES or any(getattr(cost, x) > getattr(MOST, x) for x in Cost.__slots__):
        raise ValueError(cost)
    landlord = found["landlord"]
    return Account(int(found["id"]), str(found["name"]), Role(found["role"]),
                   None if landlord is None else int(landlord),
                   Wrapped(bytes.fromhex(found["salt"]), cost, hidden))  # fmt: skip
