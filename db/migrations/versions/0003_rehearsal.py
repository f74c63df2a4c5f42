"""An office keeps what its rehearsals assume."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    with op.batch_alter_table("office") as batch:
        batch.add_column(sa.Column("rehearsal", sa.JSON(none_as_null=True), nullable=True))
