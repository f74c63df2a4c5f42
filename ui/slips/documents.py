"""The documents of a day, and how each is made."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from planner.kinds import DayKind
from planner.slips.chosen import chosen_bring_lists, chosen_missing, chosen_slips
from planner.slips.lists.files import ListKind, list_file
from planner.slips.papers import day_pack_pdf
from planner.workspace import Work
from ui.slips.announcements import for_announcing, for_session
from ui.slips.document import Document, Wish

translate = QCoreApplication.translate
SLIPS, PACK = "slips", "pack"


def name_of(document: Document) -> str:
    """Give a document's name."""
    return document.name


def documents(kind: DayKind = DayKind.REGISTRATION) -> list[Document]:
    """List what can be printed of a day of a kind, in the order in which it is shown."""
    if kind is DayKind.INFO:
        return [*for_session(), *for_announcing(kind)]
    return [*_for_households(), _pack(), *_for_the_day(), *for_announcing(kind)]


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


def _slips(wish: Wish) -> Work[bytes]:
    return partial(
        chosen_slips, asked=wish.asked, only=wish.only, sheet=wish.slip_format,
        language=wish.language,
    )  # fmt: skip


def _in_its_language(make: Callable[..., bytes]) -> Callable[[Wish], Work[bytes]]:
    return lambda wish: partial(make, asked=wish.asked, only=wish.only, language=wish.language)


def _list(kind: ListKind) -> Callable[[Wish], Work[bytes]]:
    return lambda wish: partial(list_file, kind=kind, asked=wish.asked)
