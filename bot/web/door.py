"""The door between the web server, which is there at once, and the bot, which takes a while."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.web.health import Pulse


@dataclass
class Door:
    """What the bot hands to the web server once it is there; None until then, and at its end."""

    accept: Callable[[object], Awaitable[None]] | None = None
    pulse: Callable[[], Pulse] | None = None

    def look(self) -> Pulse | None:
        """Tell how the bot is, if it is there."""
        return self.pulse() if self.pulse else None
