"""The bot of a simulated quarter: wired as `joldas run` wires it, but for its clock.

The hours in which it serves are struck as the clock says, for the bot's own look each five seconds
sees few of a clock that jumps. With QUARTER_FAULT=double it is the control: now and then it counts
a first choice twice.
"""

import asyncio
import os
from collections.abc import Callable, Iterable
from datetime import date, datetime
from itertools import count
from pathlib import Path

from bot import service
from bot.core.events import Event, Tally, tally
from bot.files.shelf import Shelf
from bot.limits import TELEGRAM
from bot.settings import Post, load_settings
from bot.store.ledger import Ledger
from bot.telegram import desk
from bot.web.door import Door
from bot.web.health import Pulse
from tests.rigs.quarter_clock import Clock

_EACH = 20
_CLOCK = Clock(Path(os.environ["QUARTER_CLOCK"]))
_choices = count(1)


def twice(events: Iterable[Event], day: date, locale: str, source: str) -> Tally:
    """Count as the bot does, but each twentieth first choice once more."""
    events = tuple(events)
    chosen = [one for one in events if one.name == "choose"]
    more = chosen if chosen and next(_choices) % _EACH == 0 else []
    return tally((*events, *more), day, locale, source)


async def strike(ledger: Ledger, _: Callable[[], Pulse], now: Callable[[], datetime]) -> None:
    """Count the hours of each day once, when it begins."""
    struck = None
    while True:
        moment, day = now().timestamp(), _CLOCK.today()
        if day != struck:
            for hour in range(_CLOCK.hours):
                ledger.note("hour_served", key=-(24 * day.toordinal() + hour))
            struck = day
        _CLOCK.see(moment)
        await asyncio.sleep(0.004)


async def main() -> None:
    """Run until it is told to stop."""
    settings = load_settings()
    vars(service)["_strike"] = strike
    if os.environ["QUARTER_FAULT"] == "double":
        vars(desk)["tally"] = twice
    shelf = Shelf(settings.dialogs, settings.content, TELEGRAM, _CLOCK.today)
    shelf.refresh()
    if shelf.errors:
        raise SystemExit("\n".join(str(problem) for problem in shelf.errors))
    post = Post(
        settings.bot_token.get_secret_value() if settings.bot_token else "",
        settings.api_base,
        settings.database_url.get_secret_value(),
        settings.spool,
    )
    await service.serve_bot(post, shelf, _CLOCK.now, Door())


if __name__ == "__main__":
    asyncio.run(main())
