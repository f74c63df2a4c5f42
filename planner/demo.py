"""The main job once, on invented people: an office, a day, lists, a plan and all the paper."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from math import ceil
from pathlib import Path

from planner import RESOURCES
from planner.days.edit import DayDraft, add_day
from planner.days.needs import LanguageNeed, languages_needed
from planner.days.presence import book_interpreter
from planner.days.rhythm import Rhythm
from planner.days.series import SeriesDraft, add_series
from planner.days.venues import VenueDraft
from planner.households.importing.lists import (
    Judged,
    decide,
    import_lists,
    judge_for,
    read_lists,
)
from planner.languages import language_name
from planner.office.file import SUFFIX, new_office
from planner.office.presets import Own
from planner.slips.papers import bring_lists_pdf, day_list_pdf, desk_lists_pdf, slips_pdf
from planner.timetable.apply import apply_plan
from planner.timetable.queries import Board, board
from planner.timetable.snapshot import problem_of
from planner.timetable.solver.process import SolverProcess
from planner.workspace import Workspace

DAY = date(2026, 12, 17)
LISTS = tuple(
    RESOURCES / "demo" / f"aanmeldingen_{name}" for name in ("ocmw.csv", "caw.xlsx", "woonclub.csv")
)
VENUE = VenueDraft("Zaal De Brug", "Kerkplein 4, Kortrijk", "Gelijkvloers, de groene deur")
PRESET = "kortrijk"
PHONE = "056 00 00 00"
HOUSEHOLDS_PER_INTERPRETER = 4
"""From so many households on, a second interpreter of their language is booked."""

MINUTES = {"visit_minutes": 15, "change_over_minutes": 0, "extra_minutes": 0, "walk_minutes": 5}
PAPERS: dict[str, Callable[..., bytes]] = {
    "bewijzen": slips_pdf,
    "meebrenglijsten": bring_lists_pdf,
    "daglijst": day_list_pdf,
    "balielijsten": desk_lists_pdf,
}


@dataclass(frozen=True, slots=True)
class Filled:
    """What an office was filled with: the day, and what was found in the lists."""

    day_id: int
    judged: Judged
    merged: int


@dataclass(frozen=True, slots=True)
class Demo:
    """What the demo made: what was found in the lists, the planned day, and the files."""

    office: Path
    judged: Judged
    merged: int
    board: Board
    papers: Mapping[str, Path]


def make_demo(folder: Path, *, seconds: float = 5.0, seed: int = 1) -> Demo:
    """Do the whole main job in a folder; an office that is there from before is made anew."""
    office = folder / f"kortrijk{SUFFIX}"
    for path in folder.glob(f"{office.name}*"):
        path.unlink()
    new_office(office, preset=PRESET, own=Own(phone=PHONE))
    workspace = Workspace(office)
    try:
        filled = fill_demo(workspace, DAY, seconds=seconds, seed=seed)
        papers = _write_papers(workspace, filled.day_id, folder)
        seen = workspace.ask(partial(board, day_id=filled.day_id))
        return Demo(office, filled.judged, filled.merged, seen, papers)
    finally:
        workspace.close()


def fill_demo(workspace: Workspace, on: date, *, seconds: float = 5.0, seed: int = 1) -> Filled:
    """Give a fresh office a planned day with the people of the demo's lists."""
    return fill_day(workspace, make_day(workspace, on), LISTS, seconds=seconds, seed=seed)


def fill_day(
    workspace: Workspace, day_id: int, lists: Sequence[Path], *, seconds: float, seed: int = 1
) -> Filled:
    """Bring lists in on a day, call in who interprets, and plan it."""
    judged, merged = _bring_in(workspace, day_id, lists)
    _book_interpreters(workspace, day_id)
    _plan(workspace, day_id, seconds=seconds, seed=seed)
    return Filled(day_id, judged, merged)


def interpreters_for(need: LanguageNeed) -> int:
    """Tell how many interpreters of a language are called in: one, or two from four households."""
    return min(2, ceil((need.households + 1) / HOUSEHOLDS_PER_INTERPRETER))


def make_day(workspace: Workspace, on: date) -> int:
    """Begin the demo's series on a date; give the id of its first day."""
    rhythm = Rhythm(every_months=2, weekday=DAY.weekday(), nth=3)
    series = SeriesDraft("Inschrijfdagen", on, rhythm, venue=VENUE)
    series_id = workspace.run(partial(add_series, draft=series)).value
    draft = DayDraft(on, minutes=MINUTES, venue=VENUE, series_id=series_id, desks_per_landlord=2)
    return workspace.run(partial(add_day, draft=draft)).value


def _bring_in(workspace: Workspace, day_id: int, lists: Sequence[Path]) -> tuple[Judged, int]:
    judged = workspace.ask(partial(judge_for, day_id=day_id, lists=read_lists(lists)))
    decided = decide(judged)
    work = partial(import_lists, day_id=day_id, accepted=decided.accepted, merged=decided.merged)
    return judged, workspace.run(work).value.merged


def _book_interpreters(workspace: Workspace, day_id: int) -> None:
    for need in workspace.ask(partial(languages_needed, day_id=day_id)):
        name = language_name(need.language, "nl")
        for number in range(1, interpreters_for(need) + 1):
            work = partial(
                book_interpreter,
                day_id=day_id,
                name=f"Tolk {name} {number}",
                languages=(need.language,),
            )
            workspace.run(work)


def _plan(workspace: Workspace, day_id: int, *, seconds: float, seed: int) -> None:
    problem = workspace.ask(partial(problem_of, day_id=day_id))
    plan = SolverProcess(problem, seconds=seconds, seed=seed).run()
    workspace.run(partial(apply_plan, day_id=day_id, plan=plan))


def _write_papers(workspace: Workspace, day_id: int, folder: Path) -> dict[str, Path]:
    written = {name: folder / f"{name}.pdf" for name in PAPERS}
    for name, make in PAPERS.items():
        written[name].write_bytes(workspace.ask(partial(make, day_id=day_id)))
    return written
