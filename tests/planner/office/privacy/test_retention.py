from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import partial

import pytest
from sqlalchemy import func, select

from db.database import Database
from db.journal import Operation
from db.outcomes import FollowConsent, Followed, Result, VisitResult
from db.slips import IssuedDocument
from db.verify import verify
from planner.days.attendees import attendees
from planner.days.edit import DayDraft, add_day
from planner.errors import ErasedSince, Gone, NothingDue, NothingToFollow, NothingToUndo
from planner.office.backup.place import Why, backups_of
from planner.office.privacy.due import due
from planner.office.privacy.retention import remove_old_names
from planner.outcomes.entering import close_file
from planner.outcomes.followed import follow
from planner.outcomes.followup import follow_list
from planner.outcomes.paper.sessions import certificates
from planner.outcomes.reasons import Closed
from planner.workspace import Workspace
from tests.conftest import NOW
from tests.make import THURSDAY
from tests.planner.office.privacy.people import People, figures, free_pages

OVER = THURSDAY + timedelta(days=60)


@pytest.fixture
def people(workspace):
    return People(workspace)


@pytest.fixture
def day_id(workspace):
    return workspace.run(partial(add_day, draft=DayDraft(THURSDAY))).value


@pytest.fixture
def lived(people, day_id):
    """Three households that came, of whom much was noted, and their slips."""
    ids = [people.add() for _ in range(3)]
    for id_ in ids:
        people.live(id_)
        people.book(id_, day_id)
    people.print(day_id)
    return ids


def due_on(workspace, day):
    return workspace.ask(partial(due, today=day))


def ids_due(workspace, day):
    return {row.household_id for row in due_on(workspace, day).rows}


def whole(workspace):
    return workspace.ask(verify).flaws == ()


def test_names_are_due_sixty_days_after_the_day_and_not_before(workspace, lived):
    assert due_on(workspace, OVER - timedelta(days=1)).rows == ()
    assert due_on(workspace, OVER - timedelta(days=1)).next == OVER
    assert {row.household_id for row in due_on(workspace, OVER).rows} == set(lived)
    with pytest.raises(NothingDue):
        workspace.run(partial(remove_old_names, today=OVER - timedelta(days=1)))


def test_after_the_period_nothing_of_anybody_is_left_and_the_counts_are_as_they_were(
    workspace, people, lived, tmp_path
):
    people.follow(lived[0])
    people.attend(THURSDAY - timedelta(days=1))
    assert len({word for _, word in people.found_in(tmp_path)}) == len(people.canary.words)
    before = workspace.ask(figures)
    assert whole(workspace)

    done = workspace.run(partial(remove_old_names, today=OVER))

    assert done.value.households == 3
    assert done.value.slips == 3
    assert workspace.ask(figures) == before
    assert workspace.ask(lambda s: s.scalars(select(VisitResult)).one().reminded_on) is None
    assert workspace.ask(lambda s: s.scalars(select(FollowConsent)).all()) == []
    assert workspace.ask(partial(follow_list, today=OVER)) == []
    assert whole(workspace)
    assert workspace.ask(lambda s: s.scalar(select(func.count()).select_from(IssuedDocument))) == 0
    assert free_pages(workspace.path) == 0
    left = {name for name, _ in people.found_in(tmp_path)}
    assert left == {one.path.name for one in backups_of(workspace.path) if one.why is Why.ERASE}
    workspace.ask(workspace.index.catch_up)
    assert all(workspace.index.entry(id_).called == () for id_ in lived)


def test_a_copy_that_is_put_back_tells_nothing_of_who_was_erased_since(
    workspace, people, lived, day_id, tmp_path
):
    copy = workspace.backups.back_up(Why.HAND)
    stays = people.add()
    people.book(stays, day_id)
    later = workspace.backups.back_up(Why.HAND)
    workspace.run(partial(remove_old_names, today=OVER, household_ids=lived))
    for backup in (copy, later):
        workspace.restore(backup)
        beside = {workspace.path.name, f"{workspace.path.name}-wal"}
        shown = {word for name, word in people.found_in(tmp_path) if name in beside}
        kept = workspace.ask(lambda s: [row.household_id for row in due(s, today=OVER).rows])
        assert kept == ([stays] if backup is later else [])
        assert bool(shown) is (backup is later)
        assert whole(workspace)


def test_a_copy_that_was_moved_into_place_by_hand_tells_nothing_either(
    workspace, people, lived, tmp_path
):
    copy = workspace.backups.back_up(Why.HAND).path.read_bytes()
    workspace.run(partial(remove_old_names, today=OVER))
    workspace.close()
    workspace.path.write_bytes(copy)
    again = Workspace(workspace.path, clock=workspace.clock)
    assert due_on(again, OVER).rows == ()
    again.close()
    names = {name for name, _ in people.found_in(tmp_path)}
    assert workspace.path.name not in names


def test_files_that_only_the_journal_knows_are_erased_with_the_others(workspace, people, tmp_path):
    people.add()
    workspace.undo()
    moment = NOW.date() + timedelta(days=60)
    assert due_on(workspace, moment).rows == ()
    workspace.run(partial(remove_old_names, today=moment))
    assert workspace.path.name not in {name for name, _ in people.found_in(tmp_path)}
    assert whole(workspace)


def test_a_household_that_never_came_goes_altogether(workspace, people):
    household = people.add()
    far = date(2027, 12, 1)
    assert [row.came for row in due_on(workspace, far).rows] == [False]
    workspace.run(partial(remove_old_names, today=far))
    with pytest.raises(Gone):
        people.view(household)


