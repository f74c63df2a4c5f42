"""Making an office on a server, as whoever runs the server."""

from __future__ import annotations

from contextlib import closing
from functools import partial

from db.address import ServerAddress
from db.server.logins import Login, NoSuchLandlordError, let_in
from db.server.office import init_office
from db.staff import Role
from planner import clock as clocks
from planner.errors import LandlordNeeded, OfficeExists
from planner.faults import explained
from planner.office.presets import fill_office, load_preset
from planner.office.queries import is_filled
from planner.workspace import Workspace


def new_office_on_server(
    address: ServerAddress, *, preset: str, clock: clocks.Clock = clocks.now
) -> None:
    """Make an office from a preset, with its schema and roles; `address` is an administrator's.

    Raises:
        OfficeExists: There is an office of that name already.
        ServerAway, ServerForbids: The server cannot be reached, or will not have it.
        UnknownPreset: There is no such preset.
    """
    load_preset(preset)
    make_tables(address)
    with closing(Workspace(address, clock=clock)) as workspace:
        if workspace.ask(is_filled):
            raise OfficeExists(address.name)
        workspace.run(partial(fill_office, preset=preset))


def make_tables(address: ServerAddress) -> None:
    """Make an office's schema, roles and tables, or bring them up to those of this program.

    Raises:
        ServerAway, ServerForbids: The server cannot be reached, or will not have it.
    """
    with explained(address):
        init_office(address)


def new_login(
    address: ServerAddress, *, name: str, password: str, role: Role, landlord: str = ""
) -> None:
    """Let somebody work in an office; without a password the role logs in as the server has it.

    Raises:
        LandlordNeeded: Somebody of a landlord needs one that the office knows, by its code.
        ServerAway, ServerForbids: The server cannot be reached, or will not have it.
    """
    try:
        with explained(address):
            let_in(address, Login(name, role, landlord), password)
    except NoSuchLandlordError as error:
        raise LandlordNeeded from error
