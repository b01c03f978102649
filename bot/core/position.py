"""Where a family stands, and how a button and a start link carry it.

A button holds digits of base 64, most significant first, but for the walk's bits, which come
last, low digit first, so that a short walk makes a short button:

    version 1 · action 1 · node 2 · came from 2 · return to 2 · return's came from 2 ·
    locale 1 · source 2 · remembered answers 2 × 1 · bits of the walk 0 to 49

Nothing here is secret and nothing is trusted: whatever is read is held against the guide.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache, reduce
from operator import or_
from types import MappingProxyType

from bot.core.ids import REMEMBERED_SLOTS, Ids

DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
"""Also the alphabet of Telegram's start payload (Bot API, "Deep linking")."""

_VALUE = {digit: value for value, digit in enumerate(DIGITS)}
_VERSION = "1"
BITS = 13 + REMEMBERED_SLOTS
"""The place in a button, from 0, at which the bits of the walk begin."""
_BUTTON = re.compile(rf"{_VERSION}[A-Za-z0-9_-]{{{BITS - 1},63}}", re.ASCII)
_PAYLOAD = re.compile(rf"{_VERSION}([A-Za-z0-9_-])([A-Za-z0-9_-]{{2}})?(.*)", re.ASCII | re.DOTALL)

ENGAGED = 1
"""The lowest bit of a walk: a topic or a choice was pressed in it."""

RESERVED_SOURCES = {"direct": 0, "other": 1, "share": 2, "inline": 3, "resumed": 4, "test": 5}
"""Sources that need no registration, with their permanent numbers."""

SOURCES = 64**2
"""Numbers of sources that a button can hold."""

_NO_SOURCES: Mapping[str, int] = MappingProxyType({})

_PAYLOAD_CODES = {"": "direct", "s": "share", "i": "inline", "r": "resumed", "t": "test"}


class Action(StrEnum):
    """What a button does. The letter is permanent; the position's meaning is said for each."""

    TOPIC = "t"  # the first node of a tree: where the press leads
    CHOOSE = "c"  # where the choice leads; came_from is the question
    SEE = "s"  # where "see also" leads; came_from is the answer
    CHANGE = "g"  # the question to ask again; came_from is the present node
    BACK = "b"  # the present position, here and below
    HOME = "h"
    URGENT = "u"
    RETURN = "r"
    SHOW = "o"
    LANGUAGES = "l"
    SPEAK = "L"  # the present position in the chosen locale
    BEGIN = "B"  # the same, at the very first choice of a language
    MORE = "m"
    CONTACTS = "k"
    KEEP = "p"
    ERASE = "e"
    HELPFUL = "y"
    UNHELPFUL = "n"
    IN_RUSSIAN = "R"  # the present position, for the person across the desk
    IN_KAZAKH = "K"
    SHARE = "S"
    ASK = "a"  # an answer offered for a typed question: where the press leads
    RIGHT = "q"  # the present position: it was the answer to what was typed
    WRONG = "w"  # none of the offered answers, or not the one that was chosen
    PROMPT = "A"  # the present position; the bot asks for a question in one's own words
    UNSAY = "D"  # delete the message that was replied to, and the reply


_ACTIONS = frozenset(Action)


@dataclass(frozen=True, slots=True)
class Position:
    """Where a family stands. `node` is None on the list of topics.

    `came_from` makes Back exact; `return_to` and `return_from` lead out of the urgent tree to
    the place it was opened from, and to that place's own Back. `walked` has one bit for each
    node arrived at and each question answered in this walk.
    """

    locale: str
    node: str | None = None
    came_from: str | None = None
    return_to: str | None = None
    return_from: str | None = None
    source: str = "direct"
    remembered: tuple[tuple[str, str], ...] = ()
    walked: int = 0

    def recall(self, key: str) -> str | None:
        """Give the remembered answer to a key."""
        return dict(self.remembered).get(key)

    def remember(self, key: str, value: str | None) -> "Position":
        """Put a remembered answer into the position, or take it out."""
        kept = {**dict(self.remembered), key: value}
        return replace(
            self, remembered=tuple(sorted((k, v) for k, v in kept.items() if v is not None))
        )


@dataclass(frozen=True, slots=True)
class Press:
    """A button that was understood. `moved`: its node was retired and an heir stands in."""

    action: Action
    position: Position
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """A start payload that was understood, in whole or in part."""

    locale: str | None = None
    node: str | None = None
    source: str = "other"


