"""The kinds and states of rows, for those who may not name the tables."""

from db.kinds import (
    AppointmentState,
    DayKind,
    DayState,
    InterpreterMode,
    LandlordKind,
    PersonRole,
    Provider,
    SlipFormat,
    TextStatus,
    TickState,
    VisitState,
)

__all__ = [
    "AppointmentState",
    "DayKind",
    "DayState",
    "InterpreterMode",
    "LandlordKind",
    "PersonRole",
    "Provider",
    "SlipFormat",
    "TextStatus",
    "TickState",
    "VisitState",
]
