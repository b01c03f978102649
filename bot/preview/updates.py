"""The queue of updates, with Telegram's rules for redelivery, acknowledgement and expiry."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Final

# telegram-bot-api, Client.cpp: an update of a message waits a day, a press on a button 150 s.
MESSAGE_LIFE: Final = 86_400.0
PRESS_LIFE: Final = 150.0
# tdlib, TQueue.cpp: an offset this far ahead of the queue counts as mistaken.
_FAR_AHEAD: Final = 10
# Bot API documentation, getUpdates: left out unless the bot asks for them by name.
_ONLY_ON_REQUEST: Final = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


@dataclass(frozen=True)
class _Waiting:
    update_id: int
    text: str  # JSON of the whole update, delivered as it is
    dies_at: float


class Updates:
    """Updates that the bot has not acknowledged yet, oldest first; `clock` gives seconds."""

    def __init__(self, clock: Callable[[], float], first_update_id: int) -> None:
        self._clock = clock
        self._queue: list[_Waiting] = []
        self._allowed: frozenset[str] | None = None
        self.next_id = first_update_id
        self.last_acked: int | None = None
        self.expired = 0

    @property
    def pending(self) -> int:
        """How many updates still wait to be acknowledged."""
        self._drop_expired()
        return len(self._queue)

    def allow(self, kinds: Iterable[str]) -> None:
        """Keep only these kinds from now on; none named means Telegram's default set."""
        self._allowed = frozenset(kinds) or None

    def put(self, kind: str, content: dict[str, Any]) -> int | None:
        """Queue what a user did; returns its update_id, or None if the bot did not ask for it."""
        wanted = kind not in _ONLY_ON_REQUEST if self._allowed is None else kind in self._allowed
        return self.put_whole({kind: content}) if wanted else None

    def put_whole(self, update: dict[str, Any]) -> int:
        """Queue an update whatever its kind; it gets the next update_id unless it brings one."""
        number = self._number(update.get("update_id"))
        whole = {"update_id": number, **update}
        life = PRESS_LIFE if "callback_query" in update else MESSAGE_LIFE
        return self._append(number, json.dumps(whole), life)

    def put_raw(self, text: str) -> int:
        """Queue a text to be delivered verbatim, be it JSON or not.

        It is acknowledged by its own update_id where it has a usable one, else by the next number.
        """
        try:
            parsed = json.loads(text)
        except (ValueError, RecursionError):
            parsed = None
        own = parsed.get("update_id") if isinstance(parsed, dict) else None
        return self._append(self._number(own), text, MESSAGE_LIFE)

    def get(self, offset: int, limit: int) -> list[str]:
        """JSON texts of the waiting updates from `offset` on; everything before it is forgotten.

        A negative offset counts from the end. An offset far beyond the end starts at the head.
        """
        self._drop_expired()
        if offset < 0:
            self._forget(lambda place, _: place < len(self._queue) + offset)
        elif 0 < offset <= self._end() + _FAR_AHEAD:
            self._forget(lambda _, waiting: waiting.update_id < offset)
        return [waiting.text for waiting in self._queue[:limit]]

    def clear(self) -> None:
        """Forget everything that waits (deleteWebhook with drop_pending_updates)."""
        self._queue.clear()

    def _number(self, own: object = None) -> int:
        """Return an update's own id where it is a usable one, else the next."""
        if isinstance(own, int) and not isinstance(own, bool):
            return own
        self.next_id += 1
        return self.next_id - 1

    def _end(self) -> int:
        return max([self.next_id, *(waiting.update_id + 1 for waiting in self._queue)])

    def _append(self, number: int, text: str, life: float) -> int:
        self._queue.append(_Waiting(number, text, self._clock() + life))
        return number

    def _forget(self, is_acked: Callable[[int, _Waiting], bool]) -> None:
        acked = [one for place, one in enumerate(self._queue) if is_acked(place, one)]
        if acked:
            self.last_acked = acked[-1].update_id
            gone = {id(one) for one in acked}
            self._queue = [one for one in self._queue if id(one) not in gone]

    def _drop_expired(self) -> None:
        now = self._clock()
        alive = [waiting for waiting in self._queue if waiting.dies_at > now]
        self.expired += len(self._queue) - len(alive)
        self._queue = alive
