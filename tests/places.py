"""Where the tests have their offices: in files, or all of them on a server if one is asked for.

`INSCHRIJFDAG_TESTS_ON=server` runs the tests of db and planner on PostgreSQL (`dev.py test
--server`); what is about files alone is then not collected.
"""

from __future__ import annotations

import atexit
import os
import shutil
from contextlib import ExitStack
from functools import cache
from pathlib import Path

from planner.office.server.making import make_tables, new_office_on_server
from planner.office.server.moving import move_office
from tests.servers import Server, server

ON_SERVER = os.environ.get("INSCHRIJFDAG_TESTS_ON") == "server"

ABOUT_FILES = (
    "tests/db/test_backup.py",
    "tests/db/test_checklist_migration.py",
    "tests/db/test_migrations.py",
    "tests/db/test_sealing.py",
    "tests/db/test_vault.py",
    "tests/db/test_verify.py",  # tampers with the file; with a server: tests/server
    "tests/planner/cli/test_accounts.py",  # of a file; a server has its own: tests/server
    "tests/planner/cli/test_backup.py",
    "tests/planner/cli/test_keys.py",
    "tests/planner/figures/test_counting.py",  # its oracle is written in SQLite's own SQL
    "tests/planner/office/accounts",
    "tests/planner/office/backup",
    "tests/planner/office/keys",
    "tests/planner/office/privacy/test_retention.py",  # looks through files; see test_roles.py
    "tests/planner/office/test_converting.py",
    "tests/planner/office/test_drives.py",
    "tests/planner/office/test_faults.py",
    "tests/planner/office/test_unix_faults.py",
    "tests/planner/office/test_file.py",
    "tests/planner/test_cli.py",  # of a file that is copied about; of a server: tests/server
    "tests/ui/test_backups.py",
    "tests/ui/test_keys.py",
)

LONG_ON_SERVER = (
    "tests/server/test_beside.py", "tests/server/test_landlords.py", "tests/server/test_locking.py",
    "tests/server/test_moving.py", "tests/server/test_pooler.py", "tests/server/test_restart.py",
    "tests/server/test_roles.py", "tests/server/test_window.py",
)  # fmt: skip
"""What waits for `dev.py test --server`, so that the suite keeps to its five minutes."""

SUCCESSOR = "An" if ON_SERVER else "Bea"
"""Who undoes at another PC what An did: in a file whoever has it, on a server An alone."""

_passing = []


@cache
def the_server() -> Server:
    """The server of this run, let go when it ends."""
    stack = ExitStack()
    atexit.register(stack.close)
    return stack.enter_context(server())


def made():
    """Make an office from the preset `kortrijk` on the server, to be copied."""
    address = the_server().make()
    new_office_on_server(address, preset="kortrijk")
    return address


def moved(file, server=None):
    """Make an office on the server, or on another, of one in a file, which stays."""
    address = (server or the_server()).make()
    make_tables(address)
    move_office(Path(shutil.copy(file, f"{file}.moving")), address)
    return address


def copy(office, target, *, keep=False):
    """Copy an office: its file to a target, or its database, of which a clerk's address comes."""
    if not ON_SERVER:
        return shutil.copy(office, target)
    fresh = the_server().make(office)
    if not keep:
        _passing.append(fresh)
    return the_server().clerk(fresh)


def fitting(words):
    """Give a hostile name as a database can hold it: a server has neither NUL nor what is longer.

    No use case lets either through; a file that somebody else wrote could have them.
    """
    return words[:120].replace("\0", "") if ON_SERVER else words


def forget():
    """Remove the copies that were made for a test."""
    while _passing:
        the_server().drop(_passing.pop())
