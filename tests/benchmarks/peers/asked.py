"""A problem as the peers read it: JSON of the format in design/TIMETABLE.md, and a few readings."""

from __future__ import annotations

import json
import sys
from pathlib import Path


class Asked:
    """One day, with what every peer needs to know of it."""

    def __init__(self, data):
        self.data = data
        self.landlords = {one["id"]: one for one in data["landlords"]}
        self.households = sorted(data["households"], key=lambda one: one["rank"])
        self.grid, self.walk = data["grid_minutes"], data["walk_minutes"]
        self.most_wait = data["max_wait_minutes"]
        self.interpreters, self.companions = data["interpreters"], data["companions"]
        self.ends = max(end for _, end in data["sessions"])

    def minutes(self, household, name):
        own = household["minutes"].get(name)
        if own is not None:
            return own
        landlord = self.landlords[name]
        return landlord["minutes"] + (0 if landlord["intake"] else household["extra_minutes"])

    def desks(self, household, name):
        """List the desks of a landlord that suit a household."""
        desks = self.landlords[name]["desks"]
        return [desk for desk in desks if desk["accessible"] or not household["accessible"]]

    def ordered(self, household):
        """List what is visited, the intake first."""
        return sorted(household["visits"], key=lambda name: not self.landlords[name]["intake"])

    def stay(self, household):
        """Give the least minutes in the house."""
        visits = household["visits"]
        busy = sum(self.minutes(household, name) for name in visits)
        return busy + self.walk * (len(visits) - 1)

    def windows(self, household):
        """List the parts of the sessions in which a household could come."""
        shared = (
            (max(start, begin), min(end, last))
            for start, end in household["available"]
            for begin, last in self.data["sessions"]
        )
        return sorted({(a, b) for a, b in shared if b - a >= self.stay(household)})

    def speakers(self, household):
        language = household["interpreter"]
        return [one for one in self.interpreters if language in one["languages"]]


def main(plan):
    """Read a problem, have it planned and write the seats."""
    path, seconds, out = sys.argv[1:4]
    asked = Asked(json.loads(Path(path).read_text(encoding="utf-8")))
    seated = plan(asked, float(seconds))
    Path(out).write_text(json.dumps({"seated": seated}), encoding="utf-8")
