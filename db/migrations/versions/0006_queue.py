"""What happens in the queue of a day."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import db.types

revision = "0006"
down_revision = "0005"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
ABOUT = {
    "day_id": ("registration_day", False),
    "appointment_id": ("appointment", True),
    "landlord_id": ("landlord", True),
    "desk_id": ("desk", True),
}


def upgrade() -> None:
    op.create_table(
        "queue_event",
        *(sa.Column(name, ID, nullable=empty) for name, (_, empty) in ABOUT.items()),
        sa.Column("act", sa.String(length=20), nullable=False),
        sa.Column("at", db.types.Utc(), nullable=False),
        sa.Column("noted_at", db.types.Utc(), nullable=False),
        sa.Column("noted_by", sa.String(length=80), nullable=False),
        sa.Column("outcome", sa.String(length=20), nullable=True),
        sa.Column("reason", sa.String(length=20), nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        *(
            sa.ForeignKeyConstraint(
                [name], [f"{table}.id"], name=op.f(f"fk_queue_event_{name}_{table}")
            )
            for name, (table, _) in ABOUT.items()
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_queue_event")),
    )
    for name in ABOUT:
        op.create_index(op.f(f"ix_queue_event_{name}"), "queue_event", [name])
