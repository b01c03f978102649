"""The timetable of a simulated quarter: which walk begins when, of whom, and by which way."""

import random
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from tests.rigs.quarter_family import Begin, Visit
from tests.rigs.quarter_script import HANDOUTS, LOCALES, WEAKEST, WITHOUT_LINK, Handout, payload
from tests.rigs.truth import QUESTIONS
from tests.rigs.world import World

_FIRST_CHAT = 5_000_000_000_000
_EVENING = 0.15
_OVER_NIGHT, _FOR_DAYS = 0.08, 0.006
_WEEKDAYS = (10, 9, 9, 9, 10, 14, 13)


@dataclass(frozen=True)
class Plan:
    """How large a quarter: whole weeks that end in its three months. `fault`: quarter_bot's."""

    walks: int = 20_000
    families: int = 8_000
    seed: int = 1
    since: date = date(2027, 3, 29)
    until: date = date(2027, 6, 30)
    fault: str = ""
    release: bool = True

    def days(self) -> Iterator[date]:
        """Give each day."""
        for number in range((self.until - self.since).days + 1):
            yield self.since + timedelta(days=number)


Days = dict[date, tuple[list[Visit], list[Visit]]]
"""The walks that begin on a day: by day, and in the evening."""


class Timetable:
    """Makes the walks of a plan, by the codes that the links were given."""

    def __init__(self, plan: Plan, world: World, codes: Mapping[Handout, str]) -> None:
        self._plan = plan
        self._world = world
        self._codes = codes
        self._dice = random.Random(plan.seed)  # noqa: S311 - no secret

    def days(self) -> Days:
        """Lay the walks out: more on Saturdays, and more as the campaigns go on."""
        dice, plan = self._dice, self._plan
        days = list(plan.days())
        weights = [_WEEKDAYS[day.weekday()] * (40 + at) for at, day in enumerate(days)]
        # some come once, some often
        more = dice.choices(range(plan.families), k=max(0, plan.walks - plan.families))
        whose = [*range(min(plan.families, plan.walks)), *more]
        dice.shuffle(whose)
        found: Days = {day: ([], []) for day in days}
        for family, day in zip(whose, dice.choices(days, weights, k=plan.walks), strict=True):
            evening = dice.random() < _EVENING
            found[day][evening].append(self.visit(family, evening=evening))
        return found

    def visit(self, family: int, *, evening: bool = False, by: str | None = None) -> Visit:
        """Make one walk; `by` a payload that somebody shared."""
        dice = random.Random(self._dice.getrandbits(64))  # noqa: S311 - no secret
        begin = self._begin() if by is None else Begin(self._locale(), text=by)
        pauses = _OVER_NIGHT if evening else _FOR_DAYS
        return Visit(_FIRST_CHAT + family, begin, dice, pauses)

    def later(self, day: date, *, evening: bool) -> date:
        """Say when a phone that was put away is taken up again."""
        return day + timedelta(days=1 if evening else self._dice.randint(1, 25))

    def anybody(self) -> int:
        """Give a family."""
        return self._dice.randrange(self._plan.families)

    def chance(self, of: float) -> bool:
        """Throw the dice."""
        return self._dice.random() < of

    def _locale(self) -> str:
        return self._dice.choices(list(LOCALES), list(LOCALES.values()))[0]

    def _begin(self) -> Begin:
        dice, world = self._dice, self._world
        ways: dict[str | Handout, int] = {one: one.weight for one in HANDOUTS}
        ways.update(WITHOUT_LINK)
        way = dice.choices(list(ways), list(ways.values()))[0]
        if isinstance(way, Handout):
            text = payload(world, way.locale, way.node, self._codes[way])
            return Begin(way.locale, text=text, weakest=way is WEAKEST)
        locale = self._locale()
        keys: dict[str, list[str]] = defaultdict(list)
        for label, (spoken, key) in world.keys.items():
            if spoken == locale:
                keys[key].append(label)
        match way:
            case "mangled":
                text = dice.choice(["promo2027", f"{payload(world, locale, None, '')}zz9", "1B_"])
                return Begin(locale, text=text)
            case "test":
                return Begin(locale, text=payload(world, locale, "schooling/papers", "t"))
            case "words":
                return Begin(locale, "words", dice.choice(QUESTIONS).text)
            case "key":
                key = dice.choices(["menu", "language", "urgent"], [6, 2, 2])[0]
                return Begin(locale, "key", keys[key][0])
            case _:
                return Begin(locale)
