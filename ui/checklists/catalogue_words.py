"""What is said on screen of the documents in the catalogue and of what can be chosen of them."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from planner.checklists.listing import RequirementRow
from planner.kinds import LandlordKind, Per, Provider, Regime
from planner.texts import sentence
from ui.core.language import spoken
from ui.widgets.rows import Look

translate = QCoreApplication.translate


def section_words(section: str) -> str:
    """Name a group of documents."""
    return sentence("checklists", f"section.{section}", spoken())


def provider_words(provider: Provider) -> str:
    """Say who sees to a document."""
    return {
        Provider.BRING: translate("Catalogue", "The household brings it"),
        Provider.LANDLORD_FETCHES: translate("Catalogue", "The landlord fetches it"),
        Provider.SIGN_THERE: translate("Catalogue", "Signed on the spot"),
    }[provider]


def per_words(per: Per) -> str:
    """Say whose a document is."""
    return {
        Per.HOUSEHOLD: translate("Catalogue", "One for the household"),
        Per.ADULT: translate("Catalogue", "One for each adult"),
        Per.CHILD: translate("Catalogue", "One for each child"),
        Per.ABSENT: translate("Catalogue", "One for each adult who is not there"),
    }[per]


def kind_words(kind: LandlordKind) -> str:
    """Name a kind of landlord."""
    return sentence("checklists", f"landlords.{kind}", spoken())


def regime_words(regime: Regime) -> str:
    """Name a way of registering."""
    return sentence("checklists", f"condition.regime.{regime}", spoken())


def rule_words(rule: str) -> str:
    """Name a rule on validity."""
    return {
        "": translate("Catalogue", "No rule: any date will do"),
        "valid_on_day": translate("Catalogue", "Valid on the day itself"),
        "signed_on_day": translate("Catalogue", "Signed on the day itself"),
        "max_age_years": translate("Catalogue", "At most so many years old"),
        "max_age_days": translate("Catalogue", "At most so many days old"),
        "months": translate("Catalogue", "About the last months"),
        "until_months_after_leaving": translate("Catalogue", "Until so many months after leaving"),
        "max_stay_months": translate("Catalogue", "For a stay of at most so many months"),
        "income_years_back": translate("Catalogue", "About the income of so many years ago"),
        "shows": translate("Catalogue", "Something must stand on it"),
    }[rule]


def when_words(row: RequirementRow) -> str:
    """Say from when until when a document is asked for."""
    first = _date(row.valid_from) if row.valid_from else ""
    last = _date(row.valid_to - datetime.timedelta(days=1)) if row.valid_to else ""
    if first and last:
        return translate("Catalogue", "{first} to {last}").format(first=first, last=last)
    if first:
        return translate("Catalogue", "from {first}").format(first=first)
    if last:
        return translate("Catalogue", "until {last}").format(last=last)
    return translate("Catalogue", "always")


def force_words(row: RequirementRow, on: datetime.date) -> str:
    """Say whether a document is asked for on a day."""
    if row.in_force:
        return translate("Catalogue", "in force")
    if row.valid_from and row.valid_from > on:
        return translate("Catalogue", "to come")
    return translate("Catalogue", "ended")


def force_look(row: RequirementRow, on: datetime.date) -> Look:
    """Give the chip that says so."""
    if row.in_force:
        return Look(600, "success", "check", chip=True)
    coming = row.valid_from is not None and row.valid_from > on
    return Look(600, *(("planned", "clock") if coming else ("done", "ring")), chip=True)


def _date(day: datetime.date) -> str:
    words = QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
    return str(words).replace(".", "")
