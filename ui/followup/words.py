"""How results and what is followed are called and look; never by colour alone."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QCoreApplication

from planner.kinds import Result
from planner.outcomes.items import FollowItem
from planner.outcomes.paper.call_list import open_words
from planner.outcomes.sifting import ALL, LATE
from planner.outcomes.standing import Standing
from planner.texts import sentence
from ui.core.language import spoken
from ui.widgets.rows import Look

translate = QCoreApplication.translate

RESULT_LOOKS = {
    Result.REGISTERED: ("check", "success"),
    Result.INCOMPLETE: ("triangle-up", "warning"),
    Result.REFUSED: ("cross", "danger"),
    Result.DECLINED: ("bars", "done"),
    Result.CONTINUED: ("triangle-right", "planned"),
    None: ("ring", "text_muted"),
}
KIND_LOOKS = {
    ALL: ("", "text"),
    LATE: ("clock", "late"),
    "missing": ("triangle-up", "warning"),
    "unknown": ("ring", "text_muted"),
    "continued": ("triangle-right", "planned"),
    "update": ("diamond", "called"),
    "proof": ("square", "at_desk"),
    "moving_on": ("dot", "arrived"),
}


def result_word(result: Result | None) -> str:
    """Name a result in a word or two."""
    return sentence("outcomes", f"short.{result or 'unknown'}", spoken())


def result_look(result: Result | None) -> Look:
    """Tell how a result looks."""
    shape, role = RESULT_LOOKS[result]
    return Look(500, role, shape, chip=True)


def reason_word(reason: str) -> str:
    """Name the reason of a result."""
    return sentence("outcomes", f"reason.{reason}", spoken())


def closing_word(reason: str) -> str:
    """Name the reason for which a file is followed no longer."""
    return sentence("outcomes", f"closing.{reason}", spoken())


def kind_word(kind: str) -> str:
    """Name a kind of thing to follow up, for a filter or a chip."""
    if kind == ALL:
        return translate("FollowUp", "Everything")
    if kind == LATE:
        return translate("FollowUp", "Too late")
    return sentence("followup", f"short.{kind}", spoken())


def kind_look(item: FollowItem) -> Look:
    """Tell how the kind of an item looks."""
    shape, role = KIND_LOOKS[item.kind]
    return Look(500, role, shape, chip=True)


def still_open(item: FollowItem) -> str:
    """Say what is still to be done."""
    words = open_words(item, spoken())
    return f"{words[:1].upper()}{words[1:]}"


def date_word(day: datetime.date | None) -> str:
    """Write a date in a column; nothing for none."""
    return f"{day:%d/%m/%Y}" if day else ""


def due_look(item: FollowItem) -> Look:
    """Mark a date that is over."""
    return Look(600, "late", "clock") if item.late else Look()


def told_of(one: Standing) -> str:
    """Say of a file all that was entered, in one line."""
    parts = [result_word(one.result)]
    if one.reason:
        parts.append(reason_word(one.reason))
    if one.complete_on:
        complete = translate("FollowUp", "complete on {date}")
        parts.append(complete.format(date=date_word(one.complete_on)))
    if one.due_on:
        parts.append(translate("FollowUp", "by {date}").format(date=date_word(one.due_on)))
    if one.proof_on:
        parts.append(translate("FollowUp", "proof seen"))
    if one.closed_for:
        parts.append(closing_word(one.closed_for))
    return ", ".join(parts)
