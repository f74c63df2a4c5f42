"""An office on a server: the journal's ids of rows are as long there as they are in a file."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.alter_column("journal", "row_id", type_=sa.BigInteger())
