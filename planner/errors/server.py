"""Refusals about an office on a server."""

from __future__ import annotations

from dataclasses import dataclass

from planner.errors.base import Refusal

__all__ = [
    "MaybeKept",
    "NoConnection",
    "NoOfficeOnServer",
    "NotAnAddress",
    "NotMoved",
    "OlderOfficeOnServer",
    "OnServer",
    "ServerAway",
    "ServerBusy",
    "ServerForbids",
]


@dataclass(eq=False)
class NotAnAddress(Refusal):
    """What was given is no address of an office on a server."""


@dataclass(eq=False)
class NotMoved(Refusal):
    """A row of an office that was moved did not arrive as it was sent."""

    office: str
    table: str


@dataclass(eq=False)
class ServerAway(Refusal):
    """The server cannot be reached, or will not let us in; `said` are its own words."""

    server: str
    said: str


@dataclass(eq=False)
class ServerBusy(Refusal):
    """Another computer is changing the office, and takes long over it."""


@dataclass(eq=False)
class ServerForbids(Refusal):
    """The server knows who we are and does not allow this."""

    server: str


@dataclass(eq=False)
class MaybeKept(Refusal):
    """The server went away while a change was being kept; it will show once it is back."""

    server: str


@dataclass(eq=False)
class NoConnection(Refusal):
    """The server is away; until it is back nothing can be changed."""


@dataclass(eq=False)
class NoOfficeOnServer(Refusal):
    """There is no office of that name on the server."""

    office: str
    server: str


@dataclass(eq=False)
class OlderOfficeOnServer(Refusal):
    """The office's tables are of an older program; who runs the server brings them up."""

    file: str


@dataclass(eq=False)
class OnServer(Refusal):
    """This is done with an office in a file; this one is on a server."""

    office: str
