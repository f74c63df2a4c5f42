"""How households are put into words on screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.kinds import AppointmentState, PersonRole
from ui.widgets.rows import Look

translate = QCoreApplication.translate

LOOKS = {
    AppointmentState.PLANNED: ("dot", "planned"),
    AppointmentState.ARRIVED: ("triangle-right", "arrived"),
    AppointmentState.IN_PROGRESS: ("square", "at_desk"),
    AppointmentState.COMPLETED: ("check", "done"),
    AppointmentState.NO_SHOW: ("cross", "not_come"),
    AppointmentState.CANCELLED: ("cross", "done"),
    AppointmentState.LEFT_EARLY: ("cross", "not_come"),
}


def appointment_words(state: AppointmentState | None, *, placed: bool) -> str:
    """Name the state of an appointment; asked for but without times is a state of its own."""
    if state is None:
        return translate("Households", "No appointment")
    if state is AppointmentState.PLANNED and not placed:
        return translate("Households", "Not placed yet")
    return {
        AppointmentState.PLANNED: translate("Households", "Planned"),
        AppointmentState.ARRIVED: translate("Households", "Arrived"),
        AppointmentState.IN_PROGRESS: translate("Households", "At a desk"),
        AppointmentState.COMPLETED: translate("Households", "Done"),
        AppointmentState.NO_SHOW: translate("Households", "Did not come"),
        AppointmentState.CANCELLED: translate("Households", "Cancelled"),
        AppointmentState.LEFT_EARLY: translate("Households", "Left early"),
    }[state]


def appointment_look(state: AppointmentState | None, *, placed: bool) -> Look:
    """Give the chip of an appointment's state."""
    if state is None or (state is AppointmentState.PLANNED and not placed):
        return Look(600, "done", "ring", chip=True)
    shape, role = LOOKS[state]
    return Look(600, role, shape, chip=True)


def role_words(role: PersonRole) -> str:
    """Name what a person is in the household."""
    return {
        PersonRole.REFERENCE_TENANT: translate("Households", "reference tenant"),
        PersonRole.PARTNER: translate("Households", "partner"),
        PersonRole.OTHER_ADULT: translate("Households", "other adult"),
        PersonRole.CHILD: translate("Households", "child"),
    }[role]