class Codec:
    """Writes positions into buttons and start links, and reads whatever comes back."""

    def __init__(self, ids: Ids, registered: Mapping[str, int] = _NO_SOURCES) -> None:
        """Take the permanent numbers of nodes, locales and remembered values.

        `registered`: those of the active sources, by their codes.
        """
        self._ids = ids
        self._slots = list(ids.remembered.items())[:REMEMBERED_SLOTS]
        self._sources = {**registered, **RESERVED_SOURCES}
        self._source_names = {number: name for name, number in self._sources.items()}
        self._codes = {**{code: code for code in registered}, **_PAYLOAD_CODES}
        self._known = ids.by_number()
        self._living = {number: ids.heir(node) for number, node in self._known.items()}
        self._mask = reduce(or_, (3 << number for number in self._known), ENGAGED)

    def button(self, action: Action, position: Position) -> str:
        """Write a button. The length is for `check` to judge: at most 64 bytes at Telegram."""
        nodes = (position.node, position.came_from, position.return_to, position.return_from)
        recalled = dict(position.remembered)
        remembered = "".join(
            DIGITS[values.index(recalled[key]) + 1 if recalled.get(key) in values else 0]
            for key, values in self._slots
        )
        return (
            _VERSION
            + action
            + "".join(_two(self._ids.nodes[node] if node else 0) for node in nodes)
            + DIGITS[self._locale_number(position.locale)]
            + _two(self._sources.get(position.source, self._sources["other"]))
            + remembered.ljust(REMEMBERED_SLOTS, DIGITS[0])
            + _bits(position.walked)
        )

    def read(self, data: object) -> Press | None:
        """Read a button; None for anything that no Joldas ever wrote."""
        if not isinstance(data, str) or not _BUTTON.fullmatch(data) or data[1] not in _ACTIONS:
            return None
        numbers = [_number(data[at : at + 2]) for at in (2, 4, 6, 8)]
        nodes = [self._living.get(number) for number in numbers]
        locale = self._locale(_number(data[10]))
        if locale is None or (numbers[0] and nodes[0] is None):
            return None
        remembered = (
            (key, _number(digit), values)
            for (key, values), digit in zip(self._slots, data[13:BITS], strict=False)
        )
        walked = sum(_number(digit) << 6 * at for at, digit in enumerate(data[BITS:]))
        node, came_from, return_to, return_from = nodes
        position = Position(
            locale,
            node,
            came_from,
            return_to,
            return_from,
            source=self._source_names.get(_number(data[11:13]), "other"),
            remembered=tuple(
                sorted((key, said[n - 1]) for key, n, said in remembered if 0 < n <= len(said))
            ),
            walked=walked & self._mask,
        )
        moved = self._known.get(numbers[0], position.node) != position.node
        return Press(Action(data[1]), position, moved)

    def payload(self, locale: str, node: str | None, source: str) -> str:
        """Write a start payload: version, locale, node, code of the source."""
        code = next((code for code, name in self._codes.items() if name == source), "")
        number = self._ids.nodes[node] if node else 0
        return _VERSION + DIGITS[self._locale_number(locale)] + _two(number) + code

    def read_payload(self, payload: object) -> Link:
        """Read a start payload. What is not understood is left out and counts as `other`.

        A payload that was cut off or has something behind it still leads as near as it can.
        """
        if payload == "":
            return Link(source="direct")
        match = _PAYLOAD.fullmatch(payload) if isinstance(payload, str) else None
        if not match:
            return Link()
        locale, node, code = match.groups()
        return Link(
            self._locale(_number(locale)),
            self._living.get(_number(node or "")),
            self._codes.get(code, "other") if node else "other",
        )

    def _locale(self, number: int) -> str | None:
        return self._ids.locales[number - 1] if 0 < number <= len(self._ids.locales) else None

    def _locale_number(self, locale: str) -> int:
        return self._ids.locales.index(locale) + 1


def arrived(walked: int, number: int) -> bool:
    """Tell whether the node with this number was arrived at in the walk."""
    return bool(walked >> number & 1)


def answered(walked: int, number: int) -> bool:
    """Tell whether the question with this number was answered in the walk."""
    return bool(walked >> (number + 1) & 1)


def _two(number: int) -> str:
    high, low = divmod(number, 64)
    return DIGITS[high] + DIGITS[low]


def _number(digits: str) -> int:
    value = 0
    for digit in digits:
        value = value * 64 + _VALUE[digit]
    return value


@lru_cache(maxsize=1024)
def _bits(walked: int) -> str:
    digits = ""
    while walked:
        walked, digit = divmod(walked, 64)
        digits += DIGITS[digit]
    return digits
