"""Refusals: what the office answers when a wish cannot be granted.

Each is data; its sentence stands in resources/texts/refusals.*.toml under the class's name.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


class Refusal(Exception):  # noqa: N818 - an answer, not a fault
    """A rule said no. The user can understand it and do something about it."""


@dataclass(eq=False)
class Gone(Refusal):
    """What the user was working on is no longer there."""


@dataclass(eq=False)
class ChangedMeanwhile(Refusal):
    """Somebody else changed it after it was put on the screen."""


@dataclass(eq=False)
class NothingToUndo(Refusal):
    """No operation is left that can be taken back."""


@dataclass(eq=False)
class TouchedSince(Refusal):
    """An undo would undo what somebody did later."""

    actor: str
    at: datetime


@dataclass(eq=False)
class NoSuchOffice(Refusal):
    """There is no office file at that place."""

    file: str


@dataclass(eq=False)
class OfficeExists(Refusal):
    """There is a file already where a new office should come."""

    file: str


@dataclass(eq=False)
class NotAnOffice(Refusal):
    """The file is not an office, or it is damaged."""

    file: str


@dataclass(eq=False)
class OfficeInUse(Refusal):
    """Another program has the office open."""

    file: str


@dataclass(eq=False)
class NewerOffice(Refusal):
    """The file was made by a newer version of this program."""

    file: str


@dataclass(eq=False)
class CannotWrite(Refusal):
    """The computer will not let the program write there."""

    file: str


@dataclass(eq=False)
class UnknownPreset(Refusal):
    """There is no preset of that name."""

    preset: str
    presets: str


@dataclass(eq=False)
class NoSuchDay(Refusal):
    """No registration day is planned on that date."""

    date: date


@dataclass(eq=False)
class DayExists(Refusal):
    """There is a registration day on that date already."""

    date: date


@dataclass(eq=False)
class PlaceTaken(Refusal):
    """A desk, household, interpreter or companion would be in two places at once."""

    rule: str


@dataclass(eq=False)
class HoursBroken(Refusal):
    """Opening hours that end before they begin, or overlap."""

    hours: str


@dataclass(eq=False)
class UnknownLandlord(Refusal):
    """No landlord of that code or name takes part."""

    landlord: str
    landlords: str


@dataclass(eq=False)
class DeskInUse(Refusal):
    """A desk that has visits cannot go, close or lose its landlord."""

    desk: int
    number: int


@dataclass(eq=False)
class DayFull(Refusal):
    """The day has as many households as it may have."""

    date: date
    most: int


@dataclass(eq=False)
class MinutesBroken(Refusal):
    """A number of minutes that cannot be."""

    field: str
    minutes: int


@dataclass(eq=False)
class DatesBroken(Refusal):
    """A period that ends before it begins."""

    first: date
    last: date


@dataclass(eq=False)
class InterpreterInUse(Refusal):
    """An interpreter whom a household's times depend on cannot be cancelled."""

    name: str
    number: int


@dataclass(eq=False)
class PlanOutdated(Refusal):
    """The day changed while its plan was being made."""


@dataclass(eq=False)
class HoursUnreadable(Refusal):
    """Hours that are no pairs of times."""

    hours: str


@dataclass(eq=False)
class NothingPlanned(Refusal):
    """No household of the day has its times yet, so there is nothing to print."""

    date: date


@dataclass(eq=False)
class NotPlaced(Refusal):
    """A household without times cannot have a slip."""

    number: int


@dataclass(eq=False)
class NoSuchSlip(Refusal):
    """Slips are not made on that paper or in that language."""

    format: str
    spoken: str


@dataclass(eq=False)
class ListMissing(Refusal):
    """A list is not there, or another program keeps it to itself."""

    file: str


@dataclass(eq=False)
class ListUnreadable(Refusal):
    """A file is damaged, or it is no list at all."""

    file: str


@dataclass(eq=False)
class ListOfOtherKind(Refusal):
    """A file is of a kind that cannot be read, whatever its name says."""

    file: str
    kind: str


@dataclass(eq=False)
class ListProtected(Refusal):
    """A list is locked with a password."""

    file: str


@dataclass(eq=False)
class ListEmpty(Refusal):
    """A list has nothing in it."""

    file: str


@dataclass(eq=False)
class ListTooLarge(Refusal):
    """A list is larger than any list of a day can be."""

    file: str


@dataclass(eq=False)
class ListTakesTooLong(Refusal):
    """Reading a list was given up after a while."""

    file: str
    seconds: int


@dataclass(eq=False)
class NoHeading(Refusal):
    """No sheet of a list has a row that names its columns."""

    file: str


@dataclass(eq=False)
class DayNotOpen(Refusal):
    """Nobody can be added to a day that is over or does not take place."""

    date: date


@dataclass(eq=False)
class ProblemBroken(Refusal):
    """What is to be planned cannot be: `why` is a code of texts/timetable, table `broken`."""

    where: str
    why: str


@dataclass(eq=False)
class NoRoomBesideLocked(Refusal):
    """The visits that may not move leave no room for the rest of a household's visits."""

    household: str


@dataclass(eq=False)
class PlanningEnded(Refusal):
    """The process that was planning is gone before it had a plan."""
