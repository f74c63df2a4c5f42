from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date
from functools import partial
from threading import Thread

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import select, text

from db.address import server_address
from db.days import ClosingDay
from db.migrate import HEAD
from db.server.database import ServerDatabase
from db.tables import METADATA
from planner.days.closing import add_closing
from planner.errors import (
    NewerOffice,
    NoOfficeOnServer,
    NothingToUndo,
    OfficeExists,
    OlderOfficeOnServer,
    ServerAway,
    TouchedSince,
)
from planner.office.edit import change_office, office_view
from planner.office.server.making import new_office_on_server
from planner.office.server.others import Others
from planner.workspace import Workspace
from tests.conftest import clock
from tests.robustness.proxy import Losses, proxy
from tests.servers import CLERK, OFFICE, database_of

CHRISTMAS = partial(
    add_closing, first=date(2026, 12, 25), last=date(2026, 12, 26), reason="Kerstmis"
)


def closings(session):
    return session.scalars(select(ClosingDay.reason)).all()


def through(place, where):
    """The same office by another way to the server."""
    return replace(place, conninfo=place.conninfo.replace(_host(place), where))


def _host(place):
    return place.conninfo.partition("@")[2].partition("/")[0]


def test_migrations_build_exactly_what_the_entities_describe(place):
    with closing(ServerDatabase(place)) as database, database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        found = compare_metadata(context, METADATA)
    assert [one for one in found if not one[0].endswith("_fk")] == []
    made, asked = (
        {_key(key) for change, key in found if change == kind} for kind in ("remove_fk", "add_fk")
    )
    assert made == asked  # they differ in that a server looks at them when a change is whole


def _key(key):
    return key.table.name, tuple(key.column_keys), key.elements[0].target_fullname


def test_what_one_changes_the_other_hears_of_and_sees(place, an, bea):
    with closing(Others(place)) as others:
        assert others.heard() == set()
        an.run(CHRISTMAS)
        heard = _wait_for(others)
    assert heard == {an._database.name}
    assert bea.catch_up() == {"closing_day"}
    assert bea.ask(closings) == ["Kerstmis"]
    assert bea.catch_up() == set()


def _wait_for(others):
    import select as system  # noqa: PLC0415

    assert system.select([others.socket], [], [], 5)[0]
    return others.heard()


def test_a_change_whose_answer_got_lost_counts_once(place):
    losses = Losses()
    with (
        proxy(_host(place), losses) as where,
        closing(Workspace(through(place, where), clock=clock, actor="An")) as an,
    ):
        losses.next_answers = 1
        outcome = an.run(CHRISTMAS)
        assert losses.lost_answers == 1
        assert len(an.ask(closings)) == 1
        assert an.undo().value.id == outcome.done.id
        assert an.ask(closings) == []


def test_a_change_that_never_arrived_is_made_again(place):
    losses = Losses(questions=1)
    with (
        proxy(_host(place), losses) as where,
        closing(Workspace(through(place, where), clock=clock, actor="An")) as an,
    ):
        helper = Thread(target=lambda: _until(losses, 1))
        helper.start()
        an.run(CHRISTMAS)
        helper.join()
        assert losses.lost_questions >= 1
        assert len(an.ask(closings)) == 1


def _until(losses, count):
    while losses.lost_questions < count:
        pass
    losses.questions = 0


def test_an_answer_does_not_mind_that_the_server_was_started_again(server, place, an):
    an.ask(closings)
    with psycopg.connect(server._conninfo("postgres"), autocommit=True) as admin:
        admin.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = %s",
                      [database_of(place)])  # fmt: skip
    assert an.ask(closings) == []
    an.run(CHRISTMAS)
    assert len(an.ask(closings)) == 1


def test_a_question_that_somebody_overtook_is_asked_again(an, bea):
    asked = []

    def question(session):
        found = session.scalars(select(ClosingDay)).one()
        if not asked:
            bea.run(
                partial(change_office, version=bea.ask(office_view).version, name="X", phone="1")
            )
            bea._database.change(
                lambda other: setattr(other.get_one(ClosingDay, found.id), "reason", "Anders")
            )
        asked.append(found.reason)
        found.reason = "Mijn proef"
        session.flush()
        return len(asked)

    an.run(CHRISTMAS)
    assert an.ask(question) == 2
    assert asked == ["Kerstmis", "Anders"]


