"""Looking whether an office on a server can be opened, before the program is."""

from __future__ import annotations

from db.address import ServerAddress
from planner.office.server.opening import open_on_server


def reach(address: ServerAddress) -> None:
    """Make sure that an office is there and can be opened.

    Raises:
        ServerAway, ServerForbids: The server cannot be reached, or will not have us.
        NoOfficeOnServer: There is none of that name.
        OlderOfficeOnServer, NewerOffice: Its tables are of another version of the program.
    """
    open_on_server(address).close()
