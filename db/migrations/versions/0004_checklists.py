"""Documents by landlord and by month; adults who do not come along."""

from __future__ import annotations

import json

import sqlalchemy as sa
from alembic import op

import db.types

revision = "0004"
down_revision = "0003"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
KEY = ["household_id", "person_id", "requirement"]
ASKED_BEFORE = {"all": [{"fact": "adult_absent"}, {"adults": {"min": 2}}]}
ASKED_NOW = {"any": [{"absent": {"min": 1}}, ASKED_BEFORE]}


def upgrade() -> None:
    _absence()
    _tick()
    with op.batch_alter_table("requirement") as batch:
        batch.add_column(sa.Column("shared", sa.Boolean(), nullable=False, server_default="1"))
    _shipped_documents()


def _absence() -> None:
    op.create_table(
        "absence",
        sa.Column("appointment_id", ID, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointment.id"], op.f("fk_absence_appointment_id_appointment")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], op.f("fk_absence_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_absence")),
        sa.UniqueConstraint(
            "appointment_id", "person_id", name=op.f("uq_absence_appointment_id_person_id")
        ),
    )
    op.create_index(op.f("ix_absence_person_id"), "absence", ["person_id"])


def _tick() -> None:
    with op.batch_alter_table("tick") as batch:
        batch.add_column(sa.Column("landlord_id", ID, nullable=True))
        batch.add_column(sa.Column("months", db.types.Codes(), nullable=False, server_default="[]"))
        batch.create_foreign_key(
            op.f("fk_tick_landlord_id_landlord"), "landlord", ["landlord_id"], ["id"]
        )
        batch.drop_constraint(op.f(f"uq_tick_{'_'.join(KEY)}"), type_="unique")
        key = [*KEY, "landlord_id"]
        batch.create_unique_constraint(op.f(f"uq_tick_{'_'.join(key)}"), key)
    op.create_index(op.f("ix_tick_landlord_id"), "tick", ["landlord_id"])


def _shipped_documents() -> None:
    """Bring what an office was filled with to what the catalogue says now."""
    document = sa.table(
        "requirement",
        sa.column("code", sa.String),
        sa.column("per", sa.String),
        sa.column("shared", sa.Boolean),
        sa.column("condition", sa.JSON),
    )
    op.execute(document.update().where(document.c.code == "FORM_SIGNED").values(shared=False))
    asked = (document.c.code == "PROXY") & (
        sa.cast(document.c.condition, sa.Text) == json.dumps(ASKED_BEFORE)
    )
    op.execute(document.update().where(asked).values(per="absent", condition=ASKED_NOW))
