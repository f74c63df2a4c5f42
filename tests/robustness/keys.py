"""A folder for the keys of trial offices, so that none goes to the credential store of the user."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import TemporaryDirectory

from planner.office.keys.store import ELSEWHERE


@contextmanager
def own_keys() -> Iterator[None]:
    """Keep keys in a folder for as long as this lasts, in every process that is started."""
    before = os.environ.get(ELSEWHERE)
    with TemporaryDirectory() as folder:
        os.environ[ELSEWHERE] = folder
        try:
            yield
        finally:
            os.environ.pop(ELSEWHERE)
            if before is not None:
                os.environ[ELSEWHERE] = before
