"""Files that belong together, consent for a companion, why an appointment was cancelled."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "household_link",
        sa.Column("household_id", ID, nullable=False),
        sa.Column("other_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("household_id < other_id", name=op.f("ck_household_link_ordered")),
        sa.ForeignKeyConstraint(
            ["household_id"], ["household.id"], name=op.f("fk_household_link_household_id")
        ),
        sa.ForeignKeyConstraint(
            ["other_id"], ["household.id"], name=op.f("fk_household_link_other_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_household_link")),
        sa.UniqueConstraint(
            "household_id", "other_id", name=op.f("uq_household_link_household_id_other_id")
        ),
    )
    op.create_index("ix_household_link_other_id", "household_link", ["other_id"])
    op.create_table(
        "companion_consent",
        sa.Column("household_id", ID, nullable=False),
        sa.Column("companion_id", ID, nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["companion_id"], ["companion.id"], name=op.f("fk_companion_consent_companion_id")
        ),
        sa.ForeignKeyConstraint(
            ["household_id"], ["household.id"], name=op.f("fk_companion_consent_household_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_companion_consent")),
        sa.UniqueConstraint(
            "household_id", "companion_id",
            name=op.f("uq_companion_consent_household_id_companion_id"),
        ),
    )  # fmt: skip
    op.create_index("ix_companion_consent_companion_id", "companion_consent", ["companion_id"])
    op.add_column(
        "appointment",
        sa.Column("cancelled_for", sa.String(length=20), nullable=False, server_default=""),
    )
    op.create_index(
        "ix_journal_removed",
        "journal",
        ["table_name"],
        sqlite_where=sa.text("after is null"),
        postgresql_where=sa.text("after is null"),
    )
