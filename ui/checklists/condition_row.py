"""One line of a condition as fields: what it asks, which or how many, and whether not."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from planner.checklists.builder import KINDS, MOST_PEOPLE, ConditionLine
from planner.checklists.conditions import GROUPS, NUMBERS
from planner.checklists.facts import fact_groups
from planner.kinds import Regime
from ui.checklists.catalogue_words import kind_words, regime_words
from ui.core.language import spoken
from ui.widgets.button import Button
from ui.widgets.spin import Spin

INDENT, TEST = 24, 210
translate = QCoreApplication.translate


class ConditionRow(QWidget):
    """Edits one line. `changed` gives the line it has become, `add_asked` is for a group.

    The first line of all says how the rest go together, or that everybody is meant. `line` is
    what it edits.
    """

    changed = Signal(object)
    add_asked = Signal()
    remove_asked = Signal()

    def __init__(self, line: ConditionLine) -> None:
        super().__init__()
        self.line = line
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(line.depth * INDENT, 0, 0, 0)
        self._layout.setSpacing(8)
        self._build_test()
        self._build_value()
        self._build_buttons()

    def focus_first(self) -> None:
        """Go to the first field."""
        self._test.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_test(self) -> None:
        self._not = QCheckBox(self.tr("not"))
        self._not.setChecked(self.line.negated)
        self._not.toggled.connect(self._on_not)
        self._not.setVisible(self.line.depth > 0)
        self._test = QComboBox()
        self._test.setAccessibleName(self.tr("What is asked"))
        for test in ("always", *GROUPS) if self.line.depth == 0 else TESTS:
            self._test.addItem(asked_words(test, top=self.line.depth == 0), test)
        self._test.setCurrentIndex(self._test.findData(self.line.test))
        self._test.currentIndexChanged.connect(self._on_test)
        grouped = self.line.test in ("always", *GROUPS)
        if not grouped:
            self._test.setFixedWidth(TEST)
        self._layout.addWidget(self._not)
        self._layout.addWidget(self._test, 1 if grouped else 0)

    def _build_value(self) -> None:
        test = self.line.test
        if test in NUMBERS:
            count = Spin(minimum=1, maximum=MOST_PEOPLE, value=int(self.line.value or 1))
            count.setAccessibleName(self.tr("At least how many"))
            count.valueChanged.connect(self._on_value)
            self._layout.addWidget(count)
            self._layout.addStretch(1)
        elif test not in ("always", *GROUPS):
            choice = _choice(test)
            choice.setAccessibleName(self.tr("Which"))
            choice.setCurrentIndex(choice.findData(self.line.value))
            choice.currentIndexChanged.connect(lambda: self._on_value(choice.currentData()))
            self._layout.addWidget(choice, 1)

    def _build_buttons(self) -> None:
        if self.line.test in ("always", *GROUPS):
            add = Button(self.tr("Add"), icon_name="plus")
            add.setAccessibleName(self.tr("Add a condition to this group"))
            add.clicked.connect(self.add_asked)
            self._layout.addWidget(add)
        if self.line.depth > 0:
            remove = Button("", kind="ghost", icon_name="trash-2")
            remove.setAccessibleName(self.tr("Take this condition away"))
            remove.clicked.connect(self.remove_asked)
            self._layout.addWidget(remove)

    @Slot(bool)
    def _on_not(self, on: bool) -> None:  # noqa: FBT001 - Qt's own
        line = self.line
        self.changed.emit(ConditionLine(line.depth, line.test, line.value, on))

    @Slot()
    def _on_test(self, _place: object = None) -> None:
        test = str(self._test.currentData())
        self.changed.emit(ConditionLine(self.line.depth, test, first_value(test)))

    def _on_value(self, value: str | int) -> None:
        line = self.line
        self.changed.emit(ConditionLine(line.depth, line.test, value, line.negated))


TESTS = ("fact", *NUMBERS, "landlord", "regime", *GROUPS)
"""What a line within a group can ask."""


def asked_words(test: str, *, top: bool = False) -> str:
    """Name what a line asks; the first line says how all the rest go together."""
    if top:
        return {
            "always": translate("Condition", "Everybody needs it"),
            "all": translate("Condition", "Needed when all of this is true"),
            "any": translate("Condition", "Needed when any of this is true"),
        }[test]
    return {
        "fact": translate("Condition", "Fact"),
        "adults": translate("Condition", "Adults, at least"),
        "children": translate("Condition", "Children, at least"),
        "absent": translate("Condition", "Adults not there, at least"),
        "landlord": translate("Condition", "Kind of landlord"),
        "regime": translate("Condition", "Way of registering"),
        "all": translate("Condition", "All of this is true"),
        "any": translate("Condition", "Any of this is true"),
    }[test]


def first_value(test: str) -> str | int:
    """Give what a line asks for at first."""
    if test in NUMBERS:
        return 1
    return {"fact": _facts()[0], "landlord": KINDS[0], "regime": Regime.PRE_CIR}.get(test, "")


def _facts() -> list[str]:
    return [fact.code for group in fact_groups() for fact in group.facts]


def _choice(test: str) -> QComboBox:
    made = QComboBox()
    made.setMaxVisibleItems(18)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    if test == "landlord":
        for kind in KINDS:
            made.addItem(kind_words(kind), str(kind))
    elif test == "regime":
        for regime in Regime:
            made.addItem(regime_words(regime), str(regime))
    else:
        _offer_facts(made)
    return made


def _offer_facts(choice: QComboBox) -> None:
    """Offer the facts under the names of their groups, which cannot be chosen."""
    for group in fact_groups():
        choice.addItem(group.texts[spoken()])
        model = choice.model()
        if isinstance(model, QStandardItemModel):
            model.item(choice.count() - 1).setFlags(Qt.ItemFlag.NoItemFlags)
        for fact in group.facts:
            choice.addItem(fact.texts[spoken()], fact.code)
