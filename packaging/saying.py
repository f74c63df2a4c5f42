"""What making a bundle says on the way: how long a step took, how large what it made is."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def step(name: str) -> Iterator[None]:
    """Say at once how long a step took, by the clock."""
    began = time.monotonic()
    yield
    print(f"{name}: {time.monotonic() - began:.0f} s", flush=True)


def say_size(made: Path) -> None:
    """Say how large a file is, or all that is in a folder."""
    parts = [path for path in made.rglob("*") if path.is_file()] or [made]
    size = sum(path.lstat().st_size for path in parts)
    print(f"{made.parent.name}/{made.name}: {size / 1e6:.1f} MB", flush=True)
