"""A page of the handbook as HTML in the colours of the moment.

Of Markdown only what the pages use: headings, lists, hints (>), pictures, links, **words on the
screen** and `keys`. Everything else is text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from html import escape
from itertools import groupby

from ui.help.handbook import HelpPage
from ui.theme.tokens import Tokens, mix

SPAN = re.compile(r"`([^`]+)`|\*\*([^*]+)\*\*|(?<!!)\[([^\]]+)\]\(([\w-]+)\)")
PICTURE = re.compile(r"!\[([^\]]*)\]\(([\w-]+)\)")
LINES = (("ol", re.compile(r"\d+\. ")), ("ul", re.compile(r"- ")), ("hint", re.compile("> ")))
PART, INDENT = "## ", "   "
HINT = 0.1
"""How much of the accent colour is in the ground of a hint."""


def html_of(page: HelpPage) -> str:
    """Write a page out."""
    blocks = "".join(_block(block) for block in page.body.split("\n\n"))
    return f'<p class="title">{escape(page.title)}</p>{blocks}'


def style_of(tokens: Tokens) -> str:
    """Give the style sheet that goes with it."""
    hint = mix(tokens.accent, tokens.surface, HINT)
    return f"""
        body, p, li, td {{ color: {tokens.text}; line-height: 140%; }}
        p {{ margin-top: 0px; margin-bottom: 10px; }}
        .title {{ font-size: 22px; font-weight: 600; margin-bottom: 12px; }}
        .part {{ font-size: 16px; font-weight: 600; margin-top: 18px; margin-bottom: 6px; }}
        .shot {{ line-height: 100%; margin-top: 4px; margin-bottom: 4px; }}
        li {{ margin-bottom: 6px; }}
        a {{ color: {tokens.accent}; text-decoration: none; }}
        .caption {{ color: {tokens.text_muted}; font-size: 12px; }}
        .key {{ background-color: {tokens.sunk}; font-weight: 600; }}
        .hint {{ background-color: {hint}; }}
    """


def pictures_in(body: str) -> list[str]:
    """Name the pictures of a page."""
    return [found[2] for found in PICTURE.finditer(body)]


def _block(text: str) -> str:
    if text.startswith(PART):
        head, _, rest = text.removeprefix(PART).partition("\n")
        return f'<p class="part">{_spans(head)}</p>{_block(rest)}'
    if picture := PICTURE.fullmatch(text.strip()):
        words = f'<p class="caption">{escape(picture[1])}</p>' if picture[1] else ""
        return f'<p class="shot"><img src="{picture[2]}"></p>{words}'
    return "".join(_runs(text.splitlines()))


def _runs(lines: list[str]) -> Iterator[str]:
    """Give what stands under each other by kind: lists, hints, paragraphs."""
    kind = ""
    kinds = []
    for line in lines:
        kind = kind if line.startswith(INDENT) and kind else _kind(line)
        kinds.append((kind, line))
    for kind, run in groupby(_joined(kinds), key=lambda pair: pair[0]):
        parts = [_spans(part) for _, part in run]
        yield WRITERS[kind](parts)


def _kind(line: str) -> str:
    return next((kind for kind, begins in LINES if begins.match(line)), "p")


def _joined(kinds: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Put lines that go on below with the one they belong to, without their marks."""
    marks = dict(LINES)
    held: tuple[str, str] | None = None
    for kind, line in kinds:
        mark = marks[kind].match(line) if kind != "p" else None
        if held and held[0] == kind and (kind == "p" or mark is None):
            held = kind, f"{held[1]} {line.strip()}"
            continue
        if held:
            yield held
        held = kind, line[mark.end() :] if mark else line.strip()
    if held:
        yield held


def _spans(text: str) -> str:
    def write(found: re.Match[str]) -> str:
        key, words, link, page = found.groups()
        if key:
            return f'<span class="key">&nbsp;{escape(key)}&nbsp;</span>'
        return f"<b>{escape(words)}</b>" if words else f'<a href="{page}">{escape(link)}</a>'

    parts, last = [], 0
    for found in SPAN.finditer(text):
        parts += [escape(text[last : found.start()]), write(found)]
        last = found.end()
    return "".join([*parts, escape(text[last:])])


def _list(tag: str) -> Callable[[list[str]], str]:
    return lambda parts: f"<{tag}>{''.join(f'<li>{part}</li>' for part in parts)}</{tag}>"


def _hint(parts: list[str]) -> str:
    cell = f'<td class="hint">{"<br>".join(parts)}</td>'
    return f'<table width="100%" cellpadding="10"><tr>{cell}</tr></table><p></p>'


WRITERS: dict[str, Callable[[list[str]], str]] = {
    "ol": _list("ol"),
    "ul": _list("ul"),
    "hint": _hint,
    "p": lambda parts: "".join(f"<p>{part}</p>" for part in parts),
}
