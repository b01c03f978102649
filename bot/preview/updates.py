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


QueueKey = tuple[str, int]
"""Updates of one key come to a webhook in turn; see `_key`."""


@dataclass(frozen=True, eq=False)
class Waiting:
    """An update that the bot has not acknowledged; `text` is its JSON, delivered as it is."""

    update_id: int
    text: str
    dies_at: float
    place: int  # in the order of arrival; ids may restart lower
    key: QueueKey


class Updates:
    """Updates that the bot has not acknowledged yet, oldest first; `clock` gives seconds."""

    def __init__(self, clock: Callable[[], float], first_update_id: int) -> None:
        self._clock = clock
        self._queue: list[Waiting] = []
        self._ahead: list[Waiting] = []  # acknowledged while an older one waits
        self._arrived = 0
        self.allowed: frozenset[str] | None = None
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
        self.allowed = frozenset(kinds) or None

    def put(self, kind: str, content: dict[str, Any]) -> int | None:
        """Queue what a user did; returns its update_id, or None if the bot did not ask for it."""
        wanted = kind not in _ONLY_ON_REQUEST if self.allowed is None else kind in self.allowed
        return self.put_whole({kind: content}) if wanted else None

    def put_whole(self, update: dict[str, Any]) -> int:
        """Queue an update whatever its kind; it gets the next update_id unless it brings one."""
        number = self._number(update.get("update_id"))
        whole = {"update_id": number, **update}
        life = PRESS_LIFE if "callback_query" in update else MESSAGE_LIFE
        return self._append(number, json.dumps(whole), life, whole)

    def put_raw(self, text: str) -> int:
        """Queue a text to be delivered verbatim, be it JSON or not.

        It is acknowledged by its own update_id where it has a usable one, else by the next number.
        """
        try:
            parsed = json.loads(text)
        except (ValueError, RecursionError):
            parsed = None
        own = parsed.get("update_id") if isinstance(parsed, dict) else None
        return self._append(self._number(own), text, MESSAGE_LIFE, parsed)

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
        self._settle()

    def queues(self) -> list[QueueKey]:
        """Name the queues in which something waits for a webhook."""
        self._drop_expired()
        return list(dict.fromkeys(one.key for one in self._queue))

    def first(self, key: QueueKey) -> Waiting | None:
        """Return the oldest that waits in a queue."""
        self._drop_expired()
        return next((one for one in self._queue if one.key == key), None)

    def acknowledge(self, one: Waiting) -> None:
        """Forget one that a webhook took; `last_acked` is the newest with none older waiting."""
        if one in self._queue:
            self._queue.remove(one)
            self._ahead.append(one)
            self._settle()

    def expire(self, one: Waiting, pause: float) -> bool:
        """Drop one that would not live so many seconds more; tells whether it is gone."""
        if one in self._queue and one.dies_at <= self._clock() + pause:
            self._queue.remove(one)
            self.expired += 1
            self._settle()
        return one not in self._queue

    def _settle(self) -> None:
        oldest = self._queue[0].place if self._queue else self._arrived
        passed = [one for one in self._ahead if one.place < oldest]
        if passed:
            self.last_acked = max(passed, key=lambda one: one.place).update_id
            self._ahead = [one for one in self._ahead if one.place > oldest]

    def _number(self, own: object = None) -> int:
        """Return an update's own id where it is a usable one, else the next."""
        if isinstance(own, int) and not isinstance(own, bool):
            return own
        self.next_id += 1
        return self.next_id - 1

    def _end(self) -> int:
        return max([self.next_id, *(waiting.update_id + 1 for waiting in self._queue)])

    def _append(self, number: int, text: str, life: float, update: object) -> int:
        key = _key(update) or ("alone", self._arrived)
        dies_at = self._clock() + life
        self._queue.append(Waiting(number, text, dies_at, self._arrived, key))
        self._arrived += 1
        return number

    def _forget(self, is_acked: Callable[[int, Waiting], bool]) -> None:
        acked = [one for place, one in enumerate(self._queue) if is_acked(place, one)]
        if acked:
            self.last_acked = acked[-1].update_id
            gone = {id(one) for one in acked}
            self._queue = [one for one in self._queue if id(one) not in gone]

    def _drop_expired(self) -> None:
        now = self._clock()
        alive = [waiting for waiting in self._queue if waiting.dies_at > now]
        if len(alive) < len(self._queue):
            self.expired += len(self._queue) - len(alive)
            self._queue = alive
            self._settle()


def _key(update: object) -> QueueKey | None:
    """Tell what an update waits behind: a user's presses, or all else of a chat; None: nothing.

    telegram-bot-api, Client.cpp, add_update: presses queue apart, so one may overtake a message.
    """
    for kind, content in update.items() if isinstance(update, dict) else ():
        press = kind == "callback_query"
        owner = content.get("from" if press else "chat") if isinstance(content, dict) else None
        if isinstance(owner, dict) and isinstance(owner.get("id"), int):
            return "press" if press else "chat", owner["id"]
    return None
