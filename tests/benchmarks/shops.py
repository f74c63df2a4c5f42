"""Open shops of the literature as registration days: each job visits each machine, in any order.

Made as in Taillard, "Benchmarks for basic scheduling problems", European Journal of Operational
Research 64 (1993): the seeds are his, and so is the generator of random numbers. The shortest days
are published there and since; Grimes, Hebrard and Malapert (CP 2009) proved the last of them.
"""

from __future__ import annotations

from planner.timetable.solver.problem import Desk, Household, Landlord, Problem

MODULUS, FACTOR, SHIFT, REST = 2147483647, 16807, 127773, 2836

SHOPS = {
    "4x4": [(1166510396, 164000672, 193), (1624514147, 1076870026, 236),
            (1116611914, 1729673136, 271), (410579806, 1453014524, 250),
            (1036100146, 375655500, 295), (597897640, 322140729, 189),
            (1268670769, 556009645, 201), (307928077, 421384574, 217),
            (667545295, 485515899, 261), (35780816, 492238933, 217)],
    "5x5": [(527556884, 1343124817, 300), (1046824493, 1973406531, 262),
            (1165033492, 86711717, 323), (476292817, 24463110, 310),
            (1181363416, 606981348, 326), (897739730, 513119113, 312),
            (577107303, 2046387124, 303), (1714191910, 1928475945, 300),
            (1813128617, 2091141708, 353), (808919936, 183753764, 326)],
    "7x7": [(1840686215, 1827454623, 435), (1026771938, 1312166461, 443),
            (609471574, 670843185, 468), (1022295947, 398226875, 463),
            (1513073047, 1250759651, 416), (1612211197, 95606345, 451),
            (435024109, 1118234860, 422), (1760865440, 1099909092, 424),
            (122574075, 10979313, 458), (248031774, 1685251301, 398)],
    "10x10": [(1344106948, 1868311537, 637), (425990073, 1111853152, 588),
              (666128954, 1750328066, 598), (442723456, 1369177184, 577),
              (2033800800, 1344077538, 640), (964467313, 1735817385, 538),
              (1004528509, 967002400, 616), (1667495107, 818777384, 595),
              (1806968543, 1561913259, 595), (938376228, 344628625, 596)],
    "15x15": [(1561423441, 1787167667, 937), (204120997, 213027331, 918),
              (801158374, 1812110433, 871), (1502847623, 1527847153, 934),
              (282791231, 1855451778, 946), (1130361878, 849417380, 933),
              (379464508, 944419714, 891), (1760142791, 1955448160, 893),
              (1993140927, 179408412, 899), (1678386613, 1567160817, 902)],
    "20x20": [(957638, 9237185, 1155), (162587311, 1489531109, 1241),
              (965299017, 1054695706, 1257), (1158457671, 1499999517, 1248),
              (1191143707, 1530757746, 1256), (1826671743, 901609771, 1204),
              (1591533998, 1146547719, 1294), (937297777, 92726463, 1169),
              (687896268, 1731298717, 1289), (687034842, 684013066, 1241)],
}  # fmt: skip
"""Time seed, machine seed and the shortest day that can be, by size."""


class Numbers:
    """Taillard's even numbers between two bounds."""

    def __init__(self, seed):
        self.seed = seed

    def __call__(self, low, high):
        whole, rest = divmod(self.seed, SHIFT)
        self.seed = FACTOR * rest - REST * whole
        if self.seed < 0:
            self.seed += MODULUS
        return low + int(self.seed / MODULUS * (high - low + 1))


def minutes_of(size, times, machines):
    """Give how long each job takes on each machine."""
    draw, swap = Numbers(times), Numbers(machines)
    drawn = [[draw(1, 99) for _ in range(size)] for _ in range(size)]
    found = []
    for row in drawn:
        order = list(range(size))
        for place in range(size):
            other = swap(place, size - 1)
            order[place], order[other] = order[other], order[place]
        found.append(dict(zip(order, row, strict=True)))
    return found


def a_shop(size, number):
    """Make one shop as a day that is long enough, and give the shortest it can be."""
    times, machines, best = SHOPS[size][number]
    count = int(size.split("x")[0])
    hours = ((0, 2 * best),)
    landlords = tuple(
        Landlord(f"M{n}", 1, (Desk(f"M{n}.1", hours, accessible=True),)) for n in range(count)
    )
    households = tuple(
        Household(
            id=f"J{n}",
            rank=n,
            visits=tuple(f"M{m}" for m in sorted(minutes)),
            available=hours,
            minutes={f"M{m}": own for m, own in minutes.items()},
        )
        for n, minutes in enumerate(minutes_of(count, times, machines))
    )
    asked = Problem(f"open shop {size}-{number + 1}", 1, 0, None, hours, landlords, households,
                    objective=("seated", "end"))  # fmt: skip
    return asked, best
