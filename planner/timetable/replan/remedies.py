"""From the reason why somebody has no place to the change that would give one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from planner.languages import language_within
from planner.texts import sentence
from planner.timetable.replan.change import Change
from planner.timetable.replan.households import Alone, Free, LandlordDropped
from planner.timetable.replan.people import InterpreterBooked
from planner.timetable.replan.rooms import DeskAdded, DesksLonger


def remedy_of(appointment_id: int, nearest: Mapping[str, Any], *, language: str) -> Change | None:
    """Make the change that a solver's advice stands for; none if it advises nothing.

    An interpreter who is not known yet gets a name in the `language` of the office.
    """
    match nearest.get("change"):
        case "availability" | "other_session":
            return Free(appointment_id, (nearest["from"], nearest["until"]))
        case "desk_longer":
            return DesksLonger(int(nearest["landlord"]), nearest["minutes"])
        case "extra_desk" | "accessible_desk":
            return DeskAdded(int(nearest["landlord"]))
        case "interpreter":
            spoken = language_within(nearest["language"], language)
            name = sentence("timetable", "interpreter_more", language, spoken=spoken)
            return InterpreterBooked(nearest["language"], name)
        case "companion":
            return Alone(appointment_id)
        case "without_landlord":
            return LandlordDropped(appointment_id, int(nearest["landlord"]))
    return None
