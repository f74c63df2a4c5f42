"""What a rehearsal assumes, in plain words, to be changed."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout

from planner.timetable.rehearsal.assumptions import DEFAULTS, RANGES, Assumptions, to_json
from planner.timetable.rehearsal.rehearse import DAYS
from ui.widgets.button import Button
from ui.widgets.form_sheet import field
from ui.widgets.frames import label, line, row
from ui.widgets.spin import Spin

WIDTH, EDGE = 316, 16


class AssumptionPanel(QFrame):
    """Fields for every assumption, where the defaults come from, and how many days to live."""

    def __init__(self, assumptions: Assumptions) -> None:
        super().__init__()
        self.setProperty("kind", "aside")
        self.setFixedWidth(WIDTH)
        self._spins: dict[str, Spin] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(EDGE, EDGE, EDGE, 12)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("What we assume"), "heading"))
        layout.addLayout(self._build_fields())
        layout.addWidget(self._build_sources())
        defaults = Button(self.tr("Back to the defaults"), icon_name="rotate-ccw")
        defaults.clicked.connect(self._on_defaults)
        layout.addLayout(row(defaults, None))
        layout.addStretch()
        layout.addWidget(line())
        self._days = Spin(minimum=50, maximum=20_000, singleStep=500)
        self._days.setValue(DAYS)
        layout.addLayout(field(self.tr("How many times"), self._days))
        self.show_assumptions(assumptions)

    @property
    def first(self) -> Spin:
        """The field to start at."""
        return next(iter(self._spins.values()))

    @property
    def days(self) -> int:
        """How many days are to be lived."""
        return self._days.value()

    def assumptions(self) -> Assumptions:
        """Give what the fields say."""
        return Assumptions(**{name: spin.value() for name, spin in self._spins.items()})

    def show_assumptions(self, assumptions: Assumptions) -> None:
        """Fill the fields."""
        for name, value in to_json(assumptions).items():
            self._spins[name].setValue(value)

    def _build_fields(self) -> QGridLayout:
        of_100, minutes, percent = self.tr(" of 100"), self.tr(" min"), self.tr(" %")
        names = {
            "no_show_percent": (self.tr("Do not come"), of_100),
            "late_percent": (self.tr("Come late"), of_100),
            "late_minutes": (self.tr("Late, on average"), minutes),
            "early_minutes": (self.tr("Others early, up to"), minutes),
            "duration_percent": (self.tr("Visits, of the plan"), percent),
            "spread_percent": (self.tr("Visits differ by"), percent),
            "ahead_minutes": (self.tr("Call ahead, up to"), minutes),
            "on_time_minutes": (self.tr("Still on time, up to"), minutes),
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for place, (name, (words, suffix)) in enumerate(names.items()):
            least, most = RANGES[name]
            spin = Spin(minimum=least, maximum=most, suffix=suffix)
            self._spins[name] = spin
            grid.addLayout(field(words, spin), place // 2, place % 2)
        return grid

    def _build_sources(self) -> QLabel:
        """Say where the figures come from, as high as its words: else they would be lain over."""
        words = self.tr(
            "Of 100 people about 10 do not come to a comparable federal service, 20 to a mental "
            "health centre, and 1 after a reminder by text message. The other figures are "
            "estimates: put in what you see on your own days."
        )
        made = label(words, "caption", wrap=True)
        made.ensurePolished()
        made.setMinimumHeight(made.heightForWidth(WIDTH - 2 * EDGE))
        return made

    @Slot()
    def _on_defaults(self) -> None:
        self.show_assumptions(DEFAULTS)
