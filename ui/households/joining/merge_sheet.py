"""The dialog that makes one file of two: which value stays, what moves along, what comes of it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QWidget
from typing_extensions import override

from planner.households.joining.along import Merging
from planner.households.joining.merge import merge_households
from planner.households.joining.rows import DayPair, FieldPair, MergeChoices, PersonPair, Side
from ui.core.backend import Backend
from ui.core.language import short_day
from ui.households.joining.words import comes_words, field_words, person_words, value_words
from ui.widgets.form_sheet import FormSheet
from ui.widgets.frames import label, line, scroll_column

K = TypeVar("K")


class MergeSheet(FormSheet):
    """One line a field: this file, the other, and what stays; one undo takes all back."""

    def __init__(self, parent: QWidget, backend: Backend, merging: Merging) -> None:
        super().__init__(
            self.tr("Merge two files"), self.tr("Merge"), parent, wanted=QSize(1080, 660)
        )
        self._backend = backend
        self._preview = merging.preview
        self._sides: dict[str | int, QButtonGroup] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12 if self.is_narrow else 24)
        self._grid.setVerticalSpacing(8)
        for place, stretch in enumerate((2, 3, 3, 3)):
            self._grid.setColumnStretch(place, stretch)
        self._build_rows()
        column, area = scroll_column(12, edge=0)
        column.addLayout(self._grid)
        column.addWidget(label(self._along(merging), "dense", wrap=True))
        column.addStretch()
        self.body.addWidget(area, 1)
        self.say_safe(self.tr("One Ctrl+Z makes it two files again."))

    @override
    def problem(self) -> str:
        open_days = [day for day in self._preview.days if self._side(day.day_id) is None]
        if not open_days:
            return ""
        words = self.tr("Both come on {day}. Choose which appointment stays.")
        return words.format(day=short_day(open_days[0].date))

    @override
    def submit(self) -> None:
        work = partial(
            merge_households,
            keep_id=self._preview.keep_id,
            other_id=self._preview.other_id,
            choices=self.choices(),
        )
        self._backend.run(self, work, self.succeed, self.refuse)

    def choices(self) -> MergeChoices:
        """Give what was chosen for each field and each day."""
        fields = {pair.field: self._side(pair.field) for pair in self._preview.fields}
        days = {pair.day_id: self._side(pair.day_id) for pair in self._preview.days}
        return MergeChoices(self._preview.versions, _made(fields), _made(days))

    def choose(self, what: str | int, side: Side) -> None:
        """Choose the side of a field (by its name) or of a day (by its id)."""
        self._sides[what].button(int(side is Side.OTHER)).setChecked(True)

    def _build_rows(self) -> None:
        self._line(
            label("", "label"),
            label(self.tr("This file"), "label"),
            label(self.tr("The other file"), "label"),
            label(self.tr("After merging"), "label"),
        )
        for pair in self._preview.persons:
            self._add_person(pair)
        self._grid.addWidget(line(), self._grid.rowCount(), 0, 1, 4)
        for field in self._preview.fields:
            self._add_field(field)
        if self._preview.days:
            self._grid.addWidget(line(), self._grid.rowCount(), 0, 1, 4)
        for day in self._preview.days:
            self._add_day(day)

    def _add_person(self, pair: PersonPair) -> None:
        both = pair.keep is not None and pair.other is not None
        stays = pair.keep or pair.other
        words = person_words(stays) if stays else ""
        result = self.tr("{name} (one person)").format(name=words) if both else words
        self._line(
            label(self.tr("Person"), "muted", wrap=True),
            label(person_words(pair.keep) if pair.keep else "–", wrap=True),
            label(person_words(pair.other) if pair.other else "–", wrap=True),
            label(result, "strong", wrap=True),
        )

    def _add_field(self, pair: FieldPair) -> None:
        name = field_words(pair.field)
        texts = (value_words(pair.field, pair.keep), value_words(pair.field, pair.other))
        if pair.differs:
            self._add_choice(pair.field, name, texts, pair.proposed)
        else:
            parts = [label(text, wrap=True) for text in (*texts, texts[0])]
            self._line(label(name, "muted", wrap=True), *parts)

    def _add_day(self, day: DayPair) -> None:
        texts = (comes_words(day.keep), comes_words(day.other))
        self._add_choice(day.day_id, short_day(day.date), texts, day.proposed)

    def _add_choice(
        self, what: str | int, name: str, texts: tuple[str, str], proposed: Side | None
    ) -> None:
        """Let one of two values be chosen, and show it at the right."""
        group, result = QButtonGroup(self), label("", "strong", wrap=True)
        group.setObjectName(str(what))
        self._sides[what] = group
        buttons = [QRadioButton(text) for text in texts]
        for place, button in enumerate(buttons):
            side = self.tr("this file") if place == 0 else self.tr("the other file")
            button.setAccessibleName(f"{name}, {side}: {texts[place]}")
            group.addButton(button, place)
        group.idToggled.connect(lambda place, on: result.setText(texts[place]) if on else None)
        if proposed is not None:
            self.choose(what, proposed)
        else:
            result.setText(self.tr("Choose one"))
        self.starts_at = self.starts_at or buttons[0]
        self._line(label(name, "muted", wrap=True), *buttons, result)

    def _line(self, name: QLabel, *parts: QWidget) -> None:
        row = self._grid.rowCount()
        for place, part in enumerate((name, *parts)):
            self._grid.addWidget(part, row, place)

    def _side(self, what: str | int) -> Side | None:
        group = self._sides.get(what)
        chosen = group.checkedId() if group else 0
        return None if chosen < 0 else Side.OTHER if chosen else Side.KEEP

    def _along(self, merging: Merging) -> str:
        """Say what moves along from the other file, and that it is gone then."""
        appointments = self.tr("%n appointment(s)", "", merging.appointments)
        ticks = self.tr("%n tick(s)", "", merging.ticks)
        words = self.tr("From the other file move along: {appointments}, {ticks}, its facts, links "
                        "and consents. The other file is gone then; of two ticks for one document "
                        "the better stays.")  # fmt: skip
        return words.format(appointments=appointments, ticks=ticks)


def _made(chosen: Mapping[K, Side | None]) -> dict[K, Side]:
    return {what: side for what, side in chosen.items() if side is not None}
