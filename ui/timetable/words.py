"""How a plan is put into words on screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.kinds import VisitState

translate = QCoreApplication.translate


def visit_state_words(state: VisitState) -> str:
    """Name the state of a visit."""
    return {
        VisitState.PLANNED: translate("Plan", "planned"),
        VisitState.WAITING: translate("Plan", "arrived, waiting"),
        VisitState.CALLED: translate("Plan", "called"),
        VisitState.AT_DESK: translate("Plan", "at the desk"),
        VisitState.ON_HOLD: translate("Plan", "on hold"),
        VisitState.DONE: translate("Plan", "done"),
        VisitState.SKIPPED: translate("Plan", "skipped"),
    }[state]
