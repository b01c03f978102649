"""Attack releases of many quarters as a reader would: `python -m tests.rigs.attack`.

With withholding, no cell may be found out; without it, some must be, or the attack is worth
nothing. In tiny quarters each answer is held against one that was found by trying alone.
"""

import argparse
import resource
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from bot.core.release import Release
from bot.core.releasing import Desk, Edition, withheld_in
from bot.publish.highs import HighsHunt
from tests.rigs.assumed import assumed, truth_of
from tests.rigs.exact import Exact, GaveUpError
from tests.rigs.quarters import FULL, Plan, frame_of, periods_of, small, tiny, walked
from tests.rigs.reader import Cell, Puzzle, read
from tests.rigs.worlds import Found, Worlds

Releases = Mapping[str, Release]

_CONTROL = 3
"""One quarter in so many is attacked without withholding, too."""


def released(
    plan: Plan, *, protected: bool, done: Callable[[Release, float], None] = lambda *_: None
) -> dict[str, Release]:
    """Release a quarter, one period after the other, as `joldas release` does.

    `done` hears of each and how many seconds it took.
    """
    frame = frame_of(plan)
    counted = walked(plan, frame)
    made: dict[str, Release] = {}
    for one in periods_of(plan):
        since = time.monotonic()
        desk = Desk(counted, dict(made), Edition(frame, "content", "codebook"), plan.links)
        made[one.name] = (
            desk.make(one, HighsHunt, lambda _: None)
            if protected
            else desk.written(desk.count(one), ())
        )
        done(made[one.name], time.monotonic() - since)
    return made


def puzzle_of(plan: Plan, made: Releases) -> tuple[Puzzle, Mapping[Cell, int]]:
    """Give what a reader of all these releases has, and what was really counted."""
    frame = frame_of(plan)
    bodies = [one.body for one in made.values()]
    periods = [one.period for one in made.values()]
    cells = read(bodies, len(plan.links)).hidden
    truth = truth_of(periods, walked(plan, frame), plan.links, cells)
    return read(bodies, len(plan.links), assumed(periods, frame, truth)), truth


@dataclass
class Count:
    """What attacks found out together. `wrong`: answers that were another one by trying."""

    quarters: int = 0
    cells: int = 0
    pinned: int = 0
    proved: int = 0
    open: int = 0
    broken: int = 0
    mistaken: int = 0
    tried: int = 0
    wrong: int = 0
    withheld: int = 0
    figures: int = 0
    seconds: float = 0.0
    first: list[Cell] = field(default_factory=list)

    def add(self, made: Releases, puzzle: Puzzle, found: Found) -> None:
        """Add an attack."""
        self.quarters += 1
        self.cells += len(puzzle.hidden)
        self.pinned += len(found.pinned)
        self.proved += len(found.proved)
        self.open += len(found.open)
        self.mistaken += found.mistaken
        self.broken += bool(found.pinned or found.proved)
        self.withheld += sum(map(withheld_in, made.values()))
        self.figures += sum(len(rows) for one in made.values() for rows in one.tables.values())
        self.first += [*found.pinned, *found.proved][:3]

    def __str__(self) -> str:
        tried = f"{self.tried} held against trying, {self.wrong} wrong; " if self.tried else ""
        return (
            f"{self.cells} cells: pinned {self.pinned}, proved at most 2 {self.proved}, "
            f"in {self.broken} quarters; {self.open} left open; {tried}"
            f"{self.withheld} of {self.figures} figures withheld; {self.seconds:.0f} s"
        )

    @property
    def is_sound(self) -> bool:
        """Tell whether the attack itself can be believed."""
        return not self.mistaken and not self.wrong

    @property
    def is_safe(self) -> bool:
        """Tell whether nothing was found out, and nothing left open."""
        return self.is_sound and not self.broken and not self.open


def attack(plan: Plan, made: Releases, count: Count, *, by_trying: bool = False) -> Found:
    """Attack the releases of a quarter, all together."""
    since = time.monotonic()
    puzzle, truth = puzzle_of(plan, made)
    worlds = Worlds(puzzle, truth)
    found = worlds.attack()
    count.add(made, puzzle, found)
    if by_trying and worlds.first:
        exact = Exact(puzzle, worlds.first, tries=60)
        safe = set(puzzle.hidden).difference(found.pinned, found.proved, found.open)
        for cell in puzzle.hidden:
            try:
                count.wrong += exact.has(worlds.wanted(cell)) != (cell in safe)
                count.tried += 1
            except GaveUpError:
                pass
    count.seconds += time.monotonic() - since
    return found


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _quarters(name: str, plans: list[Plan], *, by_trying: bool) -> bool:
    within, without = Count(), Count()
    for number, plan in enumerate(plans):
        attack(plan, released(plan, protected=True), within, by_trying=by_trying)
        if number % _CONTROL == 0:  # what is found out takes long
            attack(plan, released(plan, protected=False), without, by_trying=by_trying)
        if within.quarters % 20 == 0 or plan is plans[-1]:
            _say(f"{within.quarters} {name} quarters\n  with withholding: {within}")
            _say(f"  {without.quarters} of them without: {without}")
    for cell in within.first:
        _say(f"  found out: {' '.join(cell)}")
    return within.is_safe and without.is_sound and without.broken > 0


def _full() -> bool:
    count = Count()
    took: list[float] = []

    def done(one: Release, seconds: float) -> None:
        took.append(seconds)
        _say(f"  {one.period.name:8} {seconds:5.1f} s, {withheld_in(one)} withheld")

    _say("a quarter of full size, released:")
    made = released(FULL, protected=True, done=done)
    _say(f"  released in {sum(took):.0f} s, the longest {max(took):.0f} s, {_memory()}")
    attack(FULL, made, count)
    _say(f"  attacked: {count}, {_memory()}")
    for cell in count.first:
        _say(f"  found out: {' '.join(cell)}")
    return count.is_safe


def _memory() -> str:
    return f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB at most"


def main() -> int:
    """Run by the command line; returns the exit code."""
    parser = argparse.ArgumentParser(description="Attack releases as a reader would.")
    parser.add_argument("--quarters", type=int, default=200, help="small ones")
    parser.add_argument("--first", type=int, default=1, help="the first one's number")
    parser.add_argument("--tiny", type=int, default=40, help="quarters that are tried through, too")
    parser.add_argument("--full", action=argparse.BooleanOptionalAction, default=True)
    asked = parser.parse_args()
    good = True
    if asked.full:
        good &= _full()
    for name, make, many in (("tiny", tiny, asked.tiny), ("small", small, asked.quarters)):
        if many:
            plans = [make(seed) for seed in range(asked.first, asked.first + many)]
            good &= _quarters(name, plans, by_trying=name == "tiny")
    _say("Nothing was found out." if good else "It is not as it should be.")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
