"""Who comes along: somebody known however it is typed, or somebody new."""

from __future__ import annotations

import pytest

from ui.households.companion_field import CompanionField

KNOWN = ((1, "Toeleider 1 (vzw Effect)"), (2, "Zoë Peeters (CAW)"))


@pytest.fixture
def field(qtbot):
    made = CompanionField(KNOWN, 1)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_companion_of_before_is_shown_and_nobody_is_an_empty_field(qtbot, field):
    assert field.box.currentText() == "Toeleider 1 (vzw Effect)"
    with qtbot.waitSignal(field.changed):
        field.choose(None)
    assert (field.companion_id, field.box.currentText()) == (None, "")


def test_a_known_name_is_found_however_it_is_typed(qtbot, field):
    with qtbot.waitSignal(field.changed):
        field.write(" zoe  PEETERS (caw)")
    assert (field.companion_id, field.new_name, field.said) == (2, "", "")
    assert field.box.currentText() == "Zoë Peeters (CAW)"


def test_a_name_that_nobody_has_is_said_to_be_new(qtbot, field):
    with qtbot.waitSignal(field.changed):
        field.write("An  Maes")
    assert (field.companion_id, field.new_name) == (None, "An  Maes")
    assert field.said == "New: this name is added to the companions."
    field.choose(1)
    assert (field.companion_id, field.new_name, field.said) == (1, "", "")
