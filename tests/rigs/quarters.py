"""Quarters of pretend walks for releases: small ones, skewed ones, and one of full size."""

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TypeVar

from bot.core.events import Event, Tally, tally
from bot.core.grid import Frame
from bot.core.periods import Period, period

T = TypeVar("T")


@dataclass(frozen=True)
class Plan:
    """How large a quarter is. `skew`: how much more often the first of anything is taken.

    `bursts`: how much more often families come in one week than in the next.
    """

    seed: int
    walks: int
    trees: int
    questions: int
    answers: int
    locales: int
    sources: int
    skew: float
    first: date = date(2026, 12, 28)
    weeks: int = 13
    bursts: float = 0.0

    @property
    def last(self) -> date:
        """The last day."""
        return self.first + timedelta(days=7 * self.weeks - 1)

    @property
    def links(self) -> list[str]:
        """The codes of its links."""
        return [f"a{'bcdefghjkm'[n // 10]}{'bcdefghjkm'[n % 10]}222" for n in range(self.sources)]


FULL = Plan(1, 20_000, 4, 15, 20, 7, 50, 1.0)
"""80 answers, 60 questions, 7 languages, 50 links, 13 weeks."""


def small(seed: int) -> Plan:
    """Make up a small quarter: each third is skewed, each fourth next to empty, some in bursts.

    In a burst nearly all of a month come in one week, which so tells much of the others.
    """
    dice = random.Random(seed)  # noqa: S311 - no secret
    walks = dice.choice([10, 30, 60]) if seed % 4 == 0 else dice.choice([100, 300, 1000, 3000])
    return Plan(
        seed,
        walks,
        trees=dice.choice([1, 1, 2]),
        questions=dice.choice([1, 2]),
        answers=dice.choice([2, 3]),
        locales=dice.choice([1, 2, 3]),
        sources=dice.choice([0, 1, 3]),
        skew=3.0 if seed % 3 == 0 else dice.choice([0.0, 0.7]),
        first=dice.choice([date(2026, 12, 28), date(2027, 2, 1), date(2027, 3, 29)]),
        bursts=4.0 if seed % 5 in (0, 2) else 0.0,
    )


def tiny(seed: int) -> Plan:
    """Make up a quarter of six weeks and a month, so small that all can be tried."""
    plan = small(seed)
    walks, sources = min(plan.walks, 300), min(plan.sources, 1)
    return replace(plan, walks=walks, trees=1, questions=1, answers=2, sources=sources, weeks=6)


def frame_of(plan: Plan) -> Frame:
    """Draw the trees: each question but the first hangs on an earlier one, answers on all."""
    starts: dict[str, str] = {}
    ways: dict[str, tuple[str, ...]] = {}
    answers: list[str] = []
    for number in range(plan.trees):
        tree = f"tree{number}"
        questions = [f"{tree}/ask{n}" for n in range(plan.questions)]
        told = [f"{tree}/tell{n}" for n in range(plan.answers)]
        led: dict[str, list[str]] = {question: [] for question in questions}
        for n, question in enumerate(questions[1:], start=1):
            led[questions[(n - 1) // 2]].append(question)
        for n, answer in enumerate(told):
            led[questions[n % len(questions)]].append(answer)
        starts[tree] = questions[0]
        ways |= {question: tuple(found) for question, found in led.items()}
        answers += told
    locales = ("ru", "tg", "ky", "kk", "uz-Latn", "uz-Cyrl", "en")[: plan.locales]
    return Frame(locales, starts, ways, tuple(answers))


def walked(plan: Plan, frame: Frame) -> Tally:
    """Count all walks of a quarter, and the hours that the bot served."""
    dice = random.Random(plan.seed)  # noqa: S311 - no secret
    sources = ["direct", "share", "resumed", *plan.links]
    days = [plan.first + timedelta(days=n) for n in range(7 * plan.weeks)]
    weeks = dice.sample(range(plan.weeks), plan.weeks)
    counted: Tally = Counter()
    for _ in range(plan.walks):
        source = _pick(sources, plan.skew, dice)
        events = _walk(frame, plan.skew, dice, started=source != "resumed")
        locale = _pick(frame.locales, plan.skew, dice)
        day = days[7 * _pick(weeks, plan.bursts, dice) + dice.randrange(7)]
        counted.update(tally(events, day, locale, source))
    for day in days:
        hours = 20 if dice.random() < 1 / 30 else 24
        counted[("quality_day", day.isoformat(), "hour_served")] = hours
    return counted


def _pick(things: Sequence[T], skew: float, dice: random.Random) -> T:
    weights = [1 / (1 + place) ** skew for place in range(len(things))]
    return dice.choices(things, weights)[0]


def _walk(frame: Frame, skew: float, dice: random.Random, *, started: bool) -> list[Event]:
    events = [Event("start")] if started else []
    if dice.random() < 1 / 8:
        events.append(Event("language"))
    if started and dice.random() < 1 / 4:
        return events
    tree = _pick(list(frame.starts), skew, dice)
    node = frame.starts[tree]
    if started and dice.random() < 1 / 20:  # a link to a question in the middle
        node = _pick([one for one in frame.ways if one.startswith(f"{tree}/")], skew, dice)
        events += [Event("arrive", tree, node), Event("engage")]
    else:
        events += [Event("engage"), Event("topic", tree), Event("arrive", tree, node)]
    while node in frame.ways and dice.random() > 1 / 6:
        for name, often in (("back", 1 / 10), ("again", 1 / 15)):
            if dice.random() < often:
                events.append(Event(name, tree, node))
        events.append(Event("choose", tree, node))
        node = _pick(frame.ways[node], skew, dice)
        events.append(Event("arrive", tree, node))
    events += _at_the_end(frame, tree, node, dice)
    return events


def _at_the_end(frame: Frame, tree: str, node: str, dice: random.Random) -> Iterator[Event]:
    if node in frame.answers:
        for name in ("answer", "finish", "unreviewed"):
            yield Event(name, tree)
        for name, often in (("helpful", 0.3), ("unhelpful", 0.05), ("contact", 0.2), ("keep", 0.1)):
            if dice.random() < often:
                yield Event(name, tree, node)
    if dice.random() < 1 / 25:
        urgent = list(frame.starts)[-1]
        yield Event("urgent", tree, node)
        yield Event("topic", urgent)
        if urgent != tree:
            yield Event("arrive", urgent, frame.starts[urgent])


def periods_of(plan: Plan) -> list[Period]:
    """List the weeks and months that end in a quarter, in the order of their release."""
    year, week, _ = plan.first.isocalendar()
    found = []
    for one in (period(f"{year}-W{week:02}"), period(f"{plan.first:%Y-%m}")):
        at = one
        while at.last <= plan.last:
            found.append(at)
            at = at.next()
    return sorted(found, key=lambda one: one.turn)
