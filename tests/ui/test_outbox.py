"""The seven faults of printers (RELIABILITY.md R17): nothing waits for them, nothing is lost."""

from __future__ import annotations

from threading import Event
from time import perf_counter

import pytest

from planner.errors import NoPrinter, PrinterBroke, PrinterGone, SpoolerDead
from tests.conftest import NOW, clock
from tests.ui.conftest import FakePaper
from ui.core.outbox import KEPT, Outbox, Sent
from ui.core.printing import Job

PDF = b"%PDF-1.4"


@pytest.fixture
def paper():
    return FakePaper("Een", "Twee")


@pytest.fixture
def outbox(qtbot, paper):
    return Outbox(paper, clock)


@pytest.fixture
def ended(qtbot, outbox):
    def wait():
        qtbot.waitUntil(lambda: not outbox.is_busy)
        return outbox.posted

    return wait


def job(printer="Een", **values):
    return Job("Daglijst", PDF, printer, **values)


def raising(error):
    def fault(_job):
        raise error

    return fault


def test_what_the_printer_took_is_sent_with_the_moment_it_was_given(outbox, ended, paper):
    outbox.send(job())
    [posted] = ended()
    assert (posted.state, posted.at, posted.why) == (Sent.SENT, NOW, None)
    assert paper.printed == [posted.job]


@pytest.mark.parametrize("error", [PrinterGone("Een"), SpoolerDead("Een")])
def test_a_refusal_stays_with_the_job(outbox, ended, paper, error):
    paper.fault = raising(error)
    outbox.send(job())
    [posted] = ended()
    assert (posted.state, posted.why) == (Sent.FAILED, error)


@pytest.mark.parametrize("error", [RuntimeError("driver"), MemoryError(), OSError("gone")])
def test_whatever_a_driver_raises_is_a_sentence(outbox, ended, paper, error):
    paper.fault = raising(error)
    outbox.send(job())
    [posted] = ended()
    assert isinstance(posted.why, PrinterBroke)
    assert posted.why.printer == "Een"


def test_without_a_printer_the_job_is_kept_to_be_saved(outbox, ended):
    outbox.send(job(printer=""))
    [posted] = ended()
    assert isinstance(posted.why, NoPrinter)
    assert posted.job.pdf == PDF


def test_a_printer_that_hangs_holds_nobody_else_up(qtbot, outbox, paper):
    released = Event()

    def fault(one):
        if one.printer == "Een":
            released.wait(10)

    paper.fault = fault
    begun = perf_counter()
    for printer in ("Een", "Een", "Twee"):
        outbox.send(job(printer=printer))
    assert perf_counter() - begun < 0.1
    qtbot.waitUntil(lambda: outbox.posted[0].state is Sent.SENT)
    assert [x.state for x in outbox.posted[1:]] == [Sent.SENDING, Sent.SENDING]
    outbox._mind(outbox.posted[1])
    assert outbox.posted[1].state is Sent.SLOW
    released.set()
    qtbot.waitUntil(lambda: not outbox.is_busy)
    assert {x.state for x in outbox.posted} == {Sent.SENT}


def test_jobs_for_one_printer_come_out_in_the_order_in_which_they_were_given(outbox, ended, paper):
    for first in range(10):
        outbox.send(job(first=first))
    ended()
    assert [x.first for x in paper.printed] == list(range(10))


def test_a_job_goes_again_to_another_printer_from_the_page_that_lacks(outbox, ended, paper):
    paper.fault = raising(PrinterGone("Een"))
    outbox.send(job())
    [failed] = ended()
    paper.fault = None
    outbox.again(failed, printer="Twee", first=7)
    newest, _ = ended()
    assert newest.state is Sent.SENT
    assert paper.printed == [Job("Daglijst", PDF, "Twee", "", 7)]


def test_only_the_last_jobs_are_remembered(outbox, ended):
    for first in range(KEPT + 5):
        outbox.send(job(first=first))
    assert [x.job.first for x in ended()][-1] == 5
    assert len(outbox.posted) == KEPT


def test_printers_that_cannot_be_listed_are_none(qtbot, outbox, paper):
    def printers():
        raise OSError("no print service")

    paper.printers = printers
    with qtbot.waitSignal(outbox.found) as found:
        outbox.look()
    assert found.args == [[]]
    assert outbox.printers == []
