"""The incident sheet: what the journal knows, and room to write down what it cannot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from planner.clock import here
from planner.office.journal.incident import Incident
from planner.office.journal.refs import FileRef
from planner.slips.lists.ledger import Ledger
from planner.slips.lists.model import Column, Kind, Row
from planner.slips.sheets import BODY, LONGEST_LINE, STRONG, SUBTITLE, TITLE, Sheets, plain
from planner.texts import sentence
from planner.times import clock

WRITTEN = {"what": 3, "when": 1, "found": 1, "data": 1, "risk": 2, "done": 2, "authority": 1,
           "people": 1, "officer": 1}  # fmt: skip
"""What somebody writes in by hand (GDPR art. 33, 3 and 5), and on how many lines."""
ROOM, GAP, WIDE = 90, 12, 186
LIST = 4
"""So many files are named in one row; how many more there are is told."""


def incident_pdf(found: Incident, language: str) -> bytes:
    """Draw the sheet. The same facts give the same bytes."""
    return Sheets(_said("title", language), language).pdf(list(_story(found, language)))


def _story(found: Incident, language: str) -> Iterator[Flowable]:
    yield plain(_said("title", language), TITLE, LONGEST_LINE)
    yield plain(_about(found, language), SUBTITLE, LONGEST_LINE)
    yield plain(_said("law", language), BODY, 400)
    yield Spacer(0, GAP)
    yield _written(language)
    yield from _head("known", language)
    for words in _known(found, language):
        yield plain(words, BODY, 400)
    yield from _head("actors", language)
    who = [(x.actor, x.looks, x.exports, x.acts, x.files) for x in found.actors]
    yield _table(_columns(("actor", "looks", "exports", "acts", "files"), language), who)
    yield from _head("files", language)
    yield plain(_said("unnamed", language), BODY, 400)
    files = [
        (file_words(x.file, language), x.looks, x.acts, ", ".join(x.actors)) for x in found.files
    ]
    heads = [(_said("field.file", language), 66, Kind.TEXT), *_columns(("looks", "acts"), language),
             (_said("field.by", language), 72, Kind.TEXT)]  # fmt: skip
    yield _table(heads, files)
    yield from _head("acts", language)
    yield from _acts(found, language)


def _written(language: str) -> Flowable:
    lines = [
        (_said(f"write.{key}", language) if place == 0 else "", None)
        for key, count in WRITTEN.items()
        for place in range(count)
    ]
    return _table([("", 66, Kind.STRONG), ("", 120, Kind.WRITE)], lines, roomy=True)


def _acts(found: Incident, language: str) -> Iterator[Flowable]:
    heads = [(_said(f"field.{key}", language), width, Kind.TEXT)
             for key, width in (("at", 32), ("actor", 34), ("did", 72), ("file", 48))]  # fmt: skip
    rows = []
    for row in found.rows:
        day, minutes = here(row.at)
        refs = [found.refs[id_] for id_ in row.households]
        named = [file_words(ref, language) for ref in refs[:LIST]]
        if len(refs) > LIST:
            named.append(_said("more", language, count=len(refs) - LIST))
        when = f"{day:%d/%m/%Y} {clock(minutes)}"
        rows.append((when, row.actor, row.sentence(language), ", ".join(named)))
    yield _table(heads, rows)


def file_words(ref: FileRef, language: str) -> str:
    """Name a file by its number and day."""
    if ref.number is None or ref.day is None:
        words = _said("file.none", language)
    else:
        words = _said("file.number", language, number=ref.number, day=f"{ref.day:%d/%m/%Y}")
    return words if ref.there else _said("file.erased", language, words=words)


def _about(found: Incident, language: str) -> str:
    asked, parts = found.asked, [found.office]
    first = f"{asked.first:%d/%m/%Y}" if asked.first else _said("begin", language)
    last = f"{asked.last:%d/%m/%Y}" if asked.last else _said("now", language)
    parts.append(_said("period", language, first=first, last=last))
    if asked.actor:
        parts.append(asked.actor)
    return " · ".join((*parts, _said("made", language, at=found.made_at)))


def _known(found: Incident, language: str) -> Iterator[str]:
    yield _said("named", language, count=found.named)
    yield _said("touched", language, count=len(found.files))
    yield _said("file_plain" if found.plain else "file_locked", language)
    proof = found.proof
    if proof.holds:
        yield _said("holds", language, count=proof.verdict.operations, copies=proof.agreeing)
    else:
        yield _said("broken", language, count=len(proof.verdict.flaws) + len(proof.differing))
    yield _said("end", language, end=proof.verdict.end)


def _columns(keys: Sequence[str], language: str) -> list[tuple[str, float, Kind]]:
    return [
        (_said(f"field.{key}", language), 66 if key == "actor" else 30 if len(keys) > 2 else 24,
         Kind.TEXT if key == "actor" else Kind.FIGURE)
        for key in keys
    ]  # fmt: skip


def _head(key: str, language: str) -> Iterator[Flowable]:
    yield Spacer(0, GAP)
    yield CondPageBreak(ROOM)
    yield plain(_said(f"section.{key}", language), STRONG, LONGEST_LINE)


def _table(
    columns: Sequence[tuple[str, float, Kind]], rows: Sequence[Row], *, roomy: bool = False
) -> Ledger:
    return Ledger([Column(*column) for column in columns], rows, roomy=roomy)


def _said(key: str, language: str, **facts: object) -> str:
    return sentence("privacy", f"incident.{key}", language, **facts)
