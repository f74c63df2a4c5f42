"""The office's logo, and where newer versions of the program are put."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0012"


def upgrade() -> None:
    op.add_column("office", sa.Column("logo", sa.Text(), nullable=True))
    op.add_column(
        "office",
        sa.Column("updates", sa.String(length=400), nullable=False, server_default=""),
    )
