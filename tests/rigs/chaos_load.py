"""The load of a chaos run: presses at a steady rate whatever the bot does, and their truth."""

import asyncio
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import inf

from tests.rigs.botapi import BotApi
from tests.rigs.toyland import Cell

Cells = Counter[tuple[str, str, str]]
"""How often something was counted, or should have been, by locale, tree and event."""

_FIRST_CHAT = 5_000_000_000


@dataclass
class Load:
    """Presses of `chats` chats in turn, each in a message of its own; `rate` in updates/s."""

    api: BotApi
    cells: Sequence[Cell]
    rate: float
    chats: int = 500
    truth: Cells = field(default_factory=Cells)
    answers: list[tuple[float, float]] = field(default_factory=list)
    """When a press was made, by the monotonic clock, and how many seconds it waited."""
    sent: int = 0
    opened: float = inf
    """When the steady rate began."""
    _stopping: bool = False
    replied: bool = False

    async def run(self) -> None:
        """Press until `stop`: in an open loop, so that a slow bot is not spared.

        Before the first answer of all it only knocks: a first start is no silence to be measured.
        """
        self.api.on_answer = self._answered
        while not (self.answers or self._stopping):
            self._press()
            await asyncio.sleep(0.2)
        self.opened, knocks = time.monotonic(), self.sent
        while not self._stopping:
            due = int((time.monotonic() - self.opened) * self.rate)
            while self.sent - knocks < due:
                self._press()
            await asyncio.sleep(0.005)

    def stop(self) -> None:
        """Press no more."""
        self._stopping = True

    def forget_replies(self) -> None:
        """Have `replied` tell of replies that come after now."""
        self.replied = False

    def waits(self, since: float = 0.0, until: float = inf) -> list[float]:
        """Give the seconds that the presses of a time waited, those before the rate left out."""
        since = max(since, self.opened)
        return [wait for when, wait in self.answers if since <= when < until]

    async def caught_up(self, seconds: float = 0.5) -> None:
        """Wait until the bot is no more than so many seconds of presses behind."""
        while self.api.pending > self.rate * seconds:
            await asyncio.sleep(0.05)

    def _press(self) -> None:
        cell = self.cells[self.sent % len(self.cells)]
        self.sent += 1
        self.api.press(_FIRST_CHAT + self.sent % self.chats, self.sent, cell.data)
        self.truth[cell.counter] += 1

    def _answered(self, _: int) -> None:
        self.replied = True
        if len(self.api.waits) > len(self.answers):  # not a repeated answer
            wait = self.api.waits[-1]
            self.answers.append((time.monotonic() - wait, wait))


def percentile(waits: Sequence[float], share: float) -> float:
    """Give the wait in seconds that this share of the presses did not exceed."""
    ordered = sorted(waits)
    return ordered[min(int(share * len(ordered)), len(ordered) - 1)] if ordered else 0.0
