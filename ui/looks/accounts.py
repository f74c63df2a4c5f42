"""Draws who may come in (signing in, locked, the accounts), and two who change the same."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from planner.days.edit import DayDraft, add_day
from planner.demo import DAY
from planner.households.adding import HouseholdDraft
from planner.households.card import household_view
from planner.households.changing import change_card
from planner.households.form import card_draft
from planner.kinds import Role
from planner.office.accounts.drafts import AccountDraft
from planner.office.accounts.managing import add_account
from planner.office.accounts.member import Member
from planner.office.accounts.switching import switch_accounts_on
from planner.office.file import new_office
from planner.office.keys.printing import give_recovery_key
from planner.timetable.booking.newcomer import take_in_waiting
from planner.timetable.booking.question import NOBODY
from planner.timetable.booking.wish import Wish
from planner.workspace import Workspace
from ui.looks.drawing import NOW, draw_over, opened, settle
from ui.office.accounts.card import AccountsCard
from ui.office.accounts.sign_in import SignInDialog
from ui.program import Program

PASSWORD = "hier komt niemand binnen"
STAFF = (("Joke M.", Role.CLERK), ("Piet D.", Role.PLANNER))


def draw_accounts(app: QApplication, out: Path, theme: str) -> None:
    """Draw them in an office of its own: switching accounts on takes its key from this PC."""
    with TemporaryDirectory() as folder:
        office = Path(folder) / "kortrijk.inschrijfdag"
        new_office(office, preset="kortrijk")
        member = switch_on(office)
        with opened(app, office, theme, member=member) as program:
            dialog = SignInDialog(office)
            dialog.form.password.setText(PASSWORD)
            dialog.show()
            settle(program)
            dialog.grab().save(str(out / f"aanmelden-{theme}.png"))
            dialog.close()
            draw_staff(program, out, theme)
            draw_conflict(program, out, theme)
            if program.locker:
                program.locker.lock()
            settle(program)
            program.window.grab().save(str(out / f"vergrendeld-{theme}.png"))


def switch_on(office: Path) -> Member:
    """Plan a day for which somebody waits, and switch accounts on, for An, who adds others."""
    workspace = Workspace(office, clock=lambda: NOW, actor="An M.")
    day_id = workspace.run(partial(add_day, draft=DayDraft(DAY))).value
    draft, wish = HouseholdDraft("Zwaluw", "Ada", phone="0470 00 57 88"), Wish(NOBODY)
    workspace.run(partial(take_in_waiting, draft=draft, wish=wish, day_id=day_id))
    workspace.run(partial(give_recovery_key, file=office, at=NOW))
    on = partial(switch_accounts_on, office=office, name="An M.", password=PASSWORD)
    workspace.member = member = workspace.run(on).value
    for name, role in STAFF:
        account = AccountDraft(name, role)
        workspace.run(partial(add_account, office=office, draft=account, password=PASSWORD))
    workspace.close()
    return member


def draw_staff(program: Program, out: Path, theme: str) -> None:
    """Draw the list of accounts over the settings."""
    program.window.show_page("settings")
    settle(program)
    card = program.window.pages.settings.findChild(AccountsCard)
    if isinstance(card, AccountsCard):
        card.show_accounts()
        settle(program)
        draw_over(program, out / f"accounts-{theme}.png").reject()
        settle(program)


def draw_conflict(program: Program, out: Path, theme: str) -> None:
    """Draw what is asked where somebody else changed the same meanwhile."""
    window, backend = program.window, program.backend
    window.show_page("households")
    settle(program)
    window.pages.households.focus_first()
    settle(program)
    if (household_id := window.pages.households.household_id) is None:
        return
    view = partial(household_view, household_id=household_id, day_id=None)
    seen = backend.workspace.ask(view)
    for remark in ("Belt liever in de voormiddag", "Komt met de trein van 9:12"):
        draft = replace(card_draft(seen), remark=remark)
        work = partial(change_card, household=(household_id, seen.version), draft=draft)
        backend.run(program, work)
        settle(program)
    draw_over(program, out / f"conflict-{theme}.png").reject()
    settle(program)
