"""Draws the dialogs of the front desk: appointments, whole files, papers, who comes along."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from planner.days.edit import DayDraft, add_day
from planner.households.adding import HouseholdDraft
from planner.households.search import household_rows
from planner.timetable.booking.newcomer import take_in_waiting
from planner.timetable.booking.question import NOBODY
from planner.timetable.booking.wish import Wish
from ui.days.company.sheet import INTERPRETERS, CompanySheet
from ui.looks.drawing import draw_over, open_sheet, settle
from ui.program import Program

NEXT_DAY = date(2027, 2, 18)
"""The day after the demo's own, to which somebody can go."""
WAITS = (("Zwaluw", "Ada", "0470 00 57 88"), ("Kwartel", "Omar", "0470 00 57 89"))


def draw_front_desk(program: Program, out: Path, theme: str) -> None:
    """Draw each dialog over the page that opens it; what it takes is undone again."""
    draw_appointment(program, out, theme)
    draw_files(program, out, theme)
    draw_company(program, out, theme)
    draw_paper(program, out, theme)
    draw_standby(program, out, theme)


def draw_appointment(program: Program, out: Path, theme: str) -> None:
    """Draw what can be done with an appointment."""
    window = program.window
    window.show_page("households")
    settle(program)
    window.pages.households.focus_first()
    chosen, acts = window.pages.households.household_id, window.pages.desk.acts
    if chosen is None:
        return
    program.backend.run(program, partial(add_day, draft=DayDraft(NEXT_DAY)))
    settle(program)
    for name, show in (
        ("annuleren", acts.cancel),
        ("afspraak-wijzigen", acts.change),
        ("andere-dag", acts.move),
    ):
        show(chosen)
        _draw(program, out / f"{name}-{theme}.png")
    program.backend.undo(program)
    settle(program)


def draw_files(program: Program, out: Path, theme: str) -> None:
    """Draw making one file of two, and two of one."""
    joining, day = program.window.pages.desk.joining, program.window.pages.choice.day
    work = partial(household_rows, day_id=day.id if day else None)
    first, other = (row.id for row in program.backend.workspace.ask(work)[:2])
    joining.merge(first)
    _draw(program, out / f"samenvoegen-zoeken-{theme}.png")
    joining.side_by_side(first, other)
    _draw(program, out / f"samenvoegen-{theme}.png")
    joining.split(first)
    _draw(program, out / f"splitsen-{theme}.png")


def draw_company(program: Program, out: Path, theme: str) -> None:
    """Draw the blocks of the interpreters."""
    program.window.show_page("days")
    settle(program)
    program.window.pages.days.show_company()
    settle(program)
    sheet = open_sheet(program)
    if isinstance(sheet, CompanySheet):
        sheet.choose(INTERPRETERS)
    _draw(program, out / f"tolken-{theme}.png")


def draw_paper(program: Program, out: Path, theme: str) -> None:
    """Draw what is filled in of a paper, and the form of the card."""
    window = program.window
    window.show_page("households")
    settle(program)
    window.pages.households.open_card()
    settle(program)
    for name, show in (
        ("stuk-invullen", window.pages.card.papers.ticking.enter),
        ("gezin-wijzigen", window.pages.card.dialogs.change),
    ):
        show()
        _draw(program, out / f"{name}-{theme}.png")


def draw_standby(program: Program, out: Path, theme: str) -> None:
    """Draw who waits for a place, in the list and in the dialog."""
    window, day = program.window, program.window.pages.choice.day
    if day is None:
        return
    for last, first, phone in WAITS:
        draft, wish = HouseholdDraft(last, first, phone=phone), Wish(NOBODY)
        work = partial(take_in_waiting, draft=draft, wish=wish, day_id=day.id)
        program.backend.run(program, work)
        settle(program)
    window.show_page("households")
    settle(program)
    window.pages.households.show_standby()
    settle(program)
    window.grab().save(str(out / f"reservelijst-kandidaten-{theme}.png"))
    window.pages.households.show_standby()
    window.pages.desk.acts.wait()
    _draw(program, out / f"reservelijst-{theme}.png")
    for _ in WAITS:
        program.backend.undo(program)
        settle(program)


def _draw(program: Program, path: Path) -> None:
    settle(program)
    draw_over(program, path).reject()
    settle(program)
