"""What a screen is made of: its text, and its buttons with what they hold."""

from dataclasses import dataclass
from enum import StrEnum

from bot.core.events import Event


class Kind(StrEnum):
    """What a button holds: a press for the bot, something to copy, or an address."""

    PRESS = "press"
    COPY = "copy"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message. `urgent` ones stand out."""

    label: str
    kind: Kind
    value: str
    urgent: bool = False


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Screen:
    """Text in Telegram's HTML, and rows of buttons. `exposures` tells what it is wanting in."""

    text: str
    rows: Rows
    exposures: tuple[Event, ...] = ()
