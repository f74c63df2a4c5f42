"""The small-number rule, held against whoever subtracts every export from every other."""

from __future__ import annotations

import random
from datetime import date, timedelta
from itertools import combinations

import numpy as np
import pytest

from planner.figures.counts import Count, Counting
from planner.figures.days import DayFigures


def day(place, counts, *, group="sizes"):
    documents = counts if group == "documents" else {}
    return DayFigures(
        day_id=place + 1, date=date(2027, 1, 14) + timedelta(weeks=7 * place),
        counts={} if group == "documents" else {group: counts}, documents=documents,
        waits=(), leads=(), desks={},
    )  # fmt: skip


def tables(seed):
    """Six days with counts of a few categories, many of them small."""
    pick = random.Random(seed)
    categories = "abcdef"[: pick.choice((2, 3, 5, 6))]
    weights = [pick.choice((0.4, 1.5, 3, 9, 25)) for _ in categories]
    return [
        {c: max(0, round(pick.gauss(w, w**0.5))) for c, w in zip(categories, weights, strict=True)}
        for _ in range(6)
    ]


def exports(table, group, ended=(2027,)):
    """Give every period's export: which days, and what it says of each category and in all."""
    days = [day(place, counts, group=group) for place, counts in enumerate(table)]
    counting = Counting(days, hide=True, ended=ended)
    ids = [one.day_id for one in days]
    for length in range(1, len(ids) + 1):
        for start in range(len(ids) - length + 1):
            chosen = ids[start : start + length]
            yield chosen, counting.over(group, chosen), counting.total(group, chosen)


def every_export(table, group):
    """Give the exports that were made after each day, and those of the year once it was over."""
    for after in range(1, len(table) + 1):
        yield from exports(table[:after], group, ended=())
    yield from exports(table, group)


def system(table, group):
    """Write what all exports say exactly as equations over the counts by category and day."""
    categories = sorted({c for counts in table for c in counts})
    place = {
        (category, day): number
        for number, (category, day) in enumerate(
            (category, day) for category in categories for day in range(len(table))
        )
    }
    lines = []
    for chosen, found, total in every_export(table, group):
        for category, count in found.items():
            if count.exact:
                lines.append([(category, id_ - 1) for id_ in chosen])
        if total.exact and group != "documents":
            lines.append([(c, id_ - 1) for c in categories for id_ in chosen])
    matrix = np.zeros((len(lines), len(place)))
    for number, line in enumerate(lines):
        for cell in line:
            matrix[number, place[cell]] = 1
    return matrix, place


def known_sums(matrix, vectors):
    """Tell which sums of counts follow from the equations."""
    rank = np.linalg.matrix_rank(matrix)
    return [np.linalg.matrix_rank(np.vstack([matrix, vector])) == rank for vector in vectors]


@pytest.mark.parametrize("group", ["sizes", "documents"])
@pytest.mark.parametrize("seed", range(12))
def test_no_small_count_of_a_day_follows_from_all_exports_together(seed, group):
    table = tables(seed)
    matrix, place = system(table, group)
    small = [(category, day) for (category, day) in place if 0 < table[day].get(category, 0) < 5]
    vectors = []
    for cell in small:
        vector = np.zeros(len(place))
        vector[place[cell]] = 1
        vectors.append(vector)

    assert not any(known_sums(matrix, vectors))


@pytest.mark.parametrize("group", ["sizes", "documents"])
@pytest.mark.parametrize("seed", range(12))
def test_what_two_exports_differ_by_is_no_small_number(seed, group):
    """One export less another, or a day's total less what is shown of it: 0, or 5 and more."""
    table = tables(seed)
    small, exact = [], {}
    for chosen, found, total in every_export(table, group):
        shown = {c: n.value for c, n in found.items() if n.exact}
        for category, value in shown.items():
            exact[category, frozenset(chosen)] = value
        if total.exact and group != "documents" and len(chosen) == 1:
            small.append(total.value - sum(shown.values()))
    for (one, days), (other, fewer) in combinations(exact, 2):
        if one == other and (fewer < days or days < fewer):
            small.append(abs(exact[one, days] - exact[other, fewer]))

    assert not [left for left in small if 0 < left < 5]


