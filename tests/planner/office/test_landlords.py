from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from db.kinds import LandlordKind
from planner.errors import ChangedMeanwhile, DatesBroken, LandlordExists, LandlordNameMissing
from planner.office.landlords import LandlordDraft, add_landlord, change_landlord, landlord_list
from planner.office.queries import landlords_on
from tests.make import THURSDAY

NEW = LandlordDraft("SW+", LandlordKind.WM, date(2027, 1, 1), aliases=("SW plus", "SW plus"))


def listed(session):
    session.flush()
    return {one.name: one for one in landlord_list(session)}


def test_a_new_landlord_comes_last_with_a_code_of_its_own_and_its_other_names_once(session):
    add_landlord(session, draft=NEW)
    add_landlord(session, draft=replace(NEW, name="SW"))
    found = listed(session)
    assert [*found][-2:] == ["SW+", "SW"]
    assert (found["SW+"].code, found["SW"].code) == ("SW", "SW2")
    assert found["SW+"].aliases == ("SW plus",)
    assert found["SW+"].takes_part(date(2027, 1, 1))
    assert not found["SW+"].takes_part(THURSDAY)


def test_who_stops_takes_part_up_to_that_date_and_comes_back_with_its_other_names(session):
    poort = listed(session)["SVK De Poort"]
    stops = replace(LandlordDraft.of(poort), active_to=date(2027, 1, 1), aliases=("Poort", "Nieuw"))
    change_landlord(session, landlord_id=poort.id, version=poort.version, draft=stops)
    session.flush()
    assert poort.id in landlords_on(session, date(2026, 12, 31))
    assert poort.id not in landlords_on(session, date(2027, 1, 1))
    assert set(listed(session)["SVK De Poort"].aliases) == {"Poort", "Nieuw"}


def test_a_name_is_kept_as_it_was_typed(session):
    name = "De\u00a0 \u202eKlaver\u202c  \N{FAMILY} vzw"
    add_landlord(session, draft=replace(NEW, name=f" {name} "))
    assert [*listed(session)][-1] == name


@pytest.mark.parametrize(
    ("draft", "refusal"),
    [
        (replace(NEW, name="  "), LandlordNameMissing),
        (replace(NEW, name="svk de  poort"), LandlordExists),
        (replace(NEW, active_to=date(2027, 1, 1)), DatesBroken),
    ],
)
def test_what_is_no_landlord_is_refused(session, draft, refusal):
    with pytest.raises(refusal):
        add_landlord(session, draft=draft)


def test_who_saw_an_older_landlord_changes_nothing(session):
    poort = listed(session)["SVK De Poort"]
    with pytest.raises(ChangedMeanwhile):
        change_landlord(session, landlord_id=poort.id, version=poort.version + 1,
                        draft=LandlordDraft.of(poort))  # fmt: skip
