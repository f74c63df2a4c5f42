"""How fast anybody is found among 100,000: python -m tests.benchmarks search [HOUSEHOLDS].

CPU times, on the thread that does the work. The last line says what a plain loop of ten million
turns takes here and now (about 0.2 s on an office PC), so that a busy machine can be told.
"""

from __future__ import annotations

import random
import tracemalloc
from collections import defaultdict
from datetime import date
from functools import partial
from itertools import chain
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import process_time

from planner.households.finding import find_households, read_ahead
from planner.households.index.index import HouseholdIndex
from planner.households.names import phone_in_words
from planner.office.file import new_office
from planner.workspace import Workspace
from tests.benchmarks.households import fill
from tests.benchmarks.timetable import heads, row, say

HOUSEHOLDS = 100_000
QUESTIONS = 500
TODAY = date(2026, 12, 8)


def main(arguments):
    """Fill an office with invented households, read it, and ask."""
    many = int(arguments[0]) if arguments else HOUSEHOLDS
    with TemporaryDirectory() as folder:
        path = Path(folder) / "many.inschrijfdag"
        new_office(path, preset="kortrijk")
        workspace = Workspace(path)
        people, phones = fill(workspace, many)
        measure_reading(workspace, many)
        measure_asking(workspace, people, phones)
        workspace.close()
    start = process_time()
    for _ in range(10_000_000):
        pass
    say(f"\nTen million turns of a loop: {process_time() - start:.2f} s")
    return 0


def measure_reading(workspace, many):
    """Read every household into the index, as the program does after it has started."""
    chunks, done = [], False
    while not done:
        start = process_time()
        done = workspace.ask(read_ahead)
        chunks.append(process_time() - start)
    heads("households", "all read s", "a chunk p50 ms", "p95 ms", "memory MB")
    chunk = quantiles(chunks, n=20) if len(chunks) > 1 else chunks * 19
    row(f"{many:,}", f"{sum(chunks):.2f}", f"{chunk[9] * 1000:.0f}", f"{chunk[-1] * 1000:.0f}",
        f"{memory(workspace):.0f}")  # fmt: skip


def memory(workspace):
    """Tell how much memory another index takes, in MB."""
    index = HouseholdIndex()
    tracemalloc.start()
    workspace.ask(index.read_all)
    taken, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return taken / 1e6


def measure_asking(workspace, people, phones):
    """Ask of every kind of question, and how often who was meant was among the rows."""
    dice, taken, hits = random.Random(7), defaultdict(list), defaultdict(int)
    kinds = list(KINDS.items())
    for number in range(QUESTIONS):
        name, write = kinds[number % len(kinds)]
        person = dice.choice(people)
        while person["household_id"] not in phones:
            person = dice.choice(people)
        words = write(dice, person, phones[person["household_id"]])
        work = partial(find_households, words=words, day_id=None, today=TODAY)
        start = process_time()
        found = workspace.ask(work)
        taken[name].append((process_time() - start) * 1000)
        hits[name] += person["household_id"] in {line.id for line in found.rows}
    say("")
    heads("question", "asked", "found among 12", "p50 ms", "p95 ms", "most ms")
    for name, times in {**taken, "all": [*chain(*taken.values())]}.items():
        shown = hits[name] if name in hits else sum(hits.values())
        row(name, len(times), shown, *(f"{x:.0f}" for x in
            (median(times), quantiles(times, n=20)[-1], max(times))))  # fmt: skip


def both(person):
    """Give the whole name as a clerk types it."""
    return f"{person['last_name']} {person['first_name']}"


def swapped(dice, person, _phone):
    """Write the first name first."""
    return f"{person['first_name']} {person['last_name']}".lower()


def with_slip(dice, person, _phone):
    """Change, drop or swap one letter of the longest word."""
    words = both(person).split()
    longest = max(range(len(words)), key=lambda n: len(words[n]))
    word = words[longest]
    at = dice.randrange(len(word) - 1)
    words[longest] = dice.choice(
        (word[:at] + word[at + 1 :], word[:at] + word[at + 1] + word[at] + word[at + 2 :],
         word[:at] + dice.choice("aeiou") + word[at + 1 :])
    )  # fmt: skip
    return " ".join(words)


def begun(dice, person, _phone):
    """Write the beginning of each name."""
    return f"{person['last_name'][:5]} {person['first_name'][:3]}"


def last_and_year(dice, person, _phone):
    """Write the family name and the year of birth."""
    return f"{person['last_name']} {person['birth_date'].year}"


def born(dice, person, _phone):
    """Write the birth date and the beginning of the first name."""
    return f"{person['birth_date']:%d/%m/%Y} {person['first_name'][:3]}"


def phone_end(dice, _person, phone):
    """Write the end of the phone."""
    return phone[-6:]


def whole_phone(dice, _person, phone):
    """Write the phone in groups."""
    return phone_in_words(phone)


def one_letter(dice, person, _phone):
    """Write what is there after the first key; nobody expects to be found by it."""
    return person["last_name"][0]


KINDS = {
    work.__name__.replace("_", " "): work
    for work in (swapped, with_slip, begun, last_and_year, born, phone_end, whole_phone, one_letter)
}
