"""Printing from the window through a real print service, and the faults it can have.

The seven of RELIABILITY.md R17: no printer, one that stands still, a dead service, paper that is
missing, a driver that fails, one that is slow, a printer that is taken away; and one that rejects,
one without rights, one that is taken away during a job. No appointment may be lost, the window
never waits, and the document is still there to be kept.
"""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import closing
from pathlib import Path
from time import perf_counter

import pypdfium2

from planner.demo import make_demo
from tests.robustness.cups import BROKEN, SECONDS, SLOW, PrintService, missing

WAITED = 0.1
"""Seconds that a key may take to come back: the window is not to be blocked longer."""

PATIENCE = 60.0


class Trial:
    """The program on the demo's office, with a print service of its own."""

    def __init__(self, folder):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        make_demo(folder, seconds=2)
        copy = folder / "proef.inschrijfdag"
        self.office = Path(shutil.copy(folder / "kortrijk.inschrijfdag", copy))
        folder.chmod(0o755)  # the printer runs as another user
        cups = folder / "cups"
        cups.mkdir()
        self.service = PrintService(cups)
        self.faults = []
        self.longest = 0.0

    def run(self):
        """Go through everything; give what was tried and what was wrong."""
        from PySide6.QtCore import QSettings  # noqa: PLC0415 - only where it is installed
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415

        from ui.core.settings import Settings  # noqa: PLC0415
        from ui.program import Program  # noqa: PLC0415

        self.app = QApplication.instance() or QApplication(sys.argv[:1])
        store = QSettings(str(self.office) + ".ini", QSettings.Format.IniFormat)
        self.service.start()
        for name, sizes in (("Balie", ()), ("Kapot", ()), ("Verboden", ()), ("AlleenA4", ("A4",)),
                            (SLOW, ()), (BROKEN, ())):  # fmt: skip
            self.service.add(name, *sizes)
        self.service.call("lpadmin", "-p", "Verboden", "-u", "deny:an")
        self.program = Program(self.app, self.office, Settings(store))
        try:
            return self._go(), self.faults
        finally:
            self.service.stop()
            self.settle()
            self.program.close()

    def _go(self):
        self.program.show()
        self.page = self.program.window.pages.printing
        self.program.window.show_page("print")
        self.settle()
        shown = _pages(self._check("slips", "Balie", None))
        came = _pages(self.service.came_out())
        self._expect(came == shown >= 53, f"of {shown} pages of slips {came} came out")
        seated = self._printed_households()
        self._check("day", "Balie", None)
        self._expect(_lies(self.service.came_out()), "the day list did not come out on its side")
        self._stands_still()
        self._check("poster", "Verboden", "PrinterForbidden", listed=False)
        self._check("poster", "AlleenA4", "PaperMissing", sheet="a5")
        self._driver_fails()
        self._is_slow()
        self._removed()
        self._dead()
        self._none()
        self._expect(self._printed_households() == seated == 53, "an appointment was lost")
        self._expect(self.longest < WAITED, f"the window waited {1000 * self.longest:.0f} ms")
        return f"slips and lists through CUPS, 11 faults; longest wait {1000 * self.longest:.0f} ms"

    def _stands_still(self):
        """A printer that is off keeps the job; one that rejects says so."""
        self.service.call("cupsdisable", "Kapot")
        self._check("calling", "Kapot", None)
        self._expect(not self.service.came_out(within=1), "a printer that is off printed")
        self.service.call("cupsenable", "Kapot")
        self._expect(self.service.came_out(), "the job did not come out when it was on again")
        self.service.call("cupsreject", "Kapot")
        self._check("calling", "Kapot", "PrinterRefuses")

    def _driver_fails(self):
        """The queue takes the job and its driver fails: nothing comes out, nothing is lost."""
        self._check("calling", BROKEN, None)
        self._expect(not self.service.came_out(within=2), "a driver that failed printed")

    def _is_slow(self):
        """A printer that takes a minute keeps nobody, and one that is taken away meanwhile too."""
        self._check("calling", SLOW, None)
        self._check("labels", "Balie", None)
        self._expect(self.service.came_out(within=SECONDS / 2), "another printer had to wait")
        self._expect(self.service.came_out(within=2 * SECONDS), "the slow job never came out")
        self._check("calling", SLOW, None)
        self.service.call("lpadmin", "-x", SLOW)
        self._check("calling", SLOW, "PrinterGone", listed=False)

    def _none(self):
        """Without a printer nothing is sent, and the document can be kept as a file."""
        before = len(self.program.outbox.posted)
        self.page.outbox.look()
        self.settle()
        self.page.print_()
        self.settle()
        panel, kept = self.page._panel, self.office.with_suffix(".pdf")
        self._expect(len(self.program.outbox.posted) == before, "something was sent to no printer")
        self._expect(bool(panel.none.text), "nobody says that there is no printer")
        self.page.save_to(str(kept))
        self.settle()
        self._expect(kept.exists() and kept.read_bytes()[:4] == b"%PDF", "no PDF was kept")

    def _removed(self):
        self.service.call("lpadmin", "-x", "Kapot")
        self._check("calling", "Kapot", "PrinterGone", listed=False)

    def _dead(self):
        self.service.stop()
        self._check("labels", "Balie", "SpoolerDead")

    def _check(self, key, printer, wanted, *, sheet="", listed=True):
        """Print a document from the page, and compare what the outbox says with what should be.

        Gives the document as it was shown.

        A printer that is not `listed`, as it is forbidden or was taken away, was chosen before.
        """
        page, outbox = self.page, self.program.outbox
        page._list.choose_document(key)
        self.settle()
        before = page._preview.pdf
        if not listed:
            page._panel.printers.addItem(printer, printer)
        page._panel.choose_printer(printer)
        if sheet:
            page._panel.sheets.setCurrentIndex(page._panel.sheets.findData(sheet))
            self.settle()
        begun, stood = perf_counter(), starved()
        page.print_()
        self.longest = max(self.longest, perf_counter() - begun - (starved() - stood))
        self.settle()
        posted = outbox.posted[0] if outbox.posted else None
        said = type(posted.why).__name__ if posted and posted.why else None
        self._expect(posted is not None and said == wanted, f"{key} on {printer}: {said}")
        self._expect(posted is None or posted.job.pdf[:4] == b"%PDF", f"{key}: nothing to keep")
        return before

    def _printed_households(self):
        from planner.timetable.reading import locked_appointments  # noqa: PLC0415

        day_id = self.program.window.pages.choice.day.id
        work = self.program.backend.workspace
        return len(work.ask(lambda s: locked_appointments(s, day_id=day_id)))

    def settle(self):
        """Let the window work until nothing is under way; notes how long it never answered."""
        end, quiet = perf_counter() + PATIENCE, 0
        while quiet < 5 and perf_counter() < end:
            self.app.processEvents()
            busy = self.program.backend.is_busy or self.program.outbox.is_busy
            quiet = 0 if busy else quiet + 1

    def _expect(self, holds, fault):
        if not holds:
            self.faults.append(fault)


def starved():
    """Give the seconds that this thread was ready and had no processor: others' doing, not ours."""
    return int(Path("/proc/thread-self/schedstat").read_text().split()[1]) / 1e9


def print_all(folder: Path):
    """Print and break things; without cupsd, say what has to be installed."""
    lacks = missing()
    if lacks:
        return "not tried", [f"install {', '.join(lacks)} first"]
    return Trial(folder).run()


def _pages(pdf):
    if not pdf:
        return 0
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return len(document)


def _lies(pdf):
    if not pdf:
        return False
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return document[0].get_width() > document[0].get_height()
