"""What who is at the window may do: the rest is there, but cannot be chosen, and says why."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.errors import NotAllowed
from planner.office.accounts.guard import check_operation, check_question
from planner.office.accounts.member import Member
from planner.office.accounts.rights import is_operation
from ui.core.refusals import explain
from ui.widgets.tips import tip

Thing = TypeVar("Thing", bound=QAction | QWidget)


class _Window:
    """Who is at it; nobody in particular where the office has no accounts."""

    member: Member | None = None


def be(member: Member | None) -> None:
    """Note who is at the window, before it is made."""
    _Window.member = member


def reason_against(what: str) -> str:
    """Say why who is at the window may not do an operation, or ask a question, by its name.

    Nothing if they may.
    """
    try:
        check = check_operation if is_operation(what) else check_question
        check(_Window.member, what)
    except NotAllowed as refusal:
        return explain(refusal)
    return ""


def bar(thing: Thing, what: str) -> Thing:
    """Keep a button, field or menu entry from who may not do what it does; gives it back."""
    if what and (reason := reason_against(what)):
        _Bar(thing, reason)
    return thing


class _Bar(QObject):
    """Keeps something disabled, whatever the screen around it says."""

    def __init__(self, thing: QAction | QWidget, reason: str) -> None:
        super().__init__(thing)
        self._thing = thing
        thing.setEnabled(False)
        thing.setToolTip(tip(reason))
        if isinstance(thing, QAction):
            thing.changed.connect(self._keep)
        else:
            thing.installEventFilter(self)

    @override
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.EnabledChange:
            self._keep()
        return False

    def _keep(self) -> None:
        if self._thing.isEnabled():
            self._thing.setEnabled(False)
