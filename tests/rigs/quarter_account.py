"""The simulator's own account of each walk: where it came, what it answered, where it stopped."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from tests.rigs.truth import Walk

Rows = Counter[tuple[str, ...]]


def week_of(day: date) -> str:
    """Spell the ISO week of a day."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


@dataclass
class Record:
    """One walk: the week in which each node was reached and each question answered, its days.

    `stands` is the question that the last screen asked; None where it was no question.
    """

    reached: dict[str, str] = field(default_factory=dict)
    answered: dict[str, str] = field(default_factory=dict)
    days: set[date] = field(default_factory=set)
    stands: str | None = None
    counts: bool = True

    def note(self, walk: Walk, day: date) -> None:
        """Take in what the walk had come to on a day."""
        self.days.add(day)
        self.counts = walk.source != "test"
        for node in walk.reached - self.reached.keys():
            self.reached[node] = week_of(day)
        for node in walk.answered - self.answered.keys():
            self.answered[node] = week_of(day)


@dataclass(frozen=True)
class Exits:
    """What became of the walks that came to a question, or answered it.

    The identity, over whole walks:
    arrive - choose = stopped + went_elsewhere.
    """

    stopped: int = 0  # reached it, never answered it, and ended before it
    went_elsewhere: int = 0  # reached it, never answered it, and ended somewhere else

    @property
    def net(self) -> int:
        """What arrive - choose must be."""
        return self.stopped + self.went_elsewhere


@dataclass
class Account:
    """All walks of a quarter."""

    walks: list[Record] = field(default_factory=list)

    def counted(self) -> Iterator[Record]:
        """Give the walks that count: not those of staff who try a link."""
        return (one for one in self.walks if one.counts)

    def exits(self) -> dict[str, Exits]:
        """Tell for each question what became of the walks that came to it."""
        stopped, elsewhere = Counter[str](), Counter[str]()
        for walk in self.counted():
            left = walk.reached.keys() - walk.answered.keys()
            stopped.update(node for node in left if node == walk.stands)
            elsewhere.update(node for node in left if node != walk.stands)
        return {one: Exits(stopped[one], elsewhere[one]) for one in stopped | elsewhere}

    def crossed(self) -> dict[str, int]:
        """Count the walks that go on over midnight, into another week, into another month."""
        walks = list(self.counted())
        return {
            "midnight": sum(len(one.days) > 1 for one in walks),
            "week": sum(len({week_of(day) for day in one.days}) > 1 for one in walks),
            "month": sum(len({(d.year, d.month) for d in one.days}) > 1 for one in walks),
        }

    def carried(self) -> Rows:
        """Count first choices by (week, node) whose walk arrived in an earlier week."""
        return Counter(
            (week, node)
            for walk in self.counted()
            for node, week in walk.answered.items()
            if walk.reached[node] != week
        )
