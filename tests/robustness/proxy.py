"""A proxy between a program and its server that loses answers, and questions, of commits.

Killing connections does not find what this finds: that a change was kept and nobody knows
(RELIABILITY.md, finding 7).
"""

from __future__ import annotations

import random
import selectors
import socket
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from threading import Thread

COMMIT = b"COMMIT\0"


@dataclass
class Losses:
    """How often to lose an answer and a question, as a part of one; and how often it was."""

    answers: float = 0.0
    questions: float = 0.0
    seed: int = 0
    next_answers: int = 0
    """How many answers to lose whatever the odds, from now on."""
    lost_answers: int = 0
    lost_questions: int = 0
    commits: int = 0
    dice: random.Random = field(init=False)

    def __post_init__(self):
        self.dice = random.Random(self.seed)

    def draw(self) -> str:
        self.commits += 1
        drawn = self.dice.random()
        if self.next_answers or drawn < self.answers:
            self.next_answers = max(0, self.next_answers - 1)
            self.lost_answers += 1
            return "answer"
        if drawn < self.answers + self.questions:
            self.lost_questions += 1
            return "question"
        return ""


class _Link:
    """One connection through the proxy, with an end on either side."""

    def __init__(self, losses, inward, where):
        self.inward, self.outward = inward, socket.create_connection(where)
        self._losses, self._deaf = losses, False
        for end in (self.inward, self.outward):
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def hand_on(self, end):
        """Hand on what came in at an end; tell whether the connection lives on."""
        try:
            data = end.recv(65536)
            if not data or not self._passes(data, end is self.inward):
                return False
            (self.outward if end is self.inward else self.inward).sendall(data)
        except OSError:
            return False
        return True

    def _passes(self, data, asks):
        if not asks:
            return not self._deaf
        lost = self._losses.draw() if data.endswith(COMMIT) else ""
        self._deaf = lost == "answer"
        return lost != "question"

    def close(self):
        self.inward.close()
        self.outward.close()


@contextmanager
def proxy(where: str, losses: Losses):
    """Give the address, host:port, of a proxy before a server."""
    host, _, port = where.partition(":")
    with socket.create_server(("127.0.0.1", 0)) as door:
        thread = Thread(target=_relay, args=(door, losses, (host, int(port))))
        thread.start()
        try:
            yield f"127.0.0.1:{door.getsockname()[1]}"
        finally:
            door.shutdown(socket.SHUT_RDWR)
            thread.join()


def _relay(door, losses, where):
    """Serve all connections in one thread, until the door shuts: threads that wait cost most."""
    with selectors.DefaultSelector() as waiting:
        waiting.register(door, selectors.EVENT_READ)
        with suppress(OSError):
            while True:
                for key, _ in waiting.select():
                    if key.data is None:
                        _welcome(waiting, _Link(losses, door.accept()[0], where))
                    elif key.fileobj.fileno() >= 0 and not key.data.hand_on(key.fileobj):
                        _part(waiting, key.data)
        for key in list(waiting.get_map().values()):
            if key.data is not None:
                key.fileobj.close()


def _welcome(waiting, link):
    for end in (link.inward, link.outward):
        waiting.register(end, selectors.EVENT_READ, link)


def _part(waiting, link):
    for end in (link.inward, link.outward):
        waiting.unregister(end)
    link.close()
