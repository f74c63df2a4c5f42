"""What was acknowledged is there again after the program stopped, and every step can be undone."""

from __future__ import annotations

from functools import partial

from planner.kinds import Outcome
from planner.queue.acting import Acting
from planner.queue.arriving import arrive
from planner.queue.aside import hold
from planner.queue.board import queue_board
from planner.queue.calling_in import call_next
from planner.queue.ending import ending
from planner.queue.finishing import Lack, finish
from planner.queue.late import replan_rest, rest_proposal
from planner.queue.reentry.reenter import reenter
from planner.queue.reentry.rows import PaperRow
from planner.queue.walk_ins import Caller, walk_in_standby
from planner.timetable.booking.wish import Wish
from planner.workspace import Workspace
from tests.make import Make
from tests.places import SUCCESSOR
from tests.planner.queue.conftest import Room, at, moment


class Day:
    """A day of an office on which five households come, run step by step."""

    def __init__(self, workspace):
        self.workspace, self.steps = workspace, []
        with workspace._database.transaction() as session:
            make = Make(session)
            room = Room(session, make, make.day(desks_per_landlord=1))
            times = ("09:00", "09:15", "09:30", "09:45")
            self.parties = [make.appointment(room.day, {"GW": c, "POORT": None}) for c in times]
            self.numbers = [one.number for one in self.parties]
            self.ids = [one.id for one in self.parties]
            stranger = make.household(last_name="Sow")
            session.flush()
            self.wish = Wish(stranger.id, (make.landlord("GW").id,))
            self.day, self.desk = room.day.id, room.desk("GW")

    def do(self, act, clock, **facts):
        before = self.seen(clock)
        acting = facts.pop("acting", at(clock))
        if act is not replan_rest:
            facts["day_id"] = self.day
        self.workspace.run(partial(act, acting=acting, **facts))
        self.steps.append((clock, before))

    def seen(self, clock):
        return self.workspace.ask(partial(queue_board, day_id=self.day, now=moment(clock)))

    def missing(self, clock):
        work = partial(ending, day_id=self.day, desk_id=self.desk, now=moment(clock))
        return (Lack(self.workspace.ask(work).papers[0].paper),)

    def run(self):
        one, two, late, _ = self.ids
        self.do(arrive, "08:50", appointment_id=one)
        self.do(arrive, "08:55", appointment_id=two)
        self.do(call_next, "09:00", desk_id=self.desk)
        missing = self.missing("09:10")
        self.do(finish, "09:14", desk_id=self.desk, outcome=Outcome.INCOMPLETE, missing=missing)
        self.do(hold, "09:15", appointment_id=two, reason="papers")
        self.do(arrive, "09:45", appointment_id=late)
        acting = Acting(moment("09:46"), "An")
        rest = partial(rest_proposal, day_id=self.day, appointment_id=late, acting=acting)
        self.do(replan_rest, "09:46", proposal=self.workspace.ask(rest))
        self.do(walk_in_standby, "09:50", caller=Caller(self.wish))
        self.do(reenter, "10:30", rows=(PaperRow(self.numbers[3], 9 * 60 + 40),))


def test_after_a_restart_the_queue_is_what_it_was_and_another_pc_undoes_it_in_order(
    workspace, office_file
):
    day = Day(workspace)
    day.run()
    before = day.seen("10:31")
    workspace.close()
    day.workspace = Workspace(office_file, actor=SUCCESSOR)
    assert day.seen("10:31") == before
    for clock, earlier in reversed(day.steps):
        day.workspace.undo()
        assert day.seen(clock) == earlier
    day.workspace.close()