def test_an_export_of_a_day_says_the_same_whenever_it_is_made():
    table = tables(5)
    days = [day(place, counts) for place, counts in enumerate(table)]
    said = [Counting(days[:after], hide=True).over("sizes", [1]) for after in range(1, 7)]
    once_over = Counting(days, hide=True, ended=(2027,)).over("sizes", [1])

    assert all(
        {c: n for c, n in found.items() if n != Count(0)} == {
            c: n for c, n in once_over.items() if n != Count(0)
        } for found in said
    )  # fmt: skip


def test_what_is_not_small_is_shown_as_it_is():
    table = [{"a": 20, "b": 11}, {"a": 18, "b": 9}]
    for chosen, found, total in exports(table, "sizes"):
        assert all(count.exact for count in found.values())
        assert total.value == sum(sum(table[id_ - 1].values()) for id_ in chosen)


def test_a_small_count_takes_another_of_its_day_along_and_no_other_day():
    table = [{"a": 20, "b": 3, "c": 9}, {"a": 18, "b": 12, "c": 8}]
    days = [day(place, counts) for place, counts in enumerate(table)]
    counting = Counting(days, hide=True)
    first, second = counting.over("sizes", [1]), counting.over("sizes", [2])

    assert [first[c].exact for c in "abc"] == [True, False, False]
    assert all(second[c].exact for c in "abc")
    assert first["b"].value == 0


def test_small_counts_that_are_few_together_take_a_large_one_along():
    (shown,) = [Counting([day(0, {"a": 20, "b": 1, "c": 2})], hide=True).over("sizes", [1])]

    assert not any(shown[c].exact for c in "abc")


def test_a_years_total_is_shown_once_the_year_is_over_and_only_whole():
    table = [{"a": 20, "b": 3, "c": 9}, {"a": 18, "b": 2, "c": 8}]
    days = [day(place, counts) for place, counts in enumerate(table)]
    running, ended = Counting(days, hide=True), Counting(days, hide=True, ended=(2027,))

    assert not running.over("sizes", [1, 2])["b"].exact
    assert ended.over("sizes", [1, 2])["b"] == Count(5)
    assert not ended.over("sizes", [1])["b"].exact


def test_a_years_total_is_hidden_if_it_gave_a_single_day_away():
    table = [{"a": 20, "b": 3, "c": 9}, {"a": 18, "b": 12, "c": 8}]
    days = [day(place, counts) for place, counts in enumerate(table)]
    found = Counting(days, hide=True, ended=(2027,)).over("sizes", [1, 2])

    assert (found["a"], found["b"], found["c"]) == (
        Count(38), Count(12, exact=False), Count(8, exact=False),
    )  # fmt: skip


def test_a_day_to_which_hardly_anybody_came_is_left_out_whole():
    table = [{"a": 2, "b": 1}, {"a": 18, "b": 12}]
    days = [day(place, counts) for place, counts in enumerate(table)]
    counting = Counting(days, hide=True, ended=(2027,))

    assert counting.total("sizes", [1]).value == 0
    assert not counting.total("sizes", [1, 2]).exact
    assert counting.over("sizes", [1, 2])["a"].value == 18
    assert not counting.over("sizes", [1, 2])["a"].exact


def test_the_office_itself_sees_every_number():
    table = tables(3)
    days = [day(place, counts) for place, counts in enumerate(table)]
    found = Counting(days, hide=False).over("sizes", [one.day_id for one in days])

    assert {c: n.value for c, n in found.items()} == {
        c: sum(counts[c] for counts in table) for c in table[0]
    }
    assert all(count.exact for count in found.values())
