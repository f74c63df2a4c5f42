"""Invented people and how referrers of every sort write what is to know of them."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from datetime import date

OFFICE = ("GW", "POORT", "ZWVS", "EHGW")
LAST = (
    "Vranken", "Bondarenko", "Bourgeois", "D'hondt", "Van Damme", "Van den Berghe", "De Witte",
    "Ülker", "Al-Haddad", "Namysł", "Öztürk", "Gérard", "Dupont", "Van Hoof", "El Amrani",
    "Claeys", "Nguyen", "Ben Ali", "Verhaeghe", "Smet", "Okonkwo", "Popescu", "Lefèvre",
    "Vander Elst",
    "Tkachenko", "Hovsepyan", "Demir", "Silva", "Ahmadi", "Wouters", "Coppens", "Martens",
)  # fmt: skip
FIRST = (
    "Guido", "Andriy", "Stéphane", "Eva", "Marie-Jeanne", "Yousef", "Nalân", "Tola", "Dries",
    "Fatima", "Jean-Paul", "Lies", "Gwenaëlle", "Quinten", "Zahra", "Koen", "Oksana", "Bert",
    "Ngozi", "Ana", "Karol", "Els", "Emre", "Sofie", "Ivan", "Chloé", "Piet", "Rosa",
)  # fmt: skip
COMPANIONS = (
    "", "", "", "Toeleider 1 (vzw Effect)", "Buddy 5 (Woonclub)", "An Maes", "M. Dubois (CAW)",
)  # fmt: skip
AVAILABILITY = {
    None: ["", "", "", "-", "hele dag", "altijd", "toute la journée", "any time", "geen voorkeur",
           "voor- en namiddag", "maakt niet uit"],
    ("00:00", "12:00"): ["voormiddag", "VM", "enkel voormiddag", "in de voormiddag", "le matin",
                         "matin", "morning", "mornings only", "vm.", "'s morgens", "avant midi",
                         "niet in de namiddag", "tot 12u", "before noon", "uniquement le matin"],
    ("12:00", "24:00"): ["namiddag", "NM", "enkel in de namiddag", "l'après-midi", "après-midi",
                         "afternoon", "in the afternoon", "'s namiddags", "vanaf 12u", "nm",
                         "seulement l'après-midi", "niet in de voormiddag", "na de middag"],
    ("10:00", "24:00"): ["vanaf 10u", "vanaf 10 uur", "à partir de 10h", "from 10 am", "after 10",
                         "niet voor 10u", "na 10u", "vanaf 10:00", "10u00 of later",
                         "pas vanaf 10u",
                         "pas avant 10h", "dès 10h", "from 10:00"],
    ("00:00", "15:00"): ["tot 15u", "jusqu'à 15h", "until 3 pm", "tot 15:00", "voor 15u", "tot 3u",
                         "avant 15h", "before 15:00", "ten laatste 15u", "tot 15 uur", "until 15h"],
    ("09:00", "11:00"): ["tussen 9 en 11u", "9u-11u", "entre 9h et 11h", "9:00 - 11:00",
                         "between 9 and 11", "van 9 tot 11u", "de 9h à 11h", "09:00-11:00",
                         "from 9 to 11", "vanaf 9u tot 11u", "9-11u"],
    ("10:30", "24:00"): ["vanaf 10u30", "à partir de 10h30", "from 10:30", "na 10.30u", "na 10u30",
                         "vanaf half 11", "after 10.30 am"],
    ("14:00", "24:00"): ["vanaf 14u", "na 14 uur", "after 2 pm", "à partir de 14h", "from 14:00",
                         "na 14:00", "après 14h"],
}  # fmt: skip
LANGUAGES = {
    "": ["", "nee", "-", "NL", "geen", "neen", "non", "no", "Nederlands", "/", "n.v.t."],
    "fr": ["FR", "Frans", "français", "French", "frans", "Fr."],
    "ar": ["Arabisch", "arabe", "Arabic", "AR", "Arabisch (Marokko)", "Marokkaans", "arabisch"],
    "uk": ["Oekraïens", "oekraiens", "ukrainien", "Ukrainian", "UK", "Oekr."],
    "fa": ["Dari/Farsi", "Dari", "Farsi", "Perzisch", "persan", "Persian", "FA"],
    "pl": ["Pools", "polonais", "Polish", "PL"],
    "tr": ["Turks", "turc", "Turkish", "TR"],
    "ro": ["Roemeens", "roumain", "Romanian", "Roemens", "RO"],
    "es": ["Spaans", "espagnol", "Spanish", "ES"],
    "ps": ["Pasjtoe", "pachtou", "Pashto", "Pashtou"],
    "so": ["Somalisch", "Somali", "somali"],
    "ti": ["Tigrinya", "tigrinya"],
    "ru": ["Russisch", "russe", "Russian", "RU"],
    "en": ["Engels", "anglais", "English", "EN"],
    "sq": ["Albanees", "albanais", "Albanian"],
}  # fmt: skip
LANDLORDS = {
    "GW": ["Goedkope Woning", "GW", "De Goedkope Woning", "goedkope woning", "Goedkope Wonning"],
    "POORT": ["SVK De Poort", "De Poort", "Poort", "SVK", "de poort", "POORT"],
    "ZWVS": ["Zuid-West-Vlaamse SHM", "Z-W-Vl. SHM", "ZWVS", "Zuid-West-Vlaamse",
             "zuidwestvlaamse shm"],
    "EHGW": ["Eigen Haard is Goud Waard", "Eigen Haard", "EHGW", "eigen haard",
             "Eigen Haard Goud Waard"],
}  # fmt: skip
EVERYBODY = ("alle", "allemaal", "alle 4", "tous", "all", "Alle verhuurders", "alle vier", "ALLE")
ALL_BUT = (
    "alle behalve {}",
    "tous sauf {}",
    "all except {}",
    "alle, niet {}",
    "alle uitgezonderd {}",
)
BETWEEN = (" + ", ", ", "; ", " / ", " & ", " en ", " et ", " and ", "\n", "+", "/")
SPELLINGS = {
    "Yousef": "Youssef", "Fatima": "Fatimah", "Andriy": "Andrii", "Oksana": "Oxana",
    "Tkachenko": "Tkatsjenko", "Emre": "Emré", "Sofie": "Sophie", "Okonkwo": "Okonkwo",
    "Verhaeghe": "Verhaege", "Martens": "Maertens", "Popescu": "Popesku",
}  # fmt: skip
"""Other ways in which the same name is written down."""
MONTHS = {
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "en": "January February March April May June July August September October November December",
}


@dataclass
class Person:
    """A household as it truly is."""

    last_name: str
    first_name: str
    birth_date: date
    phone: str
    adults: int
    children: int
    landlords: tuple[str, ...]
    interpreter: str = ""
    companion: str = ""
    wheelchair: bool = False
    availability: tuple[str, str] | None = None
    flaw: str = ""
    copy_of: int | None = None


def invent(dice, number):
    """Make somebody whom nobody else is: each has a birth date and a phone of its own."""
    return Person(
        last_name=dice.choice(LAST),
        first_name=dice.choice(FIRST),
        birth_date=date(1950 + number * 7 % 55, 1 + number * 5 % 12, 1 + number * 3 % 28),
        phone=f"+3247{number * 7919 % 10_000_000:07d}",
        adults=dice.randint(1, 3),
        children=dice.randint(0, 5),
        landlords=tuple(code for code in OFFICE if dice.random() < 0.6) or ("GW",),
        interpreter=dice.choice(["", "", *LANGUAGES]),
        companion=dice.choice(COMPANIONS),
        wheelchair=dice.random() < 0.2,
        availability=dice.choice([None, *AVAILABILITY]),
    )


def written_again(dice, person, place):
    """Write somebody down once more, as another referrer would: swapped, plain, or by ear."""
    last, first = person.last_name, person.first_name
    other = dice.choice(["same", "swapped", "plain", "by ear"])
    if other == "swapped":
        last, first = first, last
    if other == "plain":
        last, first = plain(last), plain(first)
    if other == "by ear":
        last, first = SPELLINGS.get(last, last), SPELLINGS.get(first, first)
    return replace(person, last_name=last, first_name=first, copy_of=place, flaw="")


def plain(text):
    """Leave accents out."""
    parts = unicodedata.normalize("NFD", text)
    return "".join(sign for sign in parts if not unicodedata.combining(sign))
