"""The letters that choose an entry of a menu: each once, so that one key does it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QAction


def with_letter(words: str, taken: set[str]) -> str:
    """Mark the first letter of some words that no other entry of a menu has."""
    for place, letter in enumerate(words):
        if letter.isalpha() and letter.lower() not in taken:
            taken.add(letter.lower())
            return f"{words[:place]}&{words[place:]}"
    return words


def give_letters(actions: Iterable[QAction], taken: Iterable[str] = ()) -> None:
    """Let every entry have a letter of its own: the one it has, where no other had it before."""
    used, without = {letter.lower() for letter in taken}, []
    for action in actions:
        letter = letter_of(action.text())
        if letter and letter not in used:
            used.add(letter)
        elif not action.isSeparator():
            without.append(action)
    for action in without:
        action.setText(with_letter(action.text().replace("&", ""), used))


def letter_of(words: str) -> str:
    """Give the letter that is marked in some words, if one is."""
    _, mark, rest = words.partition("&")
    return rest[:1].lower() if mark else ""