def test_an_open_follow_up_keeps_names_and_closing_it_starts_the_clock(workspace, people, lived):
    still_open, closed, complete = lived
    for id_ in lived:
        people.enter(id_, Result.INCOMPLETE)
    workspace.clock = lambda: datetime(2027, 3, 1, 9, tzinfo=UTC)
    (visited, *_) = people.visits(closed)
    people.run(close_file, visited=visited, reason=Closed.UNREACHABLE)
    workspace.clock = lambda: datetime(2027, 3, 2, 9, tzinfo=UTC)
    people.enter(complete, Result.REGISTERED)

    assert ids_due(workspace, OVER) == set()
    assert ids_due(workspace, date(2027, 4, 29)) == set()
    assert ids_due(workspace, date(2027, 4, 30)) == {closed}
    assert ids_due(workspace, date(2027, 5, 1)) == {closed, complete}
    assert still_open not in ids_due(workspace, date(2027, 12, 16))


def test_a_file_that_nobody_closes_keeps_names_for_a_year_and_is_warned_of_before(
    workspace, people, lived
):
    still_open, *others = lived
    people.enter(still_open, Result.INCOMPLETE)
    assert ids_due(workspace, date(2027, 12, 16)) == set(others)
    assert ids_due(workspace, date(2027, 12, 17)) == set(lived)

    def warned(day):
        return [row.household_id for row in due_on(workspace, day).warned]

    assert warned(date(2027, 10, 17)) == []
    assert warned(date(2027, 10, 18)) == warned(date(2027, 12, 16)) == [still_open]
    assert warned(date(2027, 12, 17)) == []
    people.run(follow, household_id=still_open, purpose=Followed.UPDATES, on=THURSDAY)
    assert warned(date(2027, 12, 16)) == []


def test_who_agreed_to_be_followed_is_kept_for_the_months_of_that_and_no_longer(
    workspace, people, lived
):
    agreed, *others = lived
    people.run(follow, household_id=agreed, purpose=Followed.UPDATES, on=THURSDAY)

    assert ids_due(workspace, OVER) == set(others)
    assert ids_due(workspace, date(2029, 2, 16)) == set(others)
    assert ids_due(workspace, date(2029, 2, 17)) == set(lived)


def test_names_and_mails_of_an_info_session_go_after_the_same_period(workspace, people, tmp_path):
    session = people.attend(THURSDAY)
    assert due_on(workspace, NOW.date() + timedelta(days=59)).attendees == ()
    taken_off = due_on(workspace, OVER - timedelta(days=1)).attendees
    found = due_on(workspace, OVER)
    assert (len(found.rows), len(taken_off), len(found.attendees)) == (0, 1, 2)
    copy = workspace.backups.back_up(Why.HAND)

    workspace.run(partial(remove_old_names, today=OVER))

    (left,) = workspace.ask(partial(attendees, day_id=session))
    assert (left.organisation, left.name, left.mail, left.came) == ("CAW", "", "", True)
    assert workspace.path.name not in {name for name, _ in people.found_in(tmp_path)}
    assert due_on(workspace, OVER).nothing
    with pytest.raises(NothingToFollow):
        workspace.ask(partial(certificates, day_id=session))
    workspace.restore(copy)
    assert workspace.path.name not in {name for name, _ in people.found_in(tmp_path)}
    assert whole(workspace)


def test_nothing_before_an_erasure_can_be_undone(workspace, people, lived):
    named = workspace.ask(
        lambda s: s.scalars(select(Operation.id).where(Operation.name == "add_household")).first()
    )
    workspace.run(partial(remove_old_names, today=OVER))
    with pytest.raises(NothingToUndo):
        workspace.undo()
    with pytest.raises(ErasedSince):
        workspace.undo(named)


def test_the_log_beside_the_file_is_empty_after_an_erasure(workspace, lived):
    workspace.run(partial(remove_old_names, today=OVER))
    assert workspace.path.with_name(f"{workspace.path.name}-wal").stat().st_size == 0


def test_an_erasure_that_was_cut_off_before_the_file_was_cleaned_is_whole_at_the_next_opening(
    workspace, people, lived, tmp_path, monkeypatch
):
    monkeypatch.setattr(Database, "leave_no_trace", lambda _self: None)
    workspace.run(partial(remove_old_names, today=OVER))
    (tmp_path / "kortrijk-reservekopieen" / "gewist.txt").unlink()
    workspace.close()
    Workspace(workspace.path, clock=workspace.clock).close()
    assert workspace.path.name not in {name for name, _ in people.found_in(tmp_path)}
    assert len((tmp_path / "kortrijk-reservekopieen" / "gewist.txt").read_text().split("\n")) > 3


def test_copies_of_before_an_erasure_go_two_weeks_after_it(workspace, people, lived, monkeypatch):
    old = workspace.backups.back_up(Why.HAND)
    workspace.run(partial(remove_old_names, today=OVER))
    workspace.backups.back_up(Why.CLOSE)

    def after(days):
        now = NOW + timedelta(days=days)
        monkeypatch.setattr(workspace.backups, "_clock", lambda: now)
        people.add()
        workspace.backups.back_up(Why.TIME)
        return old in backups_of(workspace.path)

    assert after(13)
    assert not after(14)
    assert backups_of(workspace.path)
