"""Hostile text in every field: kept and shown exactly, or refused with a sentence; never run."""

from __future__ import annotations

import gc
import shutil
import sys
import traceback
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from shiboken6 import isValid
from sqlalchemy import select, text

from db.database import Database
from db.tables import METADATA
from planner.errors import NothingToUndo, Refusal
from planner.office.keys.here import key_of
from tests.make import last_done
from tests.robustness.walking.forms import (
    Form,
    content,
    fields,
    forms,
    is_search,
    make_ready,
    write,
)
from tests.robustness.walking.hostile import HOSTILE, SHORT
from tests.robustness.walking.opening import Style, opened, settle, sheets
from tests.robustness.walking.scenes import Walk
from tests.robustness.walking.words import _strings
from ui.program import Program
from ui.widgets.form_sheet import Message

MARK = "<p style='white-space: pre-wrap'>"
"""How a tip begins that shows markup as it was written (ui/widgets/tips.py)."""


@dataclass
class Typed:
    """How often text was kept, refused or only looked for, and what went wrong."""

    ends: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)


def type_everywhere(office: Path, folder: Path, count: int) -> Typed:
    """Type the first `count` hostile texts into each field of each form, then show them all."""
    gc.disable()  # windows that come and go by the hundred crash shiboken's collection
    app = QApplication.instance() or QApplication([])
    found = Typed()
    before = sys.excepthook
    sys.excepthook = lambda *what: found.faults.append("".join(traceback.format_exception(*what)))
    try:
        with opened(app, office, folder, Style()) as program:
            program.window.pages.board.choose_first()
            Walk(program)._open_card()
            for form in forms(program):
                for name in list(HOSTILE)[:count]:
                    _fill(program, form, name, found)
        with opened(app, _hostile_office(office, folder), folder, Style("en")) as program:
            _show(program, found)
    finally:
        sys.excepthook = before
    return found


def _fill(program: Program, form: Form, name: str, found: Typed) -> None:
    """Type one text into each field of a form in turn, each time anew."""
    place = 0
    while True:
        try:
            root = form.open()
        except IndexError:
            found.faults.append(f"{form.name}: did not open before field {place}, {name}")
            return
        make_ready(root)
        known = fields(root)
        if place < len(known):
            where = f"{form.name}, {known[place].accessibleName()}, {name}"
            _try(program, form, root, (known[place], name, where), found)
        for sheet in list(sheets(program)):
            sheet.reject()
        settle(program)
        place += 1
        if place >= len(known):
            return


def _try(program, form, root, what, found) -> None:
    editor, name, where = what
    last = program.backend.workspace.ask(last_done)
    shown = write(editor, HOSTILE[name])
    program.window._status.say("")
    search = is_search(editor)
    form.send(root)
    settle(program)
    found.faults += [f"{where}: {fault}" for fault in _unsafe(program)]
    done = program.backend.workspace.ask(last_done)
    if search:
        found.ends["looked for"] += 1
    elif done is not None and (last is None or done.id != last.id):
        _judge_kept(program, shown, where, found)
        program.backend.undo(program.window)
        settle(program)
    elif _said(program, root):
        found.ends["refused"] += 1
    elif not isValid(editor):
        found.ends["closed"] += 1
    else:
        found.ends["not sent"] += 1
        if root.isVisible() and content(editor) != shown:
            found.faults.append(f"{where}: changed by itself into {content(editor)[:60]!r}")


def _judge_kept(program, shown, where, found) -> None:
    """Kept is what stood in the field, but for blanks around it."""
    found.ends["kept"] += 1
    wanted = shown.strip()
    if wanted and not any(wanted in one for one in program.backend.workspace.ask(_texts)):
        found.faults.append(f"{where}: kept otherwise than it was typed")


def _said(program, root) -> bool:
    """Tell whether a sentence says why not."""
    try:
        messages = [one for one in root.findChildren(Message) if one.isVisible()]
    except RuntimeError:  # the dialog is gone
        messages = []
    return bool(messages or program.window._status._words.text())


def _unsafe(program):
    """Find words on screen that Qt would read as HTML."""
    windows = (program.window, *sheets(program))
    for widget in (one for window in windows for one in window.findChildren(QWidget)):
        told = widget.toolTip()
        if Qt.mightBeRichText(told) and not told.startswith(MARK):
            yield f"the tip of {type(widget).__name__} is read as HTML: {told[:60]!r}"
        rich = isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText
        if rich and widget.text() and not widget.objectName().startswith("qt_"):
            yield f"a label is not plain text: {widget.text()[:60]!r}"


def _texts(session) -> list[str]:
    found = []
    for table in METADATA.sorted_tables:
        if table.name not in ("operation", "journal", "issued_document"):
            for row in session.execute(select(table)):
                found += [one for value in row for one in _strings(_listed(value))]
    return found


def _listed(value):
    return list(value) if isinstance(value, (tuple, frozenset)) else value


def _hostile_office(office: Path, folder: Path) -> Path:
    """Make an office that is full of hostile text, as lists and older programs may bring it."""

    copy = Path(shutil.copy(office, folder / "hostile.inschrijfdag"))
    database = Database(copy, key_of(copy))
    names = {"person": ("last_name", "first_name"), "household": ("remark",),
             "landlord": ("name",), "venue": ("name", "address", "directions"),
             "companion": ("name",), "interpreter": ("name",), "office": ("name",),
             "desk": ("staffed_by",), "appointment": ("source",)}  # fmt: skip
    with database.engine.begin() as connection:
        for table, columns in names.items():
            rows = connection.execute(text(f"select id from {table} order by id")).scalars().all()
            for column in columns:
                for place, id_ in enumerate(rows):
                    words = list(SHORT.values())[place % len(SHORT)][:110]
                    connection.execute(
                        text(f"update {table} set {column} = :words where id = :id"),
                        {"words": f"{words} {place}", "id": id_},
                    )
    database.close()
    return copy


def _show(program: Program, found: Typed) -> None:
    """Walk over everything in the hostile office: nothing is read as HTML, nothing falls over."""
    try:
        for scene, root in Walk(program).everything():
            root.grab()
            found.ends["shown"] += 1
            found.faults += [f"{scene}: {fault}" for fault in _unsafe(program)]
    except (LookupError, Refusal, NothingToUndo) as error:
        found.faults.append(f"the walk stopped: {error!r}")
