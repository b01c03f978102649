"""What a typed question leads to in a chat. The text goes no further than the matcher."""

from dataclasses import dataclass
from datetime import date

from bot.core import asked, walk
from bot.core.ask.found import Found
from bot.core.buttons import Screen
from bot.core.events import Tally, tally
from bot.core.guide import Guide
from bot.core.position import Codec, Position


@dataclass(frozen=True, slots=True)
class Reply:
    """What is shown for a question, and what of it is counted."""

    screen: Screen
    tally: Tally


def reply(guide: Guide, codec: Codec, locale: str, found: Found, today: date) -> Reply:
    """Put the answer to a question together. Raises TextError."""
    turn = walk.resume(guide, Position(locale), urgent=found.safe)
    if found.safe:
        made = asked.safe(guide, codec, turn, today)
    else:
        made = asked.screen(guide, codec, turn.position, found)
    events = (*asked.events(guide, found), *turn.events, *made.exposures)
    return Reply(made, tally(events, today, locale, turn.position.source))
