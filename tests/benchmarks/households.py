"""An office full of invented people, and what clerks would type to find them."""

from __future__ import annotations

import random
from datetime import date, timedelta
from itertools import accumulate, product

from sqlalchemy import insert

from db.base import new_id
from db.households import Household, Person
from db.kinds import PersonRole
from tests.planner.households.importing.people import FIRST, LAST

BEGINNINGS = (
    "Vande", "Van den ", "De ", "Ver", "El ", "Al-", "Ben ", "", "", "", "", "", "", "", "Van ",
)  # fmt: skip
ONE = (
    "ba", "bo", "bru", "cla", "coo", "da", "der", "do", "fa", "go", "ha", "hae", "iva", "ja", "ka",
    "khou", "la", "ma", "mey", "mo", "na", "o", "pee", "po", "ra", "roo", "sa", "scha", "sta",
    "ta", "tchou", "va", "wau", "wou", "ya", "you", "za", "zhe", "sme", "ti", "lie",
)  # fmt: skip
TWO = (
    "ba", "che", "cke", "da", "de", "di", "fou", "ge", "gha", "ki", "la", "le", "li", "ma", "me",
    "mi", "nde", "ni", "no", "ra", "re", "ri", "ro", "sa", "se", "ssa", "ta", "te", "tke", "vi",
)  # fmt: skip
ENDS = (
    "ck", "d", "eva", "ers", "i", "ian", "ko", "l", "m", "n", "ns", "nt", "nyan", "ov", "oui", "r",
    "s", "sen", "t", "tchouk", "u", "x", "yan", "z", "ê", "ï", "ğlu", "ski",
)  # fmt: skip
NEWEST_BIRTH = date(2008, 6, 1)


def surnames(dice, many):
    """Invent many surnames, some of them common."""
    made = ["".join(parts).title() for parts in product(ONE, TWO, ENDS)]
    dice.shuffle(made)
    return [*LAST, *(dice.choice(BEGINNINGS) + name for name in made[:many])]


def given_names(dice, many):
    """Invent many given names; the well-known ones are the commonest."""
    made = ["".join(parts).title() for parts in product(ONE, ENDS, ("", "a", "e", "ine", "ou"))]
    return [*FIRST * 20, *dice.sample(made, many)]


def fill(workspace, many, seed=1):
    """Put `many` households in an office, past the journal; give those that can be asked for."""
    dice = random.Random(seed)
    last, first = surnames(dice, 30_000), given_names(dice, 3_000)
    weights = list(accumulate(1 / (place + 20) for place in range(len(last))))
    households, persons = [], []
    for number in range(many):
        household = new_id()
        phone = f"+324{70_000_000 + number * 7_919 % 29_999_989}"
        households.append(
            {"id": household, "phone": phone, "version": 1, "hidden": number % 500 == 7}
        )
        family = dice.choices(last, cum_weights=weights)[0]
        for position in range(dice.choice((1, 1, 1, 2))):
            name = family if position == 0 else dice.choice(last)
            born = NEWEST_BIRTH - timedelta(days=dice.randrange(70 * 365))
            persons.append(
                {
                    "id": new_id(), "version": 1, "household_id": household, "position": position,
                    "role": PersonRole.PARTNER if position else PersonRole.REFERENCE_TENANT,
                    "last_name": name, "first_name": dice.choice(first), "birth_date": born,
                }
            )  # fmt: skip
    with workspace._database.transaction() as session:
        session.execute(insert(Household), [DEFAULTS | row for row in households])
        session.execute(insert(Person), persons)
    return persons, {row["id"]: row["phone"] for row in households if not row["hidden"]}


DEFAULTS = {"slip_language": "", "adults": 1, "children": 0, "remark": ""}
