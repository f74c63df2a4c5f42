"""Where an office is: in a file, or in a schema of its own on a server."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

SCHEMES = ("postgresql", "postgres")
SCHEMA = re.compile(r"[a-z][a-z0-9_]{0,39}")
"""What an office may be called on a server: it is in the names of its schema and its roles."""
LISTEN = re.compile(r"[A-Za-z0-9.:\[\]-]*")
SAFE = "verify-full"
"""How the server must prove who it is, unless the address says otherwise (libpq, sslmode)."""


class NoAddressError(ValueError):
    """The words are no address of an office on a server."""


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """An office on a PostgreSQL server: `schema` is the office, `conninfo` what libpq takes.

    Where that is a pooler, `listen` is the server itself (host or host:port), as a pooler hears
    nothing of what others change.
    """

    conninfo: str = field(repr=False)
    schema: str
    listen: str = ""

    @property
    def name(self) -> str:
        """Give the office's name, as a file gives its own."""
        return self.schema

    @property
    def stem(self) -> str:
        """Give the office's name for what is made of it."""
        return self.schema

    @property
    def server(self) -> str:
        """Give the server's name and port, for people."""
        parts = urlsplit(self.conninfo)
        port = f":{parts.port}" if parts.port else ""
        return f"{parts.hostname or 'localhost'}{port}"

    @property
    def ear(self) -> str:
        """Give what libpq takes to hear of changes."""
        if not self.listen:
            return self.conninfo
        parts = urlsplit(self.conninfo)
        who, at, _ = parts.netloc.rpartition("@")
        return urlunsplit(parts._replace(netloc=f"{who}{at}{self.listen}"))

    def of(self, user: str) -> ServerAddress:
        """Give the address of the same office for somebody else, without a password."""
        parts = urlsplit(self.conninfo)
        where = parts.netloc.rpartition("@")[2]
        own = parts._replace(netloc=f"{quote(user, safe='')}@{where}")
        return ServerAddress(urlunsplit(own), self.schema, self.listen)

    def __str__(self) -> str:
        """Give the address as it may be shown and kept: without a password."""
        parts = urlsplit(self.conninfo)
        who, at, where = parts.netloc.rpartition("@")
        shown = parts._replace(netloc=f"{who.partition(':')[0]}{at}{where}")
        listen = f"&{urlencode({'listen': self.listen}, safe=':')}" if self.listen else ""
        return urlunsplit(shown._replace(query=f"office={self.schema}{listen}&{parts.query}"))


Place = Path | ServerAddress


def place_of(words: str) -> Place:
    """Tell where an office is: `postgresql://user@server/database?office=name`, or a file.

    Behind a pooler `&listen=server:5432` names the server itself.

    Raises:
        NoAddressError: It begins as an address of a server and goes on as none.
    """
    return server_address(words) if is_server(words) else Path(words)


def is_server(words: str) -> bool:
    """Tell whether words are meant as the address of a server."""
    return words.partition("://")[0] in SCHEMES and "://" in words


def server_address(words: str) -> ServerAddress:
    """Read the address of an office on a server; see `place_of`."""
    try:
        parts = urlsplit(words)
        asked = dict(parse_qsl(parts.query, strict_parsing=bool(parts.query)))
        schema, listen = asked.pop("office", ""), asked.pop("listen", "")
        if not LISTEN.fullmatch(listen):
            raise NoAddressError(words)
        if not (SCHEMA.fullmatch(schema) and parts.path.strip("/") and parts.port != 0):
            raise NoAddressError(words)
    except ValueError as error:
        raise NoAddressError(words) from error
    query = urlencode({"sslmode": SAFE} | asked)
    return ServerAddress(urlunsplit(parts._replace(query=query)), schema, listen)
