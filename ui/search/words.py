"""What is said of households and commands that were found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from planner.households.finding import Found
from planner.households.found import FoundHousehold
from planner.times import clock
from ui.core.commands import Command
from ui.core.language import day_and_month
from ui.search.values import All
from ui.widgets.row_list import ListRow

PHONE = 104
COMING = 112
MOST_COMMANDS = 6
translate = QCoreApplication.translate


def household_line(found: FoundHousehold) -> ListRow:
    """Write a household as a line: number, name, born, phone, next appointment."""
    name = translate("Search", "hidden") if found.hidden else found.name
    facts = ((found.phone, PHONE), (_coming(found), COMING))
    return ListRow(
        words=name,
        lead=f"{found.number:03d}" if found.number is not None else "",
        aside=" · ".join(part for part in (found.also, _born(found)) if part),
        facts=facts,
        value=found,
    )


def command_line(command: Command, where: str) -> ListRow:
    """Write a command as a line, with where it stands and its key."""
    return ListRow(command.words, icon="chevron-right", aside=where, key=command.key, value=command)


def household_lines(found: Found, typed: str) -> list[ListRow]:
    """Write the households that were found, and what is to be known about them."""
    lines = [household_line(row) for row in found.rows]
    if lines:
        lines.insert(0, heading(translate("Search", "Households")))
    if found.total > len(found.rows):
        words = translate("Search", "Show all {count} in the list").format(count=found.total)
        lines.append(ListRow(words, icon="users", value=All(typed)))
    if found.wrong_code:
        wrong = translate("Search", "This is no slip's code: a digit is wrong. Read it once more.")
        lines.append(ListRow(wrong))
    if not found.complete:
        lines.append(ListRow(translate("Search", "Not everybody was looked at yet…")))
    return lines


def command_lines(commands: Sequence[Command]) -> list[ListRow]:
    """Write the best of the commands that were found, each with its menu."""
    if not commands:
        return []
    lines = [command_line(command, command.where) for command in commands[:MOST_COMMANDS]]
    return [heading(translate("Search", "Commands")), *lines]


def lines_of_page(commands: Sequence[Command]) -> list[ListRow]:
    """Write what the open page offers."""
    if not commands:
        return []
    lines = [command_line(command, "") for command in commands[:MOST_COMMANDS]]
    return [heading(translate("Search", "On this page")), *lines]


def nothing_lines() -> list[ListRow]:
    """Say that nothing was found, and what helps."""
    return [ListRow(translate("Search", "Nobody and nothing fits. Try part of the name."))]


def heading(words: str) -> ListRow:
    """Make the heading of a group."""
    return ListRow(words, heading=True)


def _born(found: FoundHousehold) -> str:
    if found.birth_date is None:
        return ""
    return f"{found.birth_date:%d/%m/%Y}" if found.namesakes else str(found.birth_date.year)


def _coming(found: FoundHousehold) -> str:
    if found.next_on is None:
        return ""
    time = clock(found.arrives) if found.arrives is not None else ""
    return f"{day_and_month(found.next_on)} {time}".strip()
