"""How an import is put into words on screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.households.importing.lists import JudgedRow, Problem, Role, Severity, sentence_of
from ui.core.language import spoken
from ui.widgets.rows import Look

translate = QCoreApplication.translate

VERDICTS = ("ok", "warning", "refused", "duplicate", "left_out")
LOOKS = {
    "ok": ("check", "success"),
    "warning": ("triangle-up", "warning"),
    "refused": ("cross", "danger"),
    "duplicate": ("two-squares", "at_desk"),
    "left_out": ("ring", "done"),
}
ROLES: dict[Role, Any] = {
    Role.NAME: QT_TRANSLATE_NOOP("Import", "Name"),
    Role.LAST_NAME: QT_TRANSLATE_NOOP("Import", "Family name"),
    Role.FIRST_NAME: QT_TRANSLATE_NOOP("Import", "First name"),
    Role.NAME_PREFIX: QT_TRANSLATE_NOOP("Import", "Prefix of the name"),
    Role.LAST_FIRST: QT_TRANSLATE_NOOP("Import", "Family name and first name"),
    Role.FIRST_LAST: QT_TRANSLATE_NOOP("Import", "First name and family name"),
    Role.BIRTH_DATE: QT_TRANSLATE_NOOP("Import", "Date of birth"),
    Role.PHONE: QT_TRANSLATE_NOOP("Import", "Phone"),
    Role.ADULTS: QT_TRANSLATE_NOOP("Import", "Adults"),
    Role.CHILDREN: QT_TRANSLATE_NOOP("Import", "Children"),
    Role.PERSONS: QT_TRANSLATE_NOOP("Import", "Number of persons"),
    Role.FAMILY: QT_TRANSLATE_NOOP("Import", "Family in words"),
    Role.PARTNER: QT_TRANSLATE_NOOP("Import", "Partner"),
    Role.INTERPRETER: QT_TRANSLATE_NOOP("Import", "Interpreter"),
    Role.LANGUAGE: QT_TRANSLATE_NOOP("Import", "Language"),
    Role.LANDLORDS: QT_TRANSLATE_NOOP("Import", "Landlords"),
    Role.LANDLORD: QT_TRANSLATE_NOOP("Import", "One landlord"),
    Role.AVAILABILITY: QT_TRANSLATE_NOOP("Import", "When available"),
    Role.UNAVAILABLE: QT_TRANSLATE_NOOP("Import", "When not available"),
    Role.AVAILABLE_FROM: QT_TRANSLATE_NOOP("Import", "Available from"),
    Role.AVAILABLE_TO: QT_TRANSLATE_NOOP("Import", "Available until"),
    Role.MORNING: QT_TRANSLATE_NOOP("Import", "Morning"),
    Role.AFTERNOON: QT_TRANSLATE_NOOP("Import", "Afternoon"),
    Role.WHEELCHAIR: QT_TRANSLATE_NOOP("Import", "Wheelchair"),
    Role.COMPANION: QT_TRANSLATE_NOOP("Import", "Companion"),
    Role.REFERRER: QT_TRANSLATE_NOOP("Import", "Referrer (not imported)"),
    Role.NATIONAL_NUMBER: QT_TRANSLATE_NOOP("Import", "National number (never imported)"),
    Role.IGNORED: QT_TRANSLATE_NOOP("Import", "Do not import"),
}
"""What a column may hold."""


def verdict_of(row: JudgedRow) -> str:
    """Give the verdict on a row: what is worst goes before."""
    severities = {problem.severity for problem in row.problems}
    if row.left_out:
        return "left_out"
    if Severity.REFUSED in severities:
        return "refused"
    if any(problem.code == "possible_duplicate" for problem in row.problems):
        return "duplicate"
    return "warning" if Severity.WARNING in severities else "ok"


def verdict_words(verdict: str) -> str:
    """Name a verdict."""
    return {
        "ok": translate("Import", "In order"),
        "warning": translate("Import", "Warning"),
        "refused": translate("Import", "Error"),
        "duplicate": translate("Import", "Double"),
        "left_out": translate("Import", "Left out"),
    }[verdict]


def verdict_look(verdict: str) -> Look:
    """Give the chip of a verdict."""
    shape, role = LOOKS[verdict]
    return Look(600, role, shape, chip=True)


def problems_words(problems: Iterable[Problem], sources: Sequence[str]) -> str:
    """Say all that is the matter with a row, in one line."""
    return "  ".join(sentence_of(problem, sources, spoken()) for problem in problems)


def role_words(role: Role) -> str:
    """Name what a column may hold."""
    return translate("Import", ROLES[role])
