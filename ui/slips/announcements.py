"""The documents that announce a day, and those of an info session."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from planner.kinds import DayKind
from planner.outcomes.paper.sessions import attendance_pdf, certificates
from planner.slips.announcing.files import Announcement, announcement_file
from planner.workspace import Work
from ui.slips.document import Document, Wish

translate = QCoreApplication.translate


def for_session() -> list[Document]:
    """List the papers of an info session."""
    group = translate("Documents", "For the info session")
    return [
        Document(
            "attendance",
            translate("Documents", "Attendance list"),
            translate("Documents", "to be signed by who comes"),
            group,
            lambda wish: partial(
                attendance_pdf, day_id=wish.asked.day_id, language=wish.asked.language
            ),
            filtered=False,
        ),
        Document(
            "certificates",
            translate("Documents", "Certificates"),
            translate("Documents", "a page for everybody who was there"),
            group,
            lambda wish: partial(certificates, day_id=wish.asked.day_id),
            filtered=False,
        ),
    ]


def for_announcing(kind: DayKind) -> list[Document]:
    """List what announces a day of a kind."""
    group = translate("Documents", "For announcing")
    letters = _invitations() if kind is DayKind.INFO else _letters()
    return [
        Document(kind, name, about, group, _announcement(kind), filtered=False, form=form)
        for kind, name, about, form in (*_announcements(letters), *_calendars())
    ]


def _letters() -> tuple[str, str]:
    return (
        translate("Documents", "Letters to referrers"),
        translate("Documents", "per referrer, with their households or lines to fill in"),
    )


def _invitations() -> tuple[str, str]:
    return (
        translate("Documents", "Invitations"),
        translate("Documents", "a letter for each organisation, with lines to fill in"),
    )


def _announcements(letters: tuple[str, str]) -> tuple[tuple[Announcement, str, str, str], ...]:
    return (
        (
            Announcement.POSTER,
            translate("Documents", "Poster"),
            translate("Documents", "A4, with the next day in words"),
            "pdf",
        ),
        (Announcement.LETTERS, *letters, "pdf"),
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
