"""What a password must be, and waiting after wrong ones."""

from __future__ import annotations

import math
from datetime import datetime, timedelta

from planner.errors import PasswordTooWeak, TooManyTries

LEAST = 10
"""Characters; whole sentences are welcome and nothing else is asked (NIST SP 800-63B, 3.1.1)."""
FREE = 5
"""So many wrong passwords cost nothing but the time of trying."""
FIRST, LONGEST = timedelta(seconds=5), timedelta(minutes=10)
"""How long one waits after those, doubled each time, and the longest."""


def check_password(password: str, name: str) -> None:
    """Make sure that a new password will do.

    Raises:
        PasswordTooWeak: It is too short, or is the name.
    """
    plain = password.strip().casefold()
    if len(plain) < LEAST or plain == name.strip().casefold() or len(set(plain)) == 1:
        raise PasswordTooWeak(LEAST)


def check_wait(tries: tuple[int, datetime] | None, now: datetime) -> None:
    """Make sure that somebody who typed wrong passwords has waited.

    Raises:
        TooManyTries: Not long enough; never longer than if the last was just now, should the
            clock have been put back.
    """
    count, last = tries or (0, now)
    if count < FREE:
        return
    wait = min(FIRST * 2 ** min(count - FREE, 10), LONGEST)
    if (left := min(last + wait - now, wait)) > timedelta():
        raise TooManyTries(math.ceil(left.total_seconds()))
