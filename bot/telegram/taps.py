"""What is answered and yet not counted: one tap that came as two updates, and one phone's flood.

Both are known in memory only, of the chats that came last, and forgotten soon.
"""

from collections.abc import Callable, MutableMapping

from cachetools import LRUCache, TTLCache

from bot.telegram.incoming import Incoming, Pressed, Said

_CHATS = 10_000
_TEN_MINUTES = 600

_BURST, _PER_SECOND = 200.0, 1.0
"""Updates of one chat that are counted at once, and for how many more each second makes room.

Nobody presses a button a second for long; a phone that does inflates a campaign's numbers.
"""


class Taps:
    """Knows a tap again: if its answer is late, a phone sends it once more, under another id.

    (TDLib does; telegram-bot-api issue 699.) A press that is meant again carries other bits, or
    another press on the same message lies between.
    """

    def __init__(self, monotonic: Callable[[], float]) -> None:
        """`monotonic` counts seconds."""
        self._last: MutableMapping[tuple[int, int], tuple[object, int | None]] = TTLCache(
            _CHATS, _TEN_MINUTES, monotonic
        )

    def is_again(self, number: int | None, pressed: Pressed) -> bool:
        """Take in a press, and tell whether another update has brought it already."""
        if pressed.chat is None or pressed.message is None:
            return False
        place = (pressed.chat, pressed.message)
        data, first = self._last.get(place, (None, number))
        again = data == pressed.data and first != number
        self._last[place] = (pressed.data, first if again else number)
        return again


class Buckets:
    """Lets so many updates of a chat count, and no more."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        """`monotonic` counts seconds."""
        self._now = monotonic
        self._left: MutableMapping[int, tuple[float, float]] = LRUCache(_CHATS)

    def is_full(self, incoming: Incoming) -> bool:
        """Take in an update, and tell whether its chat sent too many."""
        chat = incoming.chat if isinstance(incoming, Pressed | Said) else None
        if chat is None:
            return False
        now = self._now()
        left, at = self._left.get(chat, (_BURST, now))
        left = min(_BURST, left + (now - at) * _PER_SECOND)
        full = left < 1
        self._left[chat] = (left if full else left - 1, now)
        return full
