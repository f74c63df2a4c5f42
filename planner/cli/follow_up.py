"""The command that shows which files are not finished, as lines, a call list or letters."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from planner.cli.console import Console, OfficePath
from planner.cli.files import write_file
from planner.cli.lists_out import form_of
from planner.clock import today
from planner.outcomes.followup import follow_list
from planner.outcomes.items import FollowItem
from planner.outcomes.paper.call_list import GroupBy, call_list, open_words
from planner.outcomes.paper.letters import letters
from planner.slips.lists.files import written_as
from planner.texts import sentence


class As(StrEnum):
    """What the list of what is open is written as."""

    CALLS = "calls"
    LETTERS = "letters"


def add_to(app: typer.Typer) -> None:
    """Add this command."""
    app.command("open")(open_)


def open_(
    context: typer.Context,
    out: Annotated[Path | None, typer.Option(help="Write it to a file instead.")] = None,
    kind: Annotated[As, typer.Option("--as", help="A list to call by, or letters.")] = As.CALLS,
    by: Annotated[GroupBy, typer.Option(help="How it is grouped.")] = GroupBy.HOUSEHOLD,
    office: OfficePath = None,
) -> None:
    """Show which files are not finished, or write the list to call by, or letters."""
    console, on = Console.of(context), today()
    with console.open(office) as workspace:
        ask = partial(follow_list, today=on, language=console.language)
        items = workspace.ask(ask)
        if out is None:
            _say_items(console, items)
        elif kind is As.LETTERS:
            write_file(out, workspace.ask(partial(letters, items=items, made=on)))
        else:
            paper = call_list(items, by=by, made=on, language=console.language)
            write_file(out, written_as(paper, form_of(out)))
    if out is not None:
        console.say("written", file=out)


def _say_items(console: Console, items: Sequence[FollowItem]) -> None:
    for item in items:
        due = sentence("console", "due_on", console.language, date=item.due) if item.due else ""
        console.say("open_file", number=item.standing.number, name=item.standing.name,
                    landlord=item.standing.landlord, what=open_words(item, console.language),
                    due=due)  # fmt: skip
    if not items:
        console.say("nothing_open")
