"""Commands about who may get in, and what they are for."""

from __future__ import annotations

from functools import partial
from typing import Annotated, Any

import typer

from planner.cli.console import Console, OfficePath, put_table
from planner.cli.unlocking import asked
from planner.errors import AccountGone, LandlordNeeded
from planner.kinds import Role
from planner.office.accounts.drafts import AccountDraft
from planner.office.accounts.managing import (
    add_account,
    change_account,
    change_own_password,
    give_password,
    remove_account,
)
from planner.office.accounts.switching import switch_accounts_off, switch_accounts_on
from planner.office.accounts.view import AccountRow, accounts_view
from planner.office.queries import landlords
from planner.texts import sentence
from planner.workspace import Workspace

app = typer.Typer(
    help="Who may get in, with a password each, and what they are for.", no_args_is_help=True
)

Name = Annotated[str, typer.Argument(help="Who it is.")]
For = Annotated[Role, typer.Option("--role", help="What they are for.")]
Code = Annotated[str, typer.Option("--landlord", help="Whose desks, by the landlord's code.")]


@app.command("on")
def on_(context: typer.Context, name: Name, office: OfficePath = None) -> None:
    """Switch accounts on, with yourself as administrator; asks for your password."""
    console = Console.of(context)
    with console.open(office) as workspace:
        password = asked(console, "ask_new_password", name, hidden=True)
        work = partial(switch_accounts_on, office=workspace.path, name=name, password=password)
        console.say_done(workspace.run(work).done)


@app.command("off")
def off_(context: typer.Context, office: OfficePath = None) -> None:
    """Switch accounts off: the office opens on this PC without a question again."""
    console = Console.of(context)
    with console.open(office) as workspace:
        work = partial(switch_accounts_off, office=workspace.path)
        console.say_done(workspace.run(work).done)


@app.command("list")
def list_(context: typer.Context, office: OfficePath = None) -> None:
    """List who may get in."""
    console = Console.of(context)
    with console.open(office) as workspace:
        rows = workspace.ask(partial(accounts_view, office=workspace.path))
    put_table([(row.name, _role(console, row), row.landlord) for row in rows])


@app.command()
def add(
    context: typer.Context, name: Name, role: For = Role.CLERK, landlord: Code = "",
    office: OfficePath = None,
) -> None:  # fmt: skip
    """Let somebody in; asks for their first password."""
    console = Console.of(context)
    with console.open(office) as workspace:
        draft = AccountDraft(name, role, _landlord(workspace, landlord))
        password = asked(console, "ask_new_password", name, hidden=True)
        work = partial(add_account, office=workspace.path, draft=draft, password=password)
        console.say_done(workspace.run(work).done)


@app.command()
def change(
    context: typer.Context, name: Name, role: For, landlord: Code = "", office: OfficePath = None
) -> None:
    """Let somebody be for something else, from when they sign in next."""
    console = Console.of(context)
    with console.open(office) as workspace:
        row = _row(workspace, name)
        draft = AccountDraft(row.name, role, _landlord(workspace, landlord))
        work = partial(change_account, office=workspace.path, account_id=row.id, draft=draft)
        console.say_done(workspace.run(work).done)


@app.command()
def password(context: typer.Context, name: Name, office: OfficePath = None) -> None:
    """Give somebody another password; your own is asked first if it is yours."""
    console = Console.of(context)
    with console.open(office) as workspace:
        row = _row(workspace, name)
        facts: dict[str, Any] = {"office": workspace.path, "account_id": row.id}
        if workspace.member and workspace.member.id == row.id:
            old = console.password or asked(console, "ask_password", row.name, hidden=True)
            work = partial(change_own_password, **facts, old=old, at=workspace.clock())
        else:
            work = partial(give_password, **facts)
        fresh = asked(console, "ask_new_password", row.name, hidden=True)
        console.say_done(workspace.run(partial(work, password=fresh)).done)


@app.command()
def remove(context: typer.Context, name: Name, office: OfficePath = None) -> None:
    """Let somebody in no longer; what they did stays under their name."""
    console = Console.of(context)
    with console.open(office) as workspace:
        id_ = _row(workspace, name).id
        work = partial(remove_account, office=workspace.path, account_id=id_)
        console.say_done(workspace.run(work).done)


def _row(workspace: Workspace, name: str) -> AccountRow:
    for row in workspace.ask(partial(accounts_view, office=workspace.path)):
        if row.name.casefold() == name.strip().casefold():
            return row
    raise AccountGone


def _landlord(workspace: Workspace, code: str) -> int | None:
    found = {row.code.casefold(): row.id for row in workspace.ask(landlords)}
    if code and code.casefold() not in found:
        raise LandlordNeeded
    return found.get(code.casefold())


def _role(console: Console, row: AccountRow) -> str:
    return sentence("accounts", f"role.{row.role}", console.language)
