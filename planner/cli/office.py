"""Commands about the office itself."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Annotated, Any

import typer

from planner.cli.console import Console, OfficePath, put
from planner.cli.files import room_for
from planner.cli.unlocking import asked
from planner.office.edit import change_office, office_view
from planner.office.file import new_office
from planner.office.keys.printing import give_recovery_key, recovery_key
from planner.office.keys.unlock import unlock
from planner.office.server.moving import MOVED, move_office
from planner.places import a_place

app = typer.Typer(help="Make an office, and say what its slips tell of it.", no_args_is_help=True)

Where = Annotated[Any, typer.Argument(parser=a_place, metavar="PLACE")]
Preset = Annotated[str, typer.Option(help="What to start from: kortrijk or zuidwest.")]


@app.callback()
def group() -> None:
    """Make an office."""


@app.command()
def new(context: typer.Context, path: Path, preset: Preset = "zuidwest") -> None:
    """Make an office's file from a preset."""
    new_office(path, preset=preset)
    Console.of(context).say("office_new", file=path)


@app.command("set")
def set_(
    context: typer.Context,
    name: Annotated[str, typer.Option(help="What the office is called.")] = "",
    phone: Annotated[str, typer.Option(help="Whom to call to cancel.")] = "",
    office: OfficePath = None,
) -> None:
    """Change what slips say of the office: its name, and the phone to call."""
    console = Console.of(context)
    with console.open(office) as workspace:
        own = workspace.ask(office_view)
        work = partial(
            change_office, version=own.version, name=name or own.name, phone=phone or own.phone
        )
        console.say_done(workspace.run(work).done)


@app.command("recovery-key")
def recovery_key_(
    context: typer.Context,
    out: Annotated[Path | None, typer.Option(help="Write the sheet to a PDF.")] = None,
    office: OfficePath = None,
) -> None:
    """Give the key that opens the office on another PC: here, or as a sheet to print."""
    console = Console.of(context)
    with console.open(office) as workspace:
        work = partial(give_recovery_key, file=workspace.path, at=workspace.clock())
        if out is None:
            workspace.run(work)
            groups = recovery_key(workspace.path)
            console.say("recovery_key", file=workspace.path.name, groups=len(groups))
            put(" ".join(groups))
        else:
            with room_for(out) as write:
                write(workspace.run(work).value)
            console.say("written", file=out)


@app.command("unlock")
def unlock_(context: typer.Context, office: OfficePath = None) -> None:
    """Give this PC the key of an office that was made on another: asks for its recovery key."""
    console = Console.of(context)
    path = console.path(office)
    unlock(path, console.recovery_key or asked(console, "ask_recovery_key", path.name))
    console.say("unlocked", file=path.name)


@app.command()
def move(context: typer.Context, source: Where, target: Where) -> None:
    """Move an office from a file to a server or back; every row is compared."""
    console = Console.of(context)
    rows = move_office(source, target)
    console.say("office_moved", place=target, rows=rows)
    if isinstance(source, Path):
        console.say("office_kept", file=source.name, kept=source.name + MOVED)
