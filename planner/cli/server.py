"""Commands for whoever runs a server with offices on it."""

from __future__ import annotations

from typing import Annotated

import typer

from planner.cli.console import Console
from planner.errors import NotAnAddress
from planner.kinds import Role
from planner.office.server.making import make_tables, new_login, new_office_on_server
from planner.places import ServerAddress, a_place
from planner.texts import sentence

app = typer.Typer(help="Make an office on a server, and let people in.", no_args_is_help=True)


def an_address(text: str) -> ServerAddress:
    """Read the address of an office on a server."""
    place = a_place(text)
    if isinstance(place, ServerAddress):
        return place
    raise NotAnAddress


Address = Annotated[
    ServerAddress,
    typer.Argument(
        parser=an_address, metavar="URL",
        help="postgresql://administrator@server/database?office=name",
    ),
]  # fmt: skip


@app.callback()
def group() -> None:
    """Run a server."""


@app.command()
def init(
    context: typer.Context, address: Address,
    preset: Annotated[str, typer.Option(help="Fill it; none leaves it for `office move`.")] = "",
) -> None:  # fmt: skip
    """Make an office's tables and roles, or bring them up to those of this program."""
    if preset:
        new_office_on_server(address, preset=preset)
    else:
        make_tables(address)
    Console.of(context).say("server_ready", office=address.name, server=address.server)


@app.command()
def login(
    context: typer.Context,
    address: Address,
    name: Annotated[str, typer.Option(help="The name of the role that logs in.")],
    role: Annotated[Role, typer.Option(help="What they are for.")] = Role.CLERK,
    landlord: Annotated[str, typer.Option(help="Whose visits, by the landlord's code.")] = "",
    ask: Annotated[
        bool, typer.Option("--password/--no-password", help="Set a password, or leave what it has.")
    ] = True,
) -> None:
    """Let somebody work in an office: makes the role, or gives it the office's rights."""
    console = Console.of(context)
    password = ""
    if ask:
        words = sentence("console", "ask_login_password", console.language, who=name)
        again = console.word("ask_again")
        password = typer.prompt(words, hide_input=True, confirmation_prompt=again)
    new_login(address, name=name, password=password, role=role, landlord=landlord)
    own = address.of(name)
    console.say("server_login", who=name, office=address.name, address=own)
