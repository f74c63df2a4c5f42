from __future__ import annotations

from datetime import UTC, date, datetime
from functools import partial

import pytest
from sqlalchemy import select

from db.days import ClosingDay
from db.images import plain
from db.journal import JournalEntry, Operation
from db.office import Landlord, LandlordAlias
from planner.clock import BRUSSELS
from planner.errors import NothingToRedo, NothingToUndo, TouchedSince
from planner.operations import names, operation, tell
from planner.workspace import Workspace
from tests.places import SUCCESSOR


@pytest.fixture(autouse=True, scope="module")
def _only_here():
    before = dict(names)
    for act in (close_on, reopen, rename, forget_alias):
        operation(act)
    yield
    names.clear()
    names.update(before)


def close_on(session, *, day, reason="feest"):
    closing = ClosingDay(first=day, last=day, reason=reason)
    session.add(closing)
    tell(session, date=day.isoformat())
    return closing.id


def reopen(session, *, id):  # noqa: A002
    session.delete(session.get_one(ClosingDay, id))


def rename(session, *, code, name):
    landlord = session.scalars(select(Landlord).where(Landlord.code == code)).one()
    landlord.name = name


def forget_alias(session, *, code):
    landlord = session.scalars(select(Landlord).where(Landlord.code == code)).one()
    landlord.aliases.remove(landlord.aliases[0])


def landlord_name(session, *, code="GW"):
    return session.scalars(select(Landlord.name).where(Landlord.code == code)).one()


def closings(session):
    return [c.reason for c in session.scalars(select(ClosingDay))]


def content(session):
    return {
        "closing": sorted((c.id, c.first, c.reason) for c in session.scalars(select(ClosingDay))),
        "landlord": sorted((x.id, x.code, x.name) for x in session.scalars(select(Landlord))),
        "alias": sorted((x.id, x.text) for x in session.scalars(select(LandlordAlias))),
    }


def test_an_operation_keeps_each_row_before_and_after(workspace):
    workspace.run(partial(rename, code="GW", name="Nieuw"))

    def entry(session):
        last = session.scalars(select(Operation).order_by(Operation.id.desc())).first()
        return (
            last.name,
            last.actor,
            [(e.table, e.before["name"], e.after["name"]) for e in last.entries],
        )

    assert workspace.ask(entry) == ("rename", "An", [("landlord", "Goedkope Woning", "Nieuw")])


def test_the_tables_that_changed_are_announced(workspace):
    outcome = workspace.run(partial(close_on, day=date(2027, 7, 21)))

    assert outcome.changed == {"closing_day"}
    assert outcome.done.facts == {"date": "2027-07-21"}


def test_what_changes_nothing_is_no_operation(workspace):
    outcome = workspace.run(partial(rename, code="GW", name="Goedkope Woning"))

    assert (outcome.changed, outcome.done) == (frozenset(), None)


def test_a_row_written_twice_has_one_entry_with_its_first_and_last_image(workspace):
    def twice(session):
        rename(session, code="GW", name="Een")
        session.flush()
        rename(session, code="GW", name="Twee")

    operation(twice)
    workspace.run(twice)
    entries = workspace.ask(
        lambda s: [(e.before["name"], e.after["name"]) for e in
                   s.scalars(select(JournalEntry).where(JournalEntry.table == "landlord",
                                                        JournalEntry.before.is_not(None)))]
    )  # fmt: skip

    assert entries == [("Goedkope Woning", "Twee")]


def test_undo_restores_made_changed_and_removed_rows(workspace):
    kept = workspace.run(partial(close_on, day=date(2027, 1, 2), reason="brug")).value
    before = workspace.ask(content)
    workspace.run(partial(close_on, day=date(2027, 7, 21)))
    workspace.run(partial(rename, code="POORT", name="Poort vzw"))
    workspace.run(partial(reopen, id=kept))

    undone = [workspace.undo().value.name for _ in range(3)]

    assert undone == ["reopen", "rename", "close_on"]
    assert workspace.ask(content) == before


def test_undo_brings_back_a_row_that_was_taken_out_of_the_list_it_belongs_to(workspace):
    before = workspace.ask(content)
    outcome = workspace.run(partial(forget_alias, code="GW"))
    after = workspace.ask(content)
    assert len(after["alias"]) == len(before["alias"]) - 1
    assert "landlord_alias" in outcome.changed

    workspace.undo()
    assert workspace.ask(content) == before
    workspace.redo()
    assert workspace.ask(content) == after


def test_undo_and_redo_walk_back_and_forth(workspace):
    start = workspace.ask(content)
    workspace.run(partial(rename, code="GW", name="Een"))
    workspace.run(partial(rename, code="GW", name="Twee"))
    end = workspace.ask(content)

    workspace.undo()
    workspace.undo()
    assert workspace.ask(content) == start
    workspace.redo()
    workspace.redo()
    assert workspace.ask(content) == end
    with pytest.raises(NothingToRedo):
        workspace.redo()
    workspace.undo()

    assert workspace.ask(landlord_name) == "Een"


def test_after_something_new_there_is_nothing_to_redo(workspace):
    workspace.run(partial(rename, code="GW", name="Een"))
    workspace.undo()
    workspace.run(partial(close_on, day=date(2027, 7, 21)))

    with pytest.raises(NothingToRedo):
        workspace.redo()


def test_undo_is_refused_when_the_row_was_touched_since(workspace):
    workspace.run(partial(rename, code="GW", name="Een"))
    workspace.run(partial(rename, code="GW", name="Twee"))
    first = workspace.ask(
        lambda s: (
            s.scalars(select(Operation).where(Operation.name == "rename").order_by(Operation.id))
            .first()
            .id
        )
    )

    with pytest.raises(TouchedSince) as refusal:
        workspace.undo(first)

    assert refusal.value.actor == "An"
    assert workspace.ask(landlord_name) == "Twee"


def test_a_refusal_leaves_no_trace(workspace):
    before = workspace.ask(content)

    def half(session):
        rename(session, code="GW", name="Half")
        raise NothingToUndo

    operation(half)
    with pytest.raises(NothingToUndo):
        workspace.run(half)

    assert workspace.ask(content) == before


def test_undo_reaches_a_hundred_operations_back_across_a_restart(workspace, office_file):
    before = workspace.ask(content)
    for number in range(100):
        workspace.run(partial(rename, code="GW", name=f"Naam {number}"))
    workspace.close()

    again = Workspace(office_file, actor=SUCCESSOR)
    for _ in range(100):
        again.undo()
    assert again.ask(content) == before
    again.close()


def test_the_making_of_the_office_cannot_be_undone(workspace):
    before = workspace.ask(content)
    with pytest.raises(NothingToUndo):
        workspace.undo()
    made = workspace.ask(lambda s: s.scalars(select(Operation.id)).one())
    with pytest.raises(NothingToUndo):
        workspace.undo(made)
    assert workspace.ask(content) == before


def test_a_moment_is_noted_as_the_file_gives_it_back_in_utc():
    noted = plain(datetime(2026, 12, 17, 9, 9, 31, tzinfo=BRUSSELS))
    assert noted == plain(datetime(2026, 12, 17, 8, 9, 31, tzinfo=UTC))
