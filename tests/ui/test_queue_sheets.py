"""The queue's dialogs and its notices, by themselves on a planner of their own."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from sqlalchemy import select

from db.appointments import Appointment
from db.checklists import Tick
from planner.clock import BRUSSELS
from planner.kinds import Outcome, TickState, VisitState
from planner.operations import operation
from planner.queue.acting import Acting
from planner.queue.arriving import arrive
from planner.queue.board import queue_board
from planner.queue.board_rows import Tab
from planner.queue.calling_in import call_next
from planner.queue.noticing import Kind, Notice
from planner.queue.review.views import FollowUp
from tests.make import Make
from ui.queue.closing import Closing
from ui.queue.notice_bar import NoticeBar
from ui.queue.outcome_sheet import OutcomeSheet, ask_ending
from ui.queue.reentry_sheet import ReentrySheet, open_reentry
from ui.queue.rest_sheet import RestSheet, propose_rest
from ui.queue.review_sheet import ReviewSheet

NINE = datetime(2026, 12, 17, 9, 0, tzinfo=BRUSSELS)


@operation
def a_day_with_three(session):
    make = Make(session)
    day = make.day(desks_per_landlord=1)
    parties = [
        make.appointment(day, {"GW": clock, "POORT": later}).id
        for clock, later in (("09:00", "09:20"), ("09:15", "09:35"), ("09:30", "09:50"))
    ]
    return day.id, make.desk(day, "GW").id, parties  # fmt: skip


class Hands:
    """The planner's clock, a day on it, and what happens there."""

    def __init__(self, backend, settle, over):
        self.now, self.backend, self.settle, self.over = NINE, backend, settle, over
        self.done = []
        backend.done.connect(lambda done: self.done.append(done.name))
        self.day, self.desk, self.parties = backend.workspace.run(a_day_with_three).value

    def __call__(self):
        return self.now

    def do(self, act, after=0, **facts):
        self.now += timedelta(minutes=after)
        work = partial(act, day_id=self.day, acting=Acting(self.now, "An"), **facts)
        return self.backend.workspace.run(work)

    def sheet(self, kind):
        self.settle()
        return next(one for one in self.over.findChildren(kind) if one.isVisible())


@pytest.fixture
def hands(backend, settle, qtbot, monkeypatch):
    over = QWidget()
    over.resize(1200, 800)
    qtbot.addWidget(over)
    over.show()
    made = Hands(backend, settle, over)
    monkeypatch.setattr(backend.workspace, "clock", made)
    return made


@pytest.fixture
def ended(hands):
    """The dialog for how the visit of the first household ended; another one waits."""
    for party in hands.parties[:2]:
        hands.do(arrive, appointment_id=party)
    hands.do(call_next, desk_id=hands.desk)
    hands.now += timedelta(minutes=10)
    ask_ending(hands.over, hands.backend, hands.day, hands.desk)
    return hands.sheet(OutcomeSheet)


def outcomes(hands):
    with hands.backend.workspace._database.reading() as session:
        found = session.get(Appointment, hands.parties[0])
        return [visit.outcome for visit in found.visits if visit.outcome]


def ticks(hands):
    with hands.backend.workspace._database.reading() as session:
        return [(tick.state, tick.on_date) for tick in session.scalars(select(Tick))]


def test_space_ticks_what_is_missing_and_the_arrows_step_through_the_papers(ended, qtbot):
    first = ended.focusWidget()
    assert first is ended.boxes[0][0]
    qtbot.keyClick(first, Qt.Key.Key_Space)
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert ended.focusWidget() is ended.boxes[1][0]
    assert [lack.paper for lack in ended.missing()] == [ended.boxes[0][1].paper]


def test_incomplete_without_a_paper_that_is_missing_is_asked_about(ended, hands):
    ended.save.click()
    hands.settle()
    assert ended.isVisible()
    assert ended.message.text
    assert outcomes(hands) == []


def test_a_promise_is_noted_with_its_day(ended, hands):
    ended.boxes[0][0].setChecked(True)
    ended.promised.setChecked(True)
    ended.save.click()
    hands.settle()
    assert outcomes(hands) == [Outcome.INCOMPLETE]
    assert ticks(hands) == [(TickState.PROMISED, (NINE + timedelta(weeks=2)).date())]


def test_f9_ends_the_visit_and_calls_the_next_in_one_act(ended, hands, qtbot):
    ended.boxes[0][0].setChecked(True)
    qtbot.keyClick(ended, Qt.Key.Key_F9)
    hands.settle()
    assert ticks(hands) == [(TickState.MISSING, None)]
    assert hands.done == ["call_next"]


def test_where_nobody_is_left_to_call_f9_still_ends_the_visit(ended, hands):
    hands.do(call_next, desk_id=hands.desk, after=1)
    hands.now += timedelta(minutes=9)
    ended.boxes[0][0].setChecked(False)
    ended._radios[0][0].setChecked(True)
    ended.call_next()
    hands.settle()
    assert hands.done == ["finish"]


def test_who_came_too_late_gets_the_rest_of_its_route_or_waits(hands):
    late = hands.parties[0]
    hands.do(arrive, after=25, appointment_id=late)
    propose_rest(hands.over, hands.backend, hands.day, late)
    sheet = hands.sheet(RestSheet)
    sheet.cancel.click()
    hands.settle()
    assert hands.done == []

    propose_rest(hands.over, hands.backend, hands.day, late)
    hands.sheet(RestSheet).save.click()
    hands.settle()
    with hands.backend.workspace._database.reading() as session:
        visits = session.get(Appointment, late).visits
        assert min(visit.start for visit in visits) >= 9 * 60 + 25
        assert {visit.state for visit in visits} == {VisitState.WAITING}


