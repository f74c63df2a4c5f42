"""The words on screen, collected from the sources; and French as it is typeset."""

import re
from collections.abc import Iterator
from pathlib import Path

from checkout.calls import call
from checkout.places import PYTHON, ROOT, WORDS


def collect() -> int:
    """Write in the .ts files what there is to translate; return the exit status."""
    sources = [str(path.relative_to(ROOT)) for path in sorted((ROOT / "ui").rglob("*.py"))]
    tool = PYTHON.with_name("pyside6-lupdate")
    targets = [str(path) for path in sorted(WORDS.glob("*.ts"))]
    status = call(str(tool), *sources, "-no-obsolete", "-locations", "none", "-ts", *targets)
    space_french()
    return status


def space_french() -> None:
    """Put no-break spaces where French wants one: before ; : ! ? and within its quotes."""
    for path, text in spaced_french():
        path.write_text(text, encoding="utf-8", newline="\n")


def spaced_french() -> Iterator[tuple[Path, str]]:
    """Give each file whose French lacks such a space, as it should be."""
    resources = ROOT / "resources"
    own = r"(?s)(?<=<translation>).*?(?=</translation>)|(?<=<numerusform>).*?(?=</numerusform>)"
    kinds = {
        r"(?m)^[^#\n].*$": sorted(resources.glob("texts/*.fr.toml")),
        r"(?m)^fr = .*$": sorted(resources.rglob("*.toml")),
        own: [WORDS / "planner_fr.ts"],
    }
    for french, paths in kinds.items():
        for path in paths:
            before = path.read_text(encoding="utf-8")
            after = re.sub(french, lambda found: spaced(found[0]), before)
            if after != before:
                yield path, after


def spaced(french: str) -> str:
    """Write a French text with its no-break spaces."""
    return re.sub("(?<=«) | (?=[»;:!?])", "\N{NO-BREAK SPACE}", french)
