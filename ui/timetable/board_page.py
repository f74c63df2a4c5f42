"""The page of one planned day."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from planner.errors import Refusal
from planner.timetable.queries import Board, BoardVisit, board
from ui.core.backend import Backend
from ui.core.page import Page, column, title_row
from ui.core.refusals import explain
from ui.days.day_choice import DayChoice
from ui.days.nobody_comes import NobodyComes, newcomer

from ui.households.paper_counts import SHOWS as PAPERS, PaperCounts  # isort: skip
from ui.timetable.board_panel import BoardPanel
from ui.timetable.board_typing import BoardTyping
from ui.timetable.board_view import BoardView
from ui.timetable.figures_words import FigureWords
from ui.timetable.fixing import Fixing
from ui.timetable.legend import Legend
from ui.timetable.moving import Moving
from ui.timetable.planning import Planning
from ui.timetable.progress_strip import ProgressStrip
from ui.timetable.rehearsal.sheet import open_rehearsal
from ui.timetable.replanning import Replanning
from ui.widgets.action_bar import ActionBar
from ui.widgets.button import Button
from ui.widgets.elided import Elided
from ui.widgets.frames import row
from ui.widgets.overflow import Overflow

SIDE = 12
"""Pixels beside the board; its title stands where those of other pages do."""


class BoardPage(Page):
    """Shows the chosen day's board, plans it, and opens slips and households from it."""

    SHOWS = PAPERS | {"registration_day", "desk", "appointment", "desk_visit", "slip_issue",
                      "interpreter_presence"}  # fmt: skip
    WAITS = True
    slip_asked, household_asked = Signal(object), Signal(object)
    lists_asked, standby_asked, newcomer_asked = Signal(), Signal(), Signal()

    def __init__(self, backend: Backend, choice: DayChoice) -> None:
        super().__init__(backend)
        self._choice = choice
        self._board: Board | None = None
        self._counts = PaperCounts(backend, self)
        self._planning = Planning(backend, self)
        self.act(self.tr("&Plan the day"), "Ctrl+Shift+P", self._on_plan, needs="apply_plan")
        self.act(self.tr("&Stop planning"), "", self._planning.stop)
        self.act(self.tr("Re&hearse the day…"), "Ctrl+Shift+R", self.rehearse)
        self.act(self.tr("S&lip of this household"), "F12", self._on_slip)
        self._build()
        self._moving = Moving(backend, self._view, self._bar)
        self._fixing = Fixing(backend, choice, self._bar)
        self._fixing.refused.connect(self._on_planning_refused)
        self.replanning = Replanning(backend, self._view, self._panel)
        self.replanning.refused.connect(self.refused)
        self._happened.clicked.connect(self.replanning.plan_again)
        self._build_moves()
        choice.follow(self._on_day_changed)
        self._planning.started.connect(self._on_planning_started)
        self._planning.ended.connect(self._on_planning_ended)
        self._planning.refused.connect(self._on_planning_refused)

    @override
    def reload(self) -> None:
        if self._choice.day:
            self._backend.ask(self, partial(board, day_id=self._choice.day.id), self._show)
            self._counts.fetch(self._choice.day.id)

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            ("Ctrl+X", self.tr("Cut")),
            ("Ctrl+V", self.tr("Paste")),
            ("F4", self.tr("Fix or release")),
            ("Ctrl+Shift+P", self.tr("Plan")),
            ("F12", self.tr("Slip")),
        )

    @property
    def household_id(self) -> int | None:
        """The household whose visit is chosen."""
        visit, stays = self._view.chosen_visit(), self._board.stays if self._board else {}
        return stays[visit.appointment_id].household_id if visit else None

    def choose_first(self) -> None:
        """Choose the household with the longest route."""
        visits = self._board.visits if self._board else ()
        last = max(visits, key=lambda visit: (visit.step, -visit.start), default=None)
        self._view.choose(last.appointment_id if last else None)

    def choose(self, appointment_id: int) -> None:
        """Choose a household's first visit, to be moved, as soon as the board has come."""
        self._view.choose(appointment_id)
        self._view.setFocus()

    def rehearse(self) -> None:
        """Open the dialog that lives the chosen day many times."""
        if self._choice.day:
            open_rehearsal(self, self._backend, self._choice.day.id)

    def _build(self) -> None:
        self._legend = Legend()
        words, icon = self.tr("Plan the day"), "rotate-ccw"
        self._plan = Button(words, kind="primary", icon_name=icon, needs="apply_plan")
        self._plan.clicked.connect(self._on_plan)
        self._view = self.starts_at = BoardView(self.tr("Day plan"))
        self._view.chosen.connect(self._on_chosen)
        self.typing = BoardTyping(self._view)
        self.typing.visit_asked.connect(lambda: self.household_asked.emit(self.household_id))
        self._panel = BoardPanel(self._counts)
        self._panel.slip_asked.connect(self.slip_asked)
        self._panel.household_asked.connect(self.household_asked)
        self._panel.standby_asked.connect(self.standby_asked)
        main = column(margins=(SIDE, 14, SIDE, 12))
        main.addLayout(self._build_title())
        main.addWidget(ProgressStrip(self._planning))
        main.addWidget(self._build_states(), 1)
        beside = self.lay_out(main, self._panel)
        beside.narrowed.connect(self._view.show_alone)
        beside.narrowed.connect(self.score.setVisible)

    def _build_title(self) -> QVBoxLayout:
        """Lay out the head; the bar takes the place of the rest while it says something."""
        self.score = Elided("muted")
        self.score.hide()
        self._bar = ActionBar()
        self._rehearse = Button(self.tr("Rehearse…"))
        self._rehearse.clicked.connect(self.rehearse)
        self._happened = Button(self.tr("Something happened…"), key="Ctrl+R")
        rest = QWidget()
        rest.setLayout(row(self._legend, Overflow(self._rehearse, self._happened, self._plan)))
        self._bar.appeared.connect(rest.setHidden)
        title = title_row(self.tr("Day plan"), self._bar, rest)
        title.setStretch(title.indexOf(self._bar), 1)
        title.setStretch(title.indexOf(rest), 1)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.setContentsMargins(16 - SIDE, 0, 0, 0)
        head.addLayout(title)
        head.addWidget(self.score)
        return head

    def _build_moves(self) -> None:
        cut_all = partial(self._on_cut, whole=True)
        for words, keys, slot in (
            (self.tr("&Cut this visit"), "Ctrl+X", partial(self._on_cut, whole=False)),
            (self.tr("Cut the whole &household"), "Ctrl+Shift+X", cut_all),
            (self.tr("P&aste"), "Ctrl+V", self._moving.put),
            (self.tr("Fi&x or release"), "F4", self._on_fix),
            (self.tr("This landlord on another &day…"), "Ctrl+D", self._on_split),
            (self.tr("Something happ&ened…"), "Ctrl+R", self.replanning.plan_again),
            (self.tr("Lea&ve as it was"), "Esc", self._moving.cancel),
        ):
            self._view.addAction(self.act(words, keys, slot))
        self.shown_key(self.tr("&Card, or new household here"), "Enter", self.typing.open)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _build_states(self) -> QStackedWidget:
        import_first = Button(self.tr("Import lists"), kind="primary", key="Ctrl+O")
        import_first.clicked.connect(self.lists_asked)
        new = newcomer(self.newcomer_asked)
        nobody = self.tr(
            "Nobody is coming yet. Bring in the lists of the referrers, or add a household."
        )
        self._states = QStackedWidget()
        self._states.addWidget(self._view)
        self._states.addWidget(NobodyComes(self._choice, nobody, import_first, new))
        self._states.setCurrentIndex(1)
        return self._states

    def _show(self, shown: Board) -> None:
        self._board = shown
        anybody = bool(shown.stays or shown.waiting)
        self._states.setCurrentIndex(0 if anybody else 1)
        for part in (self._panel, self._plan, self._happened, self._legend):
            part.setVisible(anybody)
        self._rehearse.setVisible(bool(shown.stays))
        self._plan.setText(self.tr("Plan the rest") if shown.stays else self.tr("Plan the day"))
        self._plan.setEnabled(anybody and not self._planning.is_running)
        self._legend.show_board(shown)
        self.score.show_text(FigureWords().line(shown.figures))
        self._panel.show_board(shown)
        self.replanning.show_board(shown)
        self._view.show_board(shown)
        self._on_chosen(self._view.chosen_visit())

    @Slot(object)
    def _on_day_changed(self, day: object) -> None:
        self._view.setCurrentIndex(self._view.board_model.index(-1, -1))
        if day is None:
            self._states.setCurrentIndex(1)
            for part in (self._panel, self._plan, self._happened, self._legend, self._rehearse):
                part.hide()
        self.refresh()

    @Slot(object)
    def _on_chosen(self, visit: BoardVisit | None) -> None:
        stays = self._board.stays if self._board else {}
        self._panel.show_stay(stays.get(visit.appointment_id) if visit else None)

    @Slot()
    def _on_plan(self) -> None:
        if self._choice.day and self._plan.isEnabled():
            self._planning.start(self._choice.day.id)

    @Slot()
    def _on_planning_started(self) -> None:
        self._plan.setEnabled(False)

    @Slot()
    def _on_planning_ended(self) -> None:
        self._plan.setEnabled(True)

    @Slot(object)
    def _on_planning_refused(self, refusal: Refusal) -> None:
        self.refused.emit(explain(refusal))

    def _on_cut(self, *_checked: bool, whole: bool) -> None:
        if visit := self._view.chosen_visit():
            self._moving.lift(visit, whole)

    @Slot()
    def _on_fix(self) -> None:
        self._fixing.toggle(self._view.chosen_visit(), self._board)

    @Slot()
    def _on_split(self) -> None:
        visit, desks = self._view.chosen_visit(), self._board.desks if self._board else ()
        for desk in (one for one in desks if visit and one.id == visit.desk_id):
            self._fixing.split(visit, desk.landlord_id, desk.landlord)

    @Slot()
    def _on_slip(self) -> None:
        if chosen := self._view.chosen_appointment():
            self.slip_asked.emit(chosen)
