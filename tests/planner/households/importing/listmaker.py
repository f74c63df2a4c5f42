"""Makes lists as referrers of every sort do, from a seed, with the truth of what they say."""

from __future__ import annotations

import csv
import io
import random
from dataclasses import dataclass, replace
from itertools import count

from openpyxl import Workbook

from tests.planner.households.importing import writing
from tests.planner.households.importing.people import LANDLORDS, OFFICE, invent, written_again

HEADINGS = {
    "number": ["Nr", "", "#", "N°", "Volgnr.", "ID"],
    "last": ["Naam", "Familienaam", "Achternaam", "Nom", "Nom de famille", "Last name", "Surname",
             "NAAM", "familienaam", "Naam*", "Naam kandidaat", "Family name",
             "Wat is uw familienaam?"],
    "first": ["Voornaam", "Prénom", "First name", "voornaam", "VOORNAAM", "Voornaam kandidaat",
              "Given name", "Prenom", "Firstname"],
    "last_first": ["Naam en voornaam", "Naam + voornaam", "Nom et prénom", "Familienaam voornaam",
                   "Naam/Voornaam", "Nom, prénom", "Surname and first name", "Naam, voornaam"],
    "first_last": ["Voornaam en naam", "Prénom et nom", "Full name", "Voornaam + familienaam",
                   "First and last name", "Voor- en achternaam"],
    "any_name": ["Naam", "Kandidaat", "Cliënt", "Nom", "Naam kandidaat-huurder"],
    "birth": ["Geboortedatum", "Geb.datum", "Geb. datum", "Date de naissance", "Date of birth",
              "DOB", "geboren op", "Geboortedatum (dd/mm/jjjj)", "Né(e) le", "Birth date",
              "Gebortedatum"],
    "phone": ["Telefoon", "Gsm", "GSM-nummer", "Tel.", "Téléphone", "Phone", "Telefoonnummer",
              "Tel/GSM", "N° de téléphone", "Mobile", "Gsm nr", "Contact", "Phone number"],
    "adults": ["Volwassenen", "# volwassenen", "Aantal volwassenen", "Adultes", "Adults", "Volw.",
               "Nombre d'adultes", "Number of adults", "aantal volw"],
    "children": ["Kinderen", "# kinderen", "Aantal kinderen", "Enfants", "Children", "Kind.",
                 "Nombre d'enfants", "Number of children", "kinderen ten laste"],
    "family": ["Gezin", "Gezinssamenstelling", "Samenstelling gezin", "Famille", "Household",
               "Composition de ménage", "Family", "Gezin (volw. + kind.)"],
    "interpreter": ["Tolk", "Tolk nodig (taal)", "Tolk?", "Interprète (langue)", "Interpreter",
                    "Tolk nodig?", "Nood aan tolk", "Besoin d'un interprète?",
                    "Interpreter needed"],
    "language": ["Taal", "Langue", "Language", "Moedertaal", "taal", "Spreektaal"],
    "landlords": ["Verhuurders", "kiest voor", "Verhuurder(s)", "Keuze", "Bailleurs", "Landlords",
                  "Huisvestingsmaatschappijen", "Choix", "Wil inschrijven bij",
                  "Housing companies"],
    "availability": ["Beschikbaar", "Uren", "Wanneer?", "Beschikbaarheid", "Disponibilité",
                     "Available", "When?", "Heures", "Wanneer beschikbaar", "Voorkeur uur"],
    "wheelchair": ["Rolstoel", "Rolwagen", "rolstoelgebruiker", "Fauteuil roulant", "Wheelchair",
                   "Rolstoel (ja/nee)", "PMR", "Chaise roulante", "Wheelchair user"],
    "companion": ["Begeleider", "wie gaat mee", "Begeleiding", "Accompagnateur", "Accompanied by",
                  "Companion", "Toeleider/begeleider", "Accompagné par", "Komt mee"],
}  # fmt: skip
NOISE = {
    "Opmerkingen": ["", "dringend", "belt nog terug", "- zie dossier"],
    "Adres": ["Kerkstraat 1", "Rue Haute 3", ""],
    "E-mail": ["jan@voorbeeld.be", ""],
    "Doorverwijzer": ["OCMW Kortrijk", "CAW", ""],
    "Geslacht": ["M", "V", "X"],
    "Postcode": ["8500", "8510"],
    "Nationaliteit": ["Belg", "Syrisch", ""],
    "Datum aanmelding": ["01/12/2026", "02/12/2026"],
    "Rijksregisternummer": ["85.07.30-033.28", "93.05.18-223.61", ""],
    "Organisatie": ["CAW", "OCMW"],
    "Telefoon begeleider": ["056 22 33 44", ""],
    "Partner": ["", ""],
    "Dossiernummer": ["2026-114", "2026-115"],
}  # fmt: skip
SECTIONS = ("OCMW wijkteam Noord", "CAW", "nieuw in december", "Dossiers van An:")
TITLES = ("Groepsinschrijving 17 december 2026", "Lijst OCMW Kortrijk",
"ingevuld door An, 056 11 22 33",
          "Liste des candidats", "Deadline: 10/12/2026")  # fmt: skip
