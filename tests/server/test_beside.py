"""The tasks of the front desk in the window of an office on a server, beside another program."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime
from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from sqlalchemy import select

from db.appointments import Appointment, DeskVisit
from planner.clock import BRUSSELS
from planner.demo import DAY
from planner.kinds import AppointmentState, Role
from planner.office.server.entering import member_at
from planner.office.server.making import new_login
from planner.queue.acting import Acting
from planner.queue.arriving import arrive
from planner.queue.desk_view import desk_view
from planner.timetable.booking.cancelling import CancelReason, cancel_appointment
from planner.timetable.queries import board
from planner.workspace import Workspace
from tests import places
from tests.conftest import clock
from tests.servers import database_of
from tests.ui.conftest import (  # noqa: F401 - fixtures
    FakePaper,
    delivered,
    dressed,
    english,
    keyboard,
    paper,
    settings,
    settled,
    type_text,
)
from tests.ui.full_day import make_room
from tests.ui.keyboard import CTRL, SHIFT
from ui.core.rights import be
from ui.landlord_program import LandlordProgram
from ui.program import Program

NINE = datetime(DAY.year, DAY.month, DAY.day, 9, tzinfo=BRUSSELS)


@pytest.fixture
def office(server, demo_folder):
    """The demo's office, moved to the server."""
    made = places.moved(demo_folder / "kortrijk.inschrijfdag")
    yield made
    server.drop(made)


@pytest.fixture
def make_program(qapp, settings, settled):  # noqa: F811 - fixtures
    made = []

    def open_at(address):
        program = Program(qapp, address, settings, clock=clock, paper=FakePaper("Balie"))
        program.show()
        settled(program.backend)
        made.append(program)
        return program

    yield open_at
    for program in made:
        settled(program.backend)
        program.close()
        program.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def other(qapp, server, office, make_program, settled, qtbot):  # noqa: F811 - fixtures
    """Another clerk's program, on the day plan; they log in as somebody else."""
    name = f"{server._mine}_bea"
    new_login(office, name=name, password="", role=Role.CLERK)
    program = make_program(server.address(database_of(office), name))
    deafen(program._scanner, program.window)  # two in one process would each hold back the keys
    program.window.show_page("board")
    settled(program.backend)
    qtbot.waitUntil(lambda: program.backend.link._ear is not None)
    return program


def deafen(listener, window):
    listener.parent().focusWindowChanged.disconnect(listener._listen_at)
    window.windowHandle().removeEventFilter(listener)


@pytest.fixture
def program(server, office, other, make_program, qtbot, settled):  # noqa: F811 - fixtures
    """The program at which the keys are pressed; the day has room for one that goes everywhere."""
    made = make_program(server.clerk(office))
    with qtbot.waitActive(made.window):
        made.window.activateWindow()
    make_room(made.backend.workspace, day_id=made.window.pages.choice.day.id)
    settled(made.backend)
    return made


class Beside:
    """The two programs, and what the other's screen shows of what the keys did in the one."""

    def __init__(self, program, other, qtbot, settled):  # noqa: F811 - a fixture
        self.program, self.other = program, other
        self.qtbot, self.settled = qtbot, settled

    def coming(self):
        return {s.household_id for s in self.other.window.pages.board._board.stays.values()}

    def sees(self, what):
        self.qtbot.waitUntil(what)
        self.settled(self.other.backend)

    def shows(self, page):
        self.other.window.show_page(page)
        self.settled(self.other.backend)

    def select(self, household):
        self.program.window.show_page("households")
        self.settled(self.program.backend)
        self.program.window.pages.households.select(household)
        self.program.window.pages.households._table.setFocus()
        self.settled(self.program.backend)


@pytest.fixture
def beside(program, other, qtbot, settled):  # noqa: F811 - fixtures
    made = Beside(program, other, qtbot, settled)
    work = partial(board, day_id=program.window.pages.choice.day.id)
    made.before = {one.household_id for one in program.backend.workspace.ask(work).stays.values()}
    made.sees(lambda: made.coming() == made.before)
    return made


def test_what_one_does_at_the_front_desk_the_other_sees_each_time(beside, keyboard):  # noqa: F811
    keyboard.press(Qt.Key.Key_N, CTRL | SHIFT)
    for word in ("Haddad", "Samira", "1991", "0470123499"):
        keyboard.type(word)
        keyboard.press(Qt.Key.Key_Tab)
    keyboard.type("fr")
    keyboard.press(Qt.Key.Key_Return, CTRL)
    keyboard.press(Qt.Key.Key_F5)
    beside.sees(lambda: len(beside.coming() - beside.before) == 1)
    (household,) = beside.coming() - beside.before
    tick_and_undo(beside, keyboard, household)

    beside.shows("board")
    beside.select(household)
    keyboard.press(Qt.Key.Key_Delete)
    keyboard.press(Qt.Key.Key_Return)
    beside.sees(lambda: beside.coming() == beside.before)
    keyboard.press(Qt.Key.Key_Z, CTRL)
    beside.sees(lambda: household in beside.coming())
    keyboard.press(Qt.Key.Key_Z, CTRL)
    beside.sees(lambda: beside.coming() == beside.before)


