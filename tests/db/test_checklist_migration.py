"""An office that was made before documents went by landlord keeps its ticks and gets the rest."""

from __future__ import annotations

import json

import pytest
from alembic import command
from sqlalchemy import text

from db.database import Database
from db.migrate import alembic_config, create

BEFORE = {"all": [{"fact": "adult_absent"}, {"adults": {"min": 2}}]}


@pytest.fixture
def migrated(tmp_path):
    """A file of revision 0003 with some documents and a tick, brought up to now."""
    database = Database(tmp_path / "old.inschrijfdag", None)
    with database.engine.execution_options(begin="IMMEDIATE").begin() as connection:
        config = alembic_config()
        config.attributes["connection"] = connection
        command.upgrade(config, "0003")
        for code, when in (("PROXY", BEFORE), ("FORM_SIGNED", {"always": True}),
                           ("LEASE", {"fact": "renting"})):  # fmt: skip
            _document(connection, code, when)
        connection.execute(text(
            "insert into household (id, version, phone, slip_language, adults, children, hidden,"
            " remark) values (1, 1, '', '', 1, 0, 0, '')"))  # fmt: skip
        connection.execute(text(
            "insert into tick (id, version, household_id, requirement, state)"
            " values (1, 1, 1, 'LEASE', 'seen')"))  # fmt: skip
    create(database)
    yield database.engine
    database.close()


def _document(connection, code, when):
    connection.execute(
        text("insert into requirement (id, version, code, section, position, texts, condition,"
             " validity, landlords, provider, per, pictogram, basis, sensitive) values (null, 1,"
             " :code, 'everyone', 0, '{}', :when, '{}', '[]', 'bring', 'household', '', '', 0)"),
        {"code": code, "when": json.dumps(when)},
    )  # fmt: skip


def documents(engine, column):
    with engine.connect() as connection:
        return dict(connection.execute(text(f"select code, {column} from requirement")).all())


def test_a_shared_paper_stays_shared_and_a_form_for_each_landlord_is_not(migrated):
    assert documents(migrated, "shared") == {"PROXY": 1, "FORM_SIGNED": 0, "LEASE": 1}


def test_a_proxy_is_asked_by_name_from_now_on(migrated):
    assert documents(migrated, "per")["PROXY"] == "absent"
    assert json.loads(documents(migrated, "condition")["PROXY"]) == {
        "any": [{"absent": {"min": 1}}, BEFORE]
    }


def test_a_tick_still_holds_for_all_landlords(migrated):
    with migrated.connect() as connection:
        found = connection.execute(text("select state, landlord_id, months from tick")).one()
    assert tuple(found) == ("seen", None, "[]")
