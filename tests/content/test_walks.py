"""The walks that families take: those that editors wrote down, and every one there is."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import product
from pathlib import Path

import pytest
import yaml
from telegram.constants import InlineKeyboardButtonLimit, MessageLimit

from bot.core.buttons import Button, Kind, Screen
from bot.core.guide import Guide
from bot.core.markup import read, units
from bot.core.position import Action, Codec, Position, Press
from bot.core.screens import screen
from bot.core.tree import Answer
from bot.core.turn import Turn
from bot.core.walk import press
from tests.real import real_guide

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 25)
FORWARD = (Action.TOPIC, Action.CHOOSE, Action.URGENT)


@dataclass(frozen=True)
class Walk:
    """A need, the choices made for it, and the answer that it must lead to."""

    need: str
    tree: str
    choices: tuple[str, ...]
    answer: str

    def __str__(self) -> str:
        """Name the walk in the test's output."""
        return self.need


def walks() -> Iterator[Walk]:
    """Read what the editors wrote down."""
    for path in sorted((ROOT / "tests" / "walks").glob("*.yaml")):
        for walk in yaml.load(path.read_text("utf-8"), yaml.BaseLoader):  # noqa: S506 - plain strings only
            yield Walk(walk["need"], walk["tree"], tuple(walk["choices"]), walk["answer"])


class Walker:
    """Presses real buttons: each is read by the codec, and answered by the walk."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.codec = Codec(guide.ids)

    def show(self, turn: Turn) -> Screen:
        """Put the screen together."""
        return screen(self.guide, self.codec, turn, TODAY)

    def forward(self, shown: Screen) -> list[tuple[Button, Press]]:
        """Give the buttons that lead on from a screen."""
        buttons = (b for row in shown.rows for b in row if b.kind is Kind.PRESS)
        pressed = ((button, self.codec.read(button.value)) for button in buttons)
        return [(button, p) for button, p in pressed if p and p.action in FORWARD]

    def choose(self, turn: Turn, name: str) -> Turn:
        """Press the button of a choice."""
        here = turn.position.node
        question = self.guide.node(here)
        assert question is not None
        assert not isinstance(question, Answer), f"{name}: {here} is an answer already"
        label = self.guide.texts.find(f"{here}.{name}", turn.position.locale, {})
        assert label, f"{here} has no choice {name}"
        by_label = {button.label: p for button, p in self.forward(self.show(turn))}
        return press(self.guide, by_label[label.text])


ALL = list(walks())


@pytest.mark.parametrize("walk", ALL, ids=str)
def test_walk_leads_to_its_answer_in_every_language(walk: Walk) -> None:
    """Who presses these buttons reaches the answer that the editor expects."""
    walker = Walker(real_guide())
    for locale in real_guide().locales:
        tree = real_guide().trees[walk.tree]
        action = Action.URGENT if tree.urgent else Action.TOPIC
        node = None if tree.urgent else tree.start
        turn = press(real_guide(), Press(action, Position(locale, node)))
        for choice in walk.choices:
            turn = walker.choose(turn, choice)
        assert turn.position.node == walk.answer, locale


def test_the_walks_reach_every_answer() -> None:
    """No answer stands where no family with a need would come."""
    answers = {answer.id for tree in real_guide().trees.values() for answer in tree.answers()}
    assert {walk.answer for walk in ALL} == answers
    assert len({walk.need for walk in ALL}) == len(ALL) >= 60


@pytest.mark.parametrize("locale", real_guide().locales)
def test_every_path_is_walked_within_the_limits_of_telegram(
    locale: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """From the topics to every answer by every way, with whatever is remembered at the start."""
    walker = Walker(real_guide())
    measured: set[tuple[str | None, tuple[tuple[str, str], ...]]] = set()
    paths = fullest = 0

    def walk_on(turn: Turn) -> None:
        nonlocal paths, fullest
        shown = walker.show(turn)
        place = turn.position.node, turn.position.remembered
        if place not in measured:
            measured.add(place)
            text, tags, wrong = read(shown.text)
            assert not wrong, (place, wrong)
            assert 0 < units(text) <= MessageLimit.MAX_TEXT_LENGTH, place
            assert tags <= MessageLimit.MESSAGE_ENTITIES, place
        for button in (b for row in shown.rows for b in row if b.kind is Kind.PRESS):
            fullest = max(fullest, len(button.value.encode()))
        if isinstance(real_guide().node(turn.position.node), Answer):
            paths += 1
            return
        for _, pressed in walker.forward(shown):
            if pressed.action is not Action.URGENT or turn.position.node is None:
                walk_on(press(real_guide(), pressed))

    values = [(None, *values) for values in real_guide().ids.remembered.values()]
    for given in product(*values):
        said = zip(real_guide().ids.remembered, given, strict=True)
        remembered = tuple(sorted((key, value) for key, value in said if value))
        walk_on(Turn(Position(locale, remembered=remembered)))
    assert fullest <= InlineKeyboardButtonLimit.MAX_CALLBACK_DATA
    with capsys.disabled():
        print(f" {locale}: {paths} paths, fullest button {fullest} bytes ", end="")  # noqa: T201 - the number is wanted in the log
