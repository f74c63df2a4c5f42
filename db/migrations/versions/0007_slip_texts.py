"""The office's own texts of slips, and what they are printed on."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "slip_text",
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("key", sa.String(length=40), nullable=False),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_slip_text")),
        sa.UniqueConstraint("language", "key", name=op.f("uq_slip_text_language_key")),
    )
    op.add_column(
        "office",
        sa.Column("slip_format", sa.String(length=20), nullable=False, server_default="a5"),
    )
    op.add_column(
        "office",
        sa.Column("mark_drafts", sa.Boolean(), nullable=False, server_default=sa.true()),
    )
