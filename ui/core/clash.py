"""A change that was refused because somebody else changed the same meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject

from planner.conflicts import over
from planner.errors import ChangedBySomebody
from planner.workspace import Work

if TYPE_CHECKING:
    from ui.core.backend import Backend


@dataclass(frozen=True, slots=True)
class Clash:
    """Who asked for what, who was first, and whom to tell how it ends."""

    owner: QObject
    work: Work[Any]
    refusal: ChangedBySomebody
    done: Callable[[Any], None] | None
    refused: Callable[[Any], None] | None

    def write_over(self, backend: Backend) -> None:
        """Make the change all the same, over what somebody else made of it."""
        backend.run(self.owner, over(self.work, self.refusal), self.done, self.refused)

    def give_way(self, backend: Backend) -> None:
        """Leave what somebody else made of it, and have it shown."""
        if self.refused and shiboken6.isValid(self.owner):
            self.refused(self.refusal)
        else:
            backend.refused.emit(self.refusal)
        backend.changed.emit(frozenset({self.refusal.row[0]}))
