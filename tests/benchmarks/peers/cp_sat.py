"""OR-Tools' CP-SAT: optional intervals, alike desks as one cumulative, seats first, then waiting.

Half of the time goes to seats and half to waiting with no fewer seats. All times are in steps of
the planning grid, on which everything in the benchmark's days lies.
"""

from __future__ import annotations

from collections import defaultdict
from threading import Event, Thread
from time import process_time

from ortools.sat.python import cp_model

from tests.benchmarks.peers.asked import main

WORKERS = 2

PATIENCE = 8
"""How many times longer than its CPU time it may take by the clock."""


class Model:
    """One day as a constraint program."""

    def __init__(self, asked):
        self.asked, self.model = asked, cp_model.CpModel()
        self.ends = self.steps(asked.ends)
        self.busy, self.places = defaultdict(list), defaultdict(list)
        self.waits = []
        for landlord in asked.data["landlords"]:
            for desk in landlord["desks"]:
                self.places[self.alike(landlord["id"], desk)].append(desk["id"])
        self.seats = {one["id"]: self.household(one) for one in asked.households if one["visits"]}
        for key, intervals in self.busy.items():
            many = len(self.places.get(key, "1"))
            if many == 1:
                self.model.add_no_overlap(intervals)
            else:
                self.model.add_cumulative(intervals, [1] * len(intervals), many)

    def steps(self, minutes):
        return minutes // self.asked.grid

    def alike(self, landlord, desk):
        """Give something that is equal for alike desks."""
        return landlord, desk["accessible"], tuple(map(tuple, desk["open"]))

    def household(self, one):
        model, asked = self.model, self.asked
        present = model.new_bool_var("")
        stay = tuple(model.new_int_var(0, self.ends, "") for _ in range(2))
        visits = {name: self.visit(one, name, present, stay) for name in one["visits"]}
        walks = [
            model.new_optional_fixed_size_interval_var(
                at, self.steps(asked.minutes(one, name) + asked.walk), present, ""
            )
            for name, (at, _) in visits.items()
        ]
        model.add_no_overlap(walks)
        most = self.ends if asked.most_wait is None else self.steps(asked.most_wait)
        wait = model.new_int_var(0, most, "")
        least = self.steps(asked.stay(one))
        model.add(wait == stay[1] - stay[0] - least).only_enforce_if(present)
        model.add(wait == 0).only_enforce_if(present.negated())
        self.waits.append(wait)
        self.within(asked.windows(one), stay, present)
        return present, visits, self.along(one, present, stay)

    def visit(self, one, name, present, stay):
        """Place one visit at a class of alike desks, within the stay."""
        model, asked = self.model, self.asked
        minutes, turn = asked.minutes(one, name), asked.landlords[name]["change_over_minutes"]
        at, chosen = model.new_int_var(0, self.ends, ""), {}
        model.add(stay[0] <= at).only_enforce_if(present)
        model.add(at + self.steps(minutes) <= stay[1]).only_enforce_if(present)
        if asked.landlords[name]["intake"]:
            model.add(stay[0] == at).only_enforce_if(present)
        for desk in asked.desks(one, name):
            key = self.alike(name, desk)
            if key in chosen:
                continue
            here = chosen[key] = model.new_bool_var("")
            starts = [[self.steps(a), self.steps(b - minutes)] for a, b in desk["open"]]
            domain = cp_model.Domain.from_intervals([pair for pair in starts if pair[0] <= pair[1]])
            model.add_linear_expression_in_domain(at, domain).only_enforce_if(here)
            size = self.steps(minutes + turn)
            interval = model.new_optional_fixed_size_interval_var(at, size, here, "")
            self.busy[key].append(interval)
        model.add(sum(chosen.values()) == present)
        return at, chosen

    def along(self, one, present, stay):
        """Have a companion and one of the interpreters stay all the time."""
        speakers = {}
        if one["companion"] is not None:
            who = next(other for other in self.asked.companions if other["id"] == one["companion"])
            self.accompany(who, stay, present)
        if one["interpreter"] is not None:
            for who in self.asked.speakers(one):
                speakers[who["id"]] = self.model.new_bool_var("")
                self.accompany(who, stay, speakers[who["id"]])
            self.model.add(sum(speakers.values()) == present)
        return speakers

    def accompany(self, who, stay, here):
        length = self.model.new_int_var(0, self.ends, "")
        self.busy[who["id"]].append(
            self.model.new_optional_interval_var(stay[0], length, stay[1], here, "")
        )
        self.within(who["present"], stay, here)

    def within(self, windows, stay, present):
        chosen = []
        for start, end in windows:
            here = self.model.new_bool_var("")
            self.model.add(stay[0] >= self.steps(start)).only_enforce_if(here)
            self.model.add(stay[1] <= self.steps(end)).only_enforce_if(here)
            chosen.append(here)
        self.model.add(sum(chosen) == 1).only_enforce_if(present)

    def desks(self, found):
        """Give each visit of a class the first of its desks that is free; there always is one."""
        free_from = defaultdict(int)
        for visit in sorted((v for seat in found.values() for v in seat), key=lambda v: v["start"]):
            desks = self.places[visit.pop("class")]
            desk = next(d for d in desks if free_from[d] <= visit["start"])
            free_from[desk] = visit["start"] + visit.pop("minutes")
            visit["desk"] = desk


def solve(model, seconds):
    """Solve for so many seconds of CPU time for each worker: others may use the machine too."""
    solver, began, done = cp_model.CpSolver(), process_time(), Event()
    solver.parameters.num_workers = WORKERS
    solver.parameters.max_time_in_seconds = PATIENCE * seconds

    def watch():
        while not done.wait(0.05):
            if process_time() - began > WORKERS * seconds:
                solver.stop_search()

    Thread(target=watch, daemon=True).start()
    status = solver.solve(model)
    done.set()
    return solver, status in (cp_model.OPTIMAL, cp_model.FEASIBLE)


def plan(asked, seconds):
    made = Model(asked)
    seated = sum(present for present, *_ in made.seats.values())
    made.model.maximize(seated)
    solver, found = solve(made.model, seconds / 2)
    if not found:
        return {}
    for number in range(len(made.model.proto.variables)):
        variable = made.model.get_int_var_from_proto_index(number)
        made.model.add_hint(variable, solver.value(variable))
    made.model.add(seated >= round(solver.objective_value))
    made.model.minimize(sum(made.waits))
    again, found = solve(made.model, seconds / 2)
    return read(asked, made, again if found else solver)


def read(asked, made, solver):
    seated = {name: one for name, one in made.seats.items() if solver.value(one[0])}
    households = {one["id"]: one for one in asked.households}
    found = {
        name: [
            {"landlord": landlord, "start": solver.value(at) * asked.grid,
             "class": next(key for key, here in chosen.items() if solver.value(here)),
             "minutes": asked.minutes(households[name], landlord)
             + asked.landlords[landlord]["change_over_minutes"]}
            for landlord, (at, chosen) in visits.items()
        ]
        for name, (_, visits, _) in seated.items()
    }  # fmt: skip
    made.desks(found)
    seats = {name: {"visits": sorted(v, key=lambda one: one["start"])} for name, v in found.items()}
    for name, (_, _, speakers) in seated.items():
        for who, here in speakers.items():
            if solver.value(here):
                seats[name]["interpreter"] = who
    return seats


if __name__ == "__main__":
    main(plan)
