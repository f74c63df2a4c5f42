"""PyJobShop: optional tasks with a mode for each desk; as few households without a seat as can be.

It knows no interpreters, companions or waiting: for plain days only.
"""

from __future__ import annotations

from pyjobshop import Model

from tests.benchmarks.peers.asked import main

WORKERS = 2


class Shop:
    """One plain day as a job shop, in steps of the planning grid."""

    def __init__(self, asked):
        self.asked, self.model = asked, Model()
        self.desks = {
            desk["id"]: self.model.add_machine(breaks=self.closed(desk["open"]))
            for landlord in asked.data["landlords"]
            for desk in landlord["desks"]
        }
        self.names, self.where = [], []
        for household in asked.households:
            self.household(household)
        self.model.set_objective(weight_tardy_jobs=1)

    def closed(self, windows):
        """Give when a desk is not open, up to long after the day."""
        grid, moments = self.asked.grid, [one for window in sorted(windows) for one in window]
        pairs = zip([0, *moments[1::2]], [*moments[::2], 2 * self.asked.ends], strict=True)
        return [(a // grid, b // grid) for a, b in pairs if a < b]

    def household(self, household):
        """Add a way to come in each window, and one not to come at all, which is too late."""
        firsts = [self.come(household, *window) for window in self.asked.windows(household)]
        away = self.task(None, optional=True, job=self.model.add_job(due_date=0))
        self.model.add_mode(away, self.model.add_machine(), 1)
        self.where.append(None)
        self.model.add_select_exactly_one([*firsts, away])

    def come(self, household, start, end):
        model, asked = self.model, self.asked
        person, grid = model.add_machine(), asked.grid
        tasks = {}
        for name in asked.ordered(household):
            tasks[name] = self.task(
                (household["id"], name), optional=True,
                earliest_start=-(-start // grid), latest_end=end // grid,
            )  # fmt: skip
            for desk in asked.desks(household, name):
                minutes = asked.minutes(household, name) // grid
                model.add_mode(tasks[name], [self.desks[desk["id"]], person], minutes)
                self.where.append(desk["id"])
        for one in tasks.values():
            for other in tasks.values():
                if one is not other:
                    model.add_setup_time(person, one, other, asked.walk // grid)
        self.intake_first(tasks)
        if len(tasks) > 1:
            model.add_select_all_or_none(list(tasks.values()))
        return next(iter(tasks.values()))

    def intake_first(self, tasks):
        for name, one in tasks.items():
            if self.asked.landlords[name]["intake"]:
                for other in tasks.values():
                    if other is not one:
                        self.model.add_end_before_start(one, other)

    def task(self, name, **more):
        self.names.append(name)
        return self.model.add_task(**more)


def plan(asked, seconds):
    shop = Shop(asked)
    result = shop.model.solve(time_limit=seconds, display=False, num_workers=WORKERS)
    seated = {}  # without any plan there are no tasks at all
    for name, task in zip(shop.names, result.best.tasks, strict=False):
        if name is not None and task is not None and task.present:
            visit = {"landlord": name[1], "desk": shop.where[task.mode],
                     "start": task.start * asked.grid}  # fmt: skip
            seated.setdefault(name[0], {"visits": []})["visits"].append(visit)
    return seated


if __name__ == "__main__":
    main(plan)
