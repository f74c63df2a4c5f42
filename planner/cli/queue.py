"""Commands for the day itself: what the front desk does, without the window."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from functools import partial
from typing import Annotated, Any

import typer

from planner.cli.console import Console, OfficePath, a_date
from planner.cli.queue_acts import Acts
from planner.cli.queue_words import QueueWords
from planner.kinds import Outcome
from planner.queue.absent import leave_early, not_come
from planner.queue.arriving import arrive
from planner.queue.aside import hold, resume
from planner.queue.calling_in import call_household, call_next, recall, seat
from planner.queue.desks import close_desk, pause_desk, reopen_desk
from planner.queue.finishing import finish

app = typer.Typer(help="Run the day: arrivals, calls, desks.", no_args_is_help=True)

Day = Annotated[
    datetime.date | None,
    typer.Option("--day", parser=a_date, metavar="DATE", help="Today, if left out."),
]
At = Annotated[str, typer.Option(help="When it happened, as 09:15; now, if left out.")]
Number = Annotated[int, typer.Argument(help="The household's number on this day.")]
DeskNumber = Annotated[int, typer.Argument(metavar="DESK", help="The desk's number.")]
How = Annotated[Outcome, typer.Option(help="How the visit under way ended.")]


def _command(name: str, act: Callable[..., Any], about: str, help_: str) -> None:
    """Add a command that does one act to a household or a desk."""

    def for_party(context: typer.Context, number: Number, day: Day = None, at: At = "",
                  office: OfficePath = None) -> None:  # fmt: skip
        console = Console.of(context)
        with console.open(office) as workspace:
            acts = Acts(console, workspace, day)
            acts.do(act, at, appointment_id=acts.party(number))

    def for_desk(context: typer.Context, desk: DeskNumber, day: Day = None, at: At = "",
                 office: OfficePath = None) -> None:  # fmt: skip
        console = Console.of(context)
        with console.open(office) as workspace:
            acts = Acts(console, workspace, day)
            acts.do(act, at, desk_id=acts.desk(desk))

    app.command(name, help=help_)(for_desk if about == "desk" else for_party)


for _what in (
    ("recall", recall, "desk", "Call once more whom a desk called."),
    ("seat", seat, "party", "Note that a household that was called sits at the desk."),
    ("resume", resume, "party", "Let a household that is on hold wait again."),
    ("left", leave_early, "party", "Note that a household went home early."),
    ("absent", not_come, "party", "Note that a household does not come."),
    ("pause", pause_desk, "desk", "Let a desk call nobody for a while."),
    ("close", close_desk, "desk", "Close a desk for today."),
    ("reopen", reopen_desk, "desk", "Let a desk that paused or closed call again."),
    ("hold", partial(hold, reason="away"), "party", "Put a household on hold."),
):
    _command(*_what)


@app.command()
def show(context: typer.Context, day: Day = None, at: At = "", office: OfficePath = None) -> None:
    """Show who is where, each desk with whom it calls next and why, and when the day ends."""
    console = Console.of(context)
    with console.open(office) as workspace:
        board = Acts(console, workspace, day).board(at)
    QueueWords(console).say_board(board)


@app.command("arrive")
def arrive_(
    context: typer.Context,
    code: Annotated[str, typer.Argument(help="A slip's code, a number, or a name's beginning.")],
    day: Day = None, at: At = "", office: OfficePath = None,
) -> None:  # fmt: skip
    """Note that a household is here, and say what the desk would be told."""
    console = Console.of(context)
    with console.open(office) as workspace:
        answer = Acts(console, workspace, day).do(arrive, at, code=code)
    QueueWords(console).say_arrival(answer)


@app.command("next")
def next_(
    context: typer.Context, desk: DeskNumber, day: Day = None, at: At = "",
    outcome: How = Outcome.DONE, office: OfficePath = None,
) -> None:  # fmt: skip
    """Call the next household to a desk; a visit under way there ends."""
    console = Console.of(context)
    with console.open(office) as workspace:
        acts = Acts(console, workspace, day)
        acts.do(call_next, at, desk_id=acts.desk(desk), outcome=outcome)


@app.command()
def call(
    context: typer.Context, desk: DeskNumber, number: Number, day: Day = None, at: At = "",
    office: OfficePath = None,
) -> None:  # fmt: skip
    """Call a household of your choice to a desk; a visit under way there ends."""
    console = Console.of(context)
    with console.open(office) as workspace:
        acts = Acts(console, workspace, day)
        facts = {"desk_id": acts.desk(desk), "appointment_id": acts.party(number)}
        acts.do(call_household, at, **facts)


@app.command("finish")
def finish_(
    context: typer.Context, desk: DeskNumber, day: Day = None, at: At = "",
    outcome: How = Outcome.DONE, office: OfficePath = None,
) -> None:  # fmt: skip
    """End the visit at a desk with its outcome; nobody is called yet."""
    console = Console.of(context)
    with console.open(office) as workspace:
        acts = Acts(console, workspace, day)
        acts.do(finish, at, desk_id=acts.desk(desk), outcome=outcome)
