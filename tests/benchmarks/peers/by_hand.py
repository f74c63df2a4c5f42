"""First come, first served, as a front desk does it with a paper schedule.

Each household in its turn goes to the first free desk: in a fixed order of landlords, or always to
the landlord where it can sit `soonest`.
"""

from __future__ import annotations

from bisect import insort

from tests.benchmarks.peers.asked import main


class Paper:
    """The schedule so far: who is taken when."""

    def __init__(self, asked, *, soonest):
        self.asked, self.soonest = asked, soonest
        self.taken = {}

    def plan(self):
        seated = {}
        for household in self.asked.households:
            seat = self.seat(household)
            if seat is not None:
                seated[household["id"]] = seat
        return seated

    def seat(self, household):
        """Try to come as early as possible, then ever later."""
        if not household["visits"]:
            return None
        for start, end in self.asked.windows(household):
            for begin in range(
                -(-start // self.asked.grid) * self.asked.grid, end, self.asked.grid
            ):
                visits = self.go_round(household, begin, end)
                if visits:
                    return self.book(household, visits)
        return None

    def go_round(self, household, begin, end):
        """Go from desk to desk from a moment on; nothing when it does not work out."""
        left, visits, ready = self.asked.ordered(household), [], begin
        while left:
            names = left if self.soonest and not self.first_is_intake(left) else left[:1]
            found = [one for name in names if (one := self.first(household, name, ready, end))]
            if not found:
                return None
            start, name, desk = min(found, key=lambda one: one[0])
            visits.append((name, desk, start))
            left = [one for one in left if one != name]
            ready = start + self.asked.minutes(household, name) + self.asked.walk
        stay = (visits[0][2], ready - self.asked.walk)
        most = self.asked.most_wait
        if most is not None and stay[1] - stay[0] - self.asked.stay(household) > most:
            return None
        return (visits, stay) if self.accompanied(household, stay) else None

    def first_is_intake(self, left):
        return self.asked.landlords[left[0]]["intake"]

    def first(self, household, name, ready, end):
        minutes, found = self.asked.minutes(household, name), []
        for desk in self.asked.desks(household, name):
            turn = self.asked.landlords[name]["change_over_minutes"]
            for a, b in desk["open"]:
                for start in range(-(-max(a, ready) // 5) * 5, min(b, end) - minutes + 1, 5):
                    if self.free(desk["id"], start, start + minutes + turn):
                        found.append((start, name, desk["id"]))
                        break
        return min(found, default=None)

    def free(self, who, start, end):
        return all(b <= start or end <= a for a, b in self.taken.get(who, ()))

    def accompanied(self, household, stay):
        if household["interpreter"] is not None and self.speaker(household, stay) is None:
            return False
        if household["companion"] is None:
            return True
        one = next(one for one in self.asked.companions if one["id"] == household["companion"])
        return self.there(one, stay)

    def speaker(self, household, stay):
        speakers = self.asked.speakers(household)
        return next((one["id"] for one in speakers if self.there(one, stay)), None)

    def there(self, one, stay):
        inside = any(a <= stay[0] and stay[1] <= b for a, b in one["present"])
        return inside and self.free(one["id"], *stay)

    def book(self, household, found):
        visits, stay = found
        seat = {"visits": [{"landlord": n, "desk": d, "start": s} for n, d, s in visits]}
        for name, desk, start in visits:
            turn = self.asked.landlords[name]["change_over_minutes"]
            self.take(desk, start, start + self.asked.minutes(household, name) + turn)
        if household["interpreter"] is not None:
            seat["interpreter"] = self.speaker(household, stay)
            self.take(seat["interpreter"], *stay)
        if household["companion"] is not None:
            self.take(household["companion"], *stay)
        return seat

    def take(self, who, start, end):
        insort(self.taken.setdefault(who, []), (start, end))


def fixed(asked, _seconds):
    return Paper(asked, soonest=False).plan()


def soonest(asked, _seconds):
    return Paper(asked, soonest=True).plan()


if __name__ == "__main__":
    main(fixed)
