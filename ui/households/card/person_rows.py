"""The persons of a card as rows of fields that can be changed, added and taken away."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from planner.households.births import read_birth
from planner.households.changing import PersonChange, Shown
from planner.households.members import PersonDraft, check_person
from planner.households.persons import PersonRow
from planner.kinds import PersonRole
from ui.core.refusals import obstacle
from ui.households.words import role_words
from ui.widgets.button import Button
from ui.widgets.frames import label, restyle, row

BORN = 112
ROLE = 178


class PersonFields(QWidget):
    """The fields of one person. `name` says whose they are, to be read aloud."""

    def __init__(self, person: PersonRow | None, role: PersonRole, today: datetime.date) -> None:
        super().__init__()
        self._today = today
        self.shown: Shown | None = (person.id, person.version) if person else None
        self.role = QComboBox()
        for kind in PersonRole:
            words = role_words(kind)
            self.role.addItem(words[:1].upper() + words[1:], kind)
        self.role.setCurrentIndex(self.role.findData(person.role if person else role))
        self.last_name = QLineEdit(person.last_name if person else "")
        self.first_name = QLineEdit(person.first_name if person else "")
        born = person.birth_date if person else None
        self.born = QLineEdit(f"{born:%d/%m/%Y}" if born else "")
        self.remove = Button("", kind="ghost", icon_name="trash-2")
        self.remove.setAutoDefault(False)
        self._lay_out()

    @property
    def kind(self) -> PersonRole:
        """What the person is in the household."""
        return PersonRole(self.role.currentData())

    def number(self, place: int) -> None:
        """Say which person of the form these fields are about."""
        for editor, words in (
            (self.role, self.tr("Role of person {n}")),
            (self.last_name, self.tr("Name of person {n}")),
            (self.first_name, self.tr("First name of person {n}")),
            (self.born, self.tr("Birth date of person {n}")),
            (self.remove, self.tr("Take away person {n}")),
        ):
            editor.setAccessibleName(words.format(n=place))
            editor.setToolTip(words.format(n=place) if editor is self.remove else "")

    def draft(self) -> PersonDraft:
        """Give the person as they stand here.

        Raises:
            BirthDateUnreadable: The birth date cannot be read.
        """
        born = read_birth(self.born.text(), self._today).date
        return PersonDraft(self.last_name.text(), self.first_name.text(), born, self.kind)

    def problem(self) -> str:
        """Say what is wrong with the person, and mark the field; nothing when all is well."""
        checks: list[tuple[QLineEdit, Callable[[], object]]] = [
            (self.born, self.draft),
            (self.last_name, lambda: check_person(self.draft())),
        ]
        for editor, check in checks:
            words = obstacle(check)
            restyle(editor, "wrong", bool(words))
            if words:
                editor.setFocus(Qt.FocusReason.OtherFocusReason)
                return words
        return ""

    def _lay_out(self) -> None:
        self.born.setPlaceholderText(self.tr("date or year"))
        self.born.setFixedWidth(BORN)
        self.role.ensurePolished()
        self.role.setFixedWidth(max(ROLE, self.role.sizeHint().width()))
        layout = row(self.role, self.last_name, self.first_name, self.born, self.remove)
        layout.setStretch(1, 3)
        layout.setStretch(2, 2)
        self.setLayout(layout)


class PersonForm(QWidget):
    """All persons of a household, with a button that adds one."""

    def __init__(self, persons: Sequence[PersonRow], today: datetime.date) -> None:
        super().__init__()
        self._today = today
        self._removed: list[Shown] = []
        self.rows: list[PersonFields] = []
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(6)
        heads = self._heads()
        self._list.addLayout(heads)
        add, child = (Button(words, icon_name="user-plus") for words in self._offers())
        add.clicked.connect(partial(self._on_add, PersonRole.OTHER_ADULT))
        child.clicked.connect(partial(self._on_add, PersonRole.CHILD))
        for button in (add, child):
            button.setAutoDefault(False)
        self._list.addLayout(row(add, child, None))
        for person in persons:
            self._show(PersonFields(person, person.role, today))
        if not persons:
            self._show(PersonFields(None, PersonRole.REFERENCE_TENANT, today))
        heads.setColumnMinimumWidth(0, self.rows[0].role.minimumWidth())

    @property
    def removed(self) -> tuple[Shown, ...]:
        """The persons that were taken away."""
        return tuple(self._removed)

    def changes(self) -> tuple[PersonChange, ...]:
        """Give all persons as they stand here."""
        return tuple(PersonChange(fields.draft(), fields.shown) for fields in self.rows)

    def problem(self) -> str:
        """Say what is wrong with somebody, or nothing."""
        return next((words for fields in self.rows if (words := fields.problem())), "")

    def _offers(self) -> tuple[str, str]:
        return self.tr("Add an adult"), self.tr("Add a child")

    def _heads(self) -> QGridLayout:
        heads = QGridLayout()
        heads.setSpacing(8)
        for column, (words, width, stretch) in enumerate(
            (
                (self.tr("Role"), ROLE, 0),
                (self.tr("Name"), 0, 3),
                (self.tr("First name"), 0, 2),
                (self.tr("Born"), BORN, 0),
                ("", 32, 0),
            )
        ):
            heads.addWidget(label(words, "label"), 0, column)
            heads.setColumnMinimumWidth(column, width)
            heads.setColumnStretch(column, stretch)
        return heads

    def _show(self, fields: PersonFields) -> None:
        fields.remove.clicked.connect(partial(self._on_remove, fields))
        fields.role.currentIndexChanged.connect(partial(self._on_role, fields))
        self._list.insertWidget(len(self.rows) + 1, fields)
        self.rows.append(fields)
        self._number()

    def _number(self) -> None:
        for place, fields in enumerate(self.rows, 1):
            fields.number(place)
            fields.remove.setEnabled(fields.kind is not PersonRole.REFERENCE_TENANT)

    def _on_add(self, role: PersonRole) -> None:
        fields = PersonFields(None, role, self._today)
        if self.rows:
            fields.last_name.setText(self.rows[0].last_name.text())
        self._show(fields)
        fields.last_name.setFocus(Qt.FocusReason.OtherFocusReason)
        fields.last_name.selectAll()

    def _on_remove(self, fields: PersonFields) -> None:
        if fields.shown:
            self._removed.append(fields.shown)
        place = self.rows.index(fields)
        self.rows.remove(fields)
        fields.deleteLater()
        self._number()
        self.rows[max(0, place - 1)].last_name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_role(self, fields: PersonFields, _place: int) -> None:
        """Keep one reference tenant: the former one becomes a partner."""
        if fields.kind is PersonRole.REFERENCE_TENANT:
            for other in self.rows:
                tenant = other.kind is PersonRole.REFERENCE_TENANT
                if other is not fields and tenant:
                    other.role.setCurrentIndex(other.role.findData(PersonRole.PARTNER))
        self._number()
