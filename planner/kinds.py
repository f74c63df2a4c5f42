"""The kinds and states of rows, for those who may not name the tables."""

from db.kinds import (
    AppointmentState,
    DayKind,
    DayState,
    InterpreterMode,
    LandlordKind,
    Per,
    PersonRole,
    Provider,
    Regime,
    SlipFormat,
    TickState,
    VisitState,
)

__all__ = [
    "AppointmentState",
    "DayKind",
    "DayState",
    "InterpreterMode",
    "LandlordKind",
    "Per",
    "PersonRole",
    "Provider",
    "Regime",
    "SlipFormat",
    "TickState",
    "VisitState",
]
