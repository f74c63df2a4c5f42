"""The kinds and states of rows, for those who may not name the tables."""

from db.kinds import (
    AppointmentState,
    DayKind,
    DayState,
    InterpreterMode,
    LandlordKind,
    Outcome,
    PersonRole,
    Provider,
    SlipFormat,
    TextStatus,
    TickState,
    VisitState,
)
from db.queue import QueueAct

__all__ = [
    "AppointmentState",
    "DayKind",
    "DayState",
    "InterpreterMode",
    "LandlordKind",
    "Outcome",
    "PersonRole",
    "Provider",
    "QueueAct",
    "SlipFormat",
    "TextStatus",
    "TickState",
    "VisitState",
]
