"""Runs the long trials: `python3 dev.py robust [NAME ...] [--count N] [--seed N]`.

Without a name all run, each as often as is usual for it.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from planner.demo import make_demo
from tests.robustness.canaries import release
from tests.robustness.clerks import clerks_at_work, summary
from tests.robustness.crashes import ACTS, MIGRATIONS, crash_often
from tests.robustness.cutting import cut_often
from tests.robustness.damages import damage_often
from tests.robustness.deeds import every_operation
from tests.robustness.failing import fail_often
from tests.robustness.files import bring_in_often
from tests.robustness.growth import grow
from tests.robustness.keys import own_keys
from tests.robustness.kills import kill_often
from tests.robustness.lists import judge_often, misread
from tests.robustness.offices import PCS, offices_at_work, part_of
from tests.robustness.paper import order_often, print_hostile, read_codes
from tests.robustness.power import cut_power, synchronous
from tests.robustness.printing import print_all
from tests.robustness.problems import solve_many
from tests.robustness.replies import lose_often
from tests.robustness.restarts import restart_often
from tests.robustness.spawned import kill_spawned
from tests.robustness.undoing import undo_on_all_cores
from tests.robustness.walking.hostile import HOSTILE
from tests.robustness.walking.look import STYLES, faults_of, look, never_shown
from tests.robustness.walking.texts import type_everywhere
from tests.robustness.wandering import walk_often
from tests.servers import missing

Answer = tuple[str, Sequence[str]]
"""What was tried, in words, and the faults that were found."""


def kills(count: int, seed: int) -> Answer:
    """Kill the program in the middle of its acts: each is there whole or not at all."""
    with TemporaryDirectory() as folder:
        found = kill_often(Path(folder), count, seed)
    fell, states = (
        ", ".join(f"{times} {what}" for what, times in sorted(counts.items()))
        for counts in (found.fell, found.found)
    )
    return f"fell {fell}; {found.acknowledged} acts acknowledged; found {states}", found.faults


def spawned(count: int, seed: int) -> Answer:
    """Kill the program, started anew, in the middle of what a day is made ready by."""
    with TemporaryDirectory() as folder:
        trials = kill_spawned(Path(folder), count, seed)
    told = (
        f"{name}: " + ", ".join(f"{times} {state}" for state, times in sorted(trial.found.items()))
        for name, trial in trials.items()
    )
    faults = [f"{name}: {fault}" for name, trial in trials.items() for fault in trial.faults]
    return "; ".join(told), faults


def problems(count: int, seed: int) -> Answer:
    """Plan random days: no plan breaks a rule."""
    found = solve_many(count, seed)
    return ", ".join(
        f"{times} {kind}" for kind, times in sorted(found.counts.items())
    ), found.faults


def undos(count: int, seed: int) -> Answer:
    """Do and undo random acts: the content is what it was."""
    with TemporaryDirectory() as folder:
        found = undo_on_all_cores(Path(folder), count, seed)
    kinds, refused = len(found.done), found.refused.total()
    least = ", ".join(f"{name} {times}" for name, times in found.done.most_common()[:-6:-1])
    told = f"{found.done.total()} acts of {kinds} kinds undone (least: {least}), {refused} refused"
    left_out = [f"never done: {name}" for name in sorted(every_operation() - set(found.done))]
    return told, [*found.faults, *found.crashes, *left_out]


def cells(count: int, seed: int) -> Answer:
    """Judge lists with anything in their cells."""
    found = judge_often(count, seed)
    return f"{found.cells} cells judged", found.faults


def files(count: int, seed: int) -> Answer:
    """Bring in hostile files: each is read or refused, and the window goes on."""
    with TemporaryDirectory() as folder:
        found = bring_in_often(Path(folder), count, seed)
    told = ", ".join(f"{times} {end}" for end, times in sorted(found.ended.items()))
    return f"{told}; the window at most {found.busy * 1000:.0f} ms busy", found.faults


def lists(count: int, seed: int) -> Answer:
    """Read lists in many hands: exactly what they were made from comes out."""
    wrong = misread(seed, count)
    return f"{count} lists read", [f"list {one} is misread" for one in wrong]


def crashes(count: int, seed: int, acts: Sequence[str] = tuple(ACTS)) -> Answer:
    """Kill the program while it copies, puts back or upgrades the file: the old or the new."""
    with TemporaryDirectory() as folder:
        found = crash_often(Path(folder), count, seed, acts)
    told = ", ".join(f"{times} {state}" for state, times in sorted(found.found.items()))
    return f"{told}; {found.too_late} kills more came too late", found.faults


def migrations(count: int, seed: int) -> Answer:
    """Kill the program while it upgrades a file: the old or the new."""
    return crashes(count, seed, MIGRATIONS)


def power(count: int, seed: int) -> Answer:
    """Cut the power: what was acknowledged is there. Synced less, it must be seen to be lost."""
    with TemporaryDirectory() as folder:
        found = cut_power(Path(folder) / "full", count, seed)
        with synchronous("NORMAL"):
            careless = cut_power(Path(folder) / "normal", max(count // 100, 40), seed)
    told = ", ".join(f"{times} {state}" for state, times in sorted(found.found.items()))
    blind = [] if careless.found["lost"] else ["the trial does not see what a lack of syncs loses"]
    return f"{told}; synced less: {careless.found['lost']} lost", [*found.faults, *blind]


def fails(count: int, seed: int) -> Answer:
    """Let each call to the disk fail in turn: done or refused, never half."""
    with TemporaryDirectory() as folder:
        found = fail_often(Path(folder), count, seed)
    told = ", ".join(f"{times} {how}" for how, times in sorted(found.ended.items()))
    calls = ", ".join(f"{name} {count}" for name, count in found.calls.items())
    return f"{told} (calls: {calls})", found.faults


def damages(count: int, seed: int) -> Answer:
    """Damage the file and its copies: all is found, and comes back."""
    with TemporaryDirectory() as folder:
        found = damage_often(Path(folder), count, seed)
    told = (
        f"{found.copies} copies and {found.found.total()} offices damaged"
        f" ({', '.join(f'{times} {kind}' for kind, times in sorted(found.found.items()))})"
    )
    return told, found.faults


def canaries(count: int, seed: int) -> Answer:
    """Use values that stand nowhere else: none can be read in any file."""
    with TemporaryDirectory() as folder:
        found = release(Path(folder), count, seed)
    told = f"{len(found.used)} values used, {found.files} files read through"
    return told, [*found.found, *found.faults]


def bidi(count: int, seed: int) -> Answer:
    """Order letters of both directions: as python-bidi does."""
    return f"{count} strings ordered, in lines of both directions", order_often(count, seed)


def codes(count: int, seed: int) -> Answer:
    """Print slips well and badly: every code is read back."""
    return f"{count} slips read at 300 dpi, and at 200 dpi, grey and askew", read_codes(count, seed)


def names(count: int, seed: int) -> Answer:
    """Print hostile names: none does anything, and no letter is lost."""
    return f"{count} slips with hostile names", print_hostile(count, seed)


def prints(_count: int, _seed: int) -> Answer:
    """Print through a print service of our own, and break it: nothing is lost, nobody waits."""
    with TemporaryDirectory() as folder:
        return print_all(Path(folder))


def walks(count: int, seed: int) -> Answer:
    """Wander through a day at random: its queue holds, and every step is taken back."""
    with TemporaryDirectory() as folder:
        found = walk_often(Path(folder), count, seed)
    told = ", ".join(f"{times} {what}" for what, times in sorted(found.counts.items()))
    return f"{count} walks: steps {told}", ()


def cuts(count: int, seed: int) -> Answer:
    """Kill the program in the middle of a day: the queue is what was acknowledged."""
    with TemporaryDirectory() as folder:
        found = cut_often(Path(folder), count, seed)
    told = ", ".join(f"{times} {state}" for state, times in sorted(found.found.items()))
    return told, found.faults


def looks(count: int, _seed: int) -> Answer:
    """Look at every page and dialog in each language, theme and size: all can be read and named."""
    with TemporaryDirectory() as folder:
        found = look(Path(folder), count, Path("build") / "walk")
    left_out = [f"never shown: {kind}" for kind in never_shown(found)]
    told = f"{found.windows} windows of {len(found.kinds)} kinds looked at in {count} styles"
    return told, [*faults_of(found), *left_out]


def texts(count: int, _seed: int) -> Answer:
    """Type hostile text in every field: it is kept exactly or refused, and never acts."""
    with TemporaryDirectory() as folder:
        office = make_demo(Path(folder) / "demo", seconds=2).office
        found = type_everywhere(office, Path(folder), count)
    told = ", ".join(f"{times} {end}" for end, times in sorted(found.ends.items()))
    return told, found.faults


def clerks(count: int, seed: int) -> Answer:
    """Have 50 clerks book at once for so many seconds: nothing twice, nothing lost."""
    if lacking := missing():
        return f"left out, as {lacking}", ()
    own, naive = clerks_at_work(count, seed)
    doubled = [] if naive.faults else ["looking and saving gave no doubles: the trial is blind"]
    return summary(own, naive), [*own.faults, *doubled]


def replies(count: int, seed: int) -> Answer:
    """Lose answers of commits, and commits: each change counts once."""
    if lacking := missing():
        return f"left out, as {lacking}", ()
    found = lose_often(count, seed)
    lost = f"{found.answers} answers and {found.questions} questions lost"
    return f"{found.intents} intents, {lost}", found.faults


def restarts(count: int, _seed: int) -> Answer:
    """Crash the server while several work: what was answered is there, once."""
    if lacking := missing():
        return f"left out, as {lacking}", ()
    found = restart_often(count)
    told = f"{count} crashes: {len(found.answered)} changes answered"
    return f"{told}, {len(found.unsure)} unsure, {len(found.refused)} refused", found.faults


def offices(count: int, seed: int) -> Answer:
    """Let so many offices work on one server, ten PCs each, behind a pooler."""
    if lacking := missing():
        return f"left out, as {lacking}", ()
    found = offices_at_work(count, seed)
    told = (
        f"{count} offices of {PCS} PCs: {len(found.booking)} booked,"
        f" p50 {part_of(found.booking, 0.5)} ms, p95 {part_of(found.booking, 0.95)} ms;"
        f" heard {len(found.hearing)} times, p95 {part_of(found.hearing, 0.95)} ms;"
        f" making one p50 {part_of(found.making, 0.5)} ms; {found.size / 2**20:.1f} MiB of tables"
        f" an office; {found.connections} connections, {found.memory / 2**20:.0f} MiB of memory"
    )
    return told, found.faults


def growth(count: int, _seed: int) -> Answer:
    """Let an office on a server grow to so many households."""
    if lacking := missing():
        return f"left out, as {lacking}", ()
    return "; ".join(grow(count)), ()


TRIALS: dict[str, tuple[Callable[[int, int], Answer], int]] = {
    "kills": (kills, 10_000),
    "spawned": (spawned, 200),
    "problems": (problems, 2_000),
    "undos": (undos, 10_000),
    "cells": (cells, 1_000_000),
    "files": (files, 200),
    "lists": (lists, 2_000),
    "crashes": (crashes, 400),
    "migrations": (migrations, 1_000),
    "damages": (damages, 1_000),
    "power": (power, 10_000),
    "fails": (fails, 5_000),
    "canaries": (canaries, 1_000),
    "bidi": (bidi, 40_000),
    "codes": (codes, 200),
    "names": (names, 10_000),
    "prints": (prints, 1),
    "walks": (walks, 10_000),
    "cuts": (cuts, 300),
    "clerks": (clerks, 600),
    "replies": (replies, 200_000),
    "restarts": (restarts, 100),
    "offices": (offices, 100),
    "growth": (growth, 1_000_000),
    "looks": (looks, len(STYLES)),
    "texts": (texts, len(HOSTILE)),
}
"""The trials by name, and how often each is usual."""


def main() -> int:
    """Run the trials that were asked for; fail when anything was wrong."""
    parser = argparse.ArgumentParser(prog="python3 dev.py robust")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(TRIALS))
    parser.add_argument("--count", type=int, help="how often; usual: " + _usual())
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    if unknown := [name for name in asked.names if name not in TRIALS]:
        parser.error(f"no such trial: {', '.join(unknown)}")
    with own_keys():
        return _run(asked)


def _run(asked: argparse.Namespace) -> int:
    wrong = False
    for name in asked.names or TRIALS:
        trial, usual = TRIALS[name]
        told, faults = trial(usual if asked.count is None else asked.count, asked.seed)
        sys.stdout.write(f"{name:9} {told}; faults: {list(faults) or 'none'}\n")
        sys.stdout.flush()
        wrong = wrong or bool(faults)
    return int(wrong)


def _usual() -> str:
    return ", ".join(f"{name} {usual}" for name, (_, usual) in TRIALS.items())


if __name__ == "__main__":
    raise SystemExit(main())
