"""One kind of paper, and what is wanted of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from planner.clock import Clock
from planner.kinds import SlipFormat
from planner.slips.lists.asked import Asked
from planner.slips.lists.files import ListKind
from planner.workspace import Work


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wanted of a document: of whom, on which paper. `only` is a single appointment.

    A `language` is that of the translation; None is each household's own.
    """

    asked: Asked
    clock: Clock
    only: int | None = None
    sheet: str = ""
    language: str | None = None

    @property
    def slip_format(self) -> SlipFormat | None:
        """The paper of slips; None is the office's."""
        return SlipFormat(self.sheet) if self.sheet else None


@dataclass(frozen=True, slots=True)
class Document:
    """One kind of paper. `list` says which list it is, so that it can be a table too.

    `form` is the end of its file's name: what is no "pdf" is a text to copy or a file to send.
    """

    key: str
    name: str
    about: str
    group: str
    make: Callable[[Wish], Work[bytes]]
    list: ListKind | None = None
    filtered: bool = True
    translated: bool = False
    form: str = "pdf"
