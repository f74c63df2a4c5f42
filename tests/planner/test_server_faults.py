"""What a server answers, in the words of the program."""

from __future__ import annotations

import psycopg
import pytest
from psycopg import errors

from db.address import ServerAddress
from planner.errors import DiskFull, OfficeReadOnly, ServerAway, ServerBusy, ServerForbids
from planner.faults import refusal_for

OFFICE = ServerAddress("postgresql://an@db.example/inschrijfdag", "kortrijk")


@pytest.mark.parametrize(
    ("error", "refusal"),
    [
        (psycopg.OperationalError("connection refused"), ServerAway),
        (errors.AdminShutdown("terminating connection"), ServerAway),
        (errors.InsufficientPrivilege("permission denied"), ServerForbids),
        (errors.SerializationFailure("could not serialize"), ServerBusy),
        (errors.LockNotAvailable("canceling statement"), ServerBusy),
        (errors.DiskFull("no space left"), DiskFull),
        (errors.ReadOnlySqlTransaction("read-only transaction"), OfficeReadOnly),
    ],
)
def test_each_fault_of_a_server_has_a_refusal_of_its_own(error, refusal):
    assert type(refusal_for(error, OFFICE)) is refusal


def test_who_runs_the_server_reads_its_own_last_words():
    error = psycopg.OperationalError("several attempts\n  connection refused \n")
    refusal = refusal_for(error, OFFICE)
    assert (refusal.server, refusal.said) == (OFFICE.server, "connection refused")


def test_a_fault_of_the_program_itself_is_not_blamed_on_the_server():
    assert refusal_for(errors.UndefinedTable("no such table"), OFFICE) is None
