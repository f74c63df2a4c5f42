"""What every command shares: its office, its language and how it speaks."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import typer

from planner import texts
from planner.cli.unlocking import unlocked
from planner.days.holidays import DayWarning
from planner.errors import OnServer
from planner.places import Place, ServerAddress, a_place
from planner.undoing import Done
from planner.workspace import Workspace

WHERE = "The office's file, or its address: postgresql://user@server/database?office=name."
OfficePath = Annotated[Any, typer.Option("--office", parser=a_place, metavar="PLACE", help=WHERE)]
UsualOffice = Annotated[
    Any,
    typer.Option(
        "--office", envvar="INSCHRIJFDAG_OFFICE", parser=a_place, metavar="PLACE", help=WHERE
    ),
]
"""The office of all commands; the environment's only where none is named anywhere."""


def a_date(text: str) -> datetime.date:
    """Read a date as 2026-12-17 or 17/12/2026."""
    for form in ("%Y-%m-%d", "%d/%m/%Y"):
        try:
            return datetime.datetime.strptime(text, form).date()  # noqa: DTZ007 - a date alone
        except ValueError:
            continue
    raise typer.BadParameter(f"{text} is no date; write 2026-12-17 or 17/12/2026")


DayDate = Annotated[
    datetime.date, typer.Option("--day", parser=a_date, metavar="DATE", help="The day's date.")
]
OutFile = Annotated[Path, typer.Option("--out", help="The file to write.")]


@dataclass(slots=True)
class Console:
    """The office and the language that stand before the command, if they do."""

    office: Place | None = None
    language: str = "nl"
    recovery_key: str = ""
    account: str = ""
    password: str = field(default="", repr=False)

    @classmethod
    def of(cls, context: typer.Context) -> Console:
        """Give the console of a command."""
        return context.find_object(cls) or cls()

    def place(self, office: Place | None) -> Place:
        """Give the office named with the command, or before it; BadParameter where none is."""
        if place := office or self.office:
            return place
        raise typer.BadParameter("name the office", param_hint="--office")

    def path(self, office: Place | None) -> Path:
        """Give the file of that office.

        Raises:
            OnServer: It is in none.
        """
        place = self.place(office)
        if isinstance(place, ServerAddress):
            raise OnServer(place.name)
        return place

    @contextmanager
    def open(self, office: Place | None) -> Iterator[Workspace]:
        """Open the office named with the command, or before it; see `place` and `unlocked`."""
        place = self.place(office)
        workspace = unlocked(self, place, partial(Workspace, place))
        try:
            yield workspace
        finally:
            workspace.close()

    def say(self, key: str, **facts: object) -> None:
        """Put facts into one of the command line's sentences."""
        put(texts.sentence("console", key, self.language, **facts))

    def word(self, key: str) -> str:
        """Give one of the command line's own words."""
        return texts.sentence("console", f"word.{key}", self.language)

    def warnings(self, warnings: Iterable[DayWarning]) -> str:
        """Say what speaks against a date, in one line; nothing when nothing does."""
        return ", ".join(self._warning(warning) for warning in warnings)

    def say_warnings(self, warnings: Iterable[DayWarning]) -> None:
        """Say what speaks against a date, if anything does."""
        if found := self.warnings(warnings):
            self.say("mind", what=found)

    def _warning(self, warning: DayWarning) -> str:
        key, name = f"warning.{warning.code}", warning.names.get(self.language, "")
        return texts.sentence("console", key, self.language, name=name)

    def say_done(self, done: Done | None) -> None:
        """Say what an operation did; nothing when it changed nothing."""
        if done:
            put(texts.describe(done.name, done.facts, self.language))


def put(line: str) -> None:
    """Write a line."""
    sys.stdout.write(line + "\n")


def put_table(rows: Sequence[tuple[str, ...]]) -> None:
    """Write rows in columns as wide as their widest cell."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        put("  ".join(cells).rstrip())
