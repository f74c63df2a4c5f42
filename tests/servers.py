"""A PostgreSQL server for tests: the one that is named, or one of its own while they run.

Every test has a database of its own, copied from one that is made once.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg
from psycopg.sql import SQL, Identifier

from db.address import ServerAddress, server_address
from db.server.roles import role_of
from db.staff import Role

NAMED = "INSCHRIJFDAG_TEST_SERVER"
"""The environment's name for a server on which this may make databases and roles, as host:port."""
POOLED = "INSCHRIJFDAG_TEST_POOLER"
"""The environment's name for having clerks reach the server through PgBouncer, if it says yes."""
CLERK = "inschrijfdag_test"
ASKED = "inschrijfdag_asked"
"""The role whose members a server of its own asks for a password."""
OFFICE = "kortrijk"
PGBOUNCER = "/usr/sbin/pgbouncer"
POOLER = """[databases]
* = host={server}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
unix_socket_dir =
auth_type = trust
auth_file = {folder}/users
pool_mode = transaction
default_pool_size = {size}
max_client_conn = 5000
"""
DEBIAN = Path("/usr/lib/postgresql")


def binaries() -> Path | None:
    """Find where PostgreSQL's programs are, the newest there is."""
    found = shutil.which("initdb")
    places = [Path(found).parent] if found else sorted(DEBIAN.glob("*/bin"), reverse=True)
    return next((place for place in places if (place / "postgres").exists()), None)


def is_named() -> bool:
    """Tell whether a server was given for the tests."""
    return bool(os.environ.get(NAMED))


def missing() -> str:
    """Say what is missing for tests on a server; nothing when nothing is."""
    if os.environ.get(NAMED) or binaries():
        return ""
    return "PostgreSQL (Debian: postgresql) is not installed"


class Server:
    """A server, spoken to as its administrator."""

    def __init__(self, where: str) -> None:
        self.where = where
        self.pool = ""
        self.restart = lambda: None
        self._numbers = count(1)
        self._mine = f"{os.getpid()}_{os.environ.get('PYTEST_XDIST_WORKER', 'gw')}"
        self.do(
            SQL("do $$ begin create role {} login; exception when duplicate_object then end $$")
            .format(Identifier(CLERK))
        )  # fmt: skip

    def do(self, statement) -> None:
        with psycopg.connect(self._conninfo("postgres"), autocommit=True) as connection:
            connection.execute(statement)

    def make(self, like: ServerAddress | None = None) -> ServerAddress:
        """Make a database, empty or as another is; give its office as its administrator has it."""
        name = f"t_{self._mine}_{next(self._numbers)}"
        template = Identifier(database_of(like) if like else "template0")
        self.do(SQL("create database {} template {} strategy file_copy")
                .format(Identifier(name), template))  # fmt: skip
        return self.address(name, "postgres")

    def clerk(self, made: ServerAddress) -> ServerAddress:
        """Give an office as somebody has it who works there and may do all that one may."""
        admin = Identifier(role_of(made.schema, Role.ADMIN))
        self.do(SQL("grant {} to {}").format(admin, Identifier(CLERK)))
        own = self.address(database_of(made), CLERK)
        return self.pooled(own) if self.pool else own

    def pooled(self, address: ServerAddress) -> ServerAddress:
        """Give the address of an office by way of the pooler, which cannot hear for it."""
        conninfo = address.conninfo.replace(f"@{self.where}/", f"@{self.pool}/")
        return replace(address, conninfo=conninfo, listen=self.where)

    def drop(self, address: ServerAddress) -> None:
        self.do(SQL("drop database if exists {} with (force)")
                .format(Identifier(database_of(address))))  # fmt: skip

    def address(self, database: str, user: str) -> ServerAddress:
        return server_address(
            f"postgresql://{user}@{self.where}/{database}?office={OFFICE}&sslmode=disable"
        )

    def _conninfo(self, database: str) -> str:
        return f"postgresql://postgres@{self.where}/{database}?sslmode=disable"


def database_of(address: ServerAddress) -> str:
    return address.conninfo.rpartition("/")[2].partition("?")[0]


@contextmanager
def server():
    """Give the server that is named, or one that is there for as long as it is used."""
    if where := os.environ.get(NAMED):
        yield Server(where)
        return
    with own_server() as made:
        if os.environ.get(POOLED):
            with pooler(made):
                yield made
        else:
            yield made


@contextmanager
def own_server(**settings: str):
    """Give a server of its own, with other settings than usual."""
    with ExitStack() as stack:
        folder = stack.enter_context(TemporaryDirectory(prefix="pg", ignore_cleanup_errors=True))
        port, restart = stack.enter_context(started(folder, **settings))
        made = Server(f"127.0.0.1:{port}")
        made.restart = restart
        yield made


@contextmanager
def pooler(server: Server, size: int = 2, users: tuple[str, ...] = ()):
    """Have a server be reached through PgBouncer, which has few connections to hand out."""
    with TemporaryDirectory(prefix="pool", ignore_cleanup_errors=True) as folder:
        port = _free_port()
        users = "".join(f'"{name}" ""\n' for name in (CLERK, "postgres", *users))
        Path(folder, "users").write_text(users, encoding="utf-8")
        Path(folder, "ini").write_text(POOLER.format(
            server=server.where.replace(":", " port="), port=port, folder=folder, size=size
        ), encoding="utf-8")  # fmt: skip
        own = {"user": "postgres", "group": "postgres"} if os.geteuid() == 0 else {}
        if own:
            shutil.chown(folder, "postgres")
        process = subprocess.Popen([PGBOUNCER, "-q", f"{folder}/ini"], cwd="/", **own)
        server.pool = f"127.0.0.1:{port}"
        try:
            _wait_for(port)
            yield server
        finally:
            server.pool = ""
            process.terminate()
            process.wait()


def _wait_for(port: int) -> None:
    for _ in range(500):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.01)  # it gives no sign of being ready but that it answers
        else:
            return
    raise RuntimeError(PGBOUNCER)


@contextmanager
def started(folder: str, **settings: str):
    """Start a server of its own; what it writes need not outlive the computer."""
    programs, data = binaries(), f"{folder}/data"
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres")
        Path(folder).chmod(0o755)
    _call(programs / "initdb", "-D", data, "-A", "trust", "-U", "postgres", "-N",
          "--no-locale", "-E", "UTF8")  # fmt: skip
    access = Path(data, "pg_hba.conf")
    access.write_text(f"host all +{ASKED} all scram-sha-256\n{access.read_text()}")
    port = _free_port()
    own = {"port": str(port), "listen_addresses": "127.0.0.1", "unix_socket_directories": "",
           "fsync": "off", "max_connections": "200"} | settings  # fmt: skip
    options = " ".join(f"-c {name}='{value}'" for name, value in own.items())
    control = (programs / "pg_ctl", "-D", data, "-w", "-l", f"{folder}/log")
    _call(*control, "-o", options, "start")
    try:
        yield port, lambda: _call(*control, "-m", "immediate", "-o", options, "restart")
    finally:
        _call(*control, "-m", "immediate", "stop")


def _call(*command: object) -> None:
    """Run one of PostgreSQL's programs, which will not be run by root."""
    own = {"user": "postgres", "group": "postgres"} if os.geteuid() == 0 else {}
    words = [str(word) for word in command]
    done = subprocess.run(words, capture_output=True, text=True, cwd="/", check=False, **own)
    if done.returncode:
        raise RuntimeError(f"{words[0]}: {done.stderr or done.stdout}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
