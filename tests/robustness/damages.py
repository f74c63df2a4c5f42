"""Damaging an office's file and its copies in many ways, and opening what is left."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from planner.errors import OfficeDamagedButKept, Refusal
from planner.office.backup.check import is_whole, newest_whole
from planner.office.backup.place import backups_of
from planner.office.backup.recover import recover
from tests.robustness.crashes import NAME, NOW, make_copied, state_of_days

PAGE = 4096


def flip(data: bytearray, dice: random.Random) -> bytearray:
    """Change one bit."""
    data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
    return data


def garble(data: bytearray, dice: random.Random) -> bytearray:
    """Put anything in the place of 512 bytes."""
    at = dice.randrange(len(data) - 512)
    data[at : at + 512] = dice.randbytes(512)
    return data


def blank(data: bytearray, dice: random.Random) -> bytearray:
    """Wipe a page that is in use."""
    used = [at for at in range(0, len(data), PAGE) if any(data[at : at + PAGE])]
    at = dice.choice(used)
    data[at : at + PAGE] = bytes(PAGE)
    return data


def cut(data: bytearray, dice: random.Random) -> bytearray:
    """Lose the end."""
    return data[: dice.randrange(len(data))]


def swap(data: bytearray, dice: random.Random) -> bytearray:
    """Change two pages about that differ."""
    one, other = (dice.randrange(len(data) // PAGE) * PAGE for _ in range(2))
    data[one : one + PAGE], data[other : other + PAGE] = (
        data[other : other + PAGE], data[one : one + PAGE],
    )  # fmt: skip
    return data


KINDS = (flip, garble, blank, cut, swap)


@dataclass
class Damages:
    """How often damage was found, by kind, and what went wrong."""

    found: Counter[str] = field(default_factory=Counter)
    copies: int = 0
    faults: list[str] = field(default_factory=list)


def damage_often(folder: Path, count: int, seed: int = 0) -> Damages:
    """Damage the office, and a copy of it, `count` times in all."""
    start = folder / "start"
    start.mkdir()
    make_copied(start / NAME)
    damages = Damages()
    for round_ in range(count):
        dice = random.Random(f"{seed}-{round_}")
        shutil.rmtree(folder / "trial", ignore_errors=True)
        shutil.copytree(start, folder / "trial")
        office = folder / "trial" / NAME
        (_damage_copy if round_ % 2 else _damage_office)(office, dice, damages)
    return damages


def _spoil(path: Path, dice: random.Random) -> str:
    """Damage a file; tell how, or nothing when it came out the same."""
    before, kind = path.read_bytes(), dice.choice(KINDS)
    path.write_bytes(kind(bytearray(before), dice))
    return kind.__name__ if path.read_bytes() != before else ""


def _damage_copy(office: Path, dice: random.Random, damages: Damages) -> None:
    (copy,) = backups_of(office)
    if kind := _spoil(copy.path, dice):
        damages.copies += 1
        if is_whole(copy):
            damages.faults.append(f"a copy after {kind} passes")


def _damage_office(office: Path, dice: random.Random, damages: Damages) -> None:
    if not (kind := _spoil(office, dice)):
        return
    try:
        state_of_days(office)
    except OfficeDamagedButKept:
        damages.found[kind] += 1
        recover(office, newest_whole(office), clock=lambda: NOW).close()
        if state_of_days(office) != "after":
            damages.faults.append(f"not restored after {kind}")
    except Refusal as refusal:
        damages.faults.append(f"{kind}: {refusal!r}")
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what the trial looks for
        damages.faults.append(f"{kind}: {error!r}")
    else:
        damages.faults.append(f"opened in spite of {kind}")
