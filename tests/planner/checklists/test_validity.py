from __future__ import annotations

from datetime import date

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.checklists.validity import RULES, Verdict, earliest, period, verdict
from planner.checklists.words import period_in_words
from planner.texts import LANGUAGES

DAY = date(2026, 12, 17)
SOME = {"months": {"of_last": 6, "at_least": 3}}
ALL = {"months": {"of_last": 3, "at_least": 3}}


@pytest.mark.parametrize(
    ("rule", "last_good", "first_bad"),
    [
        ({"valid_on_day": True}, date(2026, 12, 17), date(2026, 12, 16)),
        ({"signed_on_day": True}, date(2026, 12, 17), date(2026, 12, 16)),
        ({"max_age_years": 3}, date(2023, 12, 17), date(2023, 12, 16)),
        ({"max_age_days": 45}, date(2026, 11, 2), date(2026, 11, 1)),
        (SOME, date(2026, 6, 1), date(2026, 5, 31)),
        (ALL, date(2026, 9, 1), date(2026, 8, 31)),
        ({"until_months_after_leaving": 6}, date(2026, 6, 17), date(2026, 6, 16)),
        ({"max_stay_months": 6}, date(2026, 6, 17), date(2026, 6, 16)),
    ],
)
def test_a_document_is_good_up_to_its_boundary_and_not_a_day_beyond(rule, last_good, first_bad):
    assert verdict(rule, DAY, last_good) is Verdict.OK
    assert verdict(rule, DAY, first_bad) is Verdict.EXPIRED


@pytest.mark.parametrize(
    "rule", [{}, {"income_years_back": 3}, {"shows": "date"}, {"max_age_days": 45}]
)
def test_without_a_date_to_judge_a_document_is_taken_as_good(rule):
    assert verdict(rule, DAY, None) is Verdict.OK


def test_what_only_a_reader_can_tell_is_not_judged_by_a_date():
    assert verdict({"shows": "date"}, DAY, date(1990, 1, 1)) is Verdict.OK


def test_the_months_are_the_last_full_ones_before_the_day():
    asked = period(SOME, date(2027, 1, 31))

    assert (asked.first, asked.last) == (date(2026, 7, 1), date(2026, 12, 31))


@pytest.mark.parametrize(
    ("day", "expected"),
    [(date(2026, 8, 31), date(2026, 3, 1)), (date(2026, 8, 28), date(2026, 2, 28))],
)
def test_six_months_after_the_end_of_february_is_the_28th_of_august(day, expected):
    assert earliest(day, relativedelta(months=6)) == expected


@settings(max_examples=200, deadline=None)
@given(
    st.dates(date(2014, 1, 1), date(2040, 1, 1)),
    st.integers(-400, 400),
    st.integers(1, 40),
)
def test_a_document_counts_as_long_as_its_date_and_the_age_reach_the_day(day, days, months):
    document = day + relativedelta(months=-months, days=days)
    age = relativedelta(months=months)

    assert (document >= earliest(day, age)) == (document + age >= day)


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ({"valid_on_day": True}, "geldig op de dag zelf"),
        ({"max_age_years": 3}, "niet ouder dan 3 jaar: van 17 december 2023 of later"),
        ({"max_age_days": 45}, "niet ouder dan 45 dagen: van 2 november 2026 of later"),
        (SOME, "van minstens 3 van de laatste 6 maanden: juni 2026 tot en met november 2026"),
        (ALL, "van de laatste 3 maanden: september 2026 tot en met november 2026"),
        ({"income_years_back": 3}, "over het inkomen van 2023"),
        ({"shows": "start_date"}, "de begindatum moet erop staan"),
    ],
)
def test_a_rule_reads_as_what_the_paper_must_be(rule, expected):
    assert period_in_words(period(rule, DAY), "nl") == expected


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rule", sorted(RULES))
def test_every_rule_has_words_in_every_language(rule, language):
    wanted = {"months": {"of_last": 6, "at_least": 6}, "shows": "year"}.get(rule, 3)

    assert "{" not in period_in_words(period({rule: wanted}, DAY), language)
