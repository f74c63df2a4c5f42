"""Where an office is, for whoever has only words to say so."""

from __future__ import annotations

from db.address import NoAddressError, Place, ServerAddress, place_of
from planner.errors import NotAnAddress

__all__ = ["Place", "ServerAddress", "a_place"]


def a_place(words: str) -> Place:
    """Read where an office is: a file, or the address of a server.

    Raises:
        NotAnAddress: It begins as an address and goes on as none.
    """
    try:
        return place_of(words)
    except NoAddressError as error:
        raise NotAnAddress from error
