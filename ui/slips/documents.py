"""The documents of a day, and how each is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from planner.clock import Clock
from planner.kinds import SlipFormat
from planner.slips.announcing.files import Announcement, announcement_file
from planner.slips.chosen import chosen_bring_lists, chosen_missing, chosen_slips
from planner.slips.lists.asked import Asked
from planner.slips.lists.files import ListKind, list_file
from planner.slips.papers import day_pack_pdf
from planner.workspace import Work

translate = QCoreApplication.translate
SLIPS, PACK = "slips", "pack"


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wanted of a document: of whom, on which paper. `only` is a single appointment.

    A `language` is that of the translation; None is each household's own.
    """

    asked: Asked
    clock: Clock
    only: int | None = None
    sheet: str = ""
    language: str | None = None

    @property
    def slip_format(self) -> SlipFormat | None:
        """The paper of slips; None is the office's."""
        return SlipFormat(self.sheet) if self.sheet else None


@dataclass(frozen=True, slots=True)
class Document:
    """One kind of paper. `list` says which list it is, so that it can be a table too.

    `form` is the end of its file's name: what is no "pdf" is a text to copy or a file to send.
    """

    key: str
    name: str
    about: str
    group: str
    make: Callable[[Wish], Work[bytes]]
    list: ListKind | None = None
    filtered: bool = True
    translated: bool = False
    form: str = "pdf"


def name_of(document: Document) -> str:
    """Give a document's name."""
    return document.name


def documents() -> list[Document]:
    """List what can be printed, in the order in which it is shown."""
    return [*_for_households(), _pack(), *_for_the_day(), *_for_announcing()]


def _for_households() -> list[Document]:
    group = translate("Documents", "For the households")
    return [
        Document(
            SLIPS,
            translate("Documents", "Slips"),
            translate("Documents", "what each household keeps in hand"),
            group,
            _slips,
            translated=True,
        ),
        *_sheets_of_papers(group),
    ]


def _sheets_of_papers(group: str) -> list[Document]:
    return [
        Document(
            "bring",
            translate("Documents", "Papers to bring"),
            translate("Documents", "a sheet per household, handed over in person"),
            group,
            _in_its_language(chosen_bring_lists),
            translated=True,
        ),
        Document(
            "owed",
            translate("Documents", "Still to hand in"),
            translate("Documents", "a sheet per household, after its visit"),
            group,
            _in_its_language(chosen_missing),
            translated=True,
        ),
    ]


def _pack() -> Document:
    return Document(
        PACK,
        translate("Documents", "Day pack"),
        translate("Documents", "all paper for when the power or the printer fails"),
        translate("Documents", "For the day"),
        lambda wish: partial(
            day_pack_pdf,
            day_id=wish.asked.day_id,
            made=wish.clock(),
            language=wish.asked.language,
        ),
        filtered=False,
    )


def _for_the_day() -> list[Document]:
    group = translate("Documents", "For the day")
    words = {**_lists_of_people(), **_lists_of_help(), **_lists_of_paper()}
    return [Document(kind, *names, group, _list(kind), kind) for kind, names in words.items()]


def _lists_of_people() -> dict[ListKind, tuple[str, str]]:
    """Name the lists by which people come."""
    return {
        ListKind.DAY: (
            translate("Documents", "Day list"),
            translate("Documents", "everybody in order of arrival, for the reception"),
        ),
        ListKind.DESKS: (
            translate("Documents", "Desk lists"),
            translate("Documents", "per desk its own households and papers"),
        ),
        ListKind.CALLING: (
            translate("Documents", "Call list"),
            translate("Documents", "two working days before, with telephone numbers"),
        ),
    }


def _lists_of_help() -> dict[ListKind, tuple[str, str]]:
    """Name the lists for who helps, and of what lacks."""
    return {
        ListKind.COMPANIONS: (
            translate("Documents", "Companions"),
            translate("Documents", "a sheet for each, of who agreed to it"),
        ),
        ListKind.INTERPRETERS: (
            translate("Documents", "Booking interpreters"),
            translate("Documents", "each language in one block, and until when it is free"),
        ),
        ListKind.MISSING: (
            translate("Documents", "Missing papers"),
            translate("Documents", "per family, with the date that was promised"),
        ),
    }


def _lists_of_paper() -> dict[ListKind, tuple[str, str]]:
    """Name what is for the office itself."""
    return {
        ListKind.CANDIDATES: (
            translate("Documents", "Candidates"),
            translate("Documents", "as on the page of candidates"),
        ),
        ListKind.LABELS: (
            translate("Documents", "Labels"),
            translate("Documents", "for the files, 21 to a sheet of 63.5 by 38.1 mm"),
        ),
        ListKind.REENTRY: (
            translate("Documents", "To type in afterwards"),
            translate("Documents", "to note a day by hand on"),
        ),
    }


def _for_announcing() -> list[Document]:
    group = translate("Documents", "For announcing")
    return [
        Document(kind, name, about, group, _announcement(kind), filtered=False, form=form)
        for kind, name, about, form in (*_announcements(), *_calendars())
    ]


def _announcements() -> tuple[tuple[Announcement, str, str, str], ...]:
    return (
        (
            Announcement.POSTER,
            translate("Documents", "Poster"),
            translate("Documents", "A4, with the next day in words"),
            "pdf",
        ),
        (
            Announcement.LETTERS,
            translate("Documents", "Letters to referrers"),
            translate("Documents", "per referrer, with their households or lines to fill in"),
            "pdf",
        ),
        (
            Announcement.MAIL,
            translate("Documents", "Mail text"),
            translate("Documents", "to copy into a message, without names"),
            "txt",
        ),
    )


def _calendars() -> tuple[tuple[Announcement, str, str, str], ...]:
    about = translate("Documents", "opens in any calendar (.ics)")
    day = translate("Documents", "Calendar file of the day")
    series = translate("Documents", "Calendar file of the series")
    return ((Announcement.DAY, day, about, "ics"), (Announcement.SERIES, series, about, "ics"))


def _announcement(kind: Announcement) -> Callable[[Wish], Work[bytes]]:
    return lambda wish: partial(
        announcement_file, kind=kind, day_id=wish.asked.day_id, made=wish.clock()
    )


def _slips(wish: Wish) -> Work[bytes]:
    return partial(
        chosen_slips, asked=wish.asked, only=wish.only, sheet=wish.slip_format,
        language=wish.language,
    )  # fmt: skip


def _in_its_language(make: Callable[..., bytes]) -> Callable[[Wish], Work[bytes]]:
    return lambda wish: partial(make, asked=wish.asked, only=wish.only, language=wish.language)


def _list(kind: ListKind) -> Callable[[Wish], Work[bytes]]:
    return lambda wish: partial(list_file, kind=kind, asked=wish.asked)
