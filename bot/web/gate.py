"""The gate: whoever gives a wrong secret waits, and few may wait at once.

It keeps nothing of who tried: no address, no name, no list, only how many wait at this moment.
"""

import asyncio
import hmac

_WAITING = 3
"""Wrong secrets that may wait at once, so that many of them cannot be tried in a second."""

_PAUSE = 1.0


class BusyError(Exception):
    """Too many wrong secrets wait already; this one was not even looked at."""


class Gate:
    """Compares secrets."""

    def __init__(self, secret: str, pause: float = _PAUSE) -> None:
        """Keep the secret; `pause` is in seconds."""
        self._secret = secret.encode()
        self._pause = pause
        self._waiting = 0

    async def opens(self, given: str) -> bool:
        """Tell whether it is the secret, a wrong one late. Raises BusyError."""
        if self._waiting >= _WAITING:
            raise BusyError
        if hmac.compare_digest(given.encode("utf-8", "surrogateescape"), self._secret):
            return True
        self._waiting += 1
        try:
            await asyncio.sleep(self._pause)
        finally:
            self._waiting -= 1
        return False
