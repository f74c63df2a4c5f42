"""Commands about the journal: who did or looked at what, and whether it is still as written."""

from __future__ import annotations

import datetime
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from planner.cli.console import Console, OfficePath, OutFile, a_date, put, put_table
from planner.cli.files import write_file
from planner.clock import here
from planner.office.journal.incident import incident
from planner.office.journal.proof import Proof, journal_proof
from planner.office.journal.refs import file_refs
from planner.office.journal.search import JournalAsked, JournalRow, journal_rows
from planner.texts import moment_in_words
from planner.times import clock

app = typer.Typer(
    help="Who did or looked at what, and whether the journal is as written.", no_args_is_help=True
)

Words = Annotated[str, typer.Option("--household", help="Enough of a name; # and an id is one.")]
Actor = Annotated[str, typer.Option("--by", help="A member of staff, as the journal names them.")]
From = Annotated[
    datetime.date | None, typer.Option("--from", parser=a_date, metavar="DATE", help="From.")
]
To = Annotated[datetime.date | None, typer.Option("--to", parser=a_date, metavar="DATE")]
Most = Annotated[int, typer.Option(min=1, help="So many lines at most.")]


@app.command("list")
def list_(
    context: typer.Context, household: Words = "", by: Actor = "", from_: From = None,
    to: To = None, most: Most = 100, office: OfficePath = None,
) -> None:  # fmt: skip
    """List what was done and looked at, the latest first."""
    console = Console.of(context)
    asked = JournalAsked(household, by, from_, to, most)
    with console.open(office) as workspace:
        rows = workspace.ask(partial(journal_rows, asked=asked))
        ids = {row.households[0] for row in rows if len(row.households) == 1}
        refs = workspace.ask(partial(file_refs, ids=ids))
    if not rows:
        console.say("journal_none")
        return
    shown = {id_: ref.number for id_, ref in refs.items()}
    put_table([_line(console, row, shown) for row in rows])


@app.command()
def verify(context: typer.Context, office: OfficePath = None) -> None:
    """Look whether the journal is as it was written, by itself and in the copies."""
    console = Console.of(context)
    with console.open(office) as workspace:
        proof = workspace.ask(partial(journal_proof, office=workspace.place))
    _say(console, proof)
    if not proof.holds:
        raise typer.Exit(1)


@app.command("incident")
def incident_(
    context: typer.Context, out: OutFile, household: Words = "", by: Actor = "",
    from_: From = None, to: To = None, office: OfficePath = None,
) -> None:  # fmt: skip
    """Write the incident sheet of a period, with all the journal knows, without names."""
    from planner.office.journal.incident_pdf import incident_pdf  # noqa: PLC0415 - heavy

    console = Console.of(context)
    asked = JournalAsked(household, by, from_, to)
    with console.open(office) as workspace:
        work = partial(incident, asked=asked, path=workspace.place, at=workspace.clock())
        found = workspace.ask(work)
    write_file(Path(out), incident_pdf(found, console.language))
    console.say("written", file=out)


def _line(console: Console, row: JournalRow, numbers: dict[int, int | None]) -> tuple[str, ...]:
    day, minutes = here(row.at)
    said = row.sentence(console.language)
    number = numbers.get(row.households[0]) if len(row.households) == 1 else None
    about = f"{number:03d}" if number is not None else str(len(row.households) or "")
    state = console.word("journal_undone") if row.undone else ""
    return f"{day:%d/%m/%Y} {clock(minutes)}", row.actor, about, said, state


def _say(console: Console, proof: Proof) -> None:
    verdict = proof.verdict
    console.say("journal_counts", acts=verdict.operations, entries=verdict.entries,
                erased=verdict.erased, looks=verdict.viewings)  # fmt: skip
    for flaw in verdict.flaws:
        console.say(f"journal_flaw_{flaw.kind}", id=flaw.id)
    for backup in proof.differing:
        at = moment_in_words(backup.at, console.language)
        console.say("journal_differs", at=at)
    console.say("journal_holds" if proof.holds else "journal_broken", copies=proof.agreeing)
    put(verdict.end)
