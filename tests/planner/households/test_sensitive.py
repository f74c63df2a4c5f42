from __future__ import annotations

import random
from datetime import date, timedelta

import pytest

from planner.errors import NationalNumberTyped
from planner.households.sensitive import (
    check_words,
    national_numbers,
    notices,
    without_national_numbers,
)

NOTATIONS = (
    "{yy}{mm}{dd}{serial}{check}",
    "{yy}.{mm}.{dd}-{serial}.{check}",
    "{yy}{mm}{dd}-{serial}-{check}",
    "{yy}{mm}{dd} {serial} {check}",
    "{yy} {mm} {dd} {serial} {check}",
    "{yy}/{mm}/{dd}-{serial}/{check}",
    "{yy}-{mm}-{dd}-{serial}-{check}",
    "{yy}{mm}{dd}.{serial}.{check}",
    "{yy}.{mm}.{dd} - {serial}.{check}",
    "{yy}\u00a0{mm}\u00a0{dd}\u00a0{serial}\u00a0{check}",
    "{century}{yy}.{mm}.{dd}-{serial}.{check}",
    "{yy}.{mm}.{dd}–{serial}–{check}",
)
AROUND = ("{}", "RR {}", "rijksregister:{}.", "geboren in Kortrijk, nr {}, belt terug", "({})")


def national_number(dice):
    """A valid number as its parts: an ordinary one, a bis number, or with the date unknown."""
    born = date(1905, 1, 1) + timedelta(days=dice.randrange(121 * 365))
    month, day = born.month, born.day
    kind = dice.randrange(6)
    if kind == 0:
        month, day = 0, dice.randrange(3)
    elif kind == 1:
        day = 0
    month += dice.choice((0, 0, 0, 20, 40))
    serial = f"{dice.randint(1, 998):03}"
    nine = f"{born.year % 100:02}{month:02}{day:02}{serial}"
    check = 97 - int(("2" if born.year >= 2000 else "") + nine) % 97
    return {
        "century": str(born.year)[:2], "yy": nine[:2], "mm": nine[2:4], "dd": nine[4:6],
        "serial": serial, "check": f"{check:02}",
    }  # fmt: skip


def share_caught(dice, count):
    caught = 0
    for turn in range(count):
        written = NOTATIONS[turn % len(NOTATIONS)].format(**national_number(dice))
        text = dice.choice(AROUND).format(written)
        found = [text[one.start : one.end] for one in national_numbers(text)]
        caught += found == [written]
    return caught / count


def harmless(dice):
    """A phone, a file or a slip number, as people write them."""
    digits = "".join(str(dice.randrange(10)) for _ in range(15))
    forms = (
        f"04{digits[0]}{digits[1]} {digits[2:4]} {digits[4:6]} {digits[6:8]}",
        f"+32 4{digits[0]}{digits[1]} {digits[2:4]} {digits[4:6]} {digits[6:8]}",
        f"00324{digits[:8]}",
        f"+324{digits[:8]}",
        f"056/{digits[:2]}.{digits[2:4]}.{digits[4:6]}",
        f"0470 {digits[:2]} {digits[2:4]} {digits[4:6]} / 056 {digits[6:8]} {digits[8:10]} 00",
        f"+33 6 {digits[:2]} {digits[2:4]} {digits[4:6]} {digits[6:8]}",
        f"dossier {digits[:11]}",
        f"2026/{digits[:6]}",
        f"BE{digits[:2]} {digits[2:6]} {digits[6:10]} {digits[10:14]}",
        f"{digits[:12]}",
        f"{digits[:3]}-{digits[3:10]}-{digits[10:12]}",
    )
    return dice.choice(forms)


def share_of_false_alarms(dice, count):
    return sum(any(national_numbers(harmless(dice))) for _ in range(count)) / count


def test_national_numbers_are_caught_in_twelve_notations():
    assert share_caught(random.Random(1), 6_000) >= 0.999


def test_phone_and_file_numbers_rarely_raise_an_alarm():
    assert share_of_false_alarms(random.Random(2), 12_000) <= 0.01


@pytest.mark.parametrize(
    "number",
    ["93.05.18-223.61", "00.01.25-567.77", "85073003328", "150131 001 02", "854730 033 17",
     "000001 003 64", "٨٥٠٧٣٠٠٣٣٢٨"],
)  # fmt: skip
def test_the_known_examples_are_numbers(number):
    assert [one.code for one in notices(number)] == ["national_number"]


@pytest.mark.parametrize(
    "text", ["93.05.18-223.62", "93.13.18-223.61", "+85073003328", "185073003328", "8507300332"]
)
def test_what_is_nearly_a_number_is_left_alone(text):
    assert list(national_numbers(text)) == []


def test_the_text_is_offered_without_the_number():
    text = "Belt na 17 u. RR 85.07.30-033.28 komt met zus"
    assert without_national_numbers(text) == "Belt na 17 u. RR komt met zus"
    assert without_national_numbers("zus 850730 033 28") == "zus"
    assert without_national_numbers("geen nummer ") == "geen nummer "


def test_a_name_with_a_national_number_is_refused():
    with pytest.raises(NationalNumberTyped):
        check_words("Peeters 85.07.30-033.28", "last_name")


@pytest.mark.parametrize(
    ("remark", "codes"),
    [
        ("Heeft een leefloon van 1.200 €", ["income", "income"]),
        ("depressief, schulden bij de deurwaarder", ["health", "debts", "debts"]),
        ("Enceinte", ["health"]),
        ("Is in de GEVANGENIS geweest", ["justice"]),
        ("Belt liever na 17 uur, komt met kinderwagen", []),
        ("Kan niet lezen: pictogrammen", []),
    ],
)
def test_remarks_about_health_or_money_are_pointed_at(remark, codes):
    assert [one.code for one in notices(remark)] == codes


def test_a_notice_says_where_it_is():
    found = notices("rustig, ziek kind")[0]
    assert "rustig, ziek kind"[found.start : found.end] == "ziek"
