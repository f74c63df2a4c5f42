"""The accounts of an office's file: beside it, as they are needed before it can be read.

Names, roles and wrapped keys; nothing of it opens anything without a password. A proof made with
the data key tells whether somebody changed it outside the program; `as_of` grows with each change,
and the office's own file remembers it, so that an older list cannot be put in its place. How often
somebody just tried wrong passwords stands in it too, outside the proof.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from typing import Any

from db.base import new_id
from db.staff import Role
from db.vault import DataKey
from planner.office.accounts.wrapping import Wrapped

Tries = Mapping[int, tuple[int, datetime]]
"""By account, how many wrong passwords in a row, and when the last."""


@dataclass(frozen=True, slots=True)
class Account:
    """Who may sign in, and the data key as their password hides it."""

    id: int
    name: str
    role: Role
    landlord_id: int | None
    wrapped: Wrapped


@dataclass(frozen=True, slots=True)
class Roster:
    """The accounts of the office whose files begin with a seal."""

    seal: bytes
    as_of: int
    accounts: tuple[Account, ...]
    proof: bytes = b""
    tries: Tries = field(default_factory=dict)

    def changed(self, accounts: tuple[Account, ...], key: DataKey) -> Roster:
        """Give the roster with other accounts."""
        number = max(new_id(), self.as_of + 1)
        fresh = replace(self, as_of=number, accounts=accounts)
        return replace(fresh, proof=fresh.proof_with(key))

    def is_proven(self, key: DataKey) -> bool:
        """Tell whether it is as the program wrote it."""
        return hmac.compare_digest(self.proof, self.proof_with(key))

    def proof_with(self, key: DataKey) -> bytes:
        """Make the proof of its contents."""
        said = json.dumps([self.as_of, *map(written, self.accounts)], sort_keys=True)
        return hmac.digest(key.secret, b"inschrijfdag accounts " + said.encode(), sha256)

    def account(self, id_: int) -> Account | None:
        """Give an account."""
        return next((one for one in self.accounts if one.id == id_), None)


def written(one: Account) -> dict[str, Any]:
    """Write an account as the file has it."""
    cost = one.wrapped.cost
    return {"id": one.id, "name": one.name, "role": one.role.value, "landlord": one.landlord_id,
            "salt": one.wrapped.salt.hex(), "cost": [cost.passes, cost.memory, cost.lanes],
            "hidden": one.wrapped.hidden.hex()}  # fmt: skip
