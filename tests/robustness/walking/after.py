"""What comes after the days: following up, the figures, and info sessions; over a year's office."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from planner.days.attendees import add_attendee, note_came
from planner.days.edit import DayDraft, add_day
from planner.days.queries import days
from planner.figures.keeping import INTRODUCTION
from planner.figures.tables import Kind
from planner.kinds import DayKind, Result
from planner.outcomes.items import FollowKind
from tests.robustness.walking.opening import settle
from tests.robustness.walking.scenes import Scene, Walk
from tests.year import DATES
from ui.figures.page import THE_REPORT
from ui.office.privacy.card import PrivacyCard
from ui.program import Program

AFTER = datetime(2028, 1, 5, 9, tzinfo=UTC)
SESSION = date(2027, 12, 2)
LIST = """Nummer;Naam;Uitkomst;Datum
1;;Ingeschreven;12/12/2027
2;;Geweigerd;
3;;zwemt;
999;Zwaluw Ada;Onvolledig;
"""


def after(program: Program) -> Iterator[Scene]:
    """Walk over what comes after the days of a year."""
    walk = Walk(program)
    yield from figures(program, walk)
    yield from still_to_do(program, walk)
    _choose(program, DATES[-1])
    yield from outcomes(program, walk)
    yield from session(program, walk)
    program.window.show_page("settings")
    program.window.pages.settings.findChild(PrivacyCard).show_due()
    yield from walk.dialog("names to erase")


def figures(program: Program, walk: Walk) -> Iterator[Scene]:
    """Show each kind of figures, the report, and the dialog of its texts."""
    page = program.window.pages.figures
    program.window.show_page("figures")
    settle(program)
    for kind in (*Kind, THE_REPORT):
        page.choose(kind)
        yield walk._here(f"figures {kind}")
    page.report.edit(INTRODUCTION)
    yield from walk.dialog("text of the report")
    page.period.choose((SESSION, SESSION))
    yield walk._here("figures, of no day")


def still_to_do(program: Program, walk: Walk) -> Iterator[Scene]:
    """Show who is followed, one of each kind, nobody, and the dialogs."""
    page = program.window.pages.followup
    program.window.show_page("followup")
    settle(program)
    opened = page.open
    for kind in FollowKind:
        opened.choose_kind(kind)
        settle(program)
        opened.choose_first()
        yield walk._here(f"follow-up {kind}")
    opened.clear()
    settle(program)
    opened.choose_first()
    settle(program)
    for act in (opened.panel.close_file, page.print_):
        act()
        yield from walk.dialog(f"follow-up {act.__name__}")


def outcomes(program: Program, walk: Walk) -> Iterator[Scene]:
    """Show the grid of a day, each shape of the dialog of an outcome, and a landlord's list."""
    page = program.window.pages.followup
    page.turn()
    yield walk._here("outcomes")
    page.day.fill_in(page.day.grid.standing())
    settle(program)
    sheet = walk._sheet()
    for result in Result:
        sheet.choose(result)
        sheet._has_due.setChecked(True)
        yield from walk.dialog(f"outcome {result}", keep=True)
    sheet.reject()
    settle(program)
    page.day.take_list()
    yield from walk.dialog("landlord's list, before", keep=True)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "lijst.csv"
        path.write_text(LIST, "utf-8")
        walk._sheet().read(path)
        yield from walk.dialog("landlord's list")


def session(program: Program, walk: Walk) -> Iterator[Scene]:
    """Show an info session without anybody, with some, and the dialogs."""
    view, run = program.window.pages.followup.day.session, program.backend.workspace.run
    draft = DayDraft(SESSION, kind=DayKind.INFO)
    day_id = run(partial(add_day, draft=draft)).value
    program.window.pages.choice.reload()
    settle(program)
    _choose(program, SESSION)
    yield walk._here("session of nobody")
    for organisation, name, mail in (
        ("Huis van Welzijn", "Ada Zwaluw", "ada.zwaluw@welzijn.example"),
        ("Vereniging Waar Armen Het Woord Nemen", "Omar Kwartel", "omar.kwartel@woord.example"),
    ):
        work = partial(add_attendee, day_id=day_id, organisation=organisation, name=name, mail=mail)
        came = run(work).value
    run(partial(note_came, attendee_id=came, came=True))
    program.window.pages.followup.reload()
    yield walk._here("session")
    view.add()
    yield from walk.dialog("attendee")
    program.window.pages.followup.print_()
    yield from walk.dialog("print of a session")


def _choose(program: Program, on: date) -> None:
    """Choose the day on a date."""
    rows = program.backend.workspace.ask(days)
    program.window.pages.choice.choose(next(row.id for row in rows if row.date == on))
    settle(program)
