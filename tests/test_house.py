"""The house rules that a tool can check."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path

import pytest

from planner import errors, operations
from planner.errors import Refusal
from planner.texts import LANGUAGES, table

ROOT = Path(__file__).parents[1]
sys.path.append(str(ROOT / "packaging"))
wording = import_module("checkout.wording")
SOURCES = sorted(
    path
    for folder in ("planner", "db", "ui")
    for path in (ROOT / folder).rglob("*.py")
    if "migrations" not in path.parts
)
TOOLS = [ROOT / "dev.py", *(ROOT / "packaging").rglob("*.py")]
MODULE_LINES = {"ui": 250}
SAME_LINES = 10
FUNCTION_LINES = 25
HEAVY = {"reportlab", "openpyxl", "babel", "ortools", "numpy", "pypdfium2"}


def lint(*command):
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return done.returncode, (done.stdout + done.stderr)[-3000:]


@pytest.mark.parametrize(
    "command",
    [
        ("importlinter.cli", "lint", "--no-cache"),
        ("ruff", "check", "--no-cache", "."),
        ("ruff", "format", "--no-cache", "--check", "."),
        ("mypy",),
    ],
    ids=lambda command: command[0],
)
def test_the_tools_find_nothing(command):
    status, words = lint(*command)
    assert status == 0, words


def test_the_window_starts_without_what_draws_reads_and_solves():
    loading = "import sys, ui.program; print(*{name.partition('.')[0] for name in sys.modules})"
    done = subprocess.run(
        [sys.executable, "-c", loading], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert HEAVY & set(done.stdout.split()) == set()


def test_modules_stay_small():
    long = {
        str(path.relative_to(ROOT)): lines
        for path in [*SOURCES, *TOOLS]
        if (lines := len(path.read_text(encoding="utf-8").splitlines()))
        > MODULE_LINES.get(path.relative_to(ROOT).parts[0], 150)
    }
    assert long == {}


def body_lines(function):
    """Count a function's lines, its docstring left out."""
    lines = function.end_lineno - function.lineno + 1
    first = function.body[0]
    documented = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    return lines - (first.end_lineno - first.lineno + 1 if documented else 0)


def test_functions_stay_small():
    long = {
        f"{path.relative_to(ROOT)}:{node.name}": lines
        for path in [*SOURCES, *TOOLS]
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and (lines := body_lines(node)) > FUNCTION_LINES
    }
    assert long == {}


def code_lines(path):
    """Give what is on each line and its number, but for blank lines, imports and lone brackets."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        words = line.strip()
        if re.search(r"\w", words) and not words.startswith(("import ", "from ", "#")):
            yield number, words


def test_no_more_than_ten_lines_stand_in_two_places():
    found, twice = {}, []
    for path in [*SOURCES, *TOOLS, *(ROOT / "tests").rglob("*.py")]:
        lines = list(code_lines(path))
        for start in range(len(lines) - SAME_LINES):
            words = tuple(words for _, words in lines[start : start + SAME_LINES + 1])
            here = f"{path.relative_to(ROOT)}:{lines[start][0]}"
            if found.setdefault(words, here) != here:
                twice.append((found[words], here))
    assert twice == []


def refusals():
    return [
        name
        for name, kind in vars(errors).items()
        if isinstance(kind, type) and issubclass(kind, Refusal) and kind is not Refusal
    ]


def placeholders(sentence):
    return set(re.findall(r"{(\w+)", sentence))


def load_everything():
    for path in (ROOT / "planner").rglob("*.py"):
        module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        if not module.endswith("__main__"):
            __import__(module.removesuffix(".__init__"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_has_a_sentence_with_only_its_own_facts(language):
    sentences = table("refusals", language)
    assert set(sentences) == set(refusals())
    for name, sentence in sentences.items():
        facts = set(getattr(vars(errors)[name], "__match_args__", ()))
        assert placeholders(sentence) <= facts, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_operation_has_a_sentence(language):
    load_everything()
    ours = {act for act in operations.names if act.__module__.startswith("planner.")}
    named = {operations.names[act] for act in ours}
    assert set(table("operations", language)) == {*named, "undo", "redo"}


def leaves(table_, path=""):
    for key, value in table_.items():
        if isinstance(value, dict):
            yield from leaves(value, f"{path}{key}.")
        else:
            yield path + key, value


@pytest.mark.parametrize("source", sorted((ROOT / "resources" / "texts").glob("*.nl.toml")))
def test_texts_are_the_same_in_every_language(source):
    subject = source.name.removesuffix(".nl.toml")
    dutch = dict(leaves(tomllib.loads(source.read_text(encoding="utf-8"))))
    for language in LANGUAGES:
        if not source.with_name(f"{subject}.{language}.toml").exists():
            continue
        words = dict(leaves(table(subject, language)))
        assert words.keys() == dutch.keys()
        for key, sentence in words.items():
            assert placeholders(str(sentence)) == placeholders(str(dutch[key])), key


def test_french_has_a_space_that_does_not_break_before_its_marks():
    assert [path.name for path, _ in wording.spaced_french()] == []
    assert wording.spaced("« Oui » : non ; si !") == "«_Oui_»_: non_; si_!".replace(
        "_", "\N{NO-BREAK SPACE}"
    )
