"""How a card puts a household, its persons and its day into words."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from planner.checklists.known import ADULTS
from planner.households.card import AppointmentView, HouseholdView, Step
from planner.households.dossier import Dossier, SlipStand
from planner.households.links import LinkRow
from planner.households.persons import PersonRow
from planner.kinds import PersonRole
from planner.times import clock
from ui.core.language import language_name
from ui.days.words import hours_words
from ui.households.card.persons import PersonLine
from ui.households.words import role_words
from ui.widgets.ladder import Rung

translate = QCoreApplication.translate


def household_title(view: HouseholdView) -> str:
    """Name a household after its reference tenant and partner; a hidden one is not named."""
    if view.hidden:
        return translate("Card", "Hidden household")
    if not view.persons:
        return translate("Card", "Household without names")
    first = view.persons[0]
    partner = next((x for x in view.persons if x.role is PersonRole.PARTNER), None)
    if partner is None:
        return first.name
    same = partner.last_name == first.last_name and partner.first_name
    words = translate("Card", "{first} and {partner}")
    return words.format(first=first.name, partner=partner.first_name if same else partner.name)


def person_lines(shown: Dossier) -> Iterator[PersonLine]:
    """Describe the named persons of a household, how many have no name, and linked files."""
    view = shown.household
    for person in view.persons:
        yield _person_line(shown, person)
    unnamed = view.adults + view.children - len(view.persons)
    if unnamed > 0:
        more = translate("Card", "{count} more without a name").format(count=unnamed)
        yield PersonLine(None, more, "", "users")
    apart = translate("Card", "a file of its own")
    for link in shown.links:
        yield PersonLine(None, link_words(link), apart, "files")


def link_words(link: LinkRow) -> str:
    """Say that another file belongs with this one: no more than its number on the day."""
    if link.number is None:
        return translate("Card", "Belongs with another file")
    return translate("Card", "Belongs with number {number}").format(number=f"{link.number:03d}")


def _person_line(shown: Dossier, person: PersonRow) -> PersonLine:
    born = str(person.birth_date.year) if person.birth_date else ""
    tenant = person.role is PersonRole.REFERENCE_TENANT
    role = translate("Card", "tenant") if tenant else role_words(person.role)
    hidden = shown.household.hidden
    about = ", ".join(part for part in (born, "" if hidden else role) if part)
    name = role[:1].upper() + role[1:] if hidden else _called(person)
    icon = "user" if person.role in ADULTS else "baby"
    if person.role not in ADULTS or shown.coming is None:
        return PersonLine(person.id, name, about, icon)
    comes = person.id not in shown.coming.away
    words, colour = _coming(shown, person.id, comes=comes)
    return PersonLine(person.id, name, about, icon, words, colour, can_stay=True, comes=comes)


def _called(person: PersonRow) -> str:
    return " ".join(part for part in (person.first_name, person.last_name) if part)


def _coming(shown: Dossier, person_id: int, *, comes: bool) -> tuple[str, str]:
    if comes:
        return translate("Card", "comes along"), "success"
    if any(alert.person_id == person_id for alert in shown.papers.proxies):
        return translate("Card", "proxy needed"), "warning"
    return translate("Card", "proxy in order"), "success"


def route_steps(coming: AppointmentView) -> list[Rung]:
    """Describe the steps of a route, each with the wait that follows it."""
    waits = [*(step.wait for step in coming.route[1:]), 0]
    return [
        Rung(
            translate("Card", "Desk {number}").format(number=step.desk) if step.desk else "",
            step.landlord,
            clock(step.start) if step.start is not None else "",
            _minutes(step, wait, coming.ends if step is coming.route[-1] else None),
        )
        for step, wait in zip(coming.route, waits, strict=True)
    ]


def _minutes(step: Step, wait: int, ends: int | None) -> str:
    words = translate("Card", "{minutes} min").format(minutes=step.minutes)
    if wait:
        then = translate("Card", "{minutes}, then {wait} min waiting")
        return then.format(minutes=words, wait=wait)
    if ends is not None:
        return translate("Card", "{minutes}, end around {end}").format(
            minutes=words, end=clock(ends)
        )
    return words


def needs(shown: Dossier) -> Iterator[tuple[str, str, str]]:
    """Say what else is known of an appointment: an icon, its colour role and words."""
    coming, day = shown.household.appointment, shown.coming
    if coming is None or day is None:
        return
    if coming.arrives is not None:
        yield _slip(day.slip)
    if coming.language:
        yield "languages", "text_muted", _interpreter(coming)
    if coming.companion:
        agreed = day.consent
        words = "{name}" if agreed else translate("Card", "{name}, no consent yet")
        role = "text_muted" if agreed else "warning"
        yield "heart-handshake", role, words.format(name=coming.companion)
    if coming.accessible:
        yield "accessibility", "text_muted", translate("Card", "Accessible desk")
    if coming.availability:
        words = translate("Card", "Only {hours}")
        yield "clock", "text_muted", words.format(hours=hours_words(coming.availability))


def _slip(stand: SlipStand) -> tuple[str, str, str]:
    match stand:
        case SlipStand.GOOD:
            return "printer", "success", translate("Card", "Slip printed, times are fixed")
        case SlipStand.OLD:
            return "printer", "warning", translate("Card", "The printed slip no longer holds")
        case SlipStand.NONE:
            return "printer", "text_muted", translate("Card", "Provisional: slip not printed yet")


def _interpreter(coming: AppointmentView) -> str:
    language = language_name(coming.language)
    if coming.starts is None or coming.ends is None:
        return translate("Card", "Interpreter {language}").format(language=language)
    words = translate("Card", "Interpreter {language}, {start} to {end}")
    return words.format(language=language, start=clock(coming.starts), end=clock(coming.ends))


def slip_words(code: str) -> str:
    """Say in which languages the slip is."""
    if not code or code == "nl":
        return translate("Card", "Slip in Dutch.")
    return translate("Card", "Slip in Dutch and {language}.").format(language=language_name(code))
