from __future__ import annotations

import pytest

from planner.households.importing.words.wishes import Wish, read_wish
from tests.planner.households.importing.office import KORTRIJK, ZUIDWEST

ALL = ("GW", "POORT", "ZWVS", "EHGW")
SAID = {
    "SVK De Poort + Zuid-West-Vlaamse SHM + Eigen Haard is Goud Waard": ALL[1:],
    "De Poort en Goedkope Woning": ("GW", "POORT"), "gw/poort": ("GW", "POORT"),
    "GW POORT ZWVS": ALL[:3], "GW-POORT": ("GW", "POORT"), "1) De Poort\n2) GW": ("GW", "POORT"),
    "1. De Poort 2. GW": ("GW", "POORT"), "Z-W-Vl. SHM": ("ZWVS",), "Zuidwest": ("ZWVS",),
    "Goedkope Wonning": ("GW",), "goedkopewoning": ("GW",), "E.H.G.W.": ("EHGW",),
    "Goud Waard": ("EHGW",), "Poort vzw": ("POORT",), "SVK (De Poort)": ("POORT",),
    "De Poort (dringend)": ("POORT",), "SVK": ("POORT",), "DP": ("POORT",),
    "enkel De Poort": ("POORT",),
    "Goedkope Woning Kortrijk": ("GW",), "alle": ALL, "Allemaal": ALL, "alle 4": ALL,
    "alle vier": ALL,
    "tous les bailleurs": ALL, "all": ALL, "geen voorkeur": ALL, "alle verhuurders": ALL,
    "alle béhalve GW": ALL[1:],
    "alle behalve De Poort": ("GW", "ZWVS", "EHGW"), "tous sauf Eigen Haard": ALL[:3],
    "alle (niet De Poort)": ("GW", "ZWVS", "EHGW"), "all except GW and POORT": ALL[2:],
    "alle shm": ("GW", "ZWVS", "EHGW"), "alle (GW, Poort, ZWVS, EH)": ALL,
    "alle: GW, De Poort, ZWVS, EHGW": ALL, "alle (GW, EH)": ("GW", "EHGW"), "alle (4)": ALL,
    "alle woonmaatschappijen": ALL, "les quatre": ALL, "4 verhuurders": ALL, "de vier": ALL,
    "alle sociale huisvestingsmaatschappijen": ("GW", "ZWVS", "EHGW"),
    "sociaal verhuurkantoor": ("POORT",), "enkel SHM": ("GW", "ZWVS", "EHGW"),
    "ZW-Vlaamse SHM": ("ZWVS",), "niet De Poort": ("GW", "ZWVS", "EHGW"),
    "sauf GW": ("POORT", "ZWVS", "EHGW"), "enkel SVK": ("POORT",),
    "alle SHM's": ("GW", "ZWVS", "EHGW"), "alle SHM's + De Poort": ALL,
    "Eigen Haard en GW, of De Poort": ("GW", "POORT", "EHGW"), "GW, , POORT;": ("GW", "POORT"),
}  # fmt: skip
UNKNOWN = (
    "1",
    "4",
    "alle 3",
    "Habitat Nova",
    "Eigen Haard Zwevegem",
    "SVK Waregem",
    "SHM",
    "x",
    "Woning",
    "alle - GW",
    "niet Habitat Nova",
    "SHM's",
)


@pytest.mark.parametrize(("text", "codes"), SAID.items())
def test_landlords_are_found_in_the_office_s_order(text, codes):
    assert read_wish(text, KORTRIJK.landlord_names) == Wish(codes)


@pytest.mark.parametrize("text", UNKNOWN)
def test_another_landlord_or_a_number_is_unknown(text):
    assert read_wish(text, KORTRIJK.landlord_names) == Wish((), (text,))


def test_the_known_ones_beside_an_unknown_one_are_kept():
    wish = read_wish("De Poort + Habitat Nova & GW", KORTRIJK.landlord_names)

    assert wish == Wish(("GW", "POORT"), ("Habitat Nova",))


@pytest.mark.parametrize("text", ["", " ", "-", "/", "nee", "geen", "?", "te vragen"])
def test_nothing_is_nobody(text):
    assert read_wish(text, KORTRIJK.landlord_names) == Wish()


@pytest.mark.parametrize(
    ("text", "codes"),
    [("SW+ + VIVUS", ("SWPLUS", "VIVUS")), ("SW+/!mpuls", ("SWPLUS", "IMPULS")),
     ("SW+VIVUS", ("SWPLUS", "VIVUS")), ("SW plus en Elan", ("SWPLUS", "ELAN")),
     ("alle behalve SW+", ("VIVUS", "IMPULS", "ELAN")), ("impuls, WM Elan", ("IMPULS", "ELAN"))],
)  # fmt: skip
def test_a_sign_in_a_name_does_not_take_it_apart(text, codes):
    assert read_wish(text, ZUIDWEST.landlord_names).codes == codes
