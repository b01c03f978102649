"""The systems of an attack: which counts may change, and how releases hang together.

A week and a month share what was counted on the days of both: starts, engaged walks, topics by
tree, finishes by tree and by language.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from bot.core.attack.flows import flows
from bot.core.attack.system import Bounds, System, near
from bot.core.counted import MERGED, Counted
from bot.core.disclosure import SMALL, SMALL_BELOW, WITHHELD, Figure, counts_behind, shown
from bot.core.grid import SOURCE, Frame, Key, Shared
from bot.core.release import ALL

_OTHERS = (SOURCE, MERGED, "start")


@dataclass(frozen=True, slots=True)
class Held:
    """A release under attack: its counts, and the figures that are published of them."""

    counted: Counted
    figures: Mapping[Key, Figure]

    @property
    def name(self) -> str:
        """The name of its period."""
        return self.counted.period.name

    @property
    def fits(self) -> bool:
        """Tell whether its figures still are those of its counts: late ones may have come."""
        figures = self.counted.figures
        return self.figures.keys() <= figures.keys() and all(
            low <= self.counted.total(key) and (high is None or self.counted.total(key) <= high)
            for key, figure in self.figures.items()
            for low, high in (counts_behind(figure),)
        )


@dataclass(slots=True)
class Model:
    """A system, and where in it the figures of each release are: their places by name and key.

    `loose`: the bounds of a figure once it is withheld.
    """

    system: System = field(default_factory=System)
    places: dict[tuple[str, Key], int] = field(default_factory=dict)
    loose: dict[tuple[str, Key], Bounds] = field(default_factory=dict)

    def add(self, held: Held, frame: Frame) -> None:
        """Let the counts of a release change, as its figures allow."""
        name, counted = held.name, held.counted
        single = {members[0]: key for key, members in counted.figures.items() if len(members) == 1}
        for atom, n in counted.atoms.items():
            least = 1 if atom in counted.seen else 0
            most = counted.merged * (SMALL_BELOW - 1) if atom == _OTHERS else None
            figure = single.get(atom)
            self._figure(name, atom, figure, held, (n, least, most))
        for key, members in counted.figures.items():
            if key in held.figures and len(members) > 1:
                self._figure(name, key, key, held, (counted.total(key), 0, None))
                terms = [((name, key), -1), *(((name, atom), 1) for atom in members)]
                self.system.row(terms, 0, 0)
        # what is not released shows nothing to hold its flows against
        for more, less, by in flows(counted, frame) if held.figures else ():
            terms = [*(((name, key), 1) for key in more), *(((name, key), -1) for key in less)]
            self.system.row(terms, -by, None)

    def _figure(
        self,
        name: str,
        change: Key,
        figure: Key | None,
        held: Held,
        of: tuple[int, int, int | None],
    ) -> None:
        n, least, most = of
        free = least - n, None if most is None else most - n
        room = free
        if figure in held.figures:
            low, high = counts_behind(held.figures[figure])  # type: ignore[index] # it is in there
            room = max(low, least) - n, high if high is None else high - n
        place = self.system.change((name, change), *room)
        self.places[(name, change)] = place
        if figure is not None:
            self.places[(name, figure)] = place
            self.loose[(name, figure)] = near(*free)

    def share(self, terms: Mapping[Shared, Iterable[tuple[tuple[str, Key], int]]]) -> None:
        """Let what is counted twice change in both places alike."""
        for one in terms.values():
            self.system.row(one, 0, 0)


def publish(counted: Counted, withheld: Collection[Key] = ()) -> Held:
    """Apply the rule to all figures of a release; `withheld` ones say nothing."""
    figures: dict[Key, Figure] = {key: shown(counted.total(key)) for key in counted.figures}
    return Held(counted, figures | dict.fromkeys(withheld, WITHHELD))


def targets(counted: Counted) -> Iterator[tuple[Key, tuple[Key, ...]]]:
    """Name what may not be found out: each cell, a week's totals, and the links in `other`."""
    for key, members in counted.figures.items():
        if ALL not in key or (key[0] == SOURCE and counted.period.kind == "week"):
            yield key, members
    if counted.merged:
        yield _OTHERS, (_OTHERS,)


def is_small(key: Key, n: int) -> bool:
    """Tell whether a count must not be proved to be next to nothing."""
    return key == _OTHERS or shown(n) == SMALL


def alone(held: Held, frame: Frame) -> Model:
    """Attack a release that shares no day with another one."""
    model = Model()
    model.add(held, frame)
    return model


def together(month: Held, week: Held, frame: Frame) -> Model:
    """Attack a month and a week that lies in it; other weeks and their share stay as they are.

    A week that is not released has no figures.
    """
    model = Model()
    model.add(month, frame)
    model.add(week, frame)
    model.share(_both(month, week))
    return model


def _both(month: Held, week: Held) -> dict[Shared, list[tuple[tuple[str, Key], int]]]:
    terms: dict[Shared, list[tuple[tuple[str, Key], int]]] = {}
    for held, factor in ((month, 1), (week, -1)):
        for one, keys in held.counted.shared().items():
            terms.setdefault(one, []).extend(((held.name, key), factor) for key in keys)
    return terms


def straddling(week: Held, months: Mapping[str, Held | None], frame: Frame) -> Model:
    """Attack a week that lies in two months, together with those of them that are released.

    How much of what is shared lies in which month is known (`Counted.parts`). Of finishes it is
    known by tree and by language, and whatever fits both is possible.
    """
    model = Model()
    model.add(week, frame)
    own = week.counted.shared()
    system, name = model.system, week.name
    for month, held in months.items():
        for one in own:
            system.change((month, one), -week.counted.parts[month].get(one, 0), None)
        if held is not None:
            model.add(held, frame)
            for one, keys in held.counted.shared().items():
                system.row([((month, one), -1), *(((month, key), 1) for key in keys)], 0, 0)
    for one, keys in own.items():
        split = [((month, one), -1) for month in months]
        system.row([*split, *(((name, key), 1) for key in keys)], 0, 0)
    _split(model, week, next(iter(months)))
    return model


def _split(model: Model, week: Held, month: str) -> None:
    """Let finishes of each tree and language lie on either side, at most as many as there are."""
    system = model.system
    shared = week.counted.shared()
    sums = {one: keys for one, keys in shared.items() if one[0] == "finish"}
    for key in {key: None for keys in sums.values() for key in keys}:
        n = week.counted.atoms[key]
        system.amount((month, key), n)
        system.row([((week.name, key), 1), ((month, key), -1)], -n, None)
    for one, keys in sums.items():
        n = week.counted.parts[month].get(one, 0)
        system.row([*(((month, key), 1) for key in keys), ((month, one), -1)], n, n)


def silent(counted: Counted) -> Held:
    """Take the counts of a period that is not released."""
    return Held(replace(counted, figures={}), {})
