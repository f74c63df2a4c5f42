"""first tables."""

import sqlalchemy as sa
from alembic import op

import db.types

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "closing_day",
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("reason", sa.String(length=120), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("first <= last", name=op.f("ck_closing_day_lasts")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closing_day")),
    )
    op.create_table(
        "companion",
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("phone", sa.String(length=40), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_companion")),
        sa.UniqueConstraint("name", name=op.f("uq_companion_name")),
    )
    op.create_table(
        "household",
        sa.Column("phone", sa.String(length=40), nullable=False),
        sa.Column("slip_language", sa.String(length=8), nullable=False),
        sa.Column("adults", sa.Integer(), nullable=False),
        sa.Column("children", sa.Integer(), nullable=False),
        sa.Column("hidden", sa.Boolean(), nullable=False),
        sa.Column("remark", sa.String(length=200), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("adults >= 0 and children >= 0", name=op.f("ck_household_counts")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_household")),
    )
    op.create_table(
        "interpreter",
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("languages", db.types.Codes(), nullable=False),
        sa.Column("phone", sa.String(length=40), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_interpreter")),
    )
    op.create_table(
        "issued_document",
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("pdf", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issued_document")),
        sa.UniqueConstraint("digest", name=op.f("uq_issued_document_digest")),
    )
    op.create_table(
        "landlord",
        sa.Column("code", sa.String(length=20), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "shm",
                "svk",
                "wm",
                "intake",
                "help",
                name="landlordkind",
                native_enum=False,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("confirmed", sa.Boolean(), nullable=False),
        sa.Column("active_from", sa.Date(), nullable=True),
        sa.Column("active_to", sa.Date(), nullable=True),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "active_from is null or active_to is null or active_from < active_to",
            name=op.f("ck_landlord_lasts"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_landlord")),
        sa.UniqueConstraint("code", name=op.f("uq_landlord_code")),
    )
    op.create_table(
        "office",
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("phone", sa.String(length=40), nullable=False),
        sa.Column("preset", sa.String(length=40), nullable=False),
        sa.Column(
            "regime",
            sa.Enum("pre_cir", "cir", name="regime", native_enum=False, length=20),
            nullable=False,
        ),
        sa.Column("hours", db.types.Windows(), nullable=False),
        sa.Column("desks_per_landlord", sa.Integer(), nullable=False),
        sa.Column("visit_minutes", sa.Integer(), nullable=False),
        sa.Column("change_over_minutes", sa.Integer(), nullable=False),
        sa.Column("walk_minutes", sa.Integer(), nullable=False),
        sa.Column("intake_minutes", sa.Integer(), nullable=False),
        sa.Column("extra_minutes", sa.Integer(), nullable=False),
        sa.Column("arrive_before_minutes", sa.Integer(), nullable=False),
        sa.Column("late_tolerance_minutes", sa.Integer(), nullable=False),
        sa.Column("max_wait_minutes", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office")),
    )
    op.create_table(
        "operation",
        sa.Column("at", db.types.Utc(), nullable=False),
        sa.Column("actor", sa.String(length=80), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("final", sa.Boolean(), nullable=False),
        sa.Column("undoes", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["undoes"], ["operation.id"], name=op.f("fk_operation_undoes")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_operation")),
    )
    with op.batch_alter_table("operation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_operation_undoes"), ["undoes"], unique=False)

    op.create_table(
        "requirement",
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("section", sa.String(length=20), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("texts", sa.JSON(), nullable=False),
        sa.Column("condition", sa.JSON(), nullable=False),
        sa.Column("validity", sa.JSON(), nullable=False),
        sa.Column("landlords", db.types.Codes(), nullable=False),
        sa.Column(
            "provider",
            sa.Enum(
                "bring",
                "landlord_fetches",
                "sign_there",
                name="provider",
                native_enum=False,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column(
            "per",
            sa.Enum("household", "adult", "child", name="per", native_enum=False, length=20),
            nullable=False,
        ),
        sa.Column("pictogram", sa.String(length=40), nullable=False),
        sa.Column("basis", sa.String(length=120), nullable=False),
        sa.Column("sensitive", sa.Boolean(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_requirement")),
        sa.UniqueConstraint("code", "valid_from", name=op.f("uq_requirement_code_valid_from")),
    )
    op.create_table(
        "venue",
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("address", sa.String(length=200), nullable=False),
        sa.Column("directions", sa.String(length=200), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_venue")),
    )
    op.create_table(
        "fact",
        sa.Column(
            "household_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["household_id"], ["household.id"], name=op.f("fk_fact_household_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fact")),
        sa.UniqueConstraint("household_id", "code", name=op.f("uq_fact_household_id_code")),
    )
    op.create_table(
        "journal",
        sa.Column(
            "operation_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("table_name", sa.String(length=60), nullable=False),
        sa.Column("row_id", sa.Integer(), nullable=False),
        sa.Column("before", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("after", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["operation_id"], ["operation.id"], name=op.f("fk_journal_operation_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal")),
        sa.UniqueConstraint(
            "operation_id", "position", name=op.f("uq_journal_operation_id_position")
        ),
    )
    with op.batch_alter_table("journal", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_journal_row_id"), ["row_id"], unique=False)

    op.create_table(
        "landlord_alias",
        sa.Column(
            "landlord_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("text", sa.String(length=120), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["landlord_id"], ["landlord.id"], name=op.f("fk_landlord_alias_landlord_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_landlord_alias")),
    )
    with op.batch_alter_table("landlord_alias", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_landlord_alias_landlord_id"), ["landlord_id"], unique=False
        )

    op.create_table(
        "person",
        sa.Column(
            "household_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column(
            "role",
            sa.Enum(
                "reference_tenant",
                "partner",
                "other_adult",
                "child",
                name="personrole",
                native_enum=False,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("last_name", sa.String(length=120), nullable=False),
        sa.Column("first_name", sa.String(length=120), nullable=False),
        sa.Column("birth_date", sa.Date(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["household_id"], ["household.id"], name=op.f("fk_person_household_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_person_birth_date"), ["birth_date"], unique=False)
        batch_op.create_index(batch_op.f("ix_person_household_id"), ["household_id"], unique=False)

    op.create_table(
        "series",
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("rule", sa.String(length=200), nullable=False),
        sa.Column("hours", db.types.Windows(), nullable=False),
        sa.Column("desks_per_landlord", sa.Integer(), nullable=False),
        sa.Column("venue_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["venue_id"], ["venue.id"], name=op.f("fk_series_venue_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_series")),
    )
    with op.batch_alter_table("series", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_series_venue_id"), ["venue_id"], unique=False)

    op.create_table(
        "registration_day",
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("sessions", db.types.Windows(), nullable=False),
        sa.Column("visit_minutes", sa.Integer(), nullable=False),
        sa.Column("change_over_minutes", sa.Integer(), nullable=False),
        sa.Column("walk_minutes", sa.Integer(), nullable=False),
        sa.Column("intake_minutes", sa.Integer(), nullable=False),
        sa.Column("extra_minutes", sa.Integer(), nullable=False),
        sa.Column("arrive_before_minutes", sa.Integer(), nullable=False),
        sa.Column("late_tolerance_minutes", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "registration", "list_update", "info", name="daykind", native_enum=False, length=20
            ),
            nullable=False,
        ),
        sa.Column(
            "state",
            sa.Enum(
                "draft",
                "open",
                "running",
                "closed",
                "cancelled",
                name="daystate",
                native_enum=False,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("max_wait_minutes", sa.Integer(), nullable=True),
        sa.Column("most_households", sa.Integer(), nullable=True),
        sa.Column("booking_closes_on", sa.Date(), nullable=True),
        sa.Column("series_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("series_date", sa.Date(), nullable=True),
        sa.Column("venue_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "change_over_minutes >= 0 and walk_minutes >= 0 and intake_minutes >= 0 and extra_minutes >= 0 and arrive_before_minutes >= 0 and late_tolerance_minutes >= 0",
            name=op.f("ck_registration_day_no_negative_minutes"),
        ),
        sa.CheckConstraint("visit_minutes > 0", name=op.f("ck_registration_day_visits_last")),
        sa.ForeignKeyConstraint(
            ["series_id"], ["series.id"], name=op.f("fk_registration_day_series_id")
        ),
        sa.ForeignKeyConstraint(
            ["venue_id"], ["venue.id"], name=op.f("fk_registration_day_venue_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_registration_day")),
        sa.UniqueConstraint("date", name=op.f("uq_registration_day_date")),
    )
    with op.batch_alter_table("registration_day", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_registration_day_series_id"), ["series_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_registration_day_venue_id"), ["venue_id"], unique=False
        )

    op.create_table(
        "tick",
        sa.Column(
            "household_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("requirement", sa.String(length=40), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "seen",
                "missing",
                "expired",
                "promised",
                "landlord_fetches",
                "not_applicable",
                name="tickstate",
                native_enum=False,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("on_date", sa.Date(), nullable=True),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["household_id"], ["household.id"], name=op.f("fk_tick_household_id")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_tick_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tick")),
        sa.UniqueConstraint(
            "household_id",
            "person_id",
            "requirement",
            name=op.f("uq_tick_household_id_person_id_requirement"),
        ),
    )
    with op.batch_alter_table("tick", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_tick_person_id"), ["person_id"], unique=False)

    op.create_table(
        "appointment",
        sa.Column(
            "household_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("day_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "planned",
                "arrived",
                "in_progress",
                "completed",
                "no_show",
                "cancelled",
                "left_early",
                name="appointmentstate",
                native_enum=False,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("availability", db.types.Windows(), nullable=True),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("accessible", sa.Boolean(), nullable=False),
        sa.Column("extra_minutes", sa.Integer(), nullable=False),
        sa.Column(
            "companion_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column(
            "interpreter_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column("starts", sa.Integer(), nullable=True),
        sa.Column("ends", sa.Integer(), nullable=True),
        sa.Column("arrives", sa.Integer(), nullable=True),
        sa.Column("reason", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("source", sa.String(length=120), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(starts is null and ends is null and arrives is null) or (0 <= arrives and arrives <= starts and starts < ends and ends <= 1440)",
            name=op.f("ck_appointment_stay"),
        ),
        sa.ForeignKeyConstraint(
            ["companion_id"], ["companion.id"], name=op.f("fk_appointment_companion_id")
        ),
        sa.ForeignKeyConstraint(
            ["day_id"], ["registration_day.id"], name=op.f("fk_appointment_day_id")
        ),
        sa.ForeignKeyConstraint(
            ["household_id"], ["household.id"], name=op.f("fk_appointment_household_id")
        ),
        sa.ForeignKeyConstraint(
            ["interpreter_id"], ["interpreter.id"], name=op.f("fk_appointment_interpreter_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointment")),
        sa.UniqueConstraint("day_id", "number", name=op.f("uq_appointment_day_id_number")),
        sa.UniqueConstraint(
            "household_id", "day_id", name=op.f("uq_appointment_household_id_day_id")
        ),
    )
    with op.batch_alter_table("appointment", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_appointment_companion_id"), ["companion_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_appointment_interpreter_id"), ["interpreter_id"], unique=False
        )

    op.create_table(
        "companion_presence",
        sa.Column(
            "companion_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("day_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("windows", db.types.Windows(), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["companion_id"], ["companion.id"], name=op.f("fk_companion_presence_companion_id")
        ),
        sa.ForeignKeyConstraint(
            ["day_id"], ["registration_day.id"], name=op.f("fk_companion_presence_day_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_companion_presence")),
        sa.UniqueConstraint(
            "companion_id", "day_id", name=op.f("uq_companion_presence_companion_id_day_id")
        ),
    )
    with op.batch_alter_table("companion_presence", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_companion_presence_day_id"), ["day_id"], unique=False)

    op.create_table(
        "desk",
        sa.Column("day_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "landlord_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("open", db.types.Windows(), nullable=False),
        sa.Column("reserved", db.types.Windows(), nullable=False),
        sa.Column("accessible", sa.Boolean(), nullable=False),
        sa.Column("visit_minutes", sa.Integer(), nullable=True),
        sa.Column("staffed_by", sa.String(length=80), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "visit_minutes is null or visit_minutes > 0", name=op.f("ck_desk_visits_last")
        ),
        sa.ForeignKeyConstraint(["day_id"], ["registration_day.id"], name=op.f("fk_desk_day_id")),
        sa.ForeignKeyConstraint(["landlord_id"], ["landlord.id"], name=op.f("fk_desk_landlord_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_desk")),
        sa.UniqueConstraint("day_id", "number", name=op.f("uq_desk_day_id_number")),
    )
    with op.batch_alter_table("desk", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_desk_landlord_id"), ["landlord_id"], unique=False)

    op.create_table(
        "interpreter_presence",
        sa.Column(
            "interpreter_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("day_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("windows", db.types.Windows(), nullable=False),
        sa.Column(
            "mode",
            sa.Enum(
                "on_site", "phone", "video", name="interpretermode", native_enum=False, length=20
            ),
            nullable=False,
        ),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["day_id"], ["registration_day.id"], name=op.f("fk_interpreter_presence_day_id")
        ),
        sa.ForeignKeyConstraint(
            ["interpreter_id"],
            ["interpreter.id"],
            name=op.f("fk_interpreter_presence_interpreter_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_interpreter_presence")),
        sa.UniqueConstraint(
            "interpreter_id", "day_id", name=op.f("uq_interpreter_presence_interpreter_id_day_id")
        ),
    )
    with op.batch_alter_table("interpreter_presence", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_interpreter_presence_day_id"), ["day_id"], unique=False
        )

    op.create_table(
        "desk_visit",
        sa.Column(
            "appointment_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column(
            "landlord_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("desk_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("start", sa.Integer(), nullable=True),
        sa.Column(
            "state",
            sa.Enum(
                "planned",
                "waiting",
                "called",
                "at_desk",
                "on_hold",
                "done",
                "skipped",
                name="visitstate",
                native_enum=False,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column(
            "outcome",
            sa.Enum(
                "done",
                "incomplete",
                "not_eligible",
                "postponed",
                name="outcome",
                native_enum=False,
                length=20,
            ),
            nullable=True,
        ),
        sa.Column("locked", sa.Boolean(), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(desk_id is null) = (start is null)", name=op.f("ck_desk_visit_placed_whole")
        ),
        sa.CheckConstraint("minutes > 0", name=op.f("ck_desk_visit_lasts")),
        sa.CheckConstraint(
            "start is null or (start >= 0 and start + minutes <= 1440)",
            name=op.f("ck_desk_visit_today"),
        ),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointment.id"], name=op.f("fk_desk_visit_appointment_id")
        ),
        sa.ForeignKeyConstraint(["desk_id"], ["desk.id"], name=op.f("fk_desk_visit_desk_id")),
        sa.ForeignKeyConstraint(
            ["landlord_id"], ["landlord.id"], name=op.f("fk_desk_visit_landlord_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_desk_visit")),
        sa.UniqueConstraint(
            "appointment_id", "landlord_id", name=op.f("uq_desk_visit_appointment_id_landlord_id")
        ),
    )
    with op.batch_alter_table("desk_visit", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_desk_visit_desk_id"), ["desk_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_desk_visit_landlord_id"), ["landlord_id"], unique=False
        )

    op.create_table(
        "slip_issue",
        sa.Column(
            "appointment_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("issue", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=12), nullable=False),
        sa.Column("route", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column(
            "format",
            sa.Enum("a5", "a4", "roll", name="slipformat", native_enum=False, length=20),
            nullable=False,
        ),
        sa.Column("printed_at", db.types.Utc(), nullable=False),
        sa.Column("printed_by", sa.String(length=80), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointment.id"], name=op.f("fk_slip_issue_appointment_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_slip_issue")),
        sa.UniqueConstraint(
            "appointment_id", "issue", name=op.f("uq_slip_issue_appointment_id_issue")
        ),
    )
    with op.batch_alter_table("slip_issue", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_slip_issue_code"), ["code"], unique=False)
        batch_op.create_index(batch_op.f("ix_slip_issue_digest"), ["digest"], unique=False)
