"""A proxy between a program and its server that loses answers, and questions, of commits.

Killing connections does not find what this finds: that a change was kept and nobody knows
(RELIABILITY.md, finding 7).
"""

from __future__ import annotations

import random
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
    """One connection through the proxy: two threads, one for each direction."""

    def __init__(self, losses, inward, where):
        self._losses = losses
        self._inward = inward
        self._outward = socket.create_connection(where)
        self._deaf = False
        self._threads = [Thread(target=self._ask), Thread(target=self._answer)]
        for end in (self._inward, self._outward):
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for thread in self._threads:
            thread.start()

    def cut(self):
        for end in (self._inward, self._outward):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def close(self):
        self.cut()
        for thread in self._threads:
            thread.join()
        self._inward.close()
        self._outward.close()

    def _ask(self):
        with suppress(OSError):
            while data := self._inward.recv(65536):
                lost = self._losses.draw() if data.endswith(COMMIT) else ""
                if lost == "question":
                    break
                self._deaf = lost == "answer"
                self._outward.sendall(data)
        self.cut()

    def _answer(self):
        with suppress(OSError):
            while data := self._outward.recv(65536):
                if self._deaf:
                    break
                self._inward.sendall(data)
        self.cut()


@contextmanager
def proxy(where: str, losses: Losses):
    """Give the address, host:port, of a proxy before a server."""
    host, _, port = where.partition(":")
    links = []
    with socket.create_server(("127.0.0.1", 0)) as door:
        thread = Thread(target=_welcome, args=(door, losses, (host, int(port)), links))
        thread.start()
        try:
            yield f"127.0.0.1:{door.getsockname()[1]}"
        finally:
            door.shutdown(socket.SHUT_RDWR)
            thread.join()
            for link in links:
                link.close()


def _welcome(door, losses, where, links):
    with suppress(OSError):
        while True:
            links.append(_Link(losses, door.accept()[0], where))
