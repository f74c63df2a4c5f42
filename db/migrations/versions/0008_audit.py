"""The journal's chain, what was looked at, and how long names are kept."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from alembic import op

import db.types
from db.chain import CHAINS, OPERATION, START, image_digest, new_salt, operation_link

revision = "0008"
down_revision = "0007"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("household", sa.Column("erased_on", sa.Date(), nullable=True))
    for name, kept in (("keep_days", "60"), ("follow_months", "26")):
        column = sa.Column(name, sa.Integer(), nullable=False, server_default=kept)
        op.add_column("office", column)
    _make_chain()
    _make_viewing()
    _fill_chain(op.get_bind())


def _make_chain() -> None:
    link = sa.Column("link", sa.String(length=64), nullable=False, server_default="")
    op.add_column("operation", link)
    for column in (
        sa.Column("salt", sa.String(length=32), nullable=True),
        sa.Column("digest", sa.String(length=64), nullable=False, server_default=""),
        sa.Column("erased_by", ID, nullable=True),
    ):
        op.add_column("journal", column)
    op.create_index(
        "ix_journal_erased",
        "journal",
        ["table_name"],
        sqlite_where=sa.text("erased_by is not null"),
        postgresql_where=sa.text("erased_by is not null"),
    )
    op.create_table(
        "journal_head",
        sa.Column("chain", sa.String(length=20), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("last_id", ID, nullable=False),
        sa.Column("link", sa.String(length=64), nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal_head")),
        sa.UniqueConstraint("chain", name=op.f("uq_journal_head_chain")),
    )


def _make_viewing() -> None:
    op.create_table(
        "viewing",
        sa.Column("at", db.types.Utc(), nullable=False),
        sa.Column("actor", sa.String(length=80), nullable=False),
        sa.Column("what", sa.String(length=20), nullable=False),
        sa.Column("household_id", ID, nullable=False),
        sa.Column("link", sa.String(length=64), nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_viewing")),
    )
    op.create_index("ix_viewing_at", "viewing", ["at"])
    op.create_index("ix_viewing_household_id", "viewing", ["household_id"])


def _fill_chain(connection: sa.Connection) -> None:
    """Chain what is in the journal, as it is; from here on nobody changes it unseen."""
    link, count, last = START, 0, 0
    rows = connection.execute(sa.text("select * from operation order by id")).mappings().all()
    for row in rows:
        link, count, last = _chain(connection, link, row), count + 1, row["id"]
    ends = {OPERATION: (count, last, link)}
    for number, chain in enumerate(CHAINS, start=1):
        count, last, link = ends.get(chain, (0, 0, START))
        connection.execute(
            sa.text("insert into journal_head (id, version, chain, count, last_id, link)"
                    " values (:id, 1, :chain, :count, :last, :link)"),
            {"id": number, "chain": chain, "count": count, "last": last, "link": link},
        )  # fmt: skip


def _chain(connection: sa.Connection, previous: str, row: Any) -> str:
    said = {name: row[name] for name in ("id", "actor", "name", "undoes")}
    said["at"] = datetime.fromisoformat(row["at"]).replace(tzinfo=UTC)
    said["final"], said["facts"] = bool(row["final"]), json.loads(row["facts"])
    found = connection.execute(
        sa.text("select * from journal where operation_id = :id order by position"), row
    )
    seals = [_seal(connection, entry) for entry in found.mappings().all()]
    link = operation_link(previous, said, seals)
    connection.execute(
        sa.text("update operation set link = :link where id = :id"), {"link": link, "id": row["id"]}
    )
    return link


def _seal(connection: sa.Connection, entry: Any) -> tuple[int, int, str, int, str]:
    salt, about = new_salt(), (entry["table_name"], entry["row_id"])
    images = (json.loads(entry[name]) if entry[name] else None for name in ("before", "after"))
    digest = image_digest(salt, *about, *images)
    connection.execute(
        sa.text("update journal set salt = :salt, digest = :digest where id = :id"),
        {"salt": salt, "digest": digest, "id": entry["id"]},
    )
    return (entry["id"], entry["position"], *about, digest)
