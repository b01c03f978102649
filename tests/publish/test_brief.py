"""What staff read in the chat: one message, in their language, whatever there is to say."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from bot.core.indicator_words import LANGUAGES
from bot.core.links import Source
from bot.core.periods import period
from bot.core.release import Release, Rows
from bot.core.stretches import stretch
from bot.limits import TELEGRAM
from bot.publish.brief import brief, newest
from tests.real import real_guide
from tests.released import LINKS, quarter

GUIDE = real_guide()
CHANNELS = ("poster", "leaflet", "card", "caseworker", "school", "event", "radio", "sms")


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_message(language: str) -> None:
    """With hundreds of links of long names it is still one message, and says that there is more."""
    links = [
        replace(LINKS[0], code=f"k{at:05}", channel=CHANNELS[at % 8], place=f"Bazaar <{at:031}>")
        for at in range(400)
    ]
    releases = [_known(one, links) for one in quarter(GUIDE)]
    of = newest(one.period for one in releases)
    said = brief(GUIDE, [*LINKS, *links], language, releases, of)
    assert len(said) <= TELEGRAM.text
    week, month, how, more = said.split("\n\n")
    assert month.endswith("• …")
    assert not week.endswith("…")
    assert "<10" not in said.replace("&lt;10", ""), "Telegram would take it for a tag"
    assert "&lt;10" in how
    assert "/export" in more


def test_no_target_by_a_week() -> None:
    """A plan is not held against the newest week alone, which would reach none of its targets."""
    releases = quarter(GUIDE)
    said = brief(GUIDE, LINKS, "en", releases, newest(one.period for one in releases))
    assert "Weakest poster" in said
    assert "targets" not in said


def _known(one: Release, links: Sequence[Source]) -> Release:
    """Let each of the links have a few starts in a month, as many as its like."""
    if one.period.kind == "week":
        return one
    starts: Rows = {(link.code, "start"): 10 + 5 * CHANNELS.index(link.channel) for link in links}
    rows: Rows = {**one.tables["counts_by_source_day"], **starts}
    return replace(one, tables={**one.tables, "counts_by_source_day": rows})


def test_the_newest() -> None:
    """It is about the week and the month that ended last; at first there may be no month."""
    known = [period(name) for name in ("2026-12", "2026-W49", "2026-11", "2026-W53")]
    assert newest(known) == [stretch("2026-W53"), stretch("2026-12")]
    assert newest(known[1:2]) == [stretch("2026-W49")]
    assert newest([]) == []
