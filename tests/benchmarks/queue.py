"""Rules of calling, held against each other: python -m tests.benchmarks queue [DAYS [PLOT.svg]].

Each day of 60 households and 4 landlords is planned once and lived under every rule with the same
late-comers, no-shows (15 of 100) and lengths of visits. The seeds of the report are other ones than
those on which the rule was tuned (`tune` as first word runs those).

Also: how far the forecast of the end of the day, made an hour before it, is off.
"""

from __future__ import annotations

import sys
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from statistics import mean

from planner.queue.ahead.people import Stop, Table, Walker
from planner.queue.ahead.room import Room
from planner.queue.ahead.rules import RULES
from planner.queue.calling import place_of
from planner.timetable.rehearsal.assumptions import DEFAULTS
from planner.timetable.rehearsal.chance import Chance
from planner.timetable.rehearsal.planned import PlannedDay
from planner.timetable.solver.solve import solve
from tests.benchmarks.days import a_day

NAMES = ("60x4-normal-0", "60x4-normal-1", "60x4-tight-0", "60x4-tight-1")
TUNED_ON, REPORTED_ON = 1000, 5000
ASSUMED = replace(DEFAULTS, no_show_percent=15)
HOUR = 60
HEIGHT, WIDTH, LEFT, GAP = 260, 560, 60, 20
INKS = ("#8a8f98", "#8a4b00", "#2f6f6b")


def main(words):
    """Live the days and print the table; with a name of a file also draw it."""
    seed = TUNED_ON if words[:1] == ["tune"] else REPORTED_ON
    words = words[words[:1] == ["tune"] :]
    count = int(words[0]) if words else 200
    planned = [plan(name) for name in NAMES]
    lived = {name: [] for name in RULES}
    errors = []
    for number in range(count):
        day = planned[number % len(planned)]
        fates = Chance(ASSUMED, day.wishes, seed).day(number)
        for name, rule in RULES.items():
            lived[name].append(live(day, fates, rule))
        errors.append(forecast_error(day, fates, lived["route_aware"][-1][1]))
    report(lived, errors, count)
    if words[1:]:
        Path(words[1]).write_text(drawing(lived), encoding="utf-8")
    return 0


def plan(name):
    """Plan a day of the solver's benchmark."""
    problem = a_day(name)
    return PlannedDay(problem, solve(problem, seconds=1.0).seated, arrive_before=10, tolerance=10)


def room(day, fates, rule):
    """Put the people of a planned day in a room, each with its fate."""
    owners = day.problem.landlords
    tables = [Table(desk.place, desk.landlord, 0, desk.open, desk.accessible) for desk in day.desks]
    walkers = []
    for guest, fate in zip(day.guests, fates, strict=True):
        if guest is None or fate.late is None:
            continue
        came = guest.slip + fate.late
        stops = [
            Stop(turn.landlord, turn.due, place_of(turn.due, came, guest.latest),
                 max(1, round(turn.minutes * fate.factors[turn.wish])), turn.own_desk, turn.intake)
            for turn in guest.turns
        ]  # fmt: skip
        company = tuple(name for name, _ in guest.company)
        begins = guest.turns[0].due
        walkers.append(
            Walker(guest.place, guest.number, came, came, begins, stops, guest.accessible, company)
        )
    lasts = {place: owner.minutes for place, owner in enumerate(owners)}
    return Room(tables, walkers, day.problem.walk_minutes, lasts, 0, rule)


def live(day, fates, rule):
    """Live a day; give the minutes waited by all, the end, and the longest wait."""
    lived = room(day, fates, rule)
    outlook = lived.run()
    waits = [walker.waited for walker in lived.walkers]
    return sum(waits), outlook.end, max(waits)


def forecast_error(day, fates, end):
    """Tell by how many minutes the end foreseen an hour before it differs from the true one."""
    lived = room(day, fates, RULES["route_aware"])
    lived.run(until=end - HOUR)
    foreseen = deepcopy(lived)
    for walker in foreseen.walkers:
        for stop in walker.stops:
            stop.minutes = foreseen.lasts[stop.landlord]
    now = foreseen.now
    under_way = {call.table: call for call in foreseen.outlook.calls if call.end > now}
    for table in foreseen.tables:
        if call := under_way.get(table.id):
            table.free = max(now + 2, call.start + foreseen.lasts[call.landlord])
    return abs(foreseen.run().end - end)


def report(lived, errors, count):
    """Print the table."""
    say(f"{count} days of 60x4, 15 % no-shows; minutes waited by all, end of the day, longest wait")
    say("\n| rule | waited | end | longest | less waiting than first come |\n|---|---|---|---|---|")
    base = [waited for waited, _, _ in lived["first_come"]]
    for name, days in lived.items():
        waited, end, longest = (mean(column) for column in zip(*days, strict=True))
        better = mean(b > day[0] for b, day in zip(base, days, strict=True))
        clock = f"{int(end) // 60:02d}:{int(end) % 60:02d}"
        say(f"| {name} | {waited:.0f} | {clock} | {longest:.0f} | {better:.0%} of days |")
    say(f"\nForecast of the end, one hour ahead: off by {mean(errors):.1f} minutes on average")


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
