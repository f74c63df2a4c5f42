"""Draws who may come in (signing in, locked, the accounts), and two who change the same."""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from planner.households.card import household_view
from planner.households.details import change_remark
from planner.kinds import Role
from planner.office.accounts.drafts import AccountDraft
from planner.office.accounts.managing import add_account
from planner.office.accounts.member import Member
from planner.office.accounts.switching import switch_accounts_on
from planner.office.keys.printing import give_recovery_key
from planner.workspace import Workspace
from ui.looks.drawing import NOW, draw_over, opened, settle
from ui.office.accounts.card import AccountsCard
from ui.office.accounts.sign_in import SignInDialog
from ui.program import Program

PASSWORD = "hier komt niemand binnen"
STAFF = (("Joke M.", Role.CLERK), ("Piet D.", Role.PLANNER))


def draw_accounts(app: QApplication, office: Path, out: Path, theme: str) -> None:
    """Draw them in a copy of the office in which accounts are on."""
    with TemporaryDirectory() as folder:
        copy = Path(shutil.copy(office, Path(folder) / office.name))
        member = switch_on(copy)
        with opened(app, copy, theme, member=member) as program:
            dialog = SignInDialog(copy)
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
    """Switch accounts on, for An, who adds a few others."""
    workspace = Workspace(office, clock=lambda: NOW, actor="An M.")
    workspace.run(partial(give_recovery_key, file=office, at=NOW))
    on = partial(switch_accounts_on, office=office, name="An M.", password=PASSWORD)
    workspace.member = member = workspace.run(on).value
    for name, role in STAFF:
        draft = AccountDraft(name, role)
        workspace.run(partial(add_account, office=office, draft=draft, password=PASSWORD))
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
    seen = backend.workspace.ask(view).version
    for remark in ("Belt liever in de voormiddag", "Komt met de trein van 9:12"):
        work = partial(change_remark, household_id=household_id, version=seen, remark=remark)
        backend.run(program, work)
        settle(program)
    draw_over(program, out / f"conflict-{theme}.png").reject()
    settle(program)
