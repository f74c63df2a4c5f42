"""The door to importing: read the lists, judge them, show them, take them over."""

from __future__ import annotations

from planner.households.importing.apply import Imported, Merges, import_lists
from planner.households.importing.cells import RawList, RawSheet, RowKey
from planner.households.importing.decisions import Decided, Decision, decide, judge_for
from planner.households.importing.judging.context import KnownHousehold, ListContext
from planner.households.importing.judging.judge import judge
from planner.households.importing.judging.judged import Judged
from planner.households.importing.judging.problems import KnownRef, Problem, Severity
from planner.households.importing.judging.rows import AcceptedRow, JudgedRow, Skip, SkippedRow
from planner.households.importing.judging.sheets import Mending
from planner.households.importing.layout.roles import Column, Layout, Role
from planner.households.importing.layout.tables import Layouts, find_layouts
from planner.households.importing.queries import context_for
from planner.households.importing.reading.spawn import read_list, read_lists
from planner.households.importing.report import report
from planner.households.importing.sentences import sentence_of

__all__ = [
    "AcceptedRow",
    "Column",
    "Decided",
    "Decision",
    "Imported",
    "Judged",
    "JudgedRow",
    "KnownHousehold",
    "KnownRef",
    "Layout",
    "Layouts",
    "ListContext",
    "Mending",
    "Merges",
    "Problem",
    "RawList",
    "RawSheet",
    "Role",
    "RowKey",
    "Severity",
    "Skip",
    "SkippedRow",
    "context_for",
    "decide",
    "find_layouts",
    "import_lists",
    "judge",
    "judge_for",
    "read_list",
    "read_lists",
    "report",
    "sentence_of",
]
