"""Problems of whole screens: each is put together and measured against what Telegram takes."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import product

from bot.core.buttons import Kind, Screen
from bot.core.checks.words import Limits
from bot.core.guide import Guide, TextError
from bot.core.ids import next_free
from bot.core.markup import read, units
from bot.core.position import RESERVED_SOURCES, Codec, Position
from bot.core.problems import Problem, error
from bot.core.screens import screen
from bot.core.tree import Answer, Node, Spot
from bot.core.turn import SHOWN_IN, Turn, View
from bot.core.words import ANSWER_PARTS

_Remembered = tuple[tuple[str, str], ...]


def check_screens(guide: Guide, limits: Limits, today: date) -> Iterator[Problem]:
    """Find screens that are too much for Telegram, and locales that cannot be shown whole."""
    codec = Codec(guide.ids)
    for locale in guide.locales:
        failures = []
        for text_id, turn in _turns(guide, locale):
            try:
                made = screen(guide, codec, turn, today)
            except (TextError, LookupError, ValueError) as failure:
                failures.append(str(failure))
                continue
            spot = guide.texts.spot(text_id, locale)
            for what in _too_much(made, limits):
                mend = "Please say it shorter, or split the node."
                yield error(spot, what, mend, text_id, locale)
        if failures:
            # the reason is among the other problems: a missing text, number or node
            yield error(
                Spot(f"content/{locale}", 1),
                f"not every screen could be made ({failures[0]}).",
                "Please mend the other problems first.",
                locale=locale,
            )


def screens_of(guide: Guide, locale: str, today: date) -> Iterator[tuple[str, Screen]]:
    """Put together every screen of a locale with the longest buttons it can have.

    For all remembered answers that its words look at; the others change no word.
    Raises TextError where a text is missing everywhere.
    """
    codec = Codec(guide.ids)
    for text_id, turn in _turns(guide, locale):
        yield text_id, screen(guide, codec, turn, today)


def _turns(guide: Guide, locale: str) -> Iterator[tuple[str, Turn]]:
    longest = max(RESERVED_SOURCES, key=lambda name: RESERVED_SOURCES[name])
    full = (1 << next_free(guide.ids, guide.trees.values())) - 1
    somewhere = next(iter(guide.ids.nodes), None)
    base = Position(locale, None, somewhere, somewhere, somewhere, longest, (), full)
    for view in (View.NODE, View.LANGUAGES, View.WELCOME, View.LOST):
        yield "common/home", Turn(base, view=view)
    for tree in guide.trees.values():
        for node in tree.nodes.values():
            for remembered in _answers(guide, node, locale):
                here = replace(base, node=node.id, remembered=remembered)
                views = [View.NODE]
                if isinstance(node, Answer):
                    views += [View.MORE, View.CONTACTS, View.ASKED]
                    # a page for others is that of another locale, and a note longer: once is enough
                    views += [*SHOWN_IN] if locale == next(iter(guide.locales)) else []
                for view in views:
                    yield node.id, Turn(here, view=view, notice="common/updated")


def _answers(guide: Guide, node: Node, locale: str) -> Iterator[_Remembered]:
    texts = guide.texts
    said = [f"{node.id}.{part}" for part in (*ANSWER_PARTS, "help")] + [node.id]
    looked_at = {name for text_id in said for name in texts.variables(text_id, locale)}
    keys = [key for key in guide.ids.remembered if key in looked_at]
    values = [(None, *guide.ids.remembered[key]) for key in keys]
    for given in product(*values):
        yield tuple(sorted((key, value) for key, value in zip(keys, given, strict=True) if value))


def _too_much(made: Screen, limits: Limits) -> Iterator[str]:
    # how much a button holds depends on the permanent numbers alone: check_ids tells it once
    text, tags, _ = read(made.text)
    if units(text) > limits.text:
        yield f"its screen has {units(text)} signs; Telegram takes {limits.text}."
    if tags > limits.entities:
        yield f"its screen has {tags} tags; Telegram takes {limits.entities}."
    if sum(map(len, made.rows)) > limits.buttons or any(len(r) > limits.row for r in made.rows):
        yield "its screen has more buttons than Telegram takes."
    for button in (button for row in made.rows for button in row):
        if button.kind is Kind.COPY and units(button.value) > limits.copy:
            yield f"the copy button “{button.label}” is longer than {limits.copy} signs."