def test_a_notice_that_is_put_aside_stays_away_until_it_comes_anew(qtbot):
    bar, acted = NoticeBar(), []
    qtbot.addWidget(bar)
    bar.acted.connect(acted.append)
    one = Notice(Kind.FORGOTTEN, 1, 14, 3, 3, minutes=61)
    other = Notice(Kind.OVERRUN, desk_id=3, desk=3, landlord="GW", minutes=20, until=1000)
    bar.show_notices((one, other))
    assert "014" in bar.said
    bar.act.click()
    assert acted == [one]
    bar.later.click()
    assert bar.shown == other
    bar.show_notices((other,))
    bar.show_notices((one, other))
    assert bar.shown == one
    bar.show_notices(())
    assert bar.isHidden()


def test_the_board_says_what_deserves_attention(hands):
    hands.do(arrive, after=25, appointment_id=hands.parties[0])
    work = partial(queue_board, day_id=hands.day, now=hands.now)
    assert [one.kind for one in hands.backend.workspace.ask(work).notices] == [Kind.TOO_LATE]


def reviewed(hands):
    page = Closable(hands)
    Closing(page).open()
    return page, hands.sheet(ReviewSheet)


class Closable(QWidget):
    """What the review needs of the queue's page."""

    paper_made = Signal(str, object)
    follow_up_asked = Signal(int)

    def __init__(self, hands):
        super().__init__(hands.over)
        self.backend, self.tab, self.shown = hands.backend, None, None
        work = partial(queue_board, day_id=hands.day, now=hands.now)
        self.board = hands.backend.workspace.ask(work)

    def choose_tab(self, tab):
        self.tab = tab

    def choose(self, appointment_id):
        self.shown = appointment_id


def test_a_day_is_not_closed_while_somebody_is_in_the_house_and_enter_shows_who(hands, qtbot):
    hands.do(arrive, appointment_id=hands.parties[0])
    page, sheet = reviewed(hands)
    sheet.save.click()
    assert sheet.message.text
    assert sheet.isVisible()
    sheet.open_rows.select_place(0)
    qtbot.keyClick(sheet.open_rows, Qt.Key.Key_Return)
    assert (page.tab, page.shown) == (Tab.HERE, hands.parties[0])


def test_enter_on_what_is_to_be_followed_up_goes_there(hands, qtbot):
    page, sheet = reviewed(hands)
    asked = []
    page.follow_up_asked.connect(asked.append)
    row = FollowUp(hands.parties[0], 14, "Peeters Jan", "SVK De Poort", Outcome.INCOMPLETE, ())
    sheet.follow_ups.show_rows((row,))
    sheet.follow_ups.select_place(0)
    qtbot.keyClick(sheet.follow_ups, Qt.Key.Key_Return)
    assert (asked, sheet.isVisible()) == ([14], False)


def test_the_review_can_be_printed_and_closes_the_day(hands):
    page, sheet = reviewed(hands)
    papers = []
    page.paper_made.connect(lambda name, pdf: papers.append((name, pdf[:4])))
    sheet._on_print()
    hands.settle()
    assert papers == [("Review", b"%PDF")]
    sheet.save.click()
    hands.settle()
    assert hands.done == ["close_day"]


def typed(hands):
    open_reentry(hands.over, hands.backend, hands.day)
    sheet = hands.sheet(ReentrySheet)
    hands.now += timedelta(hours=3)
    sheet.numbers = [str(number) for number in sorted(sheet._day.guests)]
    return sheet


def fill(qtbot, field, text):
    field.setFocus()
    qtbot.keyClicks(field, text)


def test_what_happened_on_paper_is_typed_line_after_line_and_kept_as_one(hands, qtbot):
    sheet = typed(hands)
    first = sheet.lines[0]
    gw, poort = list(first.visits.values())[:2]
    for field, text in (
        (first.number, sheet.numbers[0]),
        (first.came, "850"),
        (gw, "902-917"),
        (poort, "x"),
    ):
        fill(qtbot, field, text)
    assert first._name.text()
    qtbot.keyClick(poort, Qt.Key.Key_Return)
    assert sheet.focusWidget() is sheet.lines[1].number
    fill(qtbot, sheet.lines[1].number, sheet.numbers[1])
    fill(qtbot, sheet.lines[1].came, "x")
    sheet.save.click()
    assert (first.why != "", sheet.lines[1].why, hands.done) == (True, "", [])

    poort.clear()
    fill(qtbot, poort, "925-940 i")
    sheet.save.click()
    hands.settle()
    assert hands.done == ["reenter"]
    assert outcomes(hands) == [Outcome.DONE, Outcome.INCOMPLETE]


def test_a_line_that_cannot_be_so_says_why_as_soon_as_it_is_left(hands, qtbot):
    sheet = typed(hands)
    for line, number in zip((sheet.lines[0], sheet.add_line()), sheet.numbers[:2], strict=True):
        fill(qtbot, line.number, number)
        fill(qtbot, line.came, "850")
        fill(qtbot, next(iter(line.visits.values())), "902-917")
    sheet.lines[2].number.setFocus()
    hands.settle()
    assert sheet.lines[0].why == ""
    assert f"{int(sheet.numbers[0]):03d}" in sheet.lines[1].why


def test_where_there_is_little_room_the_visits_of_a_line_stand_under_it(hands):
    hands.over.resize(683, 384)
    sheet = typed(hands)
    hands.settle()
    line = sheet.lines[0]
    assert all(visit.y() > line.number.y() for visit in line.visits.values())
    rights = [field.mapTo(sheet, field.rect().bottomRight()).x() for field in line.fields]
    assert max(rights) < sheet.width()
