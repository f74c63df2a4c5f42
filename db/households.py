"""Tables for the people: households, and those who come along to help."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.base import Entity
from db.kinds import InterpreterMode, PersonRole
from db.office import LANGUAGE
from db.types import Window


class Household(Entity):
    """People who register together.

    `adults` and `children` count everybody who moves in, named below or not. A `hidden`
    household shows its number only. Of one that was `erased_on` a date only counts are left.
    """

    __tablename__ = "household"
    __table_args__ = (CheckConstraint("adults >= 0 and children >= 0", name="counts"),)

    phone: Mapped[str] = mapped_column(String(40), default="")
    slip_language: Mapped[str] = mapped_column(LANGUAGE, default="")
    adults: Mapped[int] = mapped_column(default=1)
    children: Mapped[int] = mapped_column(default=0)
    hidden: Mapped[bool] = mapped_column(default=False)
    remark: Mapped[str] = mapped_column(String(200), default="")
    erased_on: Mapped[date | None] = mapped_column(default=None)

    persons: Mapped[list[Person]] = relationship(
        back_populates="household",
        cascade="all, delete-orphan",
        order_by="Person.position",
        default_factory=list,
        repr=False,
    )
    facts: Mapped[list[Fact]] = relationship(
        back_populates="household", cascade="all, delete-orphan", default_factory=list, repr=False
    )


class Person(Entity):
    """A named member of a household. The birth date tells people of one name apart."""

    __tablename__ = "person"

    household_id: Mapped[int] = mapped_column(ForeignKey("household.id"), index=True, init=False)
    household: Mapped[Household] = relationship(back_populates="persons", init=False, repr=False)
    role: Mapped[PersonRole]
    last_name: Mapped[str] = mapped_column(String(120))
    first_name: Mapped[str] = mapped_column(String(120), default="")
    birth_date: Mapped[date | None] = mapped_column(default=None, index=True)
    position: Mapped[int] = mapped_column(default=0)


class Fact(Entity):
    """Something true of a household that decides which documents apply; a code, never a story."""

    __tablename__ = "fact"
    __table_args__ = (UniqueConstraint("household_id", "code"),)

    household_id: Mapped[int] = mapped_column(ForeignKey("household.id"), init=False)
    household: Mapped[Household] = relationship(back_populates="facts", init=False, repr=False)
    code: Mapped[str] = mapped_column(String(40))


class HouseholdLink(Entity):
    """Two files that belong together, as of a couple that registers apart; the lower id first.

    Neither file ever shows what is in the other.
    """

    __tablename__ = "household_link"
    __table_args__ = (
        UniqueConstraint("household_id", "other_id"),
        CheckConstraint("household_id < other_id", name="ordered"),
    )

    household_id: Mapped[int] = mapped_column(ForeignKey("household.id"))
    other_id: Mapped[int] = mapped_column(ForeignKey("household.id"), index=True)


class Companion(Entity):
    """Somebody who comes along with households, one at a time."""

    __tablename__ = "companion"
    __table_args__ = (UniqueConstraint("name"),)

    name: Mapped[str] = mapped_column(String(120))
    phone: Mapped[str] = mapped_column(String(40), default="")


class CompanionConsent(Entity):
    """A household agreed, on a date, that a companion knows of its appointments."""

    __tablename__ = "companion_consent"
    __table_args__ = (UniqueConstraint("household_id", "companion_id"),)

    household_id: Mapped[int] = mapped_column(ForeignKey("household.id"))
    companion_id: Mapped[int] = mapped_column(ForeignKey("companion.id"), index=True)
    given_on: Mapped[date]


class CompanionPresence(Entity):
    """When a companion is there on a day. Without a row: the whole day."""

    __tablename__ = "companion_presence"
    __table_args__ = (UniqueConstraint("companion_id", "day_id"),)

    companion_id: Mapped[int] = mapped_column(ForeignKey("companion.id"))
    day_id: Mapped[int] = mapped_column(ForeignKey("registration_day.id"), index=True)
    windows: Mapped[tuple[Window, ...]]


class Interpreter(Entity):
    """Somebody who interprets, and the languages (ISO 639) into Dutch and back."""

    __tablename__ = "interpreter"

    name: Mapped[str] = mapped_column(String(120))
    languages: Mapped[tuple[str, ...]]
    phone: Mapped[str] = mapped_column(String(40), default="")


class InterpreterPresence(Entity):
    """An interpreter booked for a day: when, and how."""

    __tablename__ = "interpreter_presence"
    __table_args__ = (UniqueConstraint("interpreter_id", "day_id"),)

    interpreter_id: Mapped[int] = mapped_column(ForeignKey("interpreter.id"))
    day_id: Mapped[int] = mapped_column(ForeignKey("registration_day.id"), index=True)
    windows: Mapped[tuple[Window, ...]]
    mode: Mapped[InterpreterMode] = mapped_column(default=InterpreterMode.ON_SITE)

    interpreter: Mapped[Interpreter] = relationship(init=False, repr=False)
