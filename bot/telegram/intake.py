"""The intake: updates in, replies out, counts down, and only then the acknowledgement.

aiogram's own polling acknowledges a batch before it has handled it, and one update that it
cannot build stops it. Here a batch goes: fetch raw, answer each alone, wait a second at most for
replies, hand over counts and cursor, fetch the next; fetching is what acknowledges.
"""

import asyncio
import contextlib
import re
from collections.abc import Callable, Sequence
from typing import Any, Protocol

from aiogram import Bot
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramConflictError,
    TelegramNotFound,
    TelegramUnauthorizedError,
)
from aiogram.methods import DeleteWebhook, Response, TelegramMethod

from bot.core.events import Tally
from bot.stops import StoppedError
from bot.telegram.reception import Reception

ALLOWED = ["message", "callback_query", "inline_query", "my_chat_member"]

_LONG = 25
"""Seconds of a long poll."""

_STALL, _PATIENCE = 0.5, 0.9
"""Seconds: a batch waits for its replies while one comes within a stall, all in all so long.

What is acknowledged before its reply is out is lost to a family if the bot is killed just then;
what is waited for longer keeps another family waiting.
"""

_BREATH = 0.05

_MOST = 100
"""Most updates that Telegram gives at once."""

_CONFLICTS = 5
"""Refusals in a row after which the other program is taken to stay."""

_ID = re.compile(r'"update_id"\s*:\s*(\d{1,18})')


class Counts(Protocol):
    """Where counts go. Neither call may keep a family waiting for more than a second or so."""

    async def resume(self) -> int | None:
        """Give the update to fetch next; None while nobody knows."""

    async def record(
        self, counted: Sequence[tuple[int | None, Tally]], position: int | None
    ) -> None:
        """Take counts, each by its update if it has one, and the update to fetch next."""


class IntakeError(StoppedError):
    """The intake cannot go on; the text says why, and what to do."""


class UnknownTokenError(IntakeError):
    """Telegram does not know the token."""

    def __init__(self) -> None:
        super().__init__(
            "Telegram does not know this token. Please copy JOLDAS_BOT_TOKEN from BotFather again."
        )


class RawGetUpdates(TelegramMethod[list[Any]]):
    """getUpdates, whose updates are left as they came."""

    __returning__ = list[Any]
    __api_method__ = "getUpdates"

    offset: int | None = None
    limit: int | None = None
    timeout: int | None = None
    allowed_updates: list[str] | None = None


_KEPT = Response[list[Any]]
"""aiogram asks pydantic for this class at each fetch, which makes it anew unless it is kept."""


class Intake:
    """Fetches updates for ever. One per bot: a second one is refused by Telegram."""

    def __init__(
        self, bot: Bot, reception: Reception, counts: Counts, monotonic: Callable[[], float]
    ) -> None:
        """Everything it needs; `monotonic` counts seconds."""
        self._bot = bot
        self._reception = reception
        self._counts = counts
        self._monotonic = monotonic
        self._answered = monotonic()
        self._limit = _MOST
        self._odd = ""
        self._failures = 0
        self._stopping = False
        self._fetching: asyncio.Timeout | None = None

    @property
    def age(self) -> float:
        """How many seconds ago Telegram last gave updates, or said that there are none."""
        return self._monotonic() - self._answered

    async def run(self) -> None:
        """Fetch and answer until `stop`, and finish the batch in hand. Raises IntakeError."""
        position = await self._counts.resume()
        while not self._stopping:
            batch = await self._fetch(position)
            if batch:
                position = await self._handle(batch, position)
                continue
            # a server that does not wait must not be asked without a pause
            await asyncio.sleep(_BREATH)
            if position is None:
                position = await self._counts.resume()

    def stop(self) -> None:
        """Fetch no more; whatever was fetched is still answered and counted."""
        self._stopping = True
        if self._fetching:
            self._fetching.reschedule(0)

    async def _handle(self, batch: Sequence[object], position: int | None) -> int | None:
        received = [self._reception.receive(raw) for raw in batch]
        # of this batch alone: after an idle week Telegram's numbers may begin again lower
        numbers = [one.number for one in received if one.number is not None]
        if numbers:
            position = max(numbers) + 1
        else:  # what came without a number is taken for the next ones, or it would come for ever
            position = None if position is None else position + len(batch)
            await asyncio.sleep(_BREATH)
        await _replied({one.reply for one in received if one.reply})
        await self._counts.record([(one.number, one.tally) for one in received], position)
        return position

    async def _fetch(self, position: int | None) -> Sequence[object]:
        try:
            async with asyncio.timeout(None) as self._fetching:
                return await self._ask(position)
        except TimeoutError:
            return []  # `stop` ended it
        finally:
            self._fetching = None

    async def _ask(self, position: int | None) -> Sequence[object]:
        call = RawGetUpdates(
            offset=position, limit=self._limit, timeout=_LONG, allowed_updates=ALLOWED
        )
        try:
            batch = await self._bot(call, request_timeout=_LONG + 10)
        except ClientDecodeError as failure:
            return await self._undecodable(failure.data)
        except UnicodeDecodeError as failure:
            return await self._undecodable(failure.object.decode(errors="replace"))
        except (TelegramUnauthorizedError, TelegramNotFound) as refused:
            raise UnknownTokenError from refused
        except TelegramConflictError as refused:
            await self._pause()
            if "webhook is active" in refused.message:
                await self._take_down()
                return []
            if self._failures > _CONFLICTS:
                raise IntakeError(
                    "Another program fetches this bot's updates; is it a second Joldas? "
                    "Please stop it, then start this one again."
                ) from refused
            return []
        except Exception:  # noqa: BLE001 - aiogram trips over some answers (an error that says nothing)
            await self._pause()
            return []
        self._failures, self._limit = 0, min(_MOST, 2 * self._limit)
        self._answered = self._monotonic()
        return batch

    async def _take_down(self) -> None:
        """Take down the webhook: who starts the bot so wants it to fetch. Nothing is lost."""
        # it is asked again at the next refusal
        with contextlib.suppress(Exception):
            await self._bot(DeleteWebhook(drop_pending_updates=False), request_timeout=10)

    async def _pause(self) -> None:
        self._failures += 1
        await asyncio.sleep(min(0.25 * 2**self._failures, 15))

    async def _undecodable(self, answer: object) -> Sequence[object]:
        """Find the one update that is not JSON to us, and step over it once it came twice."""
        found = _ID.search(answer) if isinstance(answer, str) else None
        if not found:  # no updates at all: a proxy's page, most likely
            await self._pause()
            return []
        if self._limit > 1:
            self._limit, self._odd = 1, ""
            return []
        if self._odd != found[1]:  # it may have been cut off on its way
            self._odd = found[1]
            return []
        self._limit = 2
        return [{"update_id": int(found[1])}]


async def _replied(waiting: set[asyncio.Task[None]]) -> None:
    """Wait while replies go out one after the other; not for the slow ones."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(_PATIENCE):
            while waiting:
                done, waiting = await asyncio.wait(
                    waiting, timeout=_STALL, return_when=asyncio.FIRST_COMPLETED
                )
                if not done:
                    return
