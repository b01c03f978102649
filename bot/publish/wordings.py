"""The wordings of a screen: one for everyone, and others by what a family said before."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product

from markupsafe import Markup

from bot.core import pages
from bot.core.guide import Guide, fallbacks
from bot.core.position import Codec, Position
from bot.core.screens import screen
from bot.core.states import message_of
from bot.core.tree import Question
from bot.core.turn import Turn
from bot.core.voice import Voice
from bot.core.wanted import wanted
from bot.publish.safe import safe

_Remembered = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """What is read. `replies` has what was said before, any of them; empty for everyone else.

    `remembered`: one of the ways to come to read it.
    """

    html: Markup
    replies: tuple[str, ...]
    remembered: _Remembered


def choosy(guide: Guide, locale: str) -> frozenset[str]:
    """Name the texts whose words may depend on replies: all, where a helper message's do."""
    shown = {want.text_id for want in wanted(guide)}
    messages = {message_of(text_id) for text_id in shown}
    texts, keys = guide.texts, guide.ids.remembered.keys()
    found = {
        text_id
        for place in fallbacks(guide.locales, locale)
        for text_id in texts.ids(place.id)
        if texts.variables(text_id, place.id) & keys
    }
    return frozenset(found | (shown if {message_of(text) for text in found} - messages else set()))


def wordings(
    guide: Guide, codec: Codec, position: Position, today: date, *, every: bool
) -> Iterator[Wording]:
    """Give each wording once, with the replies that lead to it; it tries `every` combination."""

    def read(remembered: _Remembered) -> str:
        here = Position(position.locale, position.node, remembered=remembered)
        text = screen(guide, codec, Turn(here), today).text
        # the line that repeats a reply is on each page of the tree: the book shows it there once
        for line in pages.remembered(guide, Voice(guide, here), here):
            text = text.replace(f"\n\n{line}", "", 1)
        return text

    found: dict[str, tuple[str, list[_Remembered]]] = {}
    kept = guide.ids.remembered.items() if every else ()
    said = ([None, *((key, value) for value in values)] for key, values in kept)
    for pairs in product(*said):
        remembered = tuple(sorted(pair for pair in pairs if pair))
        text = read(remembered)
        found.setdefault(_bare(guide, position, text), (text, []))[1].append(remembered)
    for text, ways in found.values():
        replies = _replies(guide, position.locale, ways) if () not in ways else ()
        yield Wording(safe(text), replies, ways[0])


def _bare(guide: Guide, position: Position, text: str) -> str:
    """Leave out the note on the language: the line that repeats a reply may have changed it."""
    note = Voice(guide, position).common("fallback", language="\n")
    before, _, after = f"<i>{note}</i>".partition("\n")
    return "\n\n".join(
        part
        for part in text.split("\n\n")
        if not (part.startswith(before) and part.endswith(after))
    )


def _replies(guide: Guide, locale: str, ways: Sequence[_Remembered]) -> tuple[str, ...]:
    """Say which replies lead to a wording, leaving out what does not matter."""
    voice = Voice(guide, Position(locale))
    needed = [way for way in ways if not any(set(less) < set(way) for less in ways)]
    # replies to the same questions are said together
    said: dict[tuple[str, ...], list[str]] = {}
    for way in needed:
        asked = tuple(_question(guide, voice, key) for key, _ in way)
        said.setdefault(asked, []).append(" + ".join(_reply(guide, voice, *pair) for pair in way))
    return tuple(f"{' + '.join(asked)} {' / '.join(given)}" for asked, given in said.items())


def _asking(guide: Guide, key: str) -> Question | None:
    return next((found for tree in guide.trees if (found := guide.asks(tree, key))), None)


def _question(guide: Guide, voice: Voice, key: str) -> str:
    asked = _asking(guide, key)
    return voice.label(asked.id) if asked else f"{key}:"


def _reply(guide: Guide, voice: Voice, key: str, value: str) -> str:
    asked = _asking(guide, key)
    named = asked is not None and voice.maybe(f"{asked.id}.{value}") is not None
    return voice.label(f"{asked.id}.{value}") if asked and named else value
