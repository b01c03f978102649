"""What comes of one press: a position to show, what of it, and what is to be counted."""

from dataclasses import dataclass
from enum import Enum, auto

from bot.core.events import Event
from bot.core.position import Position


class View(Enum):
    """What of a position is shown."""

    NODE = auto()  # the question or answer; the topics where the position has no node
    LANGUAGES = auto()
    WELCOME = auto()  # the languages again, before anything else was said
    MORE = auto()
    CONTACTS = auto()
    IN_RUSSIAN = auto()
    IN_KAZAKH = auto()
    ASKED = auto()  # an answer that was offered for a typed question: was it this?
    LOST = auto()  # the topics, and somebody to ask: no answer was near enough


SHOWN_IN = {View.IN_RUSSIAN: "ru", View.IN_KAZAKH: "kk"}
"""The locale of a page that is shown to somebody who may not read the family's language."""


class Deed(Enum):
    """What is to be done beside showing."""

    KEEP = auto()  # the message stays as a copy, and the dialog goes on below it
    SHARE = auto()  # a picture comes that leads others to the same page
    ERASE = auto()
    THANK = auto()
    BEGIN = auto()  # the reply keyboard comes, and the dialog below it
    AGREE = auto()  # thanks, and the screen without the question
    PROMPT = auto()  # a message comes that asks for a question; a reply to it tells the language
    UNSAY = auto()  # what was typed is deleted
    SPEAK = auto()  # the reply keyboard changes its language


@dataclass(frozen=True, slots=True)
class Turn:
    """What comes of a press. `arrived` is the node reached for the first time in this walk."""

    position: Position
    events: tuple[Event, ...] = ()
    view: View = View.NODE
    deed: Deed | None = None
    notice: str | None = None
    arrived: str | None = None
