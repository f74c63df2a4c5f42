"""How fast slips are made: python -m tests.benchmarks paper [SLIPS].

The same slips, in Dutch with a French translation on A4, by us, by ReportLab's bare drawString (the
floor: no layout, no shaping, no QR) and by others, in one run. CPU times. The table in
docs/paper.md is made of it.
"""

from __future__ import annotations

import json
import os
import subprocess
from datetime import date
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from db.kinds import SlipFormat
from planner import RESOURCES
from planner.slips.card.card import Card, sheet_for
from planner.slips.card.layout import pages_of
from planner.slips.code import slip_code
from planner.slips.fonts import BOLD, MEDIUM, load_fonts
from planner.slips.qr import modules
from planner.slips.slip import slips
from planner.slips.views import Mark, SlipView, Stop
from planner.slips.wording import Wording
from tests.benchmarks.compare import PEERS
from tests.benchmarks.peers.paper import measure
from tests.benchmarks.timetable import say
from tests.planner.slips.recorder import Recorder

ROOT = Path(__file__).parents[2]
SLIPS = 400
FEWER = {"fpdf2": 60, "typst": 200, "weasyprint": 40}
"""The slow ones draw fewer slips, so that a run ends."""
NAMES = {"fpdf2": "fpdf2 2.8.9", "typst": "Typst 0.15.2", "weasyprint": "WeasyPrint 70.0"}
LANDLORDS = ("Goedkope Woning", "SVK De Poort", "Zuid-West-Vlaamse SHM", "WM Elan")
DOCUMENT = ROOT / "docs" / "paper.md"
BEGIN, END = "<!-- bench paper -->", "<!-- end -->"


def view(number):
    """Make one household's slip; each goes past the landlords in another order."""
    order = [LANDLORDS[(number + turn) % 4] for turn in range(4)]
    stops = tuple(Stop(510 + 5 * (number % 60) + 20 * turn, turn + 1, name)
                  for turn, name in enumerate(order))  # fmt: skip
    return SlipView(
        appointment_id=number, number=number, date=date(2026, 12, 17), arrives=stops[0].start - 10,
        venue="Zaal De Brug, Kerkplein 4, Kortrijk", directions="Gelijkvloers, de groene deur",
        stops=stops, interpreter="fr", companion=False, phone="056 00 00 00",
        code=slip_code(number, 1), mark=Mark.FIRST, language="fr",
    )  # fmt: skip


def recorded(one):
    """Give a slip as the others draw it."""
    sheet, _ = sheet_for(SlipFormat.A4, one.language)
    [page] = pages_of(Card(one, sheet, Wording()))
    pen = Recorder([])
    page.draw(pen)
    rows = ["".join("1" if shade == 0 else "0" for shade in row) for row in modules(one.code)]
    return {"lines": pen.lines, "square": pen.square, "rows": rows}


def floor(found):
    """Draw only the lines, with ReportLab alone."""
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    for slip in found:
        for x, y, words, bold, size in slip["lines"]:
            canvas.setFont(BOLD if bold else MEDIUM, size)
            canvas.drawString(x, A4[1] - y, words)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def peer(name, path):
    """Let another engine draw, in an environment of its own."""
    command = [str(PEERS), "-m", "tests.benchmarks.peers.paper", name, str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False,
                          env={**os.environ, "PYTHONPATH": str(ROOT)})  # fmt: skip
    return json.loads(done.stdout) if done.returncode == 0 else done.stderr.strip()[-120:]


def main(arguments):
    """Measure everybody, print the table and put it into docs/paper.md."""
    many = int(arguments[0]) if arguments else SLIPS
    load_fonts()
    views = [view(number) for number in range(1, many + 1)]
    drawn = [recorded(one) for one in views]
    results = {
        "bare drawString (floor)": (many, measure(floor, drawn)),
        "Inschrijfdag": (many, measure(lambda some: slips(some, SlipFormat.A4), views)),
    }
    with TemporaryDirectory() as folder:
        path = Path(folder) / "slips.json"
        fonts = {name: str(RESOURCES / "fonts" / f"{face}.ttf")
                 for name, face in (("plain", MEDIUM), ("bold", BOLD))}  # fmt: skip
        path.write_text(json.dumps({"page": A4, "fonts": fonts, "slips": drawn, "most": FEWER}),
                        encoding="utf-8")  # fmt: skip
        for name, most in FEWER.items():
            results[NAMES[name]] = (min(many, most), peer(name, path))
    table = "\n".join(lines_of(results))
    say(table)
    keep(table)
    return 0


def lines_of(results):
    """Write the table, the floor being 100 %."""
    base = speed(*results["bare drawString (floor)"])
    yield "| engine | slips/s of CPU | of the floor | one slip alone, ms | kB a slip |"
    yield "|---|---:|---:|---:|---:|"
    for name, (many, found) in results.items():
        if isinstance(found, str):
            yield f"| {name} | did not run: {found} | | | |"
            continue
        fast = speed(many, found)
        yield (f"| {name} | {fast:,.0f} | {fast / base:.0%} | {1000 * found['alone']:.1f} |"
               f" {found['bytes'] / many / 1000:.1f} |")  # fmt: skip


def speed(many, found):
    """Give slips a second."""
    return many / found["together"]


def keep(table):
    """Put the table into the document, where there is one."""
    words = DOCUMENT.read_text(encoding="utf-8")
    before, rest = words.split(BEGIN)
    after = rest.split(END)[1]
    DOCUMENT.write_text(f"{before}{BEGIN}\n{table}\n{END}{after}", encoding="utf-8")
