"""The hands that write lists: one style for a whole list, as one referrer has."""

from __future__ import annotations

from datetime import date, datetime, time

from tests.planner.households.importing.people import (
    ALL_BUT,
    AVAILABILITY,
    BETWEEN,
    EVERYBODY,
    LANDLORDS,
    LANGUAGES,
    MONTHS,
    OFFICE,
)

DATES = (
    "%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%Y-%m-%d", "%Y%m%d", "%d/%m/%y", "bare", "nl", "fr",
    "en", "serial", "%Y/%m/%d", "%d %m %Y", "american", "short",
)  # fmt: skip
PHONES = (
    "{0} {1} {2} {3}", "{0}/{1} {2} {3}", "{0}/{1}.{2}.{3}", "{0}{1}{2}{3}",
    "+32 (0){4} {1} {2} {3}",
    "0032 {4} {1} {2} {3}", "+32{4}{1}{2}{3}", "{0}-{1}-{2}-{3}", "gsm {0} {1} {2} {3}", "lost",
    "{0} {1} {2} {3} (moeder)", "{0}/{1} {2} {3} of 056/22 33 44", "+32 {4}/{1}{2}{3}",
)  # fmt: skip
FAMILIES = (
    "{a} volw. + {c} kind.", "{a}+{c}", "{a}V {c}K", "{a} volwassenen, {c} kinderen",
    "{a} adultes, {c} enfants", "{a} adults + {c} children", "{a} ad. / {c} k.",
    "{a} volw {c} kind",
    "{a} adulte(s) et {c} enfant(s)", "volw: {a}, kind: {c}", "words",
)  # fmt: skip
YES = ("ja", "x", "X", "oui", "yes", "1", "J", "✓", "Ja, elektrisch", "v")
NO = ("nee", "", "neen", "non", "no", "0", "-", "", "n", "nee")


def last_name(person, shouted):
    if person.flaw == "missing_name":
        return ""
    return person.last_name.upper() if shouted else person.last_name


def first_name(person):
    if person.flaw == "formula_text":
        return "=2+5+cmd|' /C calc'!A0"
    return f"  {person.first_name} " if len(person.last_name) == 6 else person.first_name


def a_real_date(person):
    if person.flaw == "invalid_birth_date":
        return "31.02.1984"
    return datetime.combine(person.birth_date, time.min)


def a_date(person, style, dice):
    """Write a birth date; the same style for a whole list."""
    born = person.birth_date
    if person.flaw == "invalid_birth_date":
        return "02/31/1984" if style == "american" else "31/02/1984"
    if style == "serial":
        return (born - date(1899, 12, 30)).days
    if style == "american":
        return f"{born:%m/%d/%Y}"
    if style == "bare":
        return f"{born.day}/{born.month}/{born.year}"
    if style == "short":
        return f"{born.day} {MONTHS['nl'].split()[born.month - 1][:3]} {born:%Y}"
    if style == "en":
        return f"{MONTHS['en'].split()[born.month - 1]} {born.day}, {born.year}"
    if style in MONTHS:
        return f"{born.day} {MONTHS[style].split()[born.month - 1]} {born.year}"
    return born.strftime(style)


def a_phone(person, style, dice):
    national = "0" + person.phone.removeprefix("+32")
    if style == "lost":
        return int(national)
    parts = national[:4], national[4:6], national[6:8], national[8:]
    return style.format(*parts, national[1:4])


def a_family(person, style, dice):
    adults, children = person.adults, person.children
    if style != "words":
        return style.format(a=adults, c=children)
    start = {1: "alleenstaande", 2: "koppel"}.get(adults, f"{adults} volw.")
    end = {0: "", 1: " + 1 kind"}.get(children, f" + {children} kinderen")
    return start + end


def some_landlords(person, between, dice):
    """Write the landlords, everybody together or all but one when it comes to that."""
    chosen = list(person.landlords)
    if person.flaw == "no_landlord":
        return dice.choice(["", "-", "geen"])
    if person.flaw == "unknown_landlord":
        return between.join([*(LANDLORDS[code][0] for code in chosen), "Habitat Nova"])
    if len(chosen) == len(OFFICE) and dice.random() < 0.5:
        return dice.choice(EVERYBODY)
    if len(chosen) == len(OFFICE) - 1 and dice.random() < 0.3:
        (left_out,) = set(OFFICE) - set(chosen)
        return dice.choice(ALL_BUT).format(dice.choice(LANDLORDS[left_out][:3]))
    dice.shuffle(chosen)
    return between.join(dice.choice(LANDLORDS[code]) for code in chosen)


def a_language(person, style, dice):
    return dice.choice(LANGUAGES[person.interpreter])


def an_availability(person, style, dice):
    return dice.choice(AVAILABILITY[person.availability])


def yes_or_no(value, dice):
    return dice.choice(YES if value else NO)


def whole_name(person, style, dice):
    last, first = person.last_name, person.first_name
    return {
        "last_first": f"{last} {first}",
        "first_last": f"{first} {last}",
        "comma": f"{last}, {first}",
        "shouted": f"{last.upper()} {first}",
        "all_shouted": f"{last.upper()} {first.upper()}",
    }[style]


def a_between(dice):
    return dice.choice(BETWEEN)
