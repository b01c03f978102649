"""What is withheld of a release: as little as makes every cell of it, and of others, safe."""

from collections.abc import Callable, Collection, Iterable, Sequence

from bot.core.attack.siege import Siege, Target
from bot.core.counted import Counted
from bot.core.disclosure import SMALL, shown
from bot.core.grid import SOURCE, Key
from bot.core.release import ALL


def withhold(
    counted: Counted, sieges: Iterable[Siege], done: Callable[[int], None] = lambda _: None
) -> frozenset[Key]:
    """Choose the figures of a release that are shown as `…`: the same each time.

    `sieges` attack it and each release that shares a day with it. `done` hears how many are over.
    """
    withheld: set[Key] = set()
    for number, siege in enumerate(sieges, start=1):
        for target in siege.unsafe(withheld):
            if not siege.is_safe(target, withheld):  # what was withheld for another may do
                withheld.update(_enough(counted, siege, target, withheld))
        done(number)
    return frozenset(withheld)


def _enough(
    counted: Counted, siege: Siege, target: Target, withheld: Collection[Key]
) -> Collection[Key]:
    """Find a least set that makes a cell safe: without any one of it, the cell is not.

    Where nothing does, all that can be withheld is: a release that says nothing harms nobody.
    """
    candidates = [key for key in _in_order(counted, target) if key not in withheld]

    def suffices(more: Collection[Key]) -> bool:
        return siege.is_safe(target, {*withheld, *more})

    if not suffices(candidates):
        return candidates
    return _least(suffices, (), candidates, tried=False)


def _least(
    suffices: Callable[[Collection[Key]], bool],
    base: Sequence[Key],
    candidates: Sequence[Key],
    *,
    tried: bool,
) -> list[Key]:
    """Divide and look again (Junker's QuickXplain, 2004): early candidates are preferred."""
    if tried and suffices(base):
        return []
    if len(candidates) == 1:
        return list(candidates)
    half = len(candidates) // 2
    first, second = candidates[:half], candidates[half:]
    of_second = _least(suffices, (*base, *first), second, tried=bool(first))
    of_first = _least(suffices, (*base, *of_second), first, tried=bool(of_second))
    return [*of_first, *of_second]


def _in_order(counted: Counted, target: Target) -> list[Key]:
    """Put what could be withheld in order: margins, then rounded cells, then small ones.

    Among these, what the target is a part of, then its event, then what adds up least.
    """
    own = set(counted.figures.get(target.key, (target.key,)))

    def rank(key: Key) -> tuple[int, bool, bool, int, Key]:
        members = counted.figures[key]
        if ALL in key:
            kind = 1 if key[0] == SOURCE else 0  # what all starts are counted by is the last to go
        else:
            kind = 3 if shown(counted.total(key)) == SMALL else 2
        return kind, own.isdisjoint(members), key[-1] != target.key[-1], len(members), key

    return sorted(counted.figures, key=rank)
