"""Looking, before something is done or asked, whether who is at the program may.

In an office without accounts nobody is anybody in particular, and all may.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.appointments import DeskVisit
from db.days import Desk
from db.journal import Operation
from db.kinds import VisitState
from db.staff import Role
from planner.conflicts import Again
from planner.errors import NotAllowed, NotOwnDesk
from planner.office.accounts.member import Member
from planner.office.accounts.rights import least_role, may_ask, may_do
from planner.operations import told

TAKING_BACK = ("undo", "redo")
AT_DESK = (VisitState.CALLED, VisitState.AT_DESK)


def check_operation(member: Member | None, name: str) -> None:
    """Make sure that somebody may do an operation; taking back is judged by what is taken back.

    Raises:
        NotAllowed: They may not.
    """
    if member and name not in TAKING_BACK and not may_do(member.role, name):
        raise NotAllowed(member.role, least_role(name))


def check_question(member: Member | None, name: str) -> None:
    """Make sure that somebody may ask a question, by its function's name.

    Raises:
        NotAllowed: They may not.
    """
    if member and not may_ask(member.role, name):
        clerk_may = may_ask(Role.CLERK, name)
        raise NotAllowed(member.role, Role.CLERK if clerk_may else Role.ADMIN)


def question_of(work: Callable[..., Any]) -> str:
    """Name the question that some work, a partial of it, will ask."""
    while isinstance(work, partial):
        work = work.func
    return getattr(work, "__name__", "")


def check_place(session: Session, member: Member | None, work: Callable[..., Any]) -> None:
    """Make sure that a landlord's people act at a desk of that landlord, if at any.

    Raises:
        NotOwnDesk: They do not.
    """
    work = work.func if isinstance(work, Again) else work
    if member is None or member.role is not Role.LANDLORD or not isinstance(work, partial):
        return
    desk_id, appointment_id = work.keywords.get("desk_id"), work.keywords.get("appointment_id")
    if desk_id is not None:
        own = select(Desk.id).where(Desk.id == desk_id, Desk.landlord_id == member.landlord_id)
    elif appointment_id is not None:
        own = select(DeskVisit.id).where(
            DeskVisit.appointment_id == appointment_id, DeskVisit.state.in_(AT_DESK),
            DeskVisit.landlord_id == member.landlord_id,
        )  # fmt: skip
    else:
        return
    if session.scalar(own.limit(1)) is None:
        raise NotOwnDesk


def check_taken_back(session: Session, member: Member | None, undone: int | None) -> None:
    """Make sure that somebody may take back what was just taken back, before it is kept.

    A landlord's people take back only what they did themselves.

    Raises:
        NotAllowed: They may not.
    """
    if member is None or undone is None:
        return
    check_operation(member, str(told(session)["of"]))
    if member.role is Role.LANDLORD:
        operation = session.get_one(Operation, undone)
        if operation.actor != member.name:
            raise NotAllowed(member.role, Role.CLERK)
