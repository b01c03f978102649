"""Which stretches of time a page can be asked for."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache

from bot.core.campaign import Campaign
from bot.core.events import day_of, periods
from bot.core.periods import Period, period
from bot.core.stretches import Stretch, stretch
from bot.publish.board_words import words

_WEEKS = 53
"""Weeks that are offered by name; earlier ones by their month."""

_REST = timedelta(days=3)
"""From the last day of a week to the first on which it may be released."""


@lru_cache(maxsize=16)
def choices(
    known: tuple[Period, ...], language: str
) -> tuple[tuple[str, Sequence[tuple[str, str]]], ...]:
    """Give the stretches that hold a release, the newest first, in groups with their names."""
    w = words(language)
    days = sorted({one.last for one in known}, reverse=True)
    groups = {
        w["quarters"]: _once(_quarter(day) for day in days),
        w["months"]: _once(f"{day:%Y-%m}" for day in days),
        w["weeks"]: _once(periods(day)["week"] for day in days)[:_WEEKS],
        w["years"]: _once(str(day.year) for day in days),
    }
    return tuple((name, [(one, one) for one in found]) for name, found in groups.items())


def asked(name: str, known: Sequence[Period]) -> Stretch:
    """Read the stretch that was asked for; what is none is the quarter of the newest month."""
    try:
        return stretch(name)
    except ValueError:
        # a month first: on the first days of a quarter its one week would show next to nothing
        newest = max(known, key=lambda one: (one.kind == "month", one.last))
        return stretch(_quarter(newest.last))


def first_due(now: datetime) -> date:
    """Tell from which day on the first week can be released, if counting began this week."""
    return period(periods(day_of(now))["week"]).last + _REST


def campaigns_of(found: Iterable[Campaign], shown: Stretch) -> list[Campaign]:
    """Give the campaigns of which a day lies in a stretch, the newest first."""
    mine = [one for one in found if one.since <= shown.last and shown.first <= one.until]
    return sorted(mine, key=lambda one: one.since, reverse=True)


def _quarter(day: date) -> str:
    return f"{day.year}-Q{(day.month + 2) // 3}"


def _once(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))
