"""Chaos, in small: a bot that is killed in the middle of its work counts each press once.

The whole of it, with the control: `make chaos`, `python -m tests.rigs.chaos --help`.
"""

from tests.rigs.chaos import play
from tests.rigs.chaos_report import Plan


def test_nothing_is_lost_or_doubled_when_a_polling_bot_is_killed() -> None:
    """With kill -9 after fresh replies, each press is counted once on SQLite."""
    report = play(Plan(kills=1, locales=2))
    assert report.good, str(report)
    assert report.fleet.kills == 1


def test_nothing_is_lost_or_doubled_when_a_webhook_bot_is_killed() -> None:
    """What Telegram delivers again after a kill -9 is counted once on PostgreSQL."""
    report = play(Plan("webhook", "postgresql", kills=1, locales=2, rate=60, pace=0.05))
    assert report.good, str(report)
    assert report.fleet.kills == 1


def test_nothing_is_lost_or_repeated_by_sigterm() -> None:
    """Told to stop, the bot ends soon with exit code 0, and every press is counted once."""
    report = play(Plan(signal="TERM", kills=1, locales=2))
    assert report.good, str(report)
    assert report.load.api.repeats == 0, str(report)
