"""The reception: one raw update in, its reply under way and its counts out.

Both intakes come here, so that an update takes the same way however it arrives.
"""

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.core.events import Tally
from bot.telegram.desk import Desk, Outcome
from bot.telegram.incoming import Pressed, Said, read, update_id
from bot.telegram.outbox import Outbox
from bot.telegram.taps import Buckets, Taps

_LATE = 30.0
"""Seconds from sending to answering after which a message is called late."""

_MEMORY = 300.0
"""Seconds for which the latest message is remembered, for whoever looks after the bot."""


@dataclass(frozen=True, slots=True)
class Received:
    """An update's number if it has one, what it counts, and its reply unless nobody waits."""

    number: int | None
    tally: Tally
    reply: asyncio.Task[None] | None = None


class Reception:
    """Takes updates in. It waits for nothing."""

    def __init__(
        self,
        desk: Desk,
        outbox: Outbox,
        now: Callable[[], datetime],
        monotonic: Callable[[], float],
    ) -> None:
        """`now` must know its zone; `monotonic` counts seconds."""
        self._desk = desk
        self._outbox = outbox
        self._now = now
        self._monotonic = monotonic
        self._taps = Taps(monotonic)
        self._buckets = Buckets(monotonic)
        self._slowest = (0.0, monotonic())

    @property
    def age(self) -> float:
        """How many seconds old the oldest message of the last minutes was when it came."""
        age, at = self._slowest
        return age if self._monotonic() - at < _MEMORY else 0.0

    def receive(self, raw: object) -> Received:
        """Decide on an update and send the reply on its way."""
        number = update_id(raw)
        outcome = self._decide(raw, number)
        if outcome.chat is None or not outcome.todo:
            return Received(number, outcome.tally)
        return Received(number, outcome.tally, self._outbox.post(outcome.chat, outcome.todo))

    def _decide(self, raw: object, number: int | None) -> Outcome:
        """Decide on one update, which must neither stop the others nor be met with silence.

        Nothing is logged: the line would tell the time of a press. `skipped_update` tells the day.
        """
        incoming, excuse = read(raw), Outcome()
        if incoming is None:
            return replace(excuse, tally=self._desk.quality("skipped_update"))
        try:
            outcome = self._desk.answer(incoming)
        except Exception:  # noqa: BLE001 - see above
            with contextlib.suppress(Exception):
                excuse = self._desk.excuse(incoming)
            return replace(excuse, tally=self._desk.quality("skipped_update"))
        if isinstance(incoming, Pressed) and self._taps.is_again(number, incoming):
            return replace(outcome, tally=Tally())
        if self._buckets.is_full(incoming):
            return replace(outcome, tally=self._desk.quality("throttled"))
        if isinstance(incoming, Said) and self._is_late(incoming):
            return replace(outcome, tally=outcome.tally + self._desk.quality("late_update"))
        return outcome

    def _is_late(self, said: Said) -> bool:
        if said.sent is None:
            return False
        age = self._now().timestamp() - said.sent
        if age >= self.age:
            self._slowest = (age, self._monotonic())
        return age > _LATE
