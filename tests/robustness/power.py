"""Cutting the power: what was not synced may be on the disk whole, torn, or not at all.

A morning is worked once, with every write and sync noted (shim.py) and what the office held after
each act. Then the power is cut at random moments of it: of each file there is what was synced, and
of what was written since by chance a part, down to single sectors. On what is left the office must
open and hold all that was acknowledged, and the act under way whole or not at all.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from db import engine
from db.database import Database
from db.verify import verify
from planner.days.edit import DayDraft, add_day
from planner.households.adding import HouseholdDraft, add_household
from planner.office.file import new_office
from planner.office.keys.here import key_of
from planner.office.queries import landlords_on
from planner.timetable.booking.other_day import ask_for_day
from planner.timetable.booking.wish import Wish
from planner.workspace import Workspace
from tests.cards import save_card
from tests.robustness.contents import digest_of
from tests.robustness.shim import Event, watched
from tests.robustness.warm import compiled_once

SECTOR = 512
NOW = datetime(2026, 12, 8, 8, 12, tzinfo=UTC)
DAY = date(2026, 12, 17)
NAME = "kantoor.inschrijfdag"
ACKED = "acknowledged"
PROVE_EACH = 25
"""After so many cuts the journal is followed link by link as well."""


@dataclass
class Cuts:
    """What was found after each cut, and what was wrong."""

    found: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)


@dataclass
class Morning:
    """What happened to the disk, what it began with, and what the office held after each act."""

    events: list[Event]
    begin: dict[str, bytes]
    known: list[str]


def cut_power(folder: Path, count: int, seed: int = 0, acts: int = 160) -> Cuts:
    """Cut the power so many times, at as many moments of one morning."""
    morning = work_a_morning(folder / "gewerkt", acts)
    cuts, dice = Cuts(), random.Random(f"power {seed}")
    moments = sorted(dice.randrange(len(morning.events) + 1) for _ in range(count))
    (folder / "erna").mkdir()
    disks = _disks(morning, moments, dice)
    with compiled_once():
        for number, (acked, files) in enumerate(disks):
            prove = not number % PROVE_EACH
            _judge(cuts, folder / "erna", morning.known, acked, files, prove=prove)
    return cuts


@contextmanager
def synchronous(mode: str) -> Iterator[None]:
    """Have files be synced in another way than the program does, to see that a trial can fail."""
    before = engine.PRAGMAS
    engine.PRAGMAS = tuple(
        f"synchronous = {mode}" if pragma.startswith("synchronous") else pragma for pragma in before
    )
    try:
        yield
    finally:
        engine.PRAGMAS = before


def work_a_morning(folder: Path, acts: int) -> Morning:
    """Take in households and book them, and note what reaches the disk."""
    folder.mkdir(parents=True)
    office = folder / NAME
    new_office(office, preset="kortrijk")
    workspace = Workspace(office, clock=lambda: NOW)
    day_id = workspace.run(partial(add_day, draft=DayDraft(DAY))).value
    workspace.close()
    begin = {path.name: path.read_bytes() for path in folder.glob(f"{NAME}*")}
    with watched(folder) as shim:
        workspace = Workspace(office, clock=lambda: NOW)
        known = [workspace.ask(digest_of)]
        for act in _acts(workspace, day_id, acts):
            act()
            shim.events.append(Event(ACKED, ""))
            known.append(workspace.ask(digest_of))
        workspace.close()
    return Morning(shim.events, begin, known)


def _acts(workspace: Workspace, day_id: int, count: int) -> Iterator[Callable[[], object]]:
    landlords = tuple(workspace.ask(partial(landlords_on, date=DAY))[:2])
    household = 0
    for number in range(count):
        match number % 3:
            case 0:
                draft = HouseholdDraft("Peeters", f"Kind {number}")

                def add(draft=draft) -> None:
                    nonlocal household
                    household = workspace.run(partial(add_household, draft=draft)).value

                yield add
            case 1:
                wish = Wish(household, landlords, None, "", None)
                yield partial(workspace.run, partial(ask_for_day, day_id=day_id, wish=wish))
            case _:
                change = partial(
                    save_card, household_id=household, version=1, remark=f"Remark {number}"
                )
                yield partial(workspace.run, change)


class _Disk:
    """The files as they are for sure, and what was written to them since."""

    def __init__(self, begin: dict[str, bytes]) -> None:
        self.sure = {name: bytearray(data) for name, data in begin.items()}
        self.since: dict[str, list[Event]] = {name: [] for name in begin}
        self.unsure: set[str] = set()
        self.gone: dict[str, bytearray] = {}

    def take(self, event: Event) -> None:
        """Take in what happened."""
        name = Path(event.path).name
        match event.kind:
            case "made":
                self.gone.pop(name, None)
                self.sure[name], self.since[name] = bytearray(), []
                self.unsure.add(name)
            case "removed":
                self.gone[name] = self.sure.pop(name, bytearray())
                self.since.pop(name, None)
                self.unsure.discard(name)
            case "synced":
                for one in self.since[name]:
                    _apply(self.sure[name], one)
                self.since[name] = []
                self.unsure.discard(name)
            case "written" | "truncated":
                self.since[name].append(event)

    def after_cut(self, dice: random.Random) -> dict[str, bytes]:
        """Give what may be on the disk once the power is back."""
        files = {}
        for name, sure in self.sure.items():
            if name in self.unsure and dice.random() < 0.3:
                continue
            data, since = bytearray(sure), self.since[name]
            match dice.choice(("none", "some", "torn", "first", "all")):
                case "some":
                    since = [one for one in since if dice.random() < 0.5]
                case "torn":
                    since = [part for one in since for part in _torn(one, dice)]
                case "first":
                    since = since[: dice.randrange(len(since) + 1)]
                case "none":
                    since = []
            for one in since:
                _apply(data, one)
            files[name] = bytes(data)
        back = {name: bytes(data) for name, data in self.gone.items() if dice.random() < 0.5}
        return {**back, **files}


def _disks(
    morning: Morning, moments: list[int], dice: random.Random
) -> Iterator[tuple[int, dict[str, bytes]]]:
    disk, acked, at = _Disk(morning.begin), 0, 0
    for moment in moments:
        for event in morning.events[at:moment]:
            if event.kind == ACKED:
                acked += 1
            else:
                disk.take(event)
        at = moment
        yield acked, disk.after_cut(dice)


def _apply(data: bytearray, event: Event) -> None:
    if event.kind == "truncated":
        del data[event.at :]
        return
    data.extend(bytes(max(0, event.at - len(data))))
    data[event.at : event.at + len(event.data)] = event.data


def _torn(event: Event, dice: random.Random) -> Iterator[Event]:
    """Give some of the sectors of a write."""
    if event.kind == "truncated":
        yield event
        return
    end = event.at + len(event.data)
    for first in range(event.at - event.at % SECTOR, end, SECTOR):
        start, stop = max(first, event.at), min(first + SECTOR, end)
        if dice.random() < 0.5:
            yield Event(
                event.kind, event.path, start, event.data[start - event.at : stop - event.at]
            )


def _judge(
    cuts: Cuts, folder: Path, known: list[str], acked: int, files: dict[str, bytes], *, prove: bool
) -> None:
    for left in folder.iterdir():
        left.unlink()
    for name, data in files.items():
        if not name.endswith((".lock", "-shm")):
            (folder / name).write_bytes(data)
    try:
        state = _state(folder / NAME, known, acked, prove=prove)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what the trial looks for
        state = repr(error)
    cuts.found[state] += 1
    if state not in {"as acknowledged", "one act further"}:
        cuts.faults.append(f"after {acked} acts: {state}")


def _state(office: Path, known: list[str], acked: int, *, prove: bool) -> str:
    database = Database(office, key_of(office))
    try:
        if not database.is_sound():
            return "not whole"
        with database.reading() as session:
            found = digest_of(session)
            if prove and verify(session).flaws:
                return "journal broken"
    finally:
        database.close()
    if found == known[acked]:
        return "as acknowledged"
    if acked + 1 < len(known) and found == known[acked + 1]:
        return "one act further"
    return "lost" if found in known[:acked] else "half written"
