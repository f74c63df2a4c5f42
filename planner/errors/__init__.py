"""Refusals: what the office answers when a wish cannot be granted.

Each is data; its sentence stands in resources/texts/refusals.*.toml under the class's name.
"""

from planner.errors.base import Refusal
from planner.errors.days import (
    DatesBroken,
    DayExists,
    DayFull,
    DayNotOpen,
    DeskInUse,
    HoursBroken,
    HoursUnreadable,
    InterpreterInUse,
    MinutesBroken,
    NoSuchDay,
    UnknownLandlord,
)
from planner.errors.files import (
    CannotWrite,
    NewerOffice,
    NoSuchOffice,
    NotAnOffice,
    OfficeExists,
    OfficeInUse,
    UnknownPreset,
)
from planner.errors.general import (
    ChangedMeanwhile,
    Gone,
    NothingToUndo,
    PlaceTaken,
    TouchedSince,
)
from planner.errors.lists import (
    ListEmpty,
    ListMissing,
    ListOfOtherKind,
    ListProtected,
    ListTakesTooLong,
    ListTooLarge,
    ListUnreadable,
    NoHeading,
)
from planner.errors.plans import (
    NoRoomBesideLocked,
    PlanningEnded,
    PlanOutdated,
    ProblemBroken,
)
from planner.errors.slips import (
    NoSuchSlip,
    NothingPlanned,
    NotPlaced,
)

__all__ = [
    "CannotWrite",
    "ChangedMeanwhile",
    "DatesBroken",
    "DayExists",
    "DayFull",
    "DayNotOpen",
    "DeskInUse",
    "Gone",
    "HoursBroken",
    "HoursUnreadable",
    "InterpreterInUse",
    "ListEmpty",
    "ListMissing",
    "ListOfOtherKind",
    "ListProtected",
    "ListTakesTooLong",
    "ListTooLarge",
    "ListUnreadable",
    "MinutesBroken",
    "NewerOffice",
    "NoHeading",
    "NoRoomBesideLocked",
    "NoSuchDay",
    "NoSuchOffice",
    "NoSuchSlip",
    "NotAnOffice",
    "NotPlaced",
    "NothingPlanned",
    "NothingToUndo",
    "OfficeExists",
    "OfficeInUse",
    "PlaceTaken",
    "PlanOutdated",
    "PlanningEnded",
    "ProblemBroken",
    "Refusal",
    "TouchedSince",
    "UnknownLandlord",
    "UnknownPreset",
]
