"""Rules of calling, held against each other: python -m tests.benchmarks queue [DAYS [FOLDER]].

Each day of 60 households and 4 landlords is planned once and lived under every rule with the same
late-comers, no-shows (15 of 100) and lengths of visits. The seeds of the report are other ones than
those on which the rule was tuned (`tune` as first word runs those), and half of its days too.
With a folder, the table is written there as queue.md and drawn as queue.svg.

Also: how far the forecast of the end of the day, made an hour before it, is off, and how far two
are that know more than an office can: how chance draws what is to come, and even who still comes.
They live the rest of the day many times and take the middle end.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from math import exp, log, sqrt
from pathlib import Path
from random import Random
from statistics import mean, median

from planner.queue.ahead.ending import SPREAD, likely_end
from planner.queue.ahead.people import Stop, Table, Walker
from planner.queue.ahead.room import Room
from planner.queue.ahead.rules import RULES, Rule, first_come
from planner.queue.calling import place_of
from planner.timetable.rehearsal.assumptions import DEFAULTS
from planner.timetable.rehearsal.chance import Chance
from planner.timetable.rehearsal.planned import PlannedDay
from planner.timetable.solver.solve import solve
from tests.benchmarks.days import a_day

TUNED = ("60x4-normal-0", "60x4-normal-1", "60x4-tight-0", "60x4-tight-1")
OTHERS = ("60x4-normal-2", "60x4-normal-3", "60x4-tight-2", "60x4-tight-3")
TUNED_ON, REPORTED_ON = 1000, 5000
ASSUMED = replace(DEFAULTS, no_show_percent=15)
HOUR = 60
SEEN, MOST = 60, 2.5
EFFORT = 1000
SHUFFLED = "first_come_shuffled"
"""First come as well, but free desks call in any order instead of by number."""

HEAD = (
    "# Whom a free desk calls", "",
    "Written by `python3 dev.py bench queue 200 docs`. The rule: planner/queue/ahead/rules.py.",
    "", "![minutes waited on each day, sorted](queue.svg)", "",
)  # fmt: skip
NEVER = 10_000
HEIGHT, WIDTH, LEFT, GAP = 260, 560, 60, 20
INKS = ("#8a8f98", "#8a4b00", "#2f6f6b", "#5b5f97")


def main(words):
    """Live the days and print the table; with a folder also write and draw it there."""
    tune = words[:1] == ["tune"]
    words = words[1:] if tune else words
    count = int(words[0]) if words else 200
    names, seed = (TUNED, TUNED_ON) if tune else (TUNED + OTHERS, REPORTED_ON)
    planned = [plan(name) for name in names]
    lived = {name: [] for name in (*RULES, SHUFFLED)}
    errors, odds, floor = [], [], []
    for number in range(count):
        day = planned[number % len(planned)]
        fates = Chance(ASSUMED, day.wishes, seed).day(number)
        for name, days in lived.items():
            days.append(live(day, fates, rule_called(name, number)))
        end = lived["route_aware"][-1][1]
        errors.append(forecast_error(day, fates, end))
        odds.append(abs(drawn_end(day, fates, end, knows=False) - end))
        floor.append(abs(drawn_end(day, fates, end, knows=True) - end))
    lines = list(report(lived, (errors, odds, floor), count))
    say("\n".join(lines))
    if words[1:]:
        folder = Path(words[1])
        (folder / "queue.md").write_text("\n".join((*HEAD, *lines, "")), encoding="utf-8")
        (folder / "queue.svg").write_text(drawing(lived), encoding="utf-8")
    return 0


def rule_called(name, number):
    """Give a rule by name; the shuffled one lets free desks call in any order."""
    if name != SHUFFLED:
        return RULES[name]
    dice = Random(number)

    def shuffled(_room, waiting):
        return dice.sample([table for table, _ in waiting], len(waiting))

    return Rule(first_come, shuffled)


def plan(name):
    """Plan a day of the solver's benchmark."""
    problem = a_day(name)
    return PlannedDay(problem, solve(problem, effort=EFFORT).seated, arrive_before=10, tolerance=10)


