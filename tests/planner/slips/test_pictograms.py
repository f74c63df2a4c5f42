from __future__ import annotations

from io import BytesIO

import pytest
from reportlab.pdfgen.canvas import Canvas

from planner import RESOURCES
from planner.slips.pictograms import draw_pictogram, shape
from planner.slips.svg_path import segments
from tests.planner.slips import reading

ICONS = sorted(path.stem for path in (RESOURCES / "icons").glob("*.svg"))


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_can_be_drawn_and_stays_on_its_grid(name):
    points = [point for _, points in shape(name) for point in points]

    assert points
    assert all(0.5 <= part <= 23.5 for point in points for part in (point.real, point.imag))


def test_an_icon_is_drawn_where_and_as_large_as_asked():
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=(100, 100))
    draw_pictogram(canvas, "square", 10, 20, 48)  # from 3 to 21 on its grid of 24, 2 thick
    canvas.save()
    (page,) = reading.images(buffer.getvalue(), 72)

    assert reading.ink_box(page) == pytest.approx((14, 36, 54, 76), abs=1)


def test_commands_in_small_letters_count_from_where_the_pen_is():
    assert segments("M2 3l1 1h2v-1z") == [
        ("M", (2 + 3j,)),
        ("L", (3 + 4j,)),
        ("L", (5 + 4j,)),
        ("L", (5 + 3j,)),
        ("Z", ()),
    ]


def test_numbers_may_stand_together_and_a_move_goes_on_as_lines():
    assert segments("m1.5.5-1-1") == [("M", (1.5 + 0.5j,)), ("L", (0.5 - 0.5j,))]


@pytest.mark.parametrize(("path", "middle"), [
    ("M0 1A1 1 0 0 1 2 1", 1 + 0j),
    ("M0 1A1 1 0 0 0 2 1", 1 + 2j),
    ("M0 1a1 1 0 012 0", 1 + 0j),
    ("M0 1A2 1 0 0 1 4 1", 2 + 0j),
])  # fmt: skip
def test_half_a_circle_passes_its_top_or_its_bottom(path, middle):
    quarter = segments(path)[1][1][-1]

    assert quarter == pytest.approx(middle)


def test_the_large_arc_goes_the_long_way_round():
    corners = [points[-1] for _, points in segments("M1 0A1 1 0 1 1 0 1")]

    assert corners == [1 + 0j, *map(pytest.approx, [2 + 1j, 1 + 2j, 0 + 1j])]


def test_a_smooth_curve_mirrors_the_handle_before_it():
    assert segments("M0 0C0 1 1 2 2 2S4 1 4 0")[-1] == ("C", (3 + 2j, 4 + 1j, 4 + 0j))


def test_a_command_that_pictograms_do_not_use_is_refused():
    with pytest.raises(ValueError, match="Q"):
        segments("M0 0Q1 1 2 2")
