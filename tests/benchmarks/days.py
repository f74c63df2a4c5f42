"""Registration days as they might be, of any size and load, the same for the same name.

A name is households x landlords, load and seed: "60x4-tight-2". The load is how much of the desk
time is asked for: `normal` 82 %, `tight` 95 %, `over` 115 %. The order of the draws makes these the
days of design/TIMETABLE.md: changing it makes other days.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import ceil
from random import Random

from planner.timetable.solver.problem import (
    Companion,
    Desk,
    Household,
    Interpreter,
    Landlord,
    Problem,
)

LOADS = {"normal": 0.82, "tight": 0.95, "over": 1.15}
LANGUAGES = ("ar", "ti", "so", "uk", "fa")
GRID = WALK = 5
STRESS, BIG, MANY = 200, 50, 100
"""Above so many households: no ordinary day; a day with an afternoon; many short visits."""


def a_day(name):
    """Make the day of a name."""
    size, load, seed = name.split("-")
    households, landlords = map(int, size.split("x"))
    return _Day(name, households, landlords, LOADS[load], Random(f"{size}-{load}-{seed}")).problem()


@dataclass
class _Counter:
    """A landlord in the making: how long, how many desks, how many minutes are asked of it."""

    name: str
    minutes: int
    desks: int
    load: int


@dataclass
class _Day:
    name: str
    size: int
    landlords: int
    share: float
    random: Random
    counters: list = field(default_factory=list)

    def problem(self):
        self._draw_wishes()
        self._draw_companions()
        self._draw_counters()
        self._choose_hours()
        landlords = tuple(self._landlord(counter) for counter in self.counters)
        ranks = list(range(self.size))
        self.random.shuffle(ranks)
        households = tuple(self._household(n, ranks[n]) for n in range(self.size))
        return Problem(
            name=self.name,
            grid_minutes=GRID,
            walk_minutes=WALK,
            max_wait_minutes=60,
            sessions=self._clock(self.sessions),
            landlords=landlords,
            households=households,
            interpreters=self._interpreters(),
            companions=self._companions(),
        )

    @property
    def stress(self):
        return self.size > STRESS

    @property
    def big(self):
        return self.size >= BIG

    def _draw_wishes(self):
        random, numbers = self.random, range(self.size)
        some = random.random() < 0.5 or self.stress
        self.wishes = [self._wish(some) for _ in numbers]
        self.intake = random.random() < 0.5
        self.known = LANGUAGES[: 3 if self.size <= 60 else 5]
        self.languages = [
            random.choice(self.known) if random.random() < 0.12 else None for _ in numbers
        ]
        self.extra = [5 if language else 0 for language in self.languages]
        self.accessible = [random.random() < 0.05 for _ in numbers]

    def _wish(self, some):
        random, every = self.random, range(self.landlords)
        if self.stress:
            return sorted(random.sample(every, min(random.choice([2, 3, 3, 4, 5]), len(every))))
        if some and random.random() < 0.5:
            return sorted(random.sample(every, random.randint(max(1, len(every) - 2), len(every))))
        return list(every)

    def _draw_companions(self):
        random = self.random
        self.companion = [None] * self.size
        left, number, places = list(range(self.size)), 0, int(0.1 * self.size)
        random.shuffle(left)
        while places >= 2:
            together = random.randint(2, min(4, places))
            for _ in range(together):
                self.companion[left.pop()] = f"c{number}"
            number, places = number + 1, places - together

    def _draw_counters(self):
        lengths, weights = ([10, 15], [7, 3]) if self.size >= MANY else ([10, 15, 20], [4, 4, 2])
        base = 390 if self.big else 210
        for number in range(self.landlords):
            minutes = self.random.choices(lengths, weights)[0]
            counter = self._counter(number, minutes, base)
            while not self.stress and counter.desks > 4 and counter.minutes > min(lengths):
                shorter = max(other for other in lengths if other < counter.minutes)
                counter = self._counter(number, shorter, base)
            if not self.stress:
                counter.desks = min(counter.desks, 4)
            self.counters.append(counter)
        if self.intake:
            self._add_intake(base)

    def _counter(self, number, minutes, base):
        visits = [n for n in range(self.size) if number in self.wishes[n]]
        load = sum(minutes + self.extra[n] for n in visits)
        return _Counter(f"L{number + 1}", minutes, max(1, round(load / (base * 0.85))), load)

    def _add_intake(self, base):
        """Add an intake that serves only until a session's end minus the rest of a stay."""
        self.wishes = [[self.landlords, *wish] for wish in self.wishes]
        self.counters.append(_Counter("intake", 5, 1, 5 * self.size))
        rest = sum(self._stay(n) for n in range(self.size)) / self.size - 5
        sessions = [180 - rest, base - 180 - rest] if self.big else [base - rest]
        net = sum(max(0, minutes) for minutes in sessions)
        self.counters[-1].desks = max(1, ceil(self.size * 5 / (0.85 * max(net, 30))))

    def _minutes(self, number, wish):
        counter = self.counters[wish]
        return counter.minutes + (0 if counter.name == "intake" else self.extra[number])

    def _stay(self, number):
        wish = self.wishes[number]
        return sum(self._minutes(number, one) for one in wish) + WALK * (len(wish) - 1)

    def _choose_hours(self):
        """Open a quarter of an hour longer until there is time for the load."""
        least = max(self._stay(n) for n in range(self.size)) + 20
        quarters = 15 * ceil(least / 15)
        if not self.big:
            while not self._enough([quarters], least):
                quarters += 15
            self.begin, self.end, self.sessions = 13 * 60 + 30, quarters, [(0, quarters)]
            return
        morning = max(180, quarters)
        both = morning + quarters
        while not self._enough([morning, both - morning], least):
            both += 15
        self.begin, self.end = 9 * 60, both + 90
        self.sessions = [(0, morning), (morning + 90, self.end)]

    def _enough(self, sessions, least):
        head = 5 + WALK if self.intake else 0
        time = sum(minutes - head for minutes in sessions)
        if min(sessions) < least:
            return False
        if any(one.load > self.share * one.desks * time for one in self.counters[: self.landlords]):
            return False
        if not self.intake:
            return True
        rest = sum(self._stay(n) for n in range(self.size)) / self.size - 5
        served = sum(max(0, minutes - rest) for minutes in sessions)
        return self.counters[-1].load <= self.share * self.counters[-1].desks * served

    def _clock(self, windows):
        return tuple((self.begin + start, self.begin + end) for start, end in windows)

    def _landlord(self, counter):
        desks = tuple(
            Desk(
                f"{counter.name}.{n + 1}",
                self._clock(self.sessions),
                n == 0 or self.random.random() < 0.4,
            )
            for n in range(counter.desks)
        )
        return Landlord(counter.name, counter.minutes, desks, intake=counter.name == "intake")

    def _household(self, number, rank):
        return Household(
            id=f"h{number}",
            rank=rank,
            visits=tuple(self.counters[wish].name for wish in self.wishes[number]),
            available=self._clock([self._availability(self._stay(number) + 20)]),
            extra_minutes=self.extra[number],
            accessible=self.accessible[number],
            interpreter=self.languages[number],
            companion=self.companion[number],
        )

    def _availability(self, least):
        """Draw when somebody is free: mostly always, and never too short for the stay."""
        random, end, found = self.random, self.end, (0, self.end)
        chance = random.random()
        if chance < 0.12:
            found = (random.randrange(0, max(5, int(end * 0.5)), 5), end)
        elif chance < 0.20:
            found = (0, random.randrange(int(end * 0.5) // 5 * 5, end + 1, 5))
        elif chance < 0.30 and self.big:
            found = random.choice(self.sessions)
        free = [min(found[1], b) - max(found[0], a) for a, b in self.sessions]
        return found if max(free) >= least else (0, end)

    def _interpreters(self):
        found = []
        for language in self.known:
            numbers = [n for n in range(self.size) if self.languages[n] == language]
            if numbers:
                asked = sum(self._stay(n) for n in numbers)
                hours = self.end - (90 if self.big else 0)
                count = max(1, ceil(asked / (0.7 * min(hours, 210))))
                found += self._speakers(language, count)
        return tuple(found)

    def _speakers(self, language, count):
        """Draw who speaks a language; of several, the first is there all day."""
        random, present = self.random, []
        for _ in range(count):
            part = self.sessions[0]
            if self.big and count > 1:
                part = self.sessions[random.randrange(2)]
            present.append([part] if random.random() < 0.6 else self.sessions)
        if count > 1:
            present[0] = self.sessions
        return [
            Interpreter(f"{language}{n + 1}", (language,), self._clock(windows))
            for n, windows in enumerate(present)
        ]

    def _companions(self):
        random, found = self.random, []
        for name in sorted({one for one in self.companion if one}):
            whole = random.random() < 0.6
            part = self.sessions if whole else [self.sessions[random.randrange(len(self.sessions))]]
            found.append(Companion(name, self._clock(part)))
        return tuple(found)
