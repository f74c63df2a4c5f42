"""Hostile files brought in while a window runs: each is read or refused, and the window goes on.

Every kind of the tests once, then good and hostile ones spoilt at random. They are read as the
window has them read, in a process of their own, while an event loop notes how late it is.
"""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from planner.demo import LISTS
from planner.errors import Refusal
from planner.households.importing.lists import read_list
from planner.texts import LANGUAGES, explain
from tests.planner.households.importing.test_hostile import HOSTILE

BEAT = 5
"""Milliseconds between two looks at the clock."""
LATE = 0.1
"""Seconds of processor time that the window's own thread may be busy in between."""
BROKEN = (EOFError, BrokenPipeError, ConnectionResetError)


@dataclass
class Files:
    """How each file ended, the longest that the window was busy (s), and what was wrong."""

    ended: Counter[str] = field(default_factory=Counter)
    busy: float = 0.0
    faults: list[str] = field(default_factory=list)


def bring_in_often(folder: Path, count: int, seed: int = 0) -> Files:
    """Bring in so many files, one after another."""
    app = QCoreApplication.instance() or QCoreApplication([])
    files, makers = Files(), [make for make, _ in HOSTILE.values()]
    with ThreadPoolExecutor(1) as pool:
        for number in range(count):
            dice = random.Random(f"files {seed} {number}")
            data = makers[number]() if number < len(makers) else spoilt(dice, makers)
            path = folder / f"{number}.{dice.choice(('xlsx', 'csv', 'txt'))}"
            path.write_bytes(data)
            _watch(app, pool.submit(_end, path), files)
            path.unlink()
    return files


def spoilt(dice: random.Random, makers: list[Callable[[], bytes]]) -> bytes:
    """Spoil a good file, or another hostile one."""
    good = [path.read_bytes() for path in LISTS]
    data = bytearray(dice.choice(good) if dice.random() < 0.7 else dice.choice(makers)())
    for _ in range(dice.choice((1, 3, 30))):
        if len(data) < 2:
            break
        at = dice.randrange(len(data))
        match dice.randrange(5):
            case 0:
                data[at] ^= 1 << dice.randrange(8)
            case 1:
                del data[at:]
            case 2:
                data[at : at + 64] = dice.randbytes(64)
            case 3:
                data[at:at] = dice.choice((b"\0", b'"', b"\n", b";" * 300, b"<", b"\xff\xfe"))
            case 4:
                data[at:at] = data[: dice.randrange(2000)]
    return bytes(data)


def _end(path: Path) -> tuple[str, str]:
    """Read a file as a window does; give how it ended, and what is wrong with that."""
    try:
        read_list(path)
    except Refusal as refusal:
        broke = isinstance(refusal.__cause__, BROKEN)
        said = all(path.name in explain(refusal, language) for language in LANGUAGES)
        fault = "the reader broke down" if broke else "" if said else "said without its name"
        return type(refusal).__name__, fault
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what the trial looks for
        return "crashed", repr(error)
    return "read", ""


def _watch(app: QCoreApplication, reading, files: Files) -> None:
    """Let the event loop run until a file was read, and note how long it was busy at once."""
    timer, before = QTimer(), [time.thread_time()]

    def beat() -> None:
        now = time.thread_time()
        files.busy, before[0] = max(files.busy, now - before[0]), now
        if reading.done():
            app.quit()

    timer.timeout.connect(beat)
    timer.start(BEAT)
    app.exec()
    timer.stop()
    ended, fault = reading.result()
    files.ended[ended] += 1
    if fault:
        files.faults.append(f"{ended}: {fault}")
    if files.busy > LATE:
        files.faults.append(f"the window was busy for {files.busy:.2f} s")
