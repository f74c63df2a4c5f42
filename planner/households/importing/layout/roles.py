"""What the columns of a sheet mean: found by the program, changeable by a person."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

EVERY_LANDLORD = "*"
"""The landlord of a mark column that means all of them; all of a kind with its name behind."""


class Role(StrEnum):
    """What a column holds. `name` is a name of which it is not decided yet how much of it."""

    NAME = "name"
    LAST_NAME = "last_name"
    FIRST_NAME = "first_name"
    NAME_PREFIX = "name_prefix"
    LAST_FIRST = "last_first"
    FIRST_LAST = "first_last"
    BIRTH_DATE = "birth_date"
    PHONE = "phone"
    ADULTS = "adults"
    CHILDREN = "children"
    PERSONS = "persons"
    FAMILY = "family"
    PARTNER = "partner"
    INTERPRETER = "interpreter"
    LANGUAGE = "language"
    LANDLORDS = "landlords"
    LANDLORD = "landlord"
    AVAILABILITY = "availability"
    UNAVAILABLE = "unavailable"
    AVAILABLE_FROM = "available_from"
    AVAILABLE_TO = "available_to"
    MORNING = "morning"
    AFTERNOON = "afternoon"
    WHEELCHAIR = "wheelchair"
    COMPANION = "companion"
    REFERRER = "referrer"
    NATIONAL_NUMBER = "national_number"
    IGNORED = "ignored"


NAMES = frozenset({Role.NAME, Role.LAST_NAME, Role.FIRST_NAME, Role.LAST_FIRST, Role.FIRST_LAST})
LEFT_OUT = frozenset({Role.NATIONAL_NUMBER, Role.REFERRER, Role.IGNORED})
"""Columns of which nothing is taken over; the national number is not even looked at."""
SEVERAL = frozenset({Role.PHONE, Role.LANDLORDS, Role.LANDLORD, Role.PARTNER}) | LEFT_OUT
"""What more than one column may hold."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column, counted from 0. A mark column has the code of its landlord; none is unknown."""

    index: int
    heading: str
    role: Role
    landlord: str = ""


@dataclass(frozen=True)
class Layout:
    """The columns of one table in a sheet. Rows count from 1.

    The heading takes `first_row` to `heading_row`; the rows after it are the table's, up to and
    with `last_row`. With `month_first` its dates of birth are written the American way; with
    `shouted` its whole names have the surname in capitals.
    """

    sheet: str
    first_row: int
    heading_row: int
    last_row: int
    columns: tuple[Column, ...]
    month_first: bool = False
    shouted: bool = False

    def with_role(self, index: int, role: Role, landlord: str = "") -> Layout:
        """Give the layout in which one column means something else."""
        columns = tuple(
            replace(column, role=role, landlord=landlord) if column.index == index else column
            for column in self.columns
        )
        return replace(self, columns=columns)

    @cached_property
    def width(self) -> int:
        """How many columns the heading has."""
        return max((column.index + 1 for column in self.columns if column.heading), default=0)

    @cached_property
    def by_role(self) -> dict[Role, tuple[Column, ...]]:
        """The columns with each role, from left to right."""
        return {
            role: tuple(column for column in self.columns if column.role is role) for role in Role
        }
