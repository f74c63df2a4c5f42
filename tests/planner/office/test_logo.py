"""An office's own logo: any picture becomes a small one on white, and stands on its letters."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from io import BytesIO

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from PIL import Image

from planner.days.queries import days
from planner.errors import ChangedMeanwhile, LogoTooLarge, LogoUnreadable
from planner.office.edit import office_view
from planner.office.logo import HIGH, WIDE, logo_bytes, logo_from, logo_of, set_logo
from planner.slips.announcing.files import Announcement, announcement_file
from tests.conftest import NOW


def picture(size=(1200, 300), colour=(47, 111, 107, 255), kind="PNG"):
    written = BytesIO()
    image = Image.new("RGBA", size, colour)
    (image if kind == "PNG" else image.convert("RGB")).save(written, kind)
    return written.getvalue()


def pictures(pdf):
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return sum(1 for _ in document[0].get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE]))


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_picture_is_kept_small_and_whole(kind):
    kept = Image.open(BytesIO(logo_bytes(logo_from(picture(kind=kind), "logo"))))
    assert kept.format == "PNG"
    assert kept.size == (WIDE, WIDE // 4)
    assert kept.width <= WIDE
    assert kept.height <= HIGH


def test_what_can_be_seen_through_is_white_as_the_paper_is():
    kept = Image.open(BytesIO(logo_bytes(logo_from(picture(colour=(0, 0, 0, 0)), "logo.png"))))
    assert kept.convert("RGB").getpixel((5, 5)) == (255, 255, 255)


@pytest.mark.parametrize("data", [b"", b"<svg/>", b"\x89PNG\r\n\x1a\n rest", picture()[:-400]])
def test_what_is_no_picture_is_refused(data):
    with pytest.raises(LogoUnreadable):
        logo_from(data, "logo.png")


def test_a_picture_that_would_fill_the_memory_is_refused_before_it_is_drawn():
    with pytest.raises(LogoTooLarge):
        logo_from(picture((8000, 6000)), "groot.png")


def test_poster_and_letters_bear_the_logo_and_an_undo_takes_it_off(demo_workspace):
    view, logo = demo_workspace.ask(office_view), logo_from(picture(), "logo.png")
    day_id = demo_workspace.ask(days)[0].id
    make = partial(announcement_file, day_id=day_id, made=NOW)
    papers = [partial(make, kind=kind) for kind in (Announcement.POSTER, Announcement.LETTERS)]
    assert [pictures(demo_workspace.ask(paper)) for paper in papers] == [0, 0]

    demo_workspace.run(partial(set_logo, version=view.version, logo=logo))
    assert [pictures(demo_workspace.ask(paper)) for paper in papers] == [1, 1]

    demo_workspace.undo()
    assert demo_workspace.ask(logo_of) is None


def test_a_logo_never_goes_over_what_somebody_else_changed(session):
    version = office_view(session).version
    with pytest.raises(ChangedMeanwhile):
        set_logo(session, version=version - 1, logo=None)
