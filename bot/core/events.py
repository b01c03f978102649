"""The closed list of what is counted, and in which table.

What is not here is not counted, and what is here is published: few dimensions, no person.
`tally` is the whole definition; whoever checks a number computes it from these lines.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType
from zoneinfo import ZoneInfo

Row = tuple[str, ...]
"""A counter: the name of its table, then the period and the dimensions in the table's order."""

Tally = Counter[Row]
"""How much is to be added to which counter."""

NONE = "-"
"""A dimension that is absent."""

_ALMATY = ZoneInfo("Asia/Almaty")


@dataclass(frozen=True, slots=True)
class Table:
    """A table of counters: its period, the dimensions beside it, and what it counts."""

    period: str
    dimensions: tuple[str, ...]
    events: frozenset[str]


TABLES = MappingProxyType(
    {
        "counts_by_source_day": Table(
            "day", ("source", "event"), frozenset({"start", "engage", "finish"})
        ),
        "counts_by_source_month": Table(
            "month", ("source", "tree", "event"), frozenset({"topic", "finish"})
        ),
        "counts_by_source_language_month": Table(
            "month", ("source", "locale", "event"), frozenset({"engage", "finish"})
        ),
        "counts_by_language_week": Table(
            "week",
            ("locale", "tree", "event"),
            frozenset(
                {"topic", "finish", "answer", "language", "fallback", "unreviewed", "expired"}
                | {"ask_matched", "ask_unmatched", "ask_right"}
            ),
        ),
        "counts_by_node_week": Table(
            "week",
            ("tree", "node", "event"),
            frozenset(
                {"arrive", "choose", "back", "again", "urgent"}
                | {"helpful", "unhelpful", "contact", "keep"}
            ),
        ),
        "quality_day": Table(
            "day",
            ("event",),
            frozenset(
                {"process_restart", "hour_served", "skipped_update", "stale_button", "throttled"}
                | {"late_update", "database_away", "spooled_update", "unsaved_update"}
                | {"ask_distress"}
            ),
        ),
    }
)

MEANINGS = MappingProxyType(
    {
        "start": "a /start, with or without a payload",
        "engage": "the first press on a topic or choice in a walk; urgent help is a topic",
        "topic": "a tree entered: as a topic, by urgent help, by a start link or from another tree",
        "arrive": "a node reached forward, or a question answered; once per walk",
        "choose": "the first choice made at a question in a walk",
        "again": "a later choice made at the same question in the walk",
        "back": "Back pressed at this node",
        "urgent": "urgent help pressed at this node",
        "answer": "an answer reached, once per walk",
        "finish": "the first answer in this tree in this walk",
        "language": "a language chosen; it is the new one that is counted",
        "fallback": "a node reached, once per walk, that was shown in another language",
        "unreviewed": "an answer reached, once per walk, that nobody has checked",
        "expired": "an answer reached, once per walk, that is past its date",
        "contact": "the contact cards of an answer opened",
        "keep": "an answer kept as a message of its own",
        "helpful": "an answer called helpful",
        "unhelpful": "an answer called unhelpful",
        "ask_matched": "a typed text that the bot was sure of; the tree is the first answer's",
        "ask_unmatched": "a typed text that the bot was not sure of; it has no tree",
        "ask_right": "an offered answer that was chosen, and then called the right one",
        "ask_distress": "a typed text that brought urgent help first: distress, or a safe word",
        "process_restart": "the bot started",
        "hour_served": "an hour of the clock in which the bot was at work, once for all replicas",
        "throttled": "an update that was answered and not counted: its chat sent too many",
        "late_update": "a message that was answered more than 30 s after it was sent",
        "database_away": "an outage of the database began",
        "spooled_update": "an update whose counts waited on the local disk in an outage",
        "unsaved_update": "an update whose counts waited in memory only: a crash would lose them",
        "skipped_update": "an update that could not be understood",
        "stale_button": "a button that leads nowhere known",
    }
)


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened in a turn. Absent dimensions are `-`."""

    name: str
    tree: str = NONE
    node: str = NONE


def day_of(moment: datetime) -> date:
    """Give the day in Asia/Almaty of a moment that knows its zone."""
    return moment.astimezone(_ALMATY).date()


def periods(day: date) -> dict[str, str]:
    """Spell the periods that a day is in: the day, the ISO week `2026-W48`, the month `2026-11`."""
    year, week, _ = day.isocalendar()
    return {"day": day.isoformat(), "week": f"{year}-W{week:02}", "month": f"{day:%Y-%m}"}


def tally(events: Iterable[Event], day: date, locale: str, source: str) -> Tally:
    """Sort events into counters. `day` is the Asia/Almaty day on which they were handled.

    Source `test` is never counted.
    """
    rows: Tally = Counter()
    if source == "test":
        return rows
    for event in events:
        known = {
            **periods(day),
            "source": source,
            "locale": locale,
            "tree": event.tree,
            "node": event.node,
            "event": event.name,
        }
        for name, table in TABLES.items():
            if event.name in table.events:
                rows[(name, known[table.period], *(known[d] for d in table.dimensions))] += 1
    return rows
