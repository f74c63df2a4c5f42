from __future__ import annotations

import pytest

from planner.slips.quick_card import quick_card
from planner.slips.views import CardSection, QuickCard
from tests.planner.slips import reading


def card(sections, keys):
    made = [
        CardSection(f"Deel {part}", [(f"Ctrl+{key}", f"Doet {part}-{key}") for key in range(keys)])
        for part in range(sections)
    ]
    return QuickCard("Alle toetsen", "Hang dit naast uw scherm.", "nl", made)


@pytest.mark.parametrize(("sections", "keys"), [(1, 3), (9, 12), (12, 30)])
def test_every_key_stands_on_the_one_page(sections, keys):
    pdf = quick_card(card(sections, keys))
    [page] = reading.texts(pdf)

    assert "Alle toetsen" in page
    assert f"Doet {sections - 1}-{keys - 1}" in page
    assert quick_card(card(sections, keys)) == pdf
