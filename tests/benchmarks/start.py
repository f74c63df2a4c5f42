"""How long the program takes to start: python -m tests.benchmarks start [TIMES [BUNDLE]].

From the bundle (`dev.py package linux`), on the demo's office, until the window shows the day and
nothing more is awaited; beside it an empty window of Qt, turn and turn about. What counts is
processor time, which does not tell how busy the machine is; the wall clock is told too.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from planner.cli.console import put, put_table
from planner.demo import make_demo
from planner.office.keys.store import ELSEWHERE

ROOT = Path(__file__).parents[2]
BUNDLE = ROOT / "build" / "package" / "linux" / "inschrijfdag" / "inschrijfdag"
TARGET = 2.0
"""Seconds of processor time."""
BARE = """
import json, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1366, 768)
window.show()
def told():
    print(json.dumps({"cpu": time.process_time(), "at": time.time()}))
    app.quit()
QTimer.singleShot(0, told)
app.exec()
"""


def main(words):
    """Start both so many times and say what that took; 1 when the target is missed."""
    times = int(words[0]) if words else 7
    program = Path(words[1]) if words[1:] else BUNDLE
    if not program.exists():
        put(f"{program} is not there: python3 dev.py package linux")
        return 2
    with TemporaryDirectory() as folder:
        own = {**os.environ, "HOME": folder, ELSEWHERE: f"{folder}/keys", "LANG": "C.UTF-8"}
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "XDG_STATE_HOME"):
            own.pop(name, None)
        os.environ[ELSEWHERE] = own[ELSEWHERE]
        office = make_demo(Path(folder), seconds=1).office
        ours = [str(program), "--office", str(office), "--time-start"]
        bare = [sys.executable, "-c", BARE]
        started = [(begin(ours, own), begin(bare, own)) for _ in range(times)]
    return report(*zip(*started, strict=True))


def begin(command, environment):
    """Start a program and give the processor time and the wall time until its window is there."""
    before = time.time()
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=True, cwd=ROOT, timeout=120
    )
    told = json.loads(done.stdout.splitlines()[-1])
    return told["cpu"], told["at"] - before


def report(ours, bare):
    """Print both, best and median."""
    rows = [("", "cpu best", "cpu median", "wall best", "wall median")]
    for name, taken in (("Inschrijfdag", ours), ("an empty window", bare)):
        cpu, wall = zip(*taken, strict=True)
        figures = (min(cpu), median(cpu), min(wall), median(wall))
        rows.append((name, *(f"{one:.2f} s" for one in figures)))
    put_table(rows)
    cpu = median(one for one, _ in ours)
    put(f"target {TARGET:.0f} s of processor time: {'kept' if cpu <= TARGET else 'missed'}")
    return int(cpu > TARGET)
