"""The kinds and states of rows, for those who may not name the tables."""

from db.kinds import (
    AppointmentState,
    DayKind,
    DayState,
    InterpreterMode,
    LandlordKind,
    Outcome,
    Per,
    PersonRole,
    Provider,
    Regime,
    SlipFormat,
    TextStatus,
    TickState,
    VisitState,
)
from db.outcomes import Anchor, Followed, Result
from db.queue import QueueAct
from db.staff import Role

__all__ = [
    "Anchor",
    "AppointmentState",
    "DayKind",
    "DayState",
    "Followed",
    "InterpreterMode",
    "LandlordKind",
    "Outcome",
    "Per",
    "PersonRole",
    "Provider",
    "QueueAct",
    "Regime",
    "Result",
    "Role",
    "SlipFormat",
    "TextStatus",
    "TickState",
    "VisitState",
]
