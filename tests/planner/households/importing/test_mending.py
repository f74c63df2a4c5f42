"""What a person changes before saying yes, judged again."""

from __future__ import annotations

from planner.households.importing.cells import RowKey
from planner.households.importing.judging.sheets import Mending
from planner.households.importing.layout.roles import Role
from tests.planner.households.importing.office import csv_list, judged

HEADING = ["Naam", "Voornaam", "Geboortedatum", "Verhuurders", "Uren", "Extra"]


def key(row):
    return RowKey(0, "", row)


def mended(raw, row, **typed):
    return judged(raw, mending=Mending(corrections={key(row): typed}))


def codes(verdict):
    return [problem.code for problem in verdict.problems]


def test_a_corrected_cell_is_read_as_if_it_had_stood_there():
    raw = csv_list(HEADING, ["Peeters", "Jan", "31/02/1984", "GW", "zie mail", ""])
    verdict = mended(raw, 2, birth_date="3/2/1984", availability="voormiddag")

    assert codes(verdict) == []
    (row,) = verdict.accepted
    assert (row.birth_date.isoformat(), row.availability) == ("1984-02-03", ((0, 720),))


def test_the_cells_as_they_were_stay_beside_the_correction():
    raw = csv_list(HEADING, ["", "Jan", "12/03/1984", "GW", "", ""])
    verdict = mended(raw, 2, last_name="Peeters")

    assert verdict.rows[0].cells[:2] == (None, "Jan")
    assert verdict.accepted[0].last_name == "Peeters"


def test_half_of_a_whole_name_can_be_corrected():
    raw = csv_list(["Naam en voornaam", "Verhuurders"], ["Peeters", "GW"])
    verdict = mended(raw, 2, first_name="Jan")

    assert (verdict.accepted[0].last_name, verdict.accepted[0].first_name) == ("Peeters", "Jan")


def test_a_short_row_that_is_filled_in_is_no_longer_short():
    raw = csv_list(HEADING, ["Claes", "Mia", "1/1/1970", "GW", "", ""], ["Peeters", "Jan"])

    assert codes(judged(raw)) == ["short_row"]
    assert codes(mended(raw, 3, birth_date="12/03/1984", landlords="alle")) == []


def test_landlords_typed_instead_go_before_marks():
    raw = csv_list(["Naam", "Voornaam", "GW", "Poort"], ["Peeters", "Jan", "?", "x"])

    assert mended(raw, 2, landlords="GW").accepted[0].landlords == ("GW",)


def test_a_row_left_out_is_nobody_s_twin():
    raw = csv_list(HEADING, *[["Peeters", "Jan", "12/03/1984", "GW", "", ""]] * 2)
    verdict = judged(raw, mending=Mending(left_out={key(2)}))

    assert [row.key for row in verdict.accepted] == [key(3)]
    assert verdict.duplicates == {}


def test_a_column_can_be_made_to_mean_something_else():
    raw = csv_list(HEADING, ["Peeters", "Jan", "12/03/1984", "", "", "x"])
    (layout,) = judged(raw).layouts[0, ""]
    changed = layout.with_role(5, Role.LANDLORD, "POORT").with_role(3, Role.IGNORED)
    verdict = judged(raw, mending=Mending(layouts={(0, ""): (changed,)}))

    assert verdict.accepted[0].landlords == ("POORT",)
    assert verdict.layouts[0, ""] == (changed,)
