from __future__ import annotations

import random
from datetime import timedelta

import pytest
from alembic import command
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from db.chain import OPERATION, VIEWING
from db.database import Database
from db.migrate import alembic_config, upgrade
from db.rules import BOOKS
from db.verify import Break, verify
from planner.office.journal.viewing import note_viewed
from planner.office.privacy.request import erase_household
from tests.conftest import NOW
from tests.planner.office.privacy.people import People


@pytest.fixture
def journal(workspace):
    """A journal with changes, an undo, views and an erasure in it."""
    people = People(workspace)
    ids = [people.add() for _ in range(3)]
    people.live(ids[0])
    for number, id_ in enumerate(ids):
        seen = {"what": "card", "actor": "An", "at": NOW + timedelta(hours=number)}
        people.run(note_viewed, household_id=id_, **seen)
    people.run(erase_household, household_id=ids[0], today=NOW.date())
    people.live(ids[1])
    return workspace


@pytest.fixture
def after(journal):
    """Tell what is found once somebody did things to the file without its rules."""

    def tamper(*statements):
        with journal._database.engine.connect() as connection:
            for table in BOOKS:
                for moment in ("update", "delete"):
                    connection.execute(text(f"drop trigger keep_{table}_on_{moment}"))
            for statement in statements:
                assert connection.execute(text(statement)).rowcount, statement
            found = verify(Session(connection)).flaws
            connection.rollback()
        return found

    return tamper


def test_a_journal_is_as_it_was_written_before_and_after_an_erasure(journal):
    verdict = journal.ask(verify)
    assert verdict.flaws == ()
    assert verdict.erased > 5
    assert verdict.viewings == 3
    assert verdict.entries > verdict.erased


@pytest.mark.parametrize("statement", [
    "update operation set name = 'other'",
    "delete from viewing",
    "update viewing set actor = 'Somebody'",
    "delete from journal",
    "update journal set before = null",
    "update journal set before = null, after = null, salt = null",
])  # fmt: skip
def test_the_file_itself_refuses_to_change_what_is_written(journal, statement):
    with (
        pytest.raises(IntegrityError, match="append_only"),
        journal._database.engine.begin() as connection,
    ):
        connection.execute(text(statement))


OTHER = {
    "operation": {
        "at": "'2026-01-01 00:00:00.000000'", "actor": "'Somebody'", "name": "'other'",
        "facts": "'{\"count\": 99}'", "final": "1 - final",
        "undoes": "(select max(id) from operation)", "link": "'0'",
    },
    "journal": {
        "table_name": "'venue'", "row_id": "row_id + 1", "position": "position + 900",
        "before": "'{\"id\": 1}'", "after": "'{\"id\": 2}'", "salt": "'0'", "digest": "'0'",
        "erased_by": "operation_id",
    },
    "viewing": {
        "at": "'2026-01-01 00:00:00.000000'", "actor": "'Somebody'", "what": "'other'",
        "household_id": "household_id + 1", "link": "'0'",
    },
}  # fmt: skip


def test_whatever_somebody_changed_is_found(journal, after):
    chance = random.Random(7)
    for table, columns in OTHER.items():
        where = "where erased_by is null" if table == "journal" else ""
        query = text(f"select id from {table} {where}")
        ids = journal.ask(lambda s, q=query: s.scalars(q).all())
        for column, value in columns.items():
            row = chance.choice(ids)
            change = f'update {table} set "{column}" = {value} where id = {row}'
            assert after(change), change


def test_an_act_that_was_taken_out_is_found_wherever_it_stood(journal, after):
    acts = journal.ask(lambda s: s.scalars(text("select id from operation order by id")).all())
    for place, kind in ((0, Break.LINK), (len(acts) // 2, Break.LINK), (-1, Break.END)):
        entries = f"delete from journal where operation_id = {acts[place]}"
        found = after(entries, f"delete from operation where id = {acts[place]}")
        assert kind in {flaw.kind for flaw in found}


def test_an_entry_or_a_look_that_was_taken_out_is_found(after):
    one = "select max(id) from journal where erased_by is null"
    assert after(f"delete from journal where id = ({one})")
    assert after("delete from journal where id = (select min(id) from journal)")
    (flaw,) = after("delete from viewing where id = (select max(id) from viewing)")
    assert (flaw.kind, flaw.chain) == (Break.END, VIEWING)


def test_an_act_that_was_put_in_is_found(after):
    found = after(
        "insert into operation (id, version, at, actor, name, facts, final, link)"
        " select id - 1, 1, at, 'Somebody', name, facts, final, link from operation"
        " order by id limit 1 offset 3"
    )
    assert {flaw.chain for flaw in found} == {OPERATION}


def test_an_entry_emptied_by_no_erasure_is_found(after):
    found = after(
        "update journal set before = null, after = null, salt = null, erased_by ="
        " (select max(erased_by) from journal) where id ="
        " (select min(id) from journal where erased_by is null)"
    )
    assert Break.ERASURE in {flaw.kind for flaw in found}


def test_what_was_written_before_there_was_a_chain_is_chained_as_it_is(tmp_path):
    database = Database(tmp_path / "oud.inschrijfdag")
    with database.engine.execution_options(begin="IMMEDIATE").begin() as connection:
        config = alembic_config()
        config.attributes["connection"] = connection
        command.upgrade(config, "0007")
        for number in range(1, 4):
            connection.execute(text(
                "insert into operation (id, version, at, actor, name, facts, final) values"
                f" ({number}, 1, '2026-11-0{number} 10:00:00.000123', 'An', 'add_day',"
                " '{\"count\": 2, \"10\": 1, \"9\": 1}', 0)"
            ))  # fmt: skip
            connection.execute(text(
                "insert into journal (id, version, operation_id, position, table_name, row_id,"
                f" after) values ({number + 9}, 1, {number}, 0, 'venue', {number},"
                " '{\"id\": 1, \"name\": \"Caf\\u00e9\"}')"
            ))  # fmt: skip
    upgrade(database, lambda: None)
    with database.reading() as session:
        verdict = verify(session)
    database.close()
    assert (verdict.flaws, verdict.operations, verdict.entries) == ((), 3, 3)
