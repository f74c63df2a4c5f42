"""Calling households to desks: the next one, any other, or the same one once more."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from db.kinds import Outcome, VisitState
from db.queue import QueueAct
from planner.errors import DeskBusy, NobodyCalled, NobodyToCall, NotCalled, OtherLandlord
from planner.operations import operation, tell
from planner.queue.acting import Acting
from planner.queue.choosing import best_of, choices
from planner.queue.events import About
from planner.queue.finishing import Lack, close_running
from planner.queue.guards import check_callable, check_fits, check_heard, check_serves
from planner.queue.happening import Happening
from planner.queue.parties import LiveParty, LiveVisit

RECALLS = 3
"""Calls after which it is suggested that the household is not there."""


@operation
def call_next(
    session: Session, *, day_id: int, desk_id: int, acting: Acting,
    outcome: Outcome = Outcome.DONE, missing: Sequence[Lack] = (),
) -> int:  # fmt: skip
    """Call the household that a desk should serve next; give its appointment.

    A visit that is under way at the desk ends with the outcome, in the same act; papers that are
    `missing` are noted for the landlord.

    Raises:
        NobodyToCall: Nobody who waits can come now. A visit under way goes on.
        CalledJustNow: Who was called last cannot have come yet.
        DeskNotServing, EarlierThanLast, NotToday, DayIsOver: See there.
    """
    happening = Happening(session, day_id, acting)
    live = happening.live
    desk = live.desk(desk_id)
    check_serves(live, desk)
    ended = close_running(happening, desk, outcome, missing)
    waiting = choices(live, desk)
    best = best_of(waiting)
    if best is None:
        raise NobodyToCall(desk.number, len(waiting))
    _call(happening, best.party, best.visit, desk_id)
    tell(session, number=best.number, desk=desk.number, ended=ended)
    return best.party.id


@operation
def call_household(
    session: Session, *, day_id: int, desk_id: int, appointment_id: int, acting: Acting,
    outcome: Outcome = Outcome.DONE,
) -> None:  # fmt: skip
    """Call a household that somebody picked to a desk, whoever's turn it is.

    A visit that is under way at the desk ends with the outcome, in the same act.

    Raises:
        NotHere, HouseholdAtDesk, VisitOver, OtherLandlord, DeskNotAccessible, ReceptionFirst,
            InterpreterBusy, CompanionBusy: The household cannot come to that desk.
        CalledJustNow, DeskNotServing, EarlierThanLast, NotToday, DayIsOver: See there.
    """
    happening = Happening(session, day_id, acting)
    live = happening.live
    desk, party = live.desk(desk_id), live.party(appointment_id)
    check_serves(live, desk)
    visit = check_callable(live, desk, party)
    ended = close_running(happening, desk, outcome)
    _call(happening, party, visit, desk_id)
    tell(session, number=party.number, desk=desk.number, ended=ended)


@operation
def recall(session: Session, *, day_id: int, desk_id: int, acting: Acting) -> int:
    """Call the household that was called to a desk once more; tell how often it is called now.

    Raises:
        NobodyCalled: Nobody was called to the desk, or who was is there.
        CalledJustNow: It was only just called.
        EarlierThanLast, NotToday, DayIsOver: See there.
    """
    happening = Happening(session, day_id, acting)
    desk = happening.live.desk(desk_id)
    sitting = happening.live.at(desk_id)
    if sitting is None or sitting.visit.state is not VisitState.CALLED:
        raise NobodyCalled(desk.number)
    party, visit = sitting.party, sitting.visit
    check_heard(happening.live, sitting)
    happening.note(QueueAct.RECALLED, About(party.id, visit.landlord_id, desk_id))
    tell(session, number=party.number, desk=desk.number, count=visit.track.calls)
    return visit.track.calls


@operation
def seat(session: Session, *, day_id: int, appointment_id: int, acting: Acting) -> None:
    """Note that a household that was called sits at the desk.

    Raises:
        NotCalled: It was not called.
        EarlierThanLast, NotToday, DayIsOver: See there.
    """
    happening = Happening(session, day_id, acting)
    party = happening.live.party(appointment_id)
    visit = party.under_way
    if visit is None or visit.state is not VisitState.CALLED:
        raise NotCalled(party.number)
    happening.note(QueueAct.SEATED, About(party.id, visit.landlord_id, visit.track.desk_id))
    desk = happening.live.desk(visit.track.desk_id or 0)
    tell(session, number=party.number, desk=desk.number)


@operation
def move_to_desk(
    session: Session, *, day_id: int, appointment_id: int, desk_id: int, acting: Acting
) -> None:
    """Send a household that is at a desk, or called to one, to another desk of the landlord.

    Raises:
        NotCalled: It is at no desk.
        OtherLandlord, DeskNotAccessible: It cannot be served there.
        DeskBusy, DeskNotServing, EarlierThanLast, NotToday, DayIsOver: See there.
    """
    happening = Happening(session, day_id, acting)
    live = happening.live
    party, desk = live.party(appointment_id), live.desk(desk_id)
    visit = party.under_way
    if visit is None:
        raise NotCalled(party.number)
    if visit.landlord_id != desk.landlord_id:
        raise OtherLandlord(desk.number, desk.landlord)
    check_serves(live, desk)
    check_fits(desk, party)
    if sitting := live.at(desk_id):
        raise DeskBusy(desk.number, sitting.party.number)
    happening.note(QueueAct.MOVED, About(party.id, visit.landlord_id, desk_id))
    tell(session, number=party.number, desk=desk.number)


def _call(happening: Happening, party: LiveParty, visit: LiveVisit, desk_id: int) -> None:
    about = About(party.id, visit.landlord_id, desk_id)
    if visit.state is VisitState.ON_HOLD:
        happening.note(QueueAct.RESUMED, About(party.id, visit.landlord_id))
    happening.note(QueueAct.CALLED, about)