def room(day, fates, rule):
    """Put the people of a planned day in a room, each with its fate; nobody knows it before."""
    tables = [
        Table(desk.place, desk.landlord, 0, desk.open, desk.accessible, desk.change_over)
        for desk in day.desks
    ]
    pairs = zip(day.guests, fates, strict=True)
    walkers = [walker(guest, fate) for guest, fate in pairs if guest is not None]
    return Room(tables, walkers, day.problem.walk_minutes, 0, rule)


def walker(guest, fate):
    """Make a household with its fate: when it comes, if ever, and how long its visits take."""
    came = NEVER if fate.late is None else guest.slip + fate.late
    stops = [
        Stop(turn.landlord, turn.due, place_of(turn.due, came, guest.latest),
             max(1, round(turn.minutes * fate.factors[turn.wish])), turn.own_desk, turn.intake,
             turn.minutes)
        for turn in guest.turns
    ]  # fmt: skip
    company = tuple(name for name, _ in guest.company)
    made = Walker(guest.place, guest.number, came, came, guest.turns[0].due, stops)
    made.accessible, made.company = guest.accessible, company
    made.slip, made.latest = guest.slip, guest.latest
    return made


def live(day, fates, rule):
    """Live a day; give the minutes waited by all, the end, and the longest wait."""
    lived = room(day, fates, rule)
    outlook = lived.run(until=NEVER)
    waits = [one.waited for one in lived.walkers if one.came < NEVER]
    return sum(waits), outlook.end, max(waits)


def forecast_error(day, fates, end):
    """Tell by how many minutes the end foreseen an hour before it differs from the true one."""
    lived = room(day, fates, RULES["route_aware"])
    lived.run(until=end - HOUR)
    foreseen = as_known(lived)
    ends = {table.id: table.free for table in foreseen.tables if table.free > foreseen.now}
    for call in foreseen.run().calls:
        ends[call.table] = max(ends.get(call.table, 0), call.end)
    minutes = {desk.place: day.problem.landlords[desk.landlord].minutes for desk in day.desks}
    likely = likely_end(end - HOUR, [(until, minutes[place]) for place, until in ends.items()])
    return abs((likely or end - HOUR) - end)


def drawn_end(day, fates, end, *, knows):
    """Foresee the end an hour before it, as the middle of what chance may make of the rest.

    It knows the chances; one that `knows` also knows who still comes, and when.
    """
    lived, dice = room(day, fates, RULES["route_aware"]), Random(end)
    lived.run(until=end - HOUR)
    ends = []
    for _ in range(SEEN):
        ahead = redrawn(lived, dice)
        ahead.walkers = [
            one
            for one in ahead.walkers
            if (one.came < NEVER if knows else may_come(one, lived.now, dice))
        ]
        ahead.run()
        ends.append(max(table.free for table in ahead.tables))
    return median(ends)


def may_come(walker, now, dice):
    """Tell whether a household that is not here yet comes this time: then when it was asked to."""
    if walker.came < now:
        return True
    walker.came = walker.ready = max(now + 1, walker.slip)
    return now <= walker.latest and 100 * dice.random() >= ASSUMED.no_show_percent


def redrawn(lived, dice):
    """Give the room with other lengths for all that is not over; who sits has sat so long."""
    now = lived.now
    tables = [
        replace(
            table, free=max(now, table.began + lasting(dice, table.expected, now - table.began))
        )
        if table.free > now
        else replace(table)
        for table in lived.tables
    ]
    free = {table.id: table.free for table in tables}
    under_way = {call.walker: free[call.table] for call in lived.outlook.calls if call.end > now}
    walkers = []
    for walker in lived.walkers:
        stops = [replace(stop, minutes=lasting(dice, stop.expected)) for stop in walker.stops]
        other = replace(walker, stops=stops)
        if (until := under_way.get(walker.id)) is not None:
            other.gone, other.ready = until, until + lived.walk
        walkers.append(other)
    return Room(tables, walkers, lived.walk, now, lived.rule, dict(lived.busy))


