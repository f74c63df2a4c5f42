"""What every command shares: its office, its language and how it speaks."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from planner import texts
from planner.cli.unlocking import unlocked
from planner.days.holidays import DayWarning
from planner.errors import CannotWrite
from planner.undoing import Done
from planner.workspace import Workspace

OfficePath = Annotated[Path | None, typer.Option("--office", help="The office's file.")]
UsualOffice = Annotated[
    Path | None, typer.Option("--office", envvar="INSCHRIJFDAG_OFFICE", help="The office's file.")
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

    office: Path | None = None
    language: str = "nl"
    recovery_key: str = ""
    account: str = ""
    password: str = field(default="", repr=False)

    @classmethod
    def of(cls, context: typer.Context) -> Console:
        """Give the console of a command."""
        return context.find_object(cls) or cls()

    def path(self, office: Path | None) -> Path:
        """Give the office named with the command, or before it; BadParameter where none is."""
        if path := office or self.office:
            return path
        raise typer.BadParameter("name the office's file", param_hint="--office")

    @contextmanager
    def open(self, office: Path | None) -> Iterator[Workspace]:
        """Open the office named with the command, or before it; see `path` and `unlocked`."""
        path = self.path(office)
        workspace = unlocked(self, path, partial(Workspace, path))
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


def write_file(path: Path, data: bytes) -> None:
    """Write a file, whole or not at all, in a folder that is made if need be; see room_for."""
    with room_for(path) as write:
        write(data)


@contextmanager
def room_for(path: Path) -> Iterator[Callable[[bytes], None]]:
    """Make sure of a place for a file before what it tells of is done; nothing is there until then.

    Raises:
        CannotWrite: The computer will not have it there.
    """
    making = path.with_name(f".{path.name}.making")
    try:
        if path.is_dir():
            raise IsADirectoryError(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        making.write_bytes(b"")
    except (OSError, ValueError) as error:
        raise CannotWrite(str(path)) from error
    try:
        yield partial(_finish, path, making)
    finally:
        making.unlink(missing_ok=True)


def _finish(path: Path, making: Path, data: bytes) -> None:
    try:
        making.write_bytes(data)
        making.replace(path)
    except OSError as error:
        raise CannotWrite(str(path)) from error
