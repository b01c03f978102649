"""A family of a simulated quarter: it reads the screen, presses one of its buttons, and stops."""

import random
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.rigs.quarter_account import Record
from tests.rigs.quarter_api import Chats, Drawn
from tests.rigs.quarter_clock import Clock
from tests.rigs.quarter_script import (
    DROP_OFFS,
    ELSEWHERE,
    ENGAGED,
    ENGAGED_BY_WEAKEST,
    INTERESTS,
    PULL,
)
from tests.rigs.truth import QUESTIONS, Truth, Walk

Buttons = dict[str, list[tuple[str, str]]]
"""By the letter of what they do (`core.position`): label and data."""

Choice = tuple[str, str] | None
"""A button to press, or None to stop."""

_TIRED = 30
"""Presses after which anybody stops."""


@dataclass(frozen=True)
class Begin:
    """How a walk begins: by a start payload, a word typed, or a key; in which language."""

    locale: str
    way: str = "start"
    text: str = ""
    weakest: bool = False


@dataclass
class Visit:
    """One walk of one family. `pauses` is how likely it is to put the phone away at a screen."""

    chat: int
    begin: Begin
    dice: random.Random
    pauses: float
    record: Record = field(default_factory=Record)
    screen: Drawn | None = None
    walk: Walk | None = None
    locale: str = ""
    presses: int = 0
    over: bool = False
    _pressed: str = ""

    async def go_on(self, api: Chats, truth: Truth, clock: Clock) -> None:
        """Begin, or take the phone up again, until the walk is over or the phone is put away."""
        if self.walk is None:
            await self._start(api, truth, clock)
        while not self.over:
            if self.presses and self.dice.random() < self.pauses:
                self.pauses = 0.0
                return
            choice = self._decide(truth)
            if choice is None or self.walk is None or self.screen is None:
                self.over = True
                return
            label, data = choice
            self.walk = truth.press(self.walk, data, label)
            self._note(clock)
            self._pressed = data
            self.presses += 1
            drawn = await api.pressed(self.chat, self.screen.message, data)
            self._see(drawn, truth)

    async def _start(self, api: Chats, truth: Truth, clock: Clock) -> None:
        self.locale, said = self.begin.locale, self.begin.text
        match self.begin.way:
            case "start":
                self.walk = truth.start(said)
                said = f"/start {said}".rstrip()
            case "key":
                self.walk = truth.key(*truth.world.keys[said])
            case _:
                self.walk = truth.said()
        self._note(clock)
        self._see(await api.said(self.chat, said), truth)
        if self.begin.way == "words" and self.screen:
            # counted in the language of the reply, which its buttons tell
            places = truth.places(self.screen.buttons[0][1])
            question = next(one for one in QUESTIONS if one.text == said)
            truth.asked(places.locale if places else "", question)

    def _note(self, clock: Clock) -> None:
        if self.walk is not None:
            self.record.note(self.walk, clock.today())

    def _see(self, drawn: Drawn | None, truth: Truth) -> None:
        if drawn is None:  # erased
            self.over = True
            return
        self.screen = drawn
        # a screen that is no question's own (languages, more, contacts) leaves them standing there
        kinds = self._kinds()
        if "c" in kinds:
            places = truth.places(kinds["c"][0][1])
            self.record.stands = places.came_from if places else None
        elif not kinds.keys() & {"L", "o"}:
            self.record.stands = None

    def _kinds(self) -> Buttons:
        kinds: Buttons = defaultdict(list)
        for label, data in self.screen.buttons if self.screen else ():
            # the same press on the same message twice is one tap to the bot
            if data != self._pressed:
                kinds[data[1]].append((label, data))
        return kinds

    def _decide(self, truth: Truth) -> Choice:
        kinds = self._kinds()
        if self.presses >= _TIRED:
            return None
        for kind, way in _WAYS.items():
            if kind in kinds:
                return way(self, kinds, truth)
        return self._pick(kinds, {"": 40, "o": 40, "r": 25, "s": 10, "k": 20, "b": 10, "h": 5})

    def _welcome(self, kinds: Buttons, truth: Truth) -> Choice:
        return self._speak(kinds["B"], truth)

    def _more(self, kinds: Buttons, _: Truth) -> Choice:
        return self._pick(kinds, {"": 8, "y": 40, "n": 12, "p": 14, "S": 12, "e": 2, "o": 20})

    def _languages(self, kinds: Buttons, truth: Truth) -> Choice:
        self.locale = self.locale if self.dice.random() < 0.3 else "ru"
        return self._speak(kinds["L"], truth)

    def _offered(self, kinds: Buttons, _: Truth) -> Choice:
        return self._pick(kinds, {"": 20, "a": 60, "w": 15, "D": 2})

    def _page(self, kinds: Buttons, _: Truth) -> Choice:
        return self._pick(
            kinds, {"": 50, "q": 20, "w": 5, "m": 22, "k": 20, "s": 9, "b": 8, "h": 12, "u": 1}
        )

    def _topic(self, kinds: Buttons, truth: Truth) -> Choice:
        if self.presses < 2:  # whoever came here from an answer goes on
            engaged = ENGAGED_BY_WEAKEST if self.begin.weakest else ENGAGED
            if self.dice.random() * 100 >= engaged:
                return None
        if self.dice.random() < 0.05:
            return self._pick(kinds, {"l": 3, "u": 2})
        likes = INTERESTS[self.locale]
        weights = [likes.get(self._tree(data, truth), 1) for _, data in kinds["t"]]
        return self.dice.choices(kinds["t"], weights)[0]

    def _answer(self, kinds: Buttons, truth: Truth) -> Choice:
        places = truth.places(kinds["c"][0][1])
        question = places.came_from if places else None
        stops = next(
            (d.percent for d in DROP_OFFS if d.node == question and self.locale in d.locales),
            ELSEWHERE,
        )
        if self.dice.random() * 100 < stops:
            return None
        if self.dice.random() < 0.08:
            return self._pick(kinds, {"b": 8, "h": 3, "l": 3, "u": 2, "g": 3})
        weights = [PULL.get(self._node(data, truth), 1) for _, data in kinds["c"]]
        return self.dice.choices(kinds["c"], weights)[0]

    def _speak(self, choices: list[tuple[str, str]], truth: Truth) -> Choice:
        name = truth.world.locales[self.locale]["name"]
        return next((one for one in choices if one[0] == name), None)

    def _pick(self, kinds: Buttons, likes: dict[str, int]) -> Choice:
        """Press something of a kind, as likely as said; `""` is to stop."""
        there = {kind: n for kind, n in likes.items() if not kind or kind in kinds}
        kind = self.dice.choices(list(there), list(there.values()))[0] if there else ""
        return self.dice.choice(kinds[kind]) if kind else None

    def _node(self, data: str, truth: Truth) -> str:
        places = truth.places(data)
        return (places.node if places else None) or ""

    def _tree(self, data: str, truth: Truth) -> str:
        return self._node(data, truth).partition("/")[0]


_WAYS: dict[str, Callable[[Visit, Buttons, Truth], Choice]] = {
    "B": Visit._welcome,
    "a": Visit._offered,
    "t": Visit._topic,
    "c": Visit._answer,
    "y": Visit._more,
    "L": Visit._languages,
    "m": Visit._page,
}
"""What a family does on a screen with such a button; the first that is there."""
