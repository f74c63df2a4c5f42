"""The language of the window: Dutch unless somebody chose another."""

from __future__ import annotations

import datetime
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from planner import languages
from planner.clock import here
from planner.texts import LANGUAGES

WORDS = Path(__file__).parents[2] / "resources" / "i18n"
NAMES = {"nl": "Nederlands", "fr": "Français", "en": "English"}
LOCALES = {"nl": "nl_BE", "fr": "fr_BE", "en": "en_GB"}


class Language:
    """The translators that are installed, and how dates are written; they stay with the program."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self.code = "nl"

    def speak(self, code: str) -> None:
        """Use a language for every word made from now on; windows that are open keep theirs."""
        self.code = code if code in LANGUAGES else "nl"
        for translator in self._app.findChildren(QTranslator):
            self._app.removeTranslator(translator)
            shiboken6.delete(translator)
        qt_words = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for path in (qt_words / f"qtbase_{self.code}.qm", WORDS / f"planner_{self.code}.qm"):
            translator = QTranslator(self._app)
            if translator.load(str(path)):
                self._app.installTranslator(translator)
        QLocale.setDefault(QLocale(LOCALES[self.code]))


def spoken() -> str:
    """Tell the language of the window, for sentences that come from the planner."""
    return QLocale().name()[:2]


def long_day(day: datetime.date) -> str:
    """Write a date with its weekday in full: "donderdag 17 december 2026"."""
    return _written(day, "dddd d MMMM yyyy")


def short_day(day: datetime.date) -> str:
    """Write a date with a short weekday: "do 17 december 2026"."""
    words = _written(day, "ddd d MMMM yyyy")
    return words.replace(".", "")


def plain_day(day: datetime.date) -> str:
    """Write a date without its weekday: "17 december 2026"."""
    return _written(day, "d MMMM yyyy")


def day_and_month(day: datetime.date) -> str:
    """Write a date without its year, for a list: "do 17 dec"."""
    words = _written(day, "ddd d MMM")
    return words.replace(".", "")


def day_of_moment(moment: datetime.datetime) -> str:
    """Write the date of a moment, as it was in Brussels, without weekday or year: "8 december"."""
    day, _ = here(moment)
    return _written(day, "d MMMM")


def month_words(month: str) -> str:
    """Write a month ("2026-11") as people do: "november 2026"."""
    year, number = map(int, month.split("-"))
    return QLocale().toString(QDate(year, number, 1), "MMMM yyyy")


def language_name(code: str) -> str:
    """Name a language in the language of the window."""
    return languages.language_name(code, spoken())


def _written(day: datetime.date, form: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), form)
