"""The kinds and states that rows can have; stored by value."""

from __future__ import annotations

from enum import StrEnum


class LandlordKind(StrEnum):
    """What sort of party stands behind a desk."""

    SHM = "shm"
    SVK = "svk"
    WM = "wm"
    INTAKE = "intake"
    HELP = "help"


class Regime(StrEnum):
    """The rules of registration that hold: a list per landlord, or the central register."""

    PRE_CIR = "pre_cir"
    CIR = "cir"


class DayKind(StrEnum):
    """What a day is for."""

    REGISTRATION = "registration"
    LIST_UPDATE = "list_update"
    INFO = "info"


class DayState(StrEnum):
    """How far a registration day is."""

    DRAFT = "draft"
    OPEN = "open"
    RUNNING = "running"
    CLOSED = "closed"
    CANCELLED = "cancelled"


class PersonRole(StrEnum):
    """What a person is in the household."""

    REFERENCE_TENANT = "reference_tenant"
    PARTNER = "partner"
    OTHER_ADULT = "other_adult"
    CHILD = "child"


class InterpreterMode(StrEnum):
    """How an interpreter takes part."""

    ON_SITE = "on_site"
    PHONE = "phone"
    VIDEO = "video"


class AppointmentState(StrEnum):
    """How far a household's appointment is."""

    PLANNED = "planned"
    ARRIVED = "arrived"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"
    LEFT_EARLY = "left_early"


class VisitState(StrEnum):
    """Where a household is with one landlord."""

    PLANNED = "planned"
    WAITING = "waiting"
    CALLED = "called"
    AT_DESK = "at_desk"
    ON_HOLD = "on_hold"
    DONE = "done"
    SKIPPED = "skipped"


class Outcome(StrEnum):
    """How a visit to a desk ended."""

    DONE = "done"
    INCOMPLETE = "incomplete"
    NOT_ELIGIBLE = "not_eligible"
    POSTPONED = "postponed"


class Provider(StrEnum):
    """Who sees to it that a document is there."""

    BRING = "bring"
    LANDLORD_FETCHES = "landlord_fetches"
    SIGN_THERE = "sign_there"


class Per(StrEnum):
    """Whose document it is: one for the household, or one for each of some persons.

    `absent` is each adult who does not come along to the appointment.
    """

    HOUSEHOLD = "household"
    ADULT = "adult"
    CHILD = "child"
    ABSENT = "absent"


class TickState(StrEnum):
    """What is known of a document a household must show.

    `to_check` is kept only where one landlord's paper is not looked at and the others' are.
    """

    TO_CHECK = "to_check"
    SEEN = "seen"
    MISSING = "missing"
    EXPIRED = "expired"
    PROMISED = "promised"
    LANDLORD_FETCHES = "landlord_fetches"
    NOT_APPLICABLE = "not_applicable"


class TextStatus(StrEnum):
    """How far a text in another language is: nobody who reads it has looked at a draft yet."""

    DRAFT = "draft"
    CHECKED = "checked"


class SlipFormat(StrEnum):
    """The paper a slip is printed on."""

    A5 = "a5"
    A4 = "a4"
    ROLL = "roll"
