"""How lists write a household down; of a hidden one nothing but its number and times."""

from __future__ import annotations

from db.appointments import Appointment
from db.kinds import PersonRole
from planner.households.names import full_name, phone_in_words
from planner.languages import language_name
from planner.slips.promise import stops_of
from planner.texts import sentence

UNBROKEN = "\u00a0"
"""A space that does not part a time from its desk."""


def name_of(found: Appointment) -> str:
    """Name a household by its reference tenant: "Haddad, Samira"."""
    household = found.household
    tenant_first = sorted(household.persons, key=lambda x: x.role != PersonRole.REFERENCE_TENANT)
    names = [full_name(x.last_name, x.first_name, hidden=household.hidden) for x in tenant_first]
    return names[0] if names else ""


def people(found: Appointment) -> str:
    """Write adults and children apart: "2 + 3"."""
    household = found.household
    counted = not household.hidden and (household.adults or household.children)
    return f"{household.adults} + {household.children}" if counted else ""


def spoken(found: Appointment, language: str) -> str:
    """Name the language for which an interpreter is needed."""
    shown = found.language and not found.household.hidden
    return language_name(found.language, language) if shown else ""


def companion(found: Appointment) -> str:
    """Name who comes along."""
    return found.companion.name if found.companion and not found.household.hidden else ""


def phone(found: Appointment) -> str:
    """Write the number at which a household is called: its own, or else its companion's."""
    if found.household.hidden:
        return ""
    other = found.companion.phone if found.companion else ""
    own = found.household.phone or other
    return phone_in_words(own) if own else ""


def route(found: Appointment, language: str) -> str:
    """Write the turns of a household in order: "08:30 balie 3, 08:50 balie 2"."""
    stops = (
        sentence("lists", "stop", language, start=visit.start or 0, desk=visit.desk.number)
        for visit in stops_of(found)
        if visit.desk
    )
    return ", ".join(stop.replace(" ", UNBROKEN) for stop in stops)
