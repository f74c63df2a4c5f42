"""What may be changed in a module: each change is one token or one statement, on its own line."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import singledispatch
from pathlib import Path

COMPARED = {
    "<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==",
    "in": "not in", "not in": "in", "is": "is not", "is not": "is",
}  # fmt: skip
RECKONED = {"+": "-", "-": "+", "*": "//", "//": "*", "%": "*", "|": "&", "&": "|"}
JOINED = {"and": "or", "or": "and"}
UNCHANGED = frozenset({"annotation", "returns", "decorator_list"})
CALLED = {"min": "max", "max": "min", "any": "all", "all": "any"}


@dataclass(frozen=True, slots=True)
class Change:
    """One change: from `start` to `end`, in bytes of the module, stands `after` instead."""

    path: Path
    line: int
    start: int
    end: int
    before: str
    after: str

    def made(self, source: bytes) -> bytes:
        """Give the module with the change in it."""
        return source[: self.start] + self.after.encode() + source[self.end :]

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.before} -> {self.after}"


class _Module:
    """A module's source, and where in its bytes something stands."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.source = path.read_bytes()
        self.begins = [0, *(found.end() for found in re.finditer(b"\n", self.source))]

    def at(self, line: int, column: int) -> int:
        return self.begins[line - 1] + column

    def of(self, node: ast.expr | ast.stmt) -> tuple[int, int]:
        return self.at(node.lineno, node.col_offset), self.at(node.end_lineno, node.end_col_offset)

    def change(self, start: int, end: int, after: str) -> Change:
        before = self.source[start:end].decode()
        line = self.source.count(b"\n", 0, start) + 1
        return Change(self.path, line, start, end, before, after)

    def between(self, left: ast.expr, right: ast.expr, words: dict[str, str]) -> Iterator[Change]:
        """Change the operator between two operands."""
        start, end = self.of(left)[1], self.of(right)[0]
        found = re.search(rb"[^\s()\\]+(?: in| not)?", self.source[start:end])
        if found and (after := words.get(found[0].decode())):
            yield self.change(start + found.start(), start + found.end(), after)


def changes_of(path: Path) -> list[Change]:
    """List what may be changed in a module, in the order in which it stands there."""
    module = _Module(path)
    found: list[Change] = []
    waiting: list[ast.AST] = [ast.parse(module.source)]
    while waiting:
        node = waiting.pop()
        found += _changes(node, module)
        waiting += _within(node)
    return sorted(set(found), key=lambda change: (change.start, change.after))


def _within(node: ast.AST) -> Iterator[ast.AST]:
    """Give what is in a node but what is said of types, of a class, or to people."""
    for name, value in ast.iter_fields(node):
        if name in UNCHANGED or isinstance(node, ast.Raise):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                yield child


@singledispatch
def _changes(_node: ast.AST, _module: _Module) -> Iterator[Change]:
    yield from ()


@_changes.register
def _(node: ast.Compare, module: _Module) -> Iterator[Change]:
    for left, right in zip([node.left, *node.comparators], node.comparators, strict=False):
        yield from module.between(left, right, COMPARED)


@_changes.register
def _(node: ast.BoolOp, module: _Module) -> Iterator[Change]:
    for left, right in zip(node.values, node.values[1:], strict=False):
        yield from module.between(left, right, JOINED)


@_changes.register
def _(node: ast.BinOp, module: _Module) -> Iterator[Change]:
    yield from module.between(node.left, node.right, RECKONED)


@_changes.register
def _(node: ast.UnaryOp, module: _Module) -> Iterator[Change]:
    if isinstance(node.op, ast.Not):
        start = module.of(node)[0]
        yield module.change(start, start + len("not "), "")


@_changes.register
def _(node: ast.Constant, module: _Module) -> Iterator[Change]:
    if isinstance(node.value, bool | int):
        own = not node.value if isinstance(node.value, bool) else node.value + 1
        yield module.change(*module.of(node), str(own))


@_changes.register
def _(node: ast.Call, module: _Module) -> Iterator[Change]:
    if isinstance(node.func, ast.Name) and (after := CALLED.get(node.func.id)):
        yield module.change(*module.of(node.func), after)


@_changes.register
def _(node: ast.Expr, module: _Module) -> Iterator[Change]:
    if isinstance(node.value, ast.Call):
        yield module.change(*module.of(node), "pass")


@_changes.register
def _(node: ast.AugAssign, module: _Module) -> Iterator[Change]:
    words = {f"{before}=": f"{after}=" for before, after in RECKONED.items()}
    yield from module.between(node.target, node.value, words)


@_changes.register(ast.Break)
@_changes.register(ast.Continue)
def _(node: ast.Break | ast.Continue, module: _Module) -> Iterator[Change]:
    yield module.change(*module.of(node), "continue" if isinstance(node, ast.Break) else "break")
