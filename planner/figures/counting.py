"""Counting a day: every figure as docs/figures.md defines it."""

from __future__ import annotations

import datetime
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy.orm import Session

from db.kinds import AppointmentState
from db.outcomes import Result
from planner.clock import here
from planner.figures.days import NO_LANGUAGE, SIZES, Counts, DayFigures, DeskLoad
from planner.figures.reading import DayRows, Party, day_rows, lacking_codes
from planner.outcomes.standing import CAME, Standing
from planner.queue.track.follow import Tracks, follow

ABSENT = {
    AppointmentState.NO_SHOW: "no_show",
    AppointmentState.CANCELLED: "cancelled",
    AppointmentState.PLANNED: "not_noted",
}
UNKNOWN = "unknown"
RESULTS = (*(result.value for result in Result), UNKNOWN)
Missing = Mapping[tuple[int, int | None], set[str]]


def figures(
    session: Session, *, first: datetime.date, last: datetime.date, today: datetime.date
) -> list[DayFigures]:
    """Count every day of a period that took place, in order."""
    missing = lacking_codes(session)
    found = day_rows(session, first=first, last=last, today=today)
    return [_counted(rows, missing) for rows in found]


def _counted(rows: DayRows, missing: Missing) -> DayFigures:
    came = [party for party in rows.parties if party.state in CAME]
    owners: defaultdict[int, list[int]] = defaultdict(list)
    for visit in rows.visits:
        owners[visit.appointment_id].append(visit.landlord_id)
    known = {party.id: owners[party.id] for party in rows.parties}
    tracks = follow(known, rows.events)
    return DayFigures(
        day_id=rows.id,
        date=rows.date,
        counts=_groups(rows, came),
        documents=_documents(rows.standings, missing),
        waits=tuple(sorted(_waits(came, tracks))),
        leads=tuple(sorted((rows.date - x.booked).days for x in rows.parties
                           if x.booked < rows.date)),
        desks=dict(_desks(rows, tracks)),
        interpreter_minutes=_interpreters(rows),
        planned_end=max((x.ends for x in came if x.ends is not None), default=None),
        real_end=_real_end(tracks, rows.date),
    )  # fmt: skip


def _groups(rows: DayRows, came: Sequence[Party]) -> dict[str, Counts]:
    return {
        "came": Counter(_how(party, rows.date) for party in came),
        "absent": Counter(ABSENT[x.state] for x in rows.parties if x.state in ABSENT),
        "sizes": Counter(SIZES[min(party.people, len(SIZES)) - 1] for party in came),
        "languages": Counter(party.language or NO_LANGUAGE for party in came),
        "companions": Counter("with" if party.companion else "without" for party in came),
        **_results(rows),
    }


def _how(party: Party, date: datetime.date) -> str:
    """Tell whether a household that came had an appointment before the day itself."""
    return "appointment" if party.booked < date else "walk_in"


def _results(rows: DayRows) -> dict[str, Counts]:
    found: dict[str, Counter[str]] = {f"results.{code}": Counter() for _, code, _ in rows.desks}
    codes = {visit.landlord_id: visit.code for visit in rows.visits}
    for one in rows.standings:
        if one.state in CAME:
            group = found.setdefault(f"results.{codes[one.landlord_id]}", Counter())
            group[one.result.value if one.result else UNKNOWN] += 1
    return {key: group for key, group in found.items() if group}


def _documents(standings: Sequence[Standing], missing: Missing) -> Counts:
    """Count the files that came without a document: incomplete ones, and those that were."""
    found: Counter[str] = Counter()
    for one in standings:
        if one.state not in CAME:
            continue
        codes = set(one.papers)
        if one.result is Result.INCOMPLETE:
            codes |= missing.get((one.household_id, one.landlord_id), set())
            codes |= missing.get((one.household_id, None), set())
        found.update(codes)
    return found


def _waits(came: Sequence[Party], tracks: Tracks) -> Iterator[float]:
    for party in came:
        track = tracks.parties[party.id]
        if track.came is not None:
            yield track.waited.total_seconds() / 60


def _desks(rows: DayRows, tracks: Tracks) -> Iterator[tuple[str, DeskLoad]]:
    served = [
        (party_id, landlord_id, track)
        for party_id, party in tracks.parties.items()
        for landlord_id, track in party.visits.items()
        if track.served
    ]
    visits = {(visit.appointment_id, visit.landlord_id): visit for visit in rows.visits}
    for code in dict.fromkeys(code for _, code, _ in rows.desks):
        own = {id_: windows for id_, owner, windows in rows.desks if owner == code}
        mine = [(visits.get((p, x)), track) for p, x, track in served if track.desk_id in own]
        planned = [(visit, track) for visit, track in mine if visit and visit.placed]
        closes = max((end for windows in own.values() for _, end in windows), default=0)
        ends = [here(track.since)[1] for _, track in mine if track.since]
        yield (
            code,
            DeskLoad(
                open=sum(end - start for windows in own.values() for start, end in windows),
                busy=sum(track.served.total_seconds() for _, track in mine) / 60,
                over=max(0, max(ends, default=0) - closes),
                visits=len(planned),
                planned=sum(visit.minutes for visit, _ in planned),
                real=sum(track.served.total_seconds() for _, track in planned) / 60,
            ),
        )


def _interpreters(rows: DayRows) -> Counts:
    found: Counter[str] = Counter()
    for languages, windows in rows.interpreters:
        found[languages[0] if languages else NO_LANGUAGE] += sum(b - a for a, b in windows)
    return found


def _real_end(tracks: Tracks, date: datetime.date) -> int | None:
    ends = [here(party.left_desk) for party in tracks.parties.values() if party.left_desk]
    return max((minute for day, minute in ends if day == date), default=None)