def tick_and_undo(beside, keyboard, household):  # noqa: F811 - a fixture
    """Find who was just taken in, tick a paper and undo that, while the other has the card open."""
    beside.other.window.pages.opening.open(household)
    beside.settled(beside.other.backend)
    card = beside.other.window.pages.card
    assert "Haddad" in card.head.title
    keyboard.press(Qt.Key.Key_K, CTRL)
    keyboard.type("samira had")
    keyboard.press(Qt.Key.Key_Return)
    own = beside.program.window.pages.card
    assert own.household_id == household
    before, papers = states(card), own.papers.view
    papers.setCurrentIndex(papers.papers_model.index(line_of(papers, "ID_CARD"), 1))
    papers.setFocus()
    keyboard.press(Qt.Key.Key_Space)
    beside.sees(lambda: states(card) != before)
    keyboard.press(Qt.Key.Key_Z, CTRL)
    beside.sees(lambda: states(card) == before)


def line_of(view, code):
    return next(n for n, row in enumerate(view.papers_model.rows) if row.code == code)


def states(card):
    model = card.papers.view.papers_model
    return [cell.state for cell in model.rows[line_of(card.papers.view, "ID_CARD")].cells]


def test_what_another_cancelled_first_is_told_with_who_did(program, other, settled):  # noqa: F811
    day_id = program.window.pages.choice.day.id

    def coming(session):
        query = select(Appointment).where(
            Appointment.day_id == day_id, Appointment.state == AppointmentState.PLANNED
        )
        one = session.scalars(query).first()
        return {"appointment_id": one.id, "version": one.version}

    chosen, refused = program.backend.workspace.ask(coming), []
    work = partial(cancel_appointment, **chosen, reason=CancelReason.PREVENTED)
    other.backend.run(other, work)
    settled(other.backend)
    program.backend.run(program, work, refused=refused.append)
    settled(program.backend)
    assert [type(one).__name__ for one in refused] == ["ChangedBySomebody"]
    assert refused[0].actor.endswith("bea")


@pytest.fixture
def desk(qapp, server, office, settings, settled):  # noqa: F811 - fixtures
    """The window of somebody of GW, on the demo's day at nine."""
    name = f"{server._mine}_gw"
    new_login(office, name=name, password="", role=Role.LANDLORD, landlord="GW")
    place = server.address(database_of(office), name)
    program = LandlordProgram(qapp, place, settings, member_at(place), clock=lambda: NINE)
    program.show()
    settled(program.backend)
    yield program
    settled(program.backend)
    be(None)
    program.close()
    program.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_landlords_window_calls_and_the_front_desk_sees_whom(
    desk, server, office, settled, qtbot  # noqa: F811 - fixtures
):  # fmt: skip
    backend, window = desk.backend, desk.window.desk
    qtbot.waitUntil(lambda: backend.link._ear is not None)
    with closing(Workspace(server.clerk(office), clock=lambda: NINE)) as clerk:
        first = clerk.ask(partial(earliest, desk_id=window.view.desk_id))
        came = Acting(NINE, clerk.actor)
        clerk.run(partial(arrive, day_id=window.view.day_id, appointment_id=first, acting=came))
        qtbot.waitUntil(lambda: window.view.following is not None)
        settled(backend)
        assert [button.isEnabled() for button in window._buttons] == [True] * 5
        with qtbot.waitActive(desk.window):
            desk.window.activateWindow()
        qtbot.keyClick(window, Qt.Key.Key_F9)
        settled(backend)
        assert (window.said, window.view.current.appointment_id) == ("", first)
        called = clerk.ask(partial(desk_view, day_id=window.view.day_id,
                                   desk_id=window.view.desk_id, now=NINE))  # fmt: skip
        assert called.current.appointment_id == first
        qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        settled(backend)
        assert window.view.current is None


def earliest(session, *, desk_id):
    """Give who comes to a desk first; nobody has to go to the reception before."""
    visit = select(DeskVisit).where(DeskVisit.desk_id == desk_id).order_by(DeskVisit.start)
    return session.scalars(visit).first().appointment_id