TOTALS = ("Totaal", "Total", "totaal:", "Aantal gezinnen", "TOTAAL")
REFUSED = ("missing_name", "invalid_birth_date", "short_row")
MARKS = ("x", "X", "ja", "v", "✓", "oui", "1", "yes")


@dataclass
class Made:
    """A list as bytes under a name, with what a right import finds in it."""

    name: str
    data: bytes
    accepted: list[dict]
    problems: list[dict]


class ListMaker:
    """One list, from a seed. Everything is drawn from the dice, so a seed is a list."""

    def __init__(self, seed):
        self.dice = random.Random(seed)
        self.seed = seed
        self.workbook = self.dice.random() < 0.4
        self.people = self._invent()
        self.flaws = ["invalid_birth_date"]
        self.cut_short = False
        self.columns = self._columns()
        self._spoil()

    def make(self):
        dice = self.dice
        rows = [[heading for heading, _ in self.columns]]
        numbers = []
        for person in self.people:
            if dice.random() < 0.06:
                rows.append(dice.choice([[], [dice.choice(SECTIONS)], list(rows[0])]))
            cells = [write(person) for _, write in self.columns]
            if person.flaw == "short_row":
                cells = cells[: max(2, len(cells) // 2)]
            rows.append(cells)
            numbers.append(len(rows))
        if dice.random() < 0.3:
            rows += [[], [dice.choice(TOTALS), *([""] * (len(self.columns) - 2)), len(self.people)]]
        above = [[dice.choice(TITLES)] for _ in range(dice.choice([0, 0, 1, 2, 3]))]
        above += [[]] if above and dice.random() < 0.5 else []
        if above:
            rows, numbers = above + rows, [number + len(above) for number in numbers]
        data, suffix, shift = self._bytes(rows)
        name = f"lijst_{self.seed}.{suffix}"
        return self._truth(name, data, [number + shift for number in numbers])

    def _spoil(self):
        """Let something be the matter with a few rows."""
        dice = self.dice
        if not self.workbook and dice.random() < 0.5:
            self.cut_short = True
            self.flaws.append("short_row")
        for place in dice.sample(range(len(self.people)), dice.randint(0, 2)):
            self.people[place] = replace(self.people[place], flaw=dice.choice(self.flaws))
        if dice.random() < 0.4:
            place = dice.randrange(len(self.people))
            if not self.people[place].flaw:
                self.people.append(written_again(dice, self.people[place], place))

    def _invent(self):
        dice, found, named = self.dice, [], set()
        for number in range(dice.randint(6, 14)):
            person = invent(dice, number * 11 + self.seed % 11)
            if (person.last_name, person.first_name) not in named:
                named.add((person.last_name, person.first_name))
                found.append(person)
        return found

    def _columns(self):
        groups = [self._names(), self._birth(), self._phone(), self._family(), self._interpreter(),
                  self._landlords(), self._availability(), self._wheelchair(),
                  self._companion()]  # fmt: skip
        for heading in self.dice.sample(list(NOISE), self.dice.randint(0, 3)):
            cells = NOISE[heading]
            groups.append([(heading, lambda _p, cells=cells: self.dice.choice(cells))])
        if self.dice.random() < 0.7:
            self.dice.shuffle(groups)
        columns = [column for group in groups for column in group]
        if self.dice.random() < 0.4:
            numbers = count(1)
            columns.insert(0, (self._heading("number"), lambda _p: next(numbers)))
        return columns

    def _heading(self, kind):
        return self.dice.choice(HEADINGS[kind])

    def _names(self):
        dice = self.dice
        self.one_column = dice.random() < 0.4
        if not self.one_column:
            shouted = dice.random() < 0.2
            last = (self._heading("last"), lambda p: writing.last_name(p, shouted))
            first = (self._heading("first"), writing.first_name)
            self.flaws += ["missing_name", "formula_text"]
            return [last, first] if dice.random() < 0.7 else [first, last]
        style = dice.choice(["last_first", "first_last", "comma", "shouted", "all_shouted"])
        kind = (
            style
            if style in ("last_first", "first_last")
            else dice.choice(["last_first", "any_name"])
        )
        return [(self._heading(kind), lambda p: writing.whole_name(p, style, dice))]

    def _birth(self):
        styles = [s for s in writing.DATES if s != "american" or self._days_tell()]
        style = self.dice.choice(styles)
        real = self.workbook and self.dice.random() < 0.6
        if real:
            return [(self._heading("birth"), writing.a_real_date)]
        return [(self._heading("birth"), lambda p: writing.a_date(p, style, self.dice))]

    def _days_tell(self):
        return any(person.birth_date.day > 12 for person in self.people)

    def _phone(self):
        style = self.dice.choice(writing.PHONES)
        return [(self._heading("phone"), lambda p: writing.a_phone(p, style, self.dice))]

    def _family(self):
        if self.dice.random() < 0.6:
            return [
                (self._heading("adults"), lambda p: p.adults),
                (self._heading("children"), lambda p: p.children),
            ]
        style = self.dice.choice(writing.FAMILIES)
        return [(self._heading("family"), lambda p: writing.a_family(p, style, self.dice))]

    def _interpreter(self):
        draw = self.dice.random()
        if draw < 0.1:
            return self._without("interpreter", "")
        if draw < 0.3:
            return [
                (self._heading("interpreter"), lambda p: "ja" if p.interpreter else "nee"),
                (self._heading("language"), lambda p: writing.a_language(p, "", self.dice)),
            ]
        kind = "interpreter" if draw < 0.75 else "language"
        return [(self._heading(kind), lambda p: writing.a_language(p, "", self.dice))]

    def _landlords(self):
        dice = self.dice
        if dice.random() < 0.6:
            between = writing.a_between(dice)
            self.flaws += ["unknown_landlord", "no_landlord"]
            return [
                (self._heading("landlords"), lambda p: writing.some_landlords(p, between, dice))
            ]
        mark, no = dice.choice(MARKS), dice.choice(["", "", "nee", "-", "0"])
        codes = dice.sample(OFFICE, len(OFFICE))
        return [
            (
                dice.choice(LANDLORDS[code]),
                lambda p, code=code: mark if code in p.landlords else no,
            )
            for code in codes
        ]

    def _availability(self):
        if self.dice.random() < 0.12:
            return self._without("availability", None)
        return [
            (self._heading("availability"), lambda p: writing.an_availability(p, "", self.dice))
        ]

    def _wheelchair(self):
        if self.dice.random() < 0.2:
            return self._without("wheelchair", value=False)
        return [(self._heading("wheelchair"),
                 lambda p: writing.yes_or_no(p.wheelchair, self.dice))]  # fmt: skip

    def _companion(self):
        if self.dice.random() < 0.2:
            return self._without("companion", "")
        return [(self._heading("companion"), lambda p: p.companion)]

    def _without(self, what, value):
        """Leave a column out of the list: then nobody says it."""
        self.people = [replace(person, **{what: value}) for person in self.people]
        return []

    def _bytes(self, rows):
        """Write a list down: its bytes, the end of its name, and rows put before the others."""
        if self.workbook:
            return self._workbook(rows), "xlsx", 0
        dice = self.dice
        separator = dice.choice([";", ";", ",", "\t", "|"])
        width = max(map(len, rows))
        told = dice.random() < 0.1
        out = io.StringIO(newline="")
        ends = dice.choice(["\r\n", "\n", "\r"])
        quoting = dice.choice([csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
        quoting = csv.QUOTE_ALL if ends == "\r" else quoting  # the module leaves \n bare there
        writer = csv.writer(out, delimiter=separator, quoting=quoting, lineterminator=ends)
        padded = self.cut_short or dice.random() < 0.5
        width = max(width, len(self.columns))
        writer.writerows(self._padded(row, width) if padded else row for row in rows)
        text = (f"sep={separator}{ends}" if told else "") + out.getvalue()
        return self._encoded(text), dice.choice(["csv", "txt"]), int(told)

    def _padded(self, row, width):
        """Fill a row up with empty cells, unless it was cut off."""
        cut = len(row) == max(2, len(self.columns) // 2) and self.cut_short
        return row if cut or not row else row + [""] * (width - len(row))

    def _encoded(self, text):
        encodings = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"]
        try:
            text.encode("cp1252")
            encodings += ["cp1252"] * 4
        except UnicodeEncodeError:
            pass
        encoding = self.dice.choice(encodings)
        return text.encode(encoding)

    def _workbook(self, rows):
        book = Workbook()
        sheet = book.active
        sheet.title = self.dice.choice(["Blad1", "december", "Lijst", "Feuil1"])
        for row in rows:
            sheet.append([cell if cell != "" else None for cell in row] or [None])
        if self.dice.random() < 0.3:
            other = book.create_sheet("Uitleg", self.dice.choice([0, 1]))
            other.append(["x = wil inschrijven"])
        out = io.BytesIO()
        book.save(out)
        return out.getvalue()

    def _truth(self, name, data, numbers):
        listed = list(zip(self.people, numbers, strict=True))
        accepted = [
            _entry(person, name, row, one_column=self.one_column)
            for person, row in listed
            if person.flaw not in REFUSED
        ]
        problems = [
            {"source": name, "row": row, "code": person.flaw}
            for person, row in listed
            if person.flaw
        ]
        problems += [
            {"source": name, "row": row, "code": "possible_duplicate",
             "of": {"source": name, "row": numbers[person.copy_of]}}
            for person, row in listed if person.copy_of is not None
        ]  # fmt: skip
        return Made(name, data, accepted, problems)


def _entry(person, name, row, *, one_column):
    entry = {
        "last_name": person.last_name,
        "first_name": writing.first_name(person).strip(),
        "birth_date": person.birth_date.isoformat(),
        "adults": person.adults,
        "children": person.children,
        "landlords": [] if person.flaw == "no_landlord" else list(person.landlords),
        "interpreter": person.interpreter,
        "companion": person.companion,
        "wheelchair": person.wheelchair,
        "phone": person.phone,
        "availability": list(person.availability) if person.availability else None,
        "source": name,
        "row": row,
    }
    return entry | ({"name_is_one_column": True} if one_column else {})
