"""How the queue is put into words on screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.kinds import Outcome, QueueAct
from planner.queue.aside import Reason
from planner.queue.board_rows import DeskStatus, Status, Tab
from planner.texts import sentence
from ui.core.language import spoken
from ui.widgets.rows import Look

translate = QCoreApplication.translate

LOOKS = {
    Status.PLANNED: ("dot", "planned"),
    Status.LATE: ("clock", "late"),
    Status.WAITING: ("triangle-right", "arrived"),
    Status.CALLED: ("diamond", "called"),
    Status.AT_DESK: ("square", "at_desk"),
    Status.ON_HOLD: ("bars", "on_hold"),
    Status.DONE: ("check", "done"),
    Status.NOT_COME: ("cross", "not_come"),
    Status.LEFT: ("cross", "not_come"),
}


def status_look(status: Status) -> Look:
    """Give the chip of a household's state."""
    shape, role = LOOKS[status]
    return Look(600, role, shape, chip=True)


def status_words(status: Status, calls: int = 0) -> str:
    """Name how a household stands; from the second call on with how many there were."""
    if status is Status.CALLED and calls > 1:
        return translate("Queue", "Called {calls}×").format(calls=calls)
    return {
        Status.PLANNED: translate("Queue", "Planned"),
        Status.LATE: translate("Queue", "Late"),
        Status.WAITING: translate("Queue", "Arrived"),
        Status.CALLED: translate("Queue", "Called"),
        Status.AT_DESK: translate("Queue", "At the desk"),
        Status.ON_HOLD: translate("Queue", "On hold"),
        Status.DONE: translate("Queue", "Done"),
        Status.NOT_COME: translate("Queue", "Not come"),
        Status.LEFT: translate("Queue", "Left early"),
    }[status]


def tab_words(tab: Tab) -> str:
    """Name a tab."""
    return {
        Tab.EXPECTED: translate("Queue", "Expected"),
        Tab.HERE: translate("Queue", "Present"),
        Tab.AT_DESK: translate("Queue", "At the desk"),
        Tab.LATE: translate("Queue", "Late"),
        Tab.OVER: translate("Queue", "Done"),
    }[tab]


def nobody_words(tab: Tab) -> str:
    """Say that a tab holds nobody."""
    return {
        Tab.EXPECTED: translate("Queue", "Nobody is expected any more."),
        Tab.HERE: translate("Queue", "Nobody waits here now. Note who arrives with F7."),
        Tab.AT_DESK: translate("Queue", "Nobody sits at a desk now."),
        Tab.LATE: translate("Queue", "Nobody is late."),
        Tab.OVER: translate("Queue", "Nobody is done yet."),
    }[tab]


def desk_words(status: DeskStatus) -> str:
    """Name what a desk is doing."""
    return {
        DeskStatus.FREE: translate("Queue", "Free"),
        DeskStatus.CALLED: translate("Queue", "Called"),
        DeskStatus.AT_DESK: translate("Queue", "At the desk"),
        DeskStatus.PAUSED: translate("Queue", "Pause"),
        DeskStatus.CLOSED: translate("Queue", "Closed"),
    }[status]


def event_words(act: QueueAct, desk: int) -> str:
    """Say what happened to a household, and at which desk."""
    words = {
        QueueAct.ARRIVED: translate("Queue", "Arrived"),
        QueueAct.CALLED: translate("Queue", "Called to desk {desk}"),
        QueueAct.RECALLED: translate("Queue", "Called again to desk {desk}"),
        QueueAct.SEATED: translate("Queue", "Sits at desk {desk}"),
        QueueAct.FINISHED: translate("Queue", "Done at desk {desk}"),
        QueueAct.MOVED: translate("Queue", "Sent to desk {desk}"),
        QueueAct.HELD: translate("Queue", "On hold"),
        QueueAct.RESUMED: translate("Queue", "Waits again"),
        QueueAct.SKIPPED: translate("Queue", "One landlord skipped"),
        QueueAct.LEFT: translate("Queue", "Left early"),
        QueueAct.NOT_COME: translate("Queue", "Noted as not come"),
        QueueAct.EXPECTED: translate("Queue", "Expected again"),
    }
    return words.get(act, "").format(desk=desk)


def name_words(number: int, name: str) -> str:
    """Name a household by number and name; a hidden one by its number alone."""
    return f"{number:03d}  {name}".rstrip()


def reason_words(reason: str) -> str:
    """Say why somebody is on hold."""
    return sentence("queue", f"reason.{reason}", spoken()) if reason in list(Reason) else ""


def outcome_words(outcome: Outcome) -> str:
    """Say how a visit ended."""
    return sentence("queue", f"outcome.{outcome}", spoken())


def sentence_case(words: str) -> str:
    """Let words begin with a capital."""
    return words[:1].upper() + words[1:]
