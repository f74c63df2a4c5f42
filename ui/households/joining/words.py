"""How the fields of two files are put into words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.households.joining.rows import ComesSide, PersonSide
from planner.households.names import phone_in_words
from planner.times import clock
from ui.core.language import language_name
from ui.households.words import appointment_words

translate = QCoreApplication.translate


def field_words(field: str) -> str:
    """Name a field of a household."""
    return {
        "phone": translate("Joining", "Phone"),
        "slip_language": translate("Joining", "Slip also in"),
        "adults": translate("Joining", "Adults"),
        "children": translate("Joining", "Children"),
        "hidden": translate("Joining", "Shown by number only"),
        "remark": translate("Joining", "Remark"),
    }[field]


def value_words(field: str, value: str | int | bool) -> str:  # noqa: FBT001 - a value
    """Write the value of a field; nothing as a dash."""
    if field == "hidden":
        return translate("Joining", "yes") if value else translate("Joining", "no")
    if field == "phone" and value:
        return phone_in_words(str(value))
    if field == "slip_language" and value:
        return language_name(str(value))
    return str(value) if value != "" else "–"


def person_words(person: PersonSide) -> str:
    """Name a person with the birth date, if that is known."""
    born = f", {person.birth_date:%d/%m/%Y}" if person.birth_date else ""
    return f"{person.name}{born}"


def comes_words(comes: ComesSide) -> str:
    """Say which appointment one file has on a day."""
    state = appointment_words(comes.state, placed=comes.starts is not None)
    time = f" {clock(comes.starts)}" if comes.starts is not None else ""
    return f"{comes.number:03d}{time}, {state}"