def lasting(dice, minutes, already=0):
    """Draw how long a visit takes, as `Chance` does, given that it already takes so long."""
    sigma = sqrt(log(1 + SPREAD * SPREAD))
    while True:
        drawn = max(1, round(minutes * exp(dice.gauss(-sigma * sigma / 2, sigma))))
        if drawn >= already or already > MOST * minutes:
            return max(drawn, already)


def as_known(lived):
    """Give the room as the front desk knows it: planned minutes, and who is still expected."""
    now = lived.now
    tables = [
        replace(table, free=max(now + 2, table.began + table.expected))
        if table.free > now
        else replace(table)
        for table in lived.tables
    ]
    under_way = {call.walker: call.table for call in lived.outlook.calls if call.end > now}
    free = {table.id: table.free for table in tables}
    walkers = [
        _known(walker, now, free.get(under_way.get(walker.id)), lived.walk)
        for walker in lived.walkers
        if walker.came < now or now <= walker.latest
    ]
    return Room(tables, walkers, lived.walk, now, lived.rule, dict(lived.busy))


def _known(walker, now, sits_until, walk):
    here = walker.came < now
    stops = [
        replace(stop, minutes=stop.expected, place=stop.place if here else stop.due)
        for stop in walker.stops
    ]
    known = replace(walker, stops=stops)
    if sits_until is not None:
        known.gone, known.ready = sits_until, sits_until + walk
    elif not here:
        known.came = known.ready = max(now + 1, walker.slip)
    return known


def report(lived, off, count):
    """Give the lines of the table."""
    yield f"{count} days of 60x4, 15 % no-shows; minutes waited by all, end, longest wait"
    yield "\n| rule | waited | end | longest | less waiting | earlier end |"
    yield "|---|---|---|---|---|---|"
    base = lived["first_come"]
    for name, days in lived.items():
        waited, end, longest = (mean(column) for column in zip(*days, strict=True))
        less = mean(one[0] > day[0] for one, day in zip(base, days, strict=True))
        sooner = mean(one[1] > day[1] for one, day in zip(base, days, strict=True))
        clock = f"{int(end) // 60:02d}:{int(end) % 60:02d}:{round(end % 1 * 60) % 60:02d}"
        told = name.replace("_", " ")
        yield f"| {told} | {waited:.0f} | {clock} | {longest:.0f} | {less:.0%} | {sooner:.0%} |"
    yield "\nThe last two columns: on how many days it beats first come.\n"
    foreseen, odds, floor = map(mean, off)
    yield f"Forecast of the end, one hour ahead: off by {foreseen:.1f} minutes on average"
    yield f"(one that knows every chance: {odds:.1f}; and who still comes, and when: {floor:.1f})"


def drawing(lived):
    """Draw the minutes waited on each day, sorted, one line a rule, as SVG."""
    top = max(day[0] for days in lived.values() for day in days)
    size = f'width="{WIDTH + LEFT + 150}" height="{HEIGHT + 2 * GAP}"'
    font = 'font-family="sans-serif" font-size="12"'
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" {size} {font}>']
    for place, (name, days) in enumerate(lived.items()):
        waits = sorted(day[0] for day in days)
        step = WIDTH / max(1, len(waits) - 1)
        points = " ".join(
            f"{LEFT + n * step:.1f},{GAP + HEIGHT * (1 - wait / top):.1f}"
            for n, wait in enumerate(waits)
        )
        ink = INKS[place]
        parts.append(f'<polyline fill="none" stroke="{ink}" stroke-width="2" points="{points}"/>')
        parts.append(f'<text x="{LEFT + WIDTH + 8}" y="{GAP + 16 * (place + 1)}" fill="{ink}">'
                     f"{name.replace('_', ' ')}</text>")  # fmt: skip
    parts.append(f'<text x="4" y="{GAP + 8}">{top} min</text>')
    parts.append(f'<text x="4" y="{GAP + HEIGHT}">0</text>')
    return "\n".join((*parts, "</svg>"))


def say(line):
    """Write a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
