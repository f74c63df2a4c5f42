"""The handbook says what is so: words, keys, pictures and links of the program as it is."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from planner import RESOURCES
from planner.texts import LANGUAGES
from ui.help.handbook import SHOTS, HelpPage, fitting, handbook, page_for
from ui.help.typeset import SPAN, html_of, pictures_in, style_of
from ui.theme.tokens import DARK, LIGHT

UI = Path(__file__).parents[3] / "ui"
PAGES = [page for language in LANGUAGES for page in handbook(language)]
NAMES = [f"{language}-{page.name}" for language in LANGUAGES for page in handbook(language)]
HANDS = {
    "nl": {"Enter", "Esc", "Spatiebalk"},
    "fr": {"Entrée", "Échap", "Espace"},
    "en": {"Enter", "Esc", "Space"},
}
"""Keys that every list and dialog answers to."""
KEY = re.compile(r'"((?:(?:Ctrl|Shift)\+)+(?:\w+|[+=-])|F\d+|Del|PgUp|PgDown)["|]')


KEYS, WORDS, LINKS = 1, 2, 4
"""What a page's spans are: keys, words on the screen, names of other pages."""


def spans(body, kind):
    """Give the spans of a kind."""
    return [found[kind] for found in SPAN.finditer(body) if found[kind]]


def language_of(page):
    return next(language for language in LANGUAGES if page in handbook(language))


def on_screen(language):
    """Give every text of the window in a language, without letters to press and dots."""
    tree = ElementTree.parse(RESOURCES / "i18n" / f"planner_{language}.ts")
    for message in tree.iter("message"):
        found = message.find("translation")
        forms = [found.text] if len(found) == 0 else [form.text for form in found]
        if language == "en":
            forms.append(message.findtext("source"))
        yield from (bare(form) for form in forms if form)


def bare(words):
    return words.replace("&", "").rstrip("….").strip()


@pytest.fixture(scope="module")
def spoken():
    """Give the words on the screen by language; English ones stand in the sources."""
    found = {language: set(on_screen(language)) for language in LANGUAGES}
    tree = ElementTree.parse(RESOURCES / "i18n" / "planner_nl.ts")
    found["en"] |= {bare(one.findtext("source")) for one in tree.iter("message")}
    return found


@pytest.fixture(scope="module")
def bound():
    """Give every key that the window's sources bind."""
    sources = "\n".join(path.read_text(encoding="utf-8") for path in UI.rglob("*.py"))
    return set(KEY.findall(sources))


def sheets():
    """Name the dialogs there are."""
    found = set()
    for path in UI.rglob("*.py"):
        found |= set(re.findall(r"^class (\w+)\((?:Form|Print)?Sheet\)", path.read_text(), re.M))
    return found - {"FormSheet", "HelpSheet"}


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_a_page_speaks_of_words_keys_pictures_and_pages_that_there_are(page, spoken, bound):
    language = language_of(page)
    assert [w for w in spans(page.body, WORDS) if bare(w) not in spoken[language]] == []
    known = bound | HANDS[language] | {"Ctrl++", "Ctrl+-"}
    assert [key for key in spans(page.body, KEYS) if key not in known] == []
    names = {one.name for one in handbook(language)}
    assert [name for name in spans(page.body, LINKS) if name not in names] == []
    missing = [
        name for name in pictures_in(page.body) for theme in (LIGHT, DARK)
        if not (SHOTS / f"{name}-{theme.name}.png").is_file()
    ]  # fmt: skip
    assert missing == []


def test_each_page_and_dialog_is_explained_in_dutch_and_each_page_in_every_language(window):
    opens = [name for page in handbook("nl") for name in page.opens]
    assert len(opens) == len(set(opens))
    assert (sheets() | set(window.pages)) - set(opens) == set()
    for language in LANGUAGES:
        told = {name for page in handbook(language) for name in page.opens}
        assert set(window.pages) <= told


def test_a_page_is_found_for_the_dialog_before_the_page_under_it():
    pages = handbook("nl")
    assert page_for(pages, ("MergeSheet", "households")).name == "dubbels"
    assert page_for(pages, ("", "households")).name == "boeken"
    assert page_for(pages, ("Nothing", "")) is pages[0]


def test_words_find_pages_with_their_titles_first():
    pages = handbook("nl")
    assert fitting(pages, "reserveko")[0].name == "reservekopieen"
    assert fitting(pages, "zeppelin") == []
    assert len(fitting(pages, "")) == len(pages)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("afspraak annuleren", "verplaatsen"), ("wachtlijst", "reservelijst"),
        ("afwezig", "te-laat"), ("inloggen", "accounts"), ("backup", "reservekopieen"),
        ("etiketten", "afdrukken"), ("datalek", "privacy"), ("nieuwe klant", "nieuw-gezin"),
        ("gebarentaal", "tolken"), ("internet", "stroompanne"), ("walk-in", "zonder-afspraak"),
    ],
)  # fmt: skip
def test_a_clerks_own_words_find_the_page_that_says_it_otherwise(typed, name):
    assert fitting(handbook("nl"), typed)[0].name == name


def test_every_page_is_found_by_words_of_its_own():
    assert [page.name for page in PAGES if not page.finds] == []


def test_marks_become_headings_lists_hints_keys_and_nothing_else_is_markup():
    body = """A `F9` and **Next** <b>

## Then
1. One
   goes on
2. Two
- Dot

> Mind
> this

![Where](kaart)

See [the other](boeken)"""
    html = html_of(HelpPage("x", "Tïtle & more", "C", (), body))
    assert html == (
        '<p class="title">Tïtle &amp; more</p>'
        '<p>A <span class="key">&nbsp;F9&nbsp;</span> and <b>Next</b> &lt;b&gt;</p>'
        '<p class="part">Then</p>'
        "<ol><li>One goes on</li><li>Two</li></ol><ul><li>Dot</li></ul>"
        '<table width="100%" cellpadding="10"><tr><td class="hint">Mind<br>this</td></tr></table>'
        '<p></p><p class="shot"><img src="kaart"></p><p class="caption">Where</p>'
        '<p>See <a href="boeken">the other</a></p>'
    )
    assert LIGHT.text in style_of(LIGHT)