def test_acts_of_two_computers_follow_each_other_in_the_journal(an, bea):
    for workspace in (an, bea, an, bea):
        workspace.run(CHRISTMAS)
    ids = an.ask(lambda s: s.execute(text("select id, actor from operation order by id")).all())
    assert [actor for _, actor in ids][-4:] == ["An", "Bea", "An", "Bea"]


def test_each_undoes_what_they_did_themselves_and_hears_who_changed_it_since(an, bea):
    an.run(CHRISTMAS)
    view = bea.ask(office_view)
    bea.run(partial(change_office, version=view.version, name="Elders", phone="1"))
    assert an.undo().value.name == "add_closing"
    assert an.ask(office_view).name == "Elders"
    assert an.redo().value.name == "undo"
    assert bea.undo().value.name == "change_office"
    with pytest.raises(NothingToUndo):
        bea.undo()
    assert an.undo().value.name == "add_closing"


def test_what_another_undid_or_changed_of_mine_is_told_and_passed_over(an, bea):
    view = an.ask(office_view)
    first = an.run(partial(change_office, version=view.version, name="Mijn", phone="1")).done
    bea.undo(first.id)
    with pytest.raises(NothingToUndo):
        an.undo()
    view = an.ask(office_view)
    an.run(partial(change_office, version=view.version, name="Mijn", phone="1"))
    bea.run(partial(change_office, version=an.ask(office_view).version, name="Haar", phone="1"))
    with pytest.raises(TouchedSince) as refused:
        an.undo()
    assert refused.value.actor == "Bea"


@pytest.mark.parametrize(
    "statement",
    [
        "drop table closing_day",
        "alter table closing_day add column extra int",
        "create table other (id int)",
        "truncate journal",
        "update operation set actor = 'x'",
        "delete from operation",
        "delete from journal",
        "update journal set table_name = 'x'",
        "update alembic_version set version_num = '1'",
        "alter table desk_visit drop constraint desk_taken",
        "drop trigger keep_journal_on_delete on journal",
    ],
)
def test_who_works_there_changes_rows_but_neither_tables_nor_the_journal(place, statement):
    with psycopg.connect(place.conninfo) as connection:
        connection.execute(f"set search_path to {place.schema}")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute(statement)


def test_another_office_on_the_same_server_is_out_of_reach(server, place, kortrijk):
    other = replace(server.address(database_of(place), "postgres"), schema="brugge")
    new_office_on_server(other, preset="zuidwest")
    with (
        psycopg.connect(place.conninfo) as connection,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        connection.execute("select * from brugge.household")


def test_an_office_is_not_made_twice(server, place):
    with pytest.raises(OfficeExists):
        new_office_on_server(server.address(database_of(place), "postgres"), preset="kortrijk")


@pytest.mark.parametrize(
    ("found", "refusal"), [("9999", NewerOffice), ("0001", OlderOfficeOnServer)]
)
def test_tables_of_another_version_are_refused(server, place, found, refusal):
    admin = server.address(database_of(place), "postgres")
    with psycopg.connect(admin.conninfo) as connection:
        connection.execute(f"update {OFFICE}.alembic_version set version_num = %s", [found])
    with pytest.raises(refusal):
        Workspace(place)


def test_where_there_is_no_office_or_no_server_that_is_said(server, place):
    with pytest.raises(NoOfficeOnServer):
        Workspace(replace(place, schema="elders"))
    nobody = f"postgresql://{CLERK}@127.0.0.1:1/x?office=kortrijk&sslmode=disable"
    with pytest.raises(ServerAway):
        Workspace(server_address(nobody))


def test_the_newest_tables_are_there(place):
    with psycopg.connect(place.conninfo) as connection:
        row = connection.execute(f"select version_num from {OFFICE}.alembic_version").fetchone()
    assert row == (HEAD,)
