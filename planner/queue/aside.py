"""Setting aside: on hold or skipped, and taking it up again."""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy.orm import Session

from db.kinds import AppointmentState, VisitState
from db.queue import QueueAct
from planner.errors import NotOnHold, ReasonUnknown, VisitOver
from planner.operations import operation, tell
from planner.queue.acting import Acting
from planner.queue.events import About
from planner.queue.guards import check_present
from planner.queue.happening import Happening
from planner.queue.parties import LiveParty, LiveVisit
from planner.queue.track.visit import OVER


class Reason(StrEnum):
    """Why a household is on hold or a visit skipped; its words are in texts/queue, `reason`.

    None tells of health.
    """

    INTERPRETER = "interpreter"
    COMPANION = "companion"
    PAPERS = "papers"
    AWAY = "away"
    NO_ANSWER = "no_answer"
    NOT_NEEDED = "not_needed"
    LANDLORD = "landlord"
    OTHER = "other"


@operation
def hold(
    session: Session, *, day_id: int, appointment_id: int, reason: str, acting: Acting
) -> None:
    """Put a household on hold: from the desk it is at, else from every landlord it waits for.

    Raises:
        ReasonUnknown: There is no such reason.
        NotHere: It is not in the house.
        VisitOver: It waits for nobody.
        EarlierThanLast, NotToday, DayIsOver: See there.
    """
    happening = Happening(session, day_id, acting)
    party = happening.live.party(appointment_id)
    check_reason(reason)
    check_present(party)
    visit = party.under_way
    if visit is None and all(one.state is not VisitState.WAITING for one in party.visits):
        raise VisitOver(party.number, "")
    about = _about(party, visit)
    happening.note(QueueAct.HELD, about, reason=reason)
    tell(session, number=party.number)


@operation
def resume(
    session: Session, *, day_id: int, appointment_id: int, acting: Acting,
    landlord_id: int | None = None,
) -> None:  # fmt: skip
    """Let a household wait again: after a hold, a call it did not answer, or coming back.

    With a landlord only for that one, also if the visit was over.

    Raises:
        NotOnHold: There is nothing to take up.
        EarlierThanLast, NotToday, DayIsOver: See there.
    """
    happening = Happening(session, day_id, acting)
    party = happening.live.party(appointment_id)
    if landlord_id is not None:
        if party.visit(landlord_id).state in (VisitState.WAITING, VisitState.PLANNED):
            raise NotOnHold(party.number)
        happening.note(QueueAct.RESUMED, _about(party, party.visit(landlord_id)))
    elif party.under_way is not None:
        happening.note(QueueAct.RESUMED, _about(party, party.under_way))
    else:
        held = any(one.state is VisitState.ON_HOLD for one in party.visits)
        if not held and party.state is not AppointmentState.LEFT_EARLY:
            raise NotOnHold(party.number)
        happening.note(QueueAct.RESUMED, About(party.id))
    tell(session, number=party.number)


@operation
def skip(
    session: Session, *, day_id: int, appointment_id: int, landlord_id: int, reason: str,
    acting: Acting,
) -> None:  # fmt: skip
    """Let a household not see one of its landlords.

    Raises:
        ReasonUnknown: There is no such reason.
        NotHere: It is not in the house.
        VisitOver: It has seen that landlord.
        EarlierThanLast, NotToday, DayIsOver: See there.
    """
    happening = Happening(session, day_id, acting)
    party = happening.live.party(appointment_id)
    check_reason(reason)
    check_present(party)
    visit = party.visit(landlord_id)
    if visit.state in OVER:
        raise VisitOver(party.number, visit.landlord)
    happening.note(QueueAct.SKIPPED, _about(party, visit), reason=reason)
    tell(session, number=party.number)


def check_reason(reason: str) -> None:
    """Refuse a reason that is none of the house's.

    Raises:
        ReasonUnknown: There is no such reason.
    """
    if reason not in list(Reason):
        raise ReasonUnknown("".join(sign for sign in reason if sign.isprintable())[:40])


def _about(party: LiveParty, visit: LiveVisit | None) -> About:
    """Name a visit, with its desk if it is at one; or the whole household."""
    if visit is None:
        return About(party.id)
    here = visit is party.under_way
    return About(party.id, visit.landlord_id, visit.track.desk_id if here else None)
