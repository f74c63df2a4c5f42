"""The panel of one file that is followed: what is missing, whom to call, and what can be done."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame

from planner.kinds import Followed
from planner.outcomes.entering import note_proof, note_reminded, note_updated
from planner.outcomes.followed import follow
from planner.outcomes.items import FollowItem, FollowKind
from planner.outcomes.visits import Visited
from ui.core.backend import Backend
from ui.core.language import long_day
from ui.followup.closing_sheet import ClosingSheet
from ui.followup.consents import Consents
from ui.followup.result_sheet import ResultSheet
from ui.followup.words import KIND_LOOKS, date_word, kind_word, still_open
from ui.widgets.button import Button
from ui.widgets.frames import Chip, label, line, panel_columns, row
from ui.widgets.sheet import Sheet

WIDTH = 304


class OpenPanel(QFrame):
    """Shows a file that is followed. `card_asked` gives the household whose card is wanted."""

    card_asked = Signal(object)

    def __init__(self, backend: Backend, today: Callable[[], datetime.date]) -> None:
        super().__init__()
        self._backend, self._today = backend, today
        self._item: FollowItem | None = None
        self.setProperty("kind", "panel")
        self.setFixedWidth(WIDTH)
        self._build()
        self.hide()

    @property
    def item(self) -> FollowItem | None:
        """The file that is shown."""
        return self._item

    def show_item(self, item: FollowItem | None) -> None:
        """Show another file, or none."""
        self._item = item
        self.setVisible(item is not None)
        if item is None:
            return
        one, contact = item.standing, item.contact
        self._number.setText(f"{one.number:03d}")
        shape, role = KIND_LOOKS[item.kind]
        self._chip.show_status(shape or "dot", kind_word(item.kind), role)
        self._name.setText(self.tr("hidden") if contact.hidden else one.name)
        self._who.setText("\n".join(self._contact(item)))
        came = self.tr("Came to {landlord} on {date}")
        self._where.setText(came.format(landlord=one.landlord, date=long_day(one.date)))
        self._open.setText(self._open_words(item))
        self._dates.setText("\n".join(self._date_words(item)))
        self._act.setText(self._act_words(item.kind))
        self._act.updateGeometry()
        self._consents.show_household(one.household_id, item.moving_on, item.updates)

    @Slot()
    def act(self) -> None:
        """Do what finishes this file: enter the outcome, tick the proof or the update."""
        if self._item is None:
            return
        match self._item.kind:
            case FollowKind.PROOF:
                self._run(partial(note_proof, visited=self._visited(), on=self._today()))
            case FollowKind.UPDATE:
                self._run(partial(note_updated, visited=self._visited(), on=self._today()))
            case FollowKind.MOVING_ON:
                household = self._item.standing.household_id
                purpose = Followed.MOVING_ON
                self._run(partial(follow, household_id=household, purpose=purpose, on=None))
            case _:
                self._open_sheet(
                    ResultSheet(self, self._backend, self._item.standing, self._today())
                )

    @Slot()
    def remind(self) -> None:
        """Note that the household was reminded today."""
        if self._item:
            self._run(partial(note_reminded, visits=[self._visited()], on=self._today()))

    @Slot()
    def close_file(self) -> None:
        """Ask for the reason for which the file is followed no longer."""
        if self._item:
            self._open_sheet(ClosingSheet(self, self._backend, self._item.standing))

    def _build(self) -> None:
        self._number, self._chip = label("", "display"), Chip()
        self._name = label("", "heading", wrap=True)
        self._who, self._where = label("", "dense", wrap=True), label("", "muted", wrap=True)
        self._who.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._open, self._dates = label("", "dense", wrap=True), label("", "muted", wrap=True)
        self._act = Button(self.tr("Enter outcome…"), kind="primary", key="F2", wide=True)
        self._act.clicked.connect(self.act)
        self._remind = Button(self.tr("Reminded today"), key="Ctrl+R", wide=True)
        self._remind.clicked.connect(self.remind)
        self._card = Button(self.tr("Card"), key="Enter", wide=True)
        self._card.clicked.connect(self._on_card)
        self._close = Button(self.tr("Follow up no longer…"), key="Del", wide=True)
        self._close.clicked.connect(self.close_file)
        self._consents = Consents(self._backend, self._today)
        self._lay_out()

    def _lay_out(self) -> None:
        body, foot = panel_columns(self)
        body.addLayout(row(self._number, None, self._chip))
        for part in (self._name, self._who, line(), self._where, self._open, self._dates, line(),
                     self._consents):  # fmt: skip
            body.addWidget(part)
        body.addStretch()
        for button in (self._act, self._remind, self._close, self._card):
            foot.addWidget(button)

    def _contact(self, item: FollowItem) -> list[str]:
        contact = item.contact
        if contact.hidden:
            return [self.tr("How to reach it is on the card.")]
        words = [contact.phone or self.tr("no phone number known")]
        if contact.companion:
            words.append(self.tr("with {companion}").format(companion=contact.companion))
        return words

    def _open_words(self, item: FollowItem) -> str:
        if not item.lacks:
            return still_open(item)
        lines = []
        for lack in item.lacks:
            whose = f", {lack.person}" if lack.person and not item.contact.hidden else ""
            promised = self.tr("promised by {date}").format(date=date_word(lack.promised))
            by = f" ({promised})" if lack.promised else ""
            lines.append(f"• {lack.name}{whose}{by}")
        return "\n".join(lines)

    def _date_words(self, item: FollowItem) -> list[str]:
        found = []
        if item.due:
            late = self.tr("Was due on {date}") if item.late else self.tr("Due on {date}")
            found.append(late.format(date=long_day(item.due)))
        if item.standing.reminded_on:
            reminded = self.tr("Last reminded on {date}")
            found.append(reminded.format(date=long_day(item.standing.reminded_on)))
        if item.next_on:
            again = self.tr("Comes again on {date}")
            found.append(again.format(date=long_day(item.next_on)))
        return found

    def _act_words(self, kind: FollowKind) -> str:
        match kind:
            case FollowKind.PROOF:
                return self.tr("Proof seen")
            case FollowKind.UPDATE:
                return self.tr("Update done")
            case FollowKind.MOVING_ON:
                return self.tr("Take out of this group")
            case _:
                return self.tr("Enter outcome…")

    def _visited(self) -> Visited:
        assert self._item is not None
        one = self._item.standing
        return Visited(one.appointment_id, one.landlord_id, one.version)

    def _run(self, work: partial[None]) -> None:
        self._backend.run(self, work)

    def _open_sheet(self, sheet: Sheet) -> None:
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    @Slot()
    def _on_card(self) -> None:
        if self._item:
            self.card_asked.emit(self._item.standing.household_id)
