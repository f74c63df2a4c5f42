"""What came of a day: results, what is followed, info sessions, texts of reports."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import db.types

revision = "0009"
down_revision = "0008"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _key(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=op.f(f"fk_{table}_{column}_{to}"))


def _table(name: str, *parts: sa.schema.SchemaItem) -> None:
    op.create_table(
        name,
        *parts,
        sa.Column("id", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
    )


def upgrade() -> None:
    _table(
        "visit_result",
        sa.Column("appointment_id", ID, nullable=False),
        sa.Column("landlord_id", ID, nullable=False),
        sa.Column("result", sa.String(length=20), nullable=True),
        sa.Column("reason", sa.String(length=20), nullable=False),
        sa.Column("complete_on", sa.Date(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("papers", db.types.Codes(), nullable=False),
        sa.Column("proof_on", sa.Date(), nullable=True),
        sa.Column("updated_on", sa.Date(), nullable=True),
        sa.Column("reminded_on", sa.Date(), nullable=True),
        sa.Column("closed_for", sa.String(length=20), nullable=False),
        _key("visit_result", "appointment_id", "appointment"),
        _key("visit_result", "landlord_id", "landlord"),
        sa.UniqueConstraint(
            "appointment_id", "landlord_id", name=op.f("uq_visit_result_appointment_id_landlord_id")
        ),
    )
    op.create_index("ix_visit_result_landlord_id", "visit_result", ["landlord_id"])
    _table(
        "follow_consent",
        sa.Column("household_id", ID, nullable=False),
        sa.Column("purpose", sa.String(length=20), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        _key("follow_consent", "household_id", "household"),
        sa.UniqueConstraint(
            "household_id", "purpose", name=op.f("uq_follow_consent_household_id_purpose")
        ),
    )
    _table(
        "attendee",
        sa.Column("day_id", ID, nullable=False),
        sa.Column("organisation", sa.String(length=120), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("mail", sa.String(length=120), nullable=False),
        sa.Column("came", sa.Boolean(), nullable=False),
        _key("attendee", "day_id", "registration_day"),
    )
    op.create_index("ix_attendee_day_id", "attendee", ["day_id"])
    _table(
        "report_text",
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("part", sa.String(length=80), nullable=False),
        sa.Column("text", sa.String(length=2000), nullable=False),
        sa.UniqueConstraint("first", "last", "part", name=op.f("uq_report_text_first_last_part")),
    )
