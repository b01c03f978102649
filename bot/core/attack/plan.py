"""Which attacks a release has to stand before it is published."""

from collections.abc import Callable, Iterator, Mapping

from bot.core.attack.models import Held, Model, alone, silent, straddling, together
from bot.core.attack.siege import Siege
from bot.core.attack.system import Solver
from bot.core.counted import Counted
from bot.core.grid import Frame, neighbours
from bot.core.periods import Period


def sieges(
    new: Held,
    released: Mapping[str, Held],
    count: Callable[[Period], Counted],
    frame: Frame,
    solver: Solver,
) -> Iterator[Siege]:
    """Attack a new release, and again each release that shares a day with it.

    `released`: those of them that are there, by name. `count` tells what was counted in a period.
    """

    def siege(held: Held, *models: Model) -> Siege:
        return Siege(held, models, new.name, solver)

    around = list(neighbours(new.counted.period))
    if new.counted.period.kind == "week":
        month = released.get(around[0].name)
        if len(around) > 1:
            yield siege(new, _in_two(new, released, frame))
        elif month is None:
            yield siege(new, alone(new, frame))
        else:
            yield siege(new, together(month, new, frame))
            yield siege(month, *_whole(month, {**released, new.name: new}, count, frame))
        return
    yield siege(new, *_whole(new, released, count, frame))
    for one in around:
        week = released.get(one.name)
        if week is not None and new.counted.period.holds(one):
            yield siege(week, together(new, week, frame))
        elif week is not None:
            yield siege(week, _in_two(week, {**released, new.name: new}, frame))


def _whole(
    month: Held, released: Mapping[str, Held], count: Callable[[Period], Counted], frame: Frame
) -> list[Model]:
    """Attack a month with each of the weeks that lie in it, one at a time."""
    inside = [one for one in neighbours(month.counted.period) if month.counted.period.holds(one)]
    weeks = [released.get(one.name) or silent(count(one)) for one in inside]
    return [together(month, week, frame) for week in weeks]


def _in_two(week: Held, released: Mapping[str, Held], frame: Frame) -> Model:
    """Attack a week that lies in two months; where neither is released, it is alone."""
    months = {name: released.get(name) for name in week.counted.parts}
    return straddling(week, months, frame) if any(months.values()) else alone(week, frame)
