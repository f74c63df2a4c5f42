"""Every document of an office: those before its day, and those after."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from functools import partial

from planner.checklists.sifting import Sieve
from planner.clock import midnight
from planner.days.attendees import add_attendee, attendees, note_came
from planner.days.edit import DayDraft, add_day
from planner.demo import DAY
from planner.figures.files import FigureFile, figures_file
from planner.kinds import DayKind, SlipFormat
from planner.office.journal.incident import incident
from planner.office.journal.incident_pdf import incident_pdf
from planner.office.journal.search import JournalAsked
from planner.office.keys.printing import give_recovery_key
from planner.office.privacy.person.gather import Whose
from planner.office.privacy.person.take import take_everything
from planner.office.queries import landlords_on
from planner.outcomes.followup import follow_list
from planner.outcomes.paper.call_list import GroupBy, call_list
from planner.outcomes.paper.handover import hand_over
from planner.outcomes.paper.letters import letters
from planner.outcomes.paper.sessions import attendance_pdf, certificates
from planner.queue.review.paper import review_pdf
from planner.slips.announcing.files import Announcement, announcement_file
from planner.slips.lists.asked import Asked
from planner.slips.lists.files import FileKind, ListKind, list_file, written_as
from planner.slips.papers import bring_lists_pdf, day_pack_pdf, missing_pdf, slips_pdf
from planner.slips.to_call import call_list_pdf
from planner.slips.wording import LANGUAGES
from planner.timetable.queries import board
from planner.workspace import Work, Workspace

Makers = Mapping[str, Callable[[], bytes]]
"""How each is made, by file name."""
LANGUAGE = "nl"
MADE = midnight(DAY)
SESSION = DAY + datetime.timedelta(days=7)


def before(workspace: Workspace, day_id: int) -> Makers:
    """Give what is made before and during a day: slips in every language, and every list."""
    asked = Asked(day_id)
    works: dict[str, Work[bytes]] = {
        f"lijst-{kind}.{form}": partial(list_file, kind=kind, asked=asked, form=form)
        for kind in ListKind
        for form in FileKind
    }
    works |= {
        f"bekendmaking-{kind}": partial(announcement_file, day_id=day_id, kind=kind, made=MADE)
        for kind in Announcement
    }
    works |= _slips(day_id) | {
        "meebrenglijsten.pdf": partial(bring_lists_pdf, day_id=day_id),
        "ontbreekt.pdf": partial(missing_pdf, day_id=day_id),
        "te-bellen.pdf": partial(call_list_pdf, day_id=day_id, sieve=Sieve()),
        "dagpakket.pdf": partial(day_pack_pdf, day_id=day_id, made=MADE),
    }
    return {name: partial(workspace.ask, work) for name, work in works.items()}


def _slips(day_id: int) -> dict[str, Work[bytes]]:
    make = partial(slips_pdf, day_id=day_id)
    return {
        **{f"bewijzen-{one}.pdf": partial(make, language=one) for one in LANGUAGES},
        **{f"bewijzen-{sheet}.pdf": partial(make, sheet=sheet) for sheet in SlipFormat},
    }


def after(workspace: Workspace, day_id: int) -> Makers:
    """Give what is made once a day is over: review, hand-over, follow-up, figures, privacy."""
    return {
        "terugblik.pdf": partial(
            workspace.ask, partial(review_pdf, day_id=day_id, now=MADE, language=LANGUAGE)
        ),
        **_handed_over(workspace, day_id),
        **_followed_up(workspace),
        **_figures(workspace),
        **_private(workspace, day_id),
        **_info_session(workspace),
    }


def _handed_over(workspace: Workspace, day_id: int) -> Makers:
    make = partial(hand_over, day_id=day_id, language=LANGUAGE)
    return {
        f"overdracht-{landlord}.{form}": _done(
            workspace, partial(make, landlord_id=landlord, form=form)
        )
        for landlord in workspace.ask(partial(landlords_on, date=DAY))
        for form in FileKind
    }


def _followed_up(workspace: Workspace) -> Makers:
    items = workspace.ask(partial(follow_list, today=DAY, language=LANGUAGE))
    paper = call_list(items, by=GroupBy.HOUSEHOLD, made=DAY, language=LANGUAGE)
    return {
        "brieven.pdf": partial(workspace.ask, partial(letters, items=items, made=DAY)),
        **{f"opvolging.{form}": partial(written_as, paper, form) for form in FileKind},
    }


def _figures(workspace: Workspace) -> Makers:
    make = partial(
        figures_file, first=DAY, last=DAY, today=DAY + datetime.timedelta(days=1), language=LANGUAGE
    )
    return {
        f"cijfers.{form}": partial(workspace.ask, partial(make, form=form)) for form in FigureFile
    }


def _private(workspace: Workspace, day_id: int) -> Makers:
    stays = workspace.ask(partial(board, day_id=day_id)).stays
    whose = Whose(next(iter(stays.values())).household_id)
    taken = partial(take_everything, whose=whose, actor=workspace.actor, at=MADE)

    def sheet() -> bytes:
        work = partial(incident, asked=JournalAsked(), path=workspace.path, at=MADE)
        return incident_pdf(workspace.ask(work), LANGUAGE)

    return {
        "herstelsleutel.pdf": _done(
            workspace, partial(give_recovery_key, file=workspace.path, at=MADE)
        ),
        "inzage.pdf": lambda: workspace.run(taken).value.pdf,
        "inzage.json": lambda: workspace.run(taken).value.json,
        "incident.pdf": sheet,
    }


def _info_session(workspace: Workspace) -> Makers:
    draft = DayDraft(SESSION, kind=DayKind.INFO)
    day_id = workspace.run(partial(add_day, draft=draft)).value
    who = partial(add_attendee, day_id=day_id, organisation="CAW", name="Lien Verhelst")
    workspace.run(who)
    (listed,) = workspace.ask(partial(attendees, day_id=day_id))
    workspace.run(partial(note_came, attendee_id=listed.id, came=True))
    return {
        "aanwezigheid.pdf": partial(workspace.ask, partial(attendance_pdf, day_id=day_id)),
        "attesten.pdf": partial(workspace.ask, partial(certificates, day_id=day_id)),
    }


def _done(workspace: Workspace, work: Work[bytes]) -> Callable[[], bytes]:
    return lambda: workspace.run(work).value
