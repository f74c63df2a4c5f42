"""The form of a household's card as a test fills it in: all as it is, but for what is named."""

from __future__ import annotations

from dataclasses import replace

from db.households import Household, Person
from planner.households.changing import CardDraft, PersonChange, change_card
from planner.households.form import card_draft
from planner.operations import names


def save_card(session, *, household_id, version, **values):
    """Save the form of a household; return its new version."""
    found = session.get(Household, household_id)
    draft = card_draft(found) if found else CardDraft((), (), 1, 0)
    change_card(session, household=(household_id, version), draft=replace(draft, **values))
    session.flush()
    return found.version


def add_person(session, *, household_id, draft):
    """Put somebody on the card; return the person."""
    found = session.get_one(Household, household_id)
    before = {person.id for person in found.persons}
    persons = (*card_draft(found).persons, PersonChange(draft))
    save_card(session, household_id=household_id, version=found.version, persons=persons)
    return next(person.id for person in found.persons if person.id not in before)


def change_person(session, *, person_id, version, draft):
    """Change somebody on the card."""
    found = session.get_one(Person, person_id).household
    persons = tuple(
        PersonChange(draft, (person_id, version)) if one.shown[0] == person_id else one
        for one in card_draft(found).persons
    )
    save_card(session, household_id=found.id, version=found.version, persons=persons)


def remove_person(session, *, person_id, version):
    """Take somebody off the card."""
    found = session.get_one(Person, person_id).household
    kept = tuple(one for one in card_draft(found).persons if one.shown[0] != person_id)
    removed = ((person_id, version),)
    save_card(session, household_id=found.id, version=found.version, persons=kept, removed=removed)


for _act in (save_card, add_person, change_person, remove_person):
    names[_act] = change_card.__name__
