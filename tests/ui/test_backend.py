from __future__ import annotations

from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject

from planner.days.edit import DayDraft, add_day
from planner.days.queries import days
from planner.errors import DayExists
from tests.make import THURSDAY
from ui.core.backend import Backend

ADD = partial(add_day, draft=DayDraft(THURSDAY))


@pytest.fixture
def owner():
    return QObject()


def test_an_answer_comes_back_to_the_one_who_asked(backend, settle, owner):
    answers = []
    backend.ask(owner, days, answers.append)
    assert answers == []
    settle()
    assert answers == [[]]


def test_a_change_announces_its_tables_and_what_was_done(backend, settle, owner):
    tables, done = [], []
    backend.changed.connect(tables.append)
    backend.done.connect(done.append)
    backend.run(owner, ADD)
    settle()
    assert tables == [{"registration_day", "desk"}]
    assert [operation.name for operation in done] == ["add_day"]


def test_a_refusal_goes_to_whom_asked_or_else_to_the_window(qtbot, backend, settle, owner):
    backend.run(owner, ADD)
    settle()
    refusals = []
    backend.run(owner, ADD, refused=refusals.append)
    settle()
    assert isinstance(refusals[0], DayExists)
    with qtbot.waitSignal(backend.refused):
        backend.run(owner, ADD)


def test_an_answer_for_somebody_who_is_gone_is_dropped_but_its_change_is_told(qtbot, backend):
    owner, answers = QObject(), []
    with qtbot.waitSignal(backend.changed):
        backend.run(owner, ADD, answers.append)
        shiboken6.delete(owner)
    assert answers == []


def test_undo_and_redo_go_through_the_same_door(backend, settle, owner):
    answers = []
    for step in (partial(backend.run, work=ADD), backend.undo, backend.redo):
        step(owner)
        backend.ask(owner, days, lambda rows: answers.append(len(rows)))
    settle()
    assert answers == [1, 0, 1]


def test_long_work_reports_and_leaves_the_planner_free(backend, settle, owner):
    seen = []

    def work(report):
        report("half")
        return "whole"

    backend.compute(owner, work, seen.append, reported=seen.append)
    settle()
    assert seen == ["half", "whole"]


def test_what_is_asked_of_a_window_that_closes_is_not_begun(workspace, owner):
    closing = Backend(workspace)
    closing.close()
    closing.ask(owner, days, pytest.fail)
    assert not closing.is_busy


def test_a_fault_is_told_and_the_next_work_goes_on(qtbot, backend, settle, owner, caplog):
    def broken(session):
        raise ZeroDivisionError

    with qtbot.waitSignal(backend.failed):
        backend.ask(owner, broken, lambda _: None)
    answers = []
    backend.ask(owner, days, answers.append)
    settle()
    assert answers == [[]]
    assert "The planner failed" in caplog.text
