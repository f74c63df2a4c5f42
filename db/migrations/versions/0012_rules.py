"""What each landlord asks of whom it registered, and limits of signals of the office's own."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "follow_rule",
        sa.Column("landlord_id", ID, nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("anchor", sa.String(length=20), nullable=False),
        *(
            sa.Column(name, sa.Integer(), nullable=False)
            for name in ("every_months", "answer_days", "warning_days", "proof_days")
        ),
        sa.Column("id", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_rule")),
        sa.ForeignKeyConstraint(
            ["landlord_id"], ["landlord.id"], name=op.f("fk_follow_rule_landlord_id_landlord")
        ),
        sa.UniqueConstraint(
            "landlord_id", "valid_from", name=op.f("uq_follow_rule_landlord_id_valid_from")
        ),
    )
    op.create_table(
        "signal_limit",
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("value", sa.Float(), nullable=True),
        sa.Column("id", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signal_limit")),
        sa.UniqueConstraint("code", name=op.f("uq_signal_limit_code")),
    )
