"""The queue in words, on the command line."""

from __future__ import annotations

from planner import texts
from planner.cli.console import Console, put, put_table
from planner.queue.arrivals import NOTED, Arrival, Timing
from planner.queue.board_rows import Lane, LaneDesk, QueueBoard, QueueRow, Tab
from planner.times import clock

SHOWN = (Tab.AT_DESK, Tab.HERE, Tab.LATE, Tab.EXPECTED)


class QueueWords:
    """Says what the window shows, in the same sentences."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def _word(self, key: str, **facts: object) -> str:
        return texts.sentence("queue", key, self._console.language, **facts)

    def say_arrival(self, answer: Arrival) -> None:
        """Say what somebody at the door is told."""
        count, by = answer.papers.missing, answer.by
        facts = {"count": count, "by": by, "came": answer.came, "date": answer.date}
        parts = [self._word(f"arrived.{answer.result}", **facts)]
        if answer.result in NOTED and answer.timing is not Timing.ON_TIME:
            parts.append(self._word(f"timing.{answer.timing}", minutes=abs(answer.minutes)))
        if answer.result in NOTED and answer.first_start is not None:
            start = clock(answer.first_start)
            parts.append(self._word("first", start=start, desk=answer.first_desk))
        who = f"{answer.number:03d} {answer.name}".rstrip() + ": " if answer.number else ""
        put(who + ". ".join(parts))
        for _, number, name in answer.choices:
            put(f"  {number:03d} {name}".rstrip())

    def say_board(self, board: QueueBoard) -> None:
        """Say how the day stands: counts, desks, and everybody who is here or expected."""
        counts = {tab.value: board.count(tab) for tab in Tab}
        self._console.say("queue_counts", **counts)
        if board.ends is not None and board.behind >= 0:
            self._console.say("queue_ends", ends=board.ends, behind=board.behind)
        elif board.ends is not None:
            self._console.say("queue_ends_early", ends=board.ends, ahead=-board.behind)
        put("")
        put_table([self._desk(board, lane, desk) for lane in board.lanes for desk in lane.desks])
        rows = [row for tab in SHOWN for row in board.rows if row.tab is tab]
        if rows:
            put("")
            put_table([self._row(row) for row in rows])

    def _desk(self, board: QueueBoard, lane: Lane, desk: LaneDesk) -> tuple[str, ...]:
        sits = f"{desk.household:03d} ({desk.minutes} min)" if desk.household else ""
        following = ""
        if desk.next_id is not None and desk.why is not None:
            following = f"> {desk.next_number:03d}: {self._word(f'why.{desk.why}')}"
        seen = next((one for one in board.forecast.desks if one.desk_id == desk.id), None)
        ends = clock(seen.ends) if seen and seen.ends is not None else ""
        status = self._console.word(f"queue_{desk.status}")
        return str(desk.number), lane.landlord, status, sits, ends, following

    def _row(self, row: QueueRow) -> tuple[str, ...]:
        start = clock(row.start) if row.start is not None else ""
        since = f"{row.since} min" if row.since is not None else ""
        expected = f"> {clock(row.expected)}" if row.expected is not None else ""
        status = self._console.word(f"queue_{row.status}")
        where = f"{row.landlord} {row.desk or ''}".rstrip()
        return f"{row.number:03d}", row.name, start, status, since, where, expected
