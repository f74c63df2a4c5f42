"""How an import is put into words on screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

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
    return {
        Role.NAME: translate("Import", "Name"),
        Role.LAST_NAME: translate("Import", "Family name"),
        Role.FIRST_NAME: translate("Import", "First name"),
        Role.NAME_PREFIX: translate("Import", "Prefix of the name"),
        Role.LAST_FIRST: translate("Import", "Family name and first name"),
        Role.FIRST_LAST: translate("Import", "First name and family name"),
        Role.BIRTH_DATE: translate("Import", "Date of birth"),
        Role.PHONE: translate("Import", "Phone"),
        Role.ADULTS: translate("Import", "Adults"),
        Role.CHILDREN: translate("Import", "Children"),
        Role.PERSONS: translate("Import", "Number of persons"),
        Role.FAMILY: translate("Import", "Family in words"),
        Role.PARTNER: translate("Import", "Partner"),
        Role.INTERPRETER: translate("Import", "Interpreter"),
        Role.LANGUAGE: translate("Import", "Language"),
        Role.LANDLORDS: translate("Import", "Landlords"),
        Role.LANDLORD: translate("Import", "One landlord"),
        Role.AVAILABILITY: translate("Import", "When available"),
        Role.AVAILABLE_FROM: translate("Import", "Available from"),
        Role.AVAILABLE_TO: translate("Import", "Available until"),
        Role.MORNING: translate("Import", "Morning"),
        Role.AFTERNOON: translate("Import", "Afternoon"),
        Role.WHEELCHAIR: translate("Import", "Wheelchair"),
        Role.COMPANION: translate("Import", "Companion"),
        Role.REFERRER: translate("Import", "Referrer (not imported)"),
        Role.NATIONAL_NUMBER: translate("Import", "National number (never imported)"),
        Role.IGNORED: translate("Import", "Do not import"),
    }[role]
