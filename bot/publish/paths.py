"""Every way through the dialogs, found by pressing the buttons that a family would press."""

from datetime import date

from bot.core import walk
from bot.core.guide import Guide
from bot.core.position import Action, Codec, Position
from bot.core.screens import screen
from bot.core.tree import Answer
from bot.core.turn import Turn

Path = tuple[str, ...]
"""The labels of the buttons pressed, from the first screen on."""


def paths(guide: Guide, codec: Codec, locale: str, today: date) -> dict[str, list[Path]]:
    """Give every way from the first screen to every node, in the order of the buttons.

    Links between answers are no ways: they come after an answer was read.
    """
    found: dict[str, list[Path]] = {}

    def follow(turn: Turn, path: Path, trail: frozenset[str | None]) -> None:
        node = turn.position.node
        if node:
            found.setdefault(node, []).append(path)
        if isinstance(guide.node(node), Answer):
            return
        onward = {Action.CHOOSE} if node else {Action.TOPIC, Action.URGENT}
        for button in (button for row in screen(guide, codec, turn, today).rows for button in row):
            press = codec.read(button.value)
            if press and press.action in onward:
                then = walk.press(guide, press)
                if then.position.node not in trail:
                    follow(then, (*path, button.label), trail | {then.position.node})

    follow(Turn(Position(locale)), (), frozenset())
    return found
