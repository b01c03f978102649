"""How far a campaign is, by what is released and nothing else."""

from datetime import date

from bot.core.campaign import Campaign, Target
from bot.core.disclosure import Span
from bot.core.indicators import INDICATORS
from bot.core.periods import period
from bot.core.release import ALL, REGISTERED, Release, Rows
from bot.core.standing import belongs, over, standing

DAY = "counts_by_source_day"
TARGETS = {
    "starts": Target("starts", 310, "count"),
    "attributed-share": Target("attributed-share", 60, "percent"),
    "kept": Target("kept", 100, "count"),
}
CAMPAIGN = Campaign(
    *("c", False, "C", "O", date(2026, 11, 30), date(2026, 12, 31), {}, {}, {}, ("poster",)),
    TARGETS,
)


def release(name: str, rows: Rows) -> Release:
    """Make a release of one table."""
    return Release(period(name), {DAY: rows}, "0" * 12, "0" * 12)


RELEASES = [
    release("2026-W48", {(ALL, "start"): 1000}),  # ends before the campaign
    release("2026-W49", {(ALL, "start"): 100}),
    release("2026-W50", {(ALL, "start"): "<10"}),
    release("2026-W53", {(ALL, "start"): 1000}),  # ends after it
    release("2026-11", {(ALL, "start"): 1000, (REGISTERED, "start"): 0}),  # begins before it
    release("2026-12", {(ALL, "start"): 200, (REGISTERED, "start"): 100}),
]


def test_what_belongs() -> None:
    """A week belongs to the campaign in which it ends, a month to the one that holds it."""
    mine = [one.period.name for one in RELEASES if belongs(CAMPAIGN, one.period)]
    assert mine == ["2026-W49", "2026-W50", "2026-12"]


def test_standing() -> None:
    """Counts come by weeks with their pace, what only months can say by months, the rest not."""
    starts, share, kept = standing(CAMPAIGN, RELEASES)
    assert (starts.span, starts.kind) == (Span(100, 109), "week")
    assert starts.pace == 135  # 14 of 32 days
    assert (share.span, share.kind, share.pace) == (Span(50, 50), "month", None)
    assert kept.span is None


def test_over_nothing() -> None:
    """Without releases nothing is said, and what has no total has none."""
    assert over(INDICATORS["starts"], []) == (None, "week")
    assert over(INDICATORS["drop-off"], RELEASES) == (None, "week")
