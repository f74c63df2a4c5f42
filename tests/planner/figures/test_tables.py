"""Tables, pictures and files of one period: the same figures in each."""

from __future__ import annotations

import csv
import json
from datetime import date
from functools import partial
from io import BytesIO, StringIO
from itertools import pairwise

import openpyxl
import pytest

from db.outcomes import SignalLimit
from planner.errors import NoFigures, SignalUnknown, TextTooLong
from planner.figures.counts import Count
from planner.figures.files import FigureFile, figures_file
from planner.figures.keeping import INTRODUCTION, SIGNAL, keep_text, report_texts
from planner.figures.limits import set_signal_limit, signal_limits, signal_rules
from planner.figures.pictures import picture
from planner.figures.report import period_figures
from planner.figures.shades import DARK, LIGHT, ink_on
from planner.figures.signals import signals
from planner.figures.tables import Kind, as_number
from planner.figures.view import figures_view
from planner.figures.words import value_words
from planner.workspace import Workspace
from tests import places
from tests.conftest import clock
from tests.planner.slips import reading
from tests.year import DATES

YEAR = {"first": date(2027, 1, 1), "last": date(2027, 12, 31), "today": date(2028, 1, 5)}


@pytest.fixture(scope="module")
def office(year_file, tmp_path_factory):
    own = places.copy(year_file, tmp_path_factory.mktemp("tables") / "x.inschrijfdag", keep=True)
    opened = Workspace(own, clock=clock, actor="An")
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def shown(office):
    return office.ask(partial(period_figures, **YEAR))


@pytest.fixture(scope="module")
def hidden(office):
    return office.ask(partial(period_figures, **YEAR, hide=True))


def cells(figures, kind, column):
    table = figures.table(kind)
    return {row.code: row.values[table.columns.index(column)] for row in table.rows}


def test_the_total_of_each_column_is_that_of_its_days(shown):
    table = shown.table(Kind.ATTENDANCE)
    (total,) = [row for row in table.rows if row.total]

    assert len(table.body) == len(DATES)
    for place in range(len(table.columns)):
        assert total.values[place].value == sum(row.values[place].value for row in table.body)
    invited, there, came, walk_in, *absent = (value.value for value in total.values)
    assert (there, invited) == (came + walk_in, came + sum(absent))


@pytest.mark.parametrize("kind", Kind)
def test_every_picture_draws_what_its_table_says(shown, kind):
    table = shown.table(kind)
    drawn = picture(table, "nl")
    if drawn is None:
        assert kind in (Kind.ENDS, Kind.LEAD)
        return
    assert [bar.label for bar in drawn.bars] == [row.label for row in table.body]
    for bar, row in zip(drawn.bars, table.body, strict=True):
        said = [as_number(value) for value in row.values]
        assert all(value in said for value in (*bar.parts, *bar.marks))
    assert drawn.top >= max(sum(bar.parts) if drawn.stacked else bar.parts[0] for bar in drawn.bars)
    if drawn.stacked:
        assert all(len(bar.parts) == len(drawn.legend) for bar in drawn.bars)


def test_pictures_of_hidden_figures_draw_nothing_that_is_hidden(hidden):
    drawn = picture(hidden.table(Kind.ATTENDANCE), "nl")

    assert drawn.legend == ()
    assert [bar.parts[0] for bar in drawn.bars] == [
        cells(hidden, Kind.ATTENDANCE, "there")[on.isoformat()].value for on in DATES
    ]


@pytest.mark.parametrize("shades", [LIGHT, DARK], ids=["light", "dark"])
def test_the_parts_of_a_bar_stay_apart_in_grey_and_their_numbers_are_read(shades):
    grey = [luminance(shade) for shade in shades]
    order = sorted(grey, reverse=shades is DARK)

    assert grey == order
    assert all(contrast(one, two) > 1.15 for one, two in pairwise(grey))
    assert all(contrast(luminance(ink_on(x)), luminance(x)) >= 4.5 for x in shades)


def luminance(colour):
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4 for x in parts]
    return sum(w * x for w, x in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one, two):
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)


def file(office, form, **changed):
    return office.ask(partial(figures_file, form=form, **{**YEAR, **changed}))


def test_no_file_holds_a_small_count(office):
    read = json.loads(file(office, FigureFile.JSON))
    counted = [
        value
        for kind in ("attendance", "results", "documents", "languages", "sizes", "companions")
        for row in read["figures"][kind].values()
        for key, value in row.items() if key != "hours"
    ]  # fmt: skip

    assert read["small_numbers_hidden"]
    assert not [value for value in counted if isinstance(value, int) and 0 < value < 5]
    assert any(isinstance(value, dict) for value in counted)


def test_workbook_and_plain_table_say_what_json_says(office):
    read = json.loads(file(office, FigureFile.JSON))["figures"]
    book = openpyxl.load_workbook(BytesIO(file(office, FigureFile.XLSX)))
    lines = list(csv.reader(StringIO(file(office, FigureFile.CSV).decode("utf-8-sig")),
                            delimiter=";"))  # fmt: skip
    sheet = book["Grootte van de gezinnen"]
    sizes = [row["households"] for row in read["sizes"].values()]

    assert [row[1].value for row in list(sheet.rows)[1:]] == sizes
    assert [line[3] for line in lines if line[0] == "Grootte van de gezinnen"] == [
        str(size) for size in sizes
    ]
    assert len(book.worksheets) == len(Kind) + 1


