from __future__ import annotations

from dataclasses import replace

import pytest

from db.kinds import SlipFormat
from planner.slips.code import in_groups, slip_code
from planner.slips.slip import slips
from tests.planner.slips import reading
from tests.planner.slips.test_slip import slip


def later(view, number):
    stops = tuple(replace(stop, start=stop.start + 5 * number) for stop in view.stops)
    arrives = view.arrives + 5 * number
    code = slip_code(number, 1)
    return replace(view, number=number, code=code, arrives=arrives, stops=stops)


@pytest.mark.parametrize("language", ["nl", "fr", "ar", "ti"])
@pytest.mark.parametrize("sheet", SlipFormat)
def test_a_slip_drawn_after_others_reads_as_when_it_is_drawn_alone(sheet, language):
    views = [later(slip(2, language=language), number) for number in range(1, 4)]
    together = reading.texts(slips(views, sheet))

    assert together == [page for view in views for page in reading.texts(slips([view], sheet))]


def test_slips_laid_out_alike_have_each_their_own_code_and_number():
    views = [later(slip(3), number) for number in range(997, 1002)]
    pdf = slips(views)

    assert reading.codes(pdf) == [view.code for view in views]
    for page, view in zip(reading.texts(pdf), views, strict=True):
        assert f"Uw nummer {view.number:03d}" in page
        assert in_groups(view.code) in page
