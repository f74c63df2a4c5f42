"""Refusals about printers. Whatever one of them says, the document can still be kept as a PDF."""

from __future__ import annotations

from dataclasses import dataclass

from planner.errors.base import Refusal

__all__ = [
    "NoPrinter",
    "PaperMissing",
    "PrinterBroke",
    "PrinterForbidden",
    "PrinterGone",
    "PrinterRefuses",
    "SpoolerDead",
]


@dataclass(eq=False)
class NoPrinter(Refusal):
    """No printer is chosen, or this computer has none."""


@dataclass(eq=False)
class PrinterGone(Refusal):
    """The printer was taken away since it was chosen."""

    printer: str


@dataclass(eq=False)
class PrinterRefuses(Refusal):
    """The printer takes no jobs at the moment."""

    printer: str


@dataclass(eq=False)
class PrinterForbidden(Refusal):
    """This user may not print on it."""

    printer: str


@dataclass(eq=False)
class SpoolerDead(Refusal):
    """The print service of this computer does not answer."""

    printer: str


@dataclass(eq=False)
class PaperMissing(Refusal):
    """The printer has no paper of that size. `paper` names it: "A5"."""

    printer: str
    paper: str


@dataclass(eq=False)
class PrinterBroke(Refusal):
    """The printer's program failed while the document was being printed."""

    printer: str