def test_the_report_has_its_introduction_its_signals_and_every_figure(year):
    ask = {"first": YEAR["first"], "last": YEAR["last"]}
    for part, text in (
        (INTRODUCTION, "Dit was ons jaar."),
        (f"{SIGNAL}long_wait.total", "Te lang."),
    ):
        year.run(partial(keep_text, **ask, part=part, text=text))
    text = reading.text(year.ask(partial(figures_file, **YEAR, form=FigureFile.PDF)))

    assert "Dit was ons jaar." in text
    assert "Te lang." in text
    for table in year.ask(partial(period_figures, **YEAR)).tables:
        assert table.title in text


def test_a_text_of_the_report_is_kept_changed_and_taken_away(session):
    ask = {"first": YEAR["first"], "last": YEAR["last"]}
    for words in ("Eerst.", "Dan."):
        keep_text(session, **ask, part=INTRODUCTION, text=words)
        session.flush()
    assert report_texts(session, **ask) == {INTRODUCTION: "Dan."}

    keep_text(session, **ask, part=INTRODUCTION, text="  ")
    session.flush()
    assert report_texts(session, **ask) == {}
    with pytest.raises(TextTooLong):
        keep_text(session, **ask, part=INTRODUCTION, text="x" * 2001)


def test_taking_away_what_was_never_set_leaves_all_as_it_was(session):
    ask = {"first": date(2026, 1, 1), "last": date(2026, 12, 31)}
    keep_text(session, **ask, part=INTRODUCTION, text=" ")
    rule = signal_rules()[0]
    set_signal_limit(session, code=rule.code, limit=rule.shipped)
    session.flush()
    assert report_texts(session, **ask) == {}
    assert signal_limits(session)[rule] == rule.shipped


def test_a_figure_past_its_limit_proposes_a_sentence_and_others_do_not(shown):
    limits = {rule: rule.shipped for rule in signal_rules()}
    found = {signal.part: signal.words for signal in signals(shown, limits, "nl")}
    p90 = cells(shown, Kind.WAITING, "p90")["total"]
    hours = cells(shown, Kind.LANGUAGES, "hours")

    assert ("signal.long_wait.total" in found) == (p90 > 45)
    assert {part.split(".")[2] for part in found if "no_interpreter" in part} == {
        code for code, value in hours.items() if value < 0.5
    }
    assert "Somalisch" in found["signal.no_interpreter.so"]
    assert not [part for part in found if "incomplete" in part]


def parts(figures, limits):
    return {signal.part for signal in signals(figures, limits, "nl")}


def test_the_office_sets_other_limits_and_takes_them_back(session):
    rules = {rule.code: rule for rule in signal_rules()}
    for limit in (0.5, None):
        set_signal_limit(session, code="absent", limit=limit)
        session.flush()
        assert signal_limits(session)[rules["absent"]] == limit
    set_signal_limit(session, code="absent", limit=rules["absent"].shipped)
    session.flush()

    assert signal_limits(session) == {rule: rule.shipped for rule in signal_rules()}
    assert session.query(SignalLimit).count() == 0
    with pytest.raises(SignalUnknown):
        set_signal_limit(session, code="luck", limit=1)


def test_a_lower_limit_gives_more_signals_and_none_gives_no_signal(shown):
    low = {rule: 0.0 if rule.over else 999.0 for rule in signal_rules()}
    said = {part.split(".")[1] for part in parts(shown, low)}

    assert said == {rule.code for rule in signal_rules()}
    assert parts(shown, dict.fromkeys(signal_rules())) == set()


def test_no_signal_tells_of_fewer_than_five(office):
    day = {**YEAR, "first": DATES[0], "last": DATES[0]}
    found = office.ask(partial(period_figures, **day))
    low = {rule: 0.0 if rule.over else 999.0 for rule in signal_rules()}
    small = {
        code for code, count in cells(found, Kind.LANGUAGES, "households").items()
        if count.value < 5
    }  # fmt: skip

    assert small
    assert (
        not {part.split(".")[2] for part in parts(found, low) if "no_interpreter" in part} & small
    )


def test_a_period_without_a_day_is_refused(office):
    with pytest.raises(NoFigures):
        file(office, FigureFile.JSON, last=date(2027, 1, 2))


def test_a_day_alone_is_a_period(office):
    view = office.ask(partial(figures_view, first=DATES[2], last=DATES[2], today=YEAR["today"]))

    assert [day.date for day in view.figures.days] == [DATES[2]]
    assert view.figures.table(Kind.ATTENDANCE).body[0].code == DATES[2].isoformat()


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        (Count(12), "count", "12"), (Count(12, exact=False), "count", "min. 12"),
        (Count(0, exact=False), "count", "…"), (None, "minutes", "–"),
        (12.34, "minutes", "12,3 min."), (12.0, "hours", "12 u."), (0.256, "share", "26 %"),
        (1020.0, "clock", "17:00"),
    ],
)  # fmt: skip
def test_values_are_written_as_people_read_them(value, unit, words):
    assert value_words(value, unit, "nl") == words
