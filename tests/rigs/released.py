"""Every button ever released: the corpus that each later version must still answer.

`make released`, before a release, adds the buttons of today's trees to the file and takes none
out: what is in somebody's phone stays there for ever.
"""

from collections.abc import Iterator
from datetime import date
from itertools import cycle
from pathlib import Path

from bot.core import asked
from bot.core.ask.found import Found, Match
from bot.core.buttons import Kind, Screen
from bot.core.checks.screens import screens_of
from bot.core.guide import Guide
from bot.core.position import Codec, Position
from tests.real import real_guide

ROOT = Path(__file__).parents[2]
CORPUS = ROOT / "tests" / "released_buttons.txt"
SOME_DAY = date(2026, 1, 1)
"""Buttons do not depend on the day; a screen asks for one."""


def buttons(guide: Guide) -> Iterator[str]:
    """Give each button of each screen, the languages taking turns from node to node."""
    turns = cycle(guide.locales)
    nodes = [node for tree in guide.trees.values() for node in tree.nodes]
    spoken = {node: next(turns) for node in nodes}
    for locale in guide.locales:
        for text_id, screen in screens_of(guide, locale, SOME_DAY):
            if spoken.get(text_id, locale) == locale:
                yield from _presses(screen)
    codec = Codec(guide.ids)
    offered = guide.answers()
    for locale, answer in zip(cycle(guide.locales), offered, strict=False):
        # offered for a typed question, with urgent help above it
        found = Found((Match(answer.id, 1.0),), confident=True, urgent="urgent/danger")
        yield from _presses(asked.screen(guide, codec, Position(locale), found))


def _presses(screen: Screen) -> Iterator[str]:
    return (b.value for row in screen.rows for b in row if b.kind is Kind.PRESS)


def released() -> list[str]:
    """Read the corpus."""
    return CORPUS.read_text("ascii").split() if CORPUS.exists() else []


def main() -> None:
    """Add what is new."""
    known = released()
    guide = real_guide()
    new = sorted(set(buttons(guide)) - set(known))
    with CORPUS.open("a", encoding="ascii") as corpus:
        corpus.writelines(f"{button}\n" for button in new)
    print(f"{len(new)} new buttons, {len(known) + len(new)} in all.")  # noqa: T201 - what was done


if __name__ == "__main__":
    main()
