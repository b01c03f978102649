"""What a reader may assume of how families walk: sums that are never less than others.

None of it is quite so: a walk goes over the end of a week, a link leads into the middle of a tree,
an old button is pressed again. Whatever is true of the counts is used; a reader who assumes what
is not true learns nothing from it.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from bot.core.counted import BEGUN, STARTED, Counted
from bot.core.events import NONE
from bot.core.grid import LANGUAGE, NODE, SOURCE, SOURCE_LANGUAGE, SOURCE_TREE, Frame, Key


class Flow(NamedTuple):
    """The counts of `more` add up to `by` more than those of `less`, and no less is possible."""

    more: tuple[Key, ...]
    less: tuple[Key, ...]
    by: int


def flows(held: Counted, frame: Frame) -> Iterator[Flow]:
    """Give what is true of these counts."""
    found = _of_month(held) if held.period.kind == "month" else _of_week(held, frame)
    for more, less in found:
        by = sum(held.atoms.get(key, 0) for key in more)
        by -= sum(held.atoms.get(key, 0) for key in less)
        if by >= 0:
            yield Flow(tuple(more), tuple(less), by)


_Pair = tuple[Iterable[Key], Iterable[Key]]


def _of_week(held: Counted, frame: Frame) -> Iterator[_Pair]:
    yield ((SOURCE, STARTED, "start"),), ((SOURCE, BEGUN, "engage"),)
    parents: dict[str, list[str]] = {}
    for question, ways in frame.ways.items():
        for child in ways:
            parents.setdefault(child, []).append(question)
    for question, ways in frame.ways.items():
        chose, again = _at(question, "choose"), _at(question, "again")
        own = [child for child in ways if parents[child] == [question]]
        yield (_at(question, "arrive"),), (chose,)
        yield [_at(child, "arrive") for child in ways], (chose,)
        yield (chose, again), [_at(child, "arrive") for child in own]
    for child, questions in parents.items():
        led = [_at(one, event) for one in questions for event in ("choose", "again")]
        yield led, (_at(child, "arrive"),)
    for answer in frame.answers:
        arrived = (_at(answer, "arrive"),)
        yield arrived, (_at(answer, "helpful"), _at(answer, "unhelpful"))
        yield arrived, (_at(answer, "contact"),)
        yield arrived, (_at(answer, "keep"),)
    every = [_at(node, "urgent") for node in (*frame.ways, *frame.answers)]
    engaged = ((SOURCE, BEGUN, "engage"), (SOURCE, "resumed", "engage"))
    yield [key for tree in frame.starts for key in _said(frame, tree, "topic")], engaged
    for tree, start in frame.starts.items():
        # whoever asks for urgent help enters its tree; which one that is, any reader sees
        yield _said(frame, tree, "topic"), every
        yield _said(frame, tree, "topic"), [*every, (NODE, NONE, NONE, "urgent")]
        yield _said(frame, tree, "topic"), (_at(start, "arrive"),)
        nodes = [node for node in (*frame.ways, *frame.answers) if node.startswith(f"{tree}/")]
        yield [_at(node, "arrive") for node in nodes], _said(frame, tree, "fallback")
        reached = [_at(node, "arrive") for node in nodes if node in set(frame.answers)]
        # but for answers that are withdrawn, these two are one number
        yield reached, _said(frame, tree, "answer")
        yield _said(frame, tree, "answer"), reached
    yield from _of_languages(held, frame)


def _of_languages(held: Counted, frame: Frame) -> Iterator[_Pair]:
    for event, within in (
        *(("finish", "topic"), ("finish", "answer")),
        *(("unreviewed", "answer"), ("expired", "answer")),
    ):
        pairs = [
            ((LANGUAGE, locale, tree, event), (LANGUAGE, locale, tree, within))
            for locale in frame.locales
            for tree in frame.starts
        ]
        yield from (((whole,), (part,)) for part, whole in pairs)
        # where no answer was ever checked, every answer is an unreviewed one
        if all(held.atoms.get(part) == held.atoms.get(whole) for part, whole in pairs):
            yield from (((part,), (whole,)) for part, whole in pairs)


def _of_month(held: Counted) -> Iterator[_Pair]:
    for key in held.atoms:
        table, source, *_, event = key
        # walks that were resumed have no start, and what `other` has is of two kinds
        if table == SOURCE and event == "engage" and source not in ("resumed", "other"):
            yield ((SOURCE, source, "start"),), (key,)
        if table == SOURCE and event in ("engage", "finish"):
            topics = [one for one in held.atoms if one[0] == SOURCE_TREE and one[1] == source]
            yield [one for one in topics if one[-1] == "topic"], (key,)
        if table == SOURCE_TREE and event == "finish":
            yield ((*key[:-1], "topic"),), (key,)
    # the same event, told by tree and by language
    for event, table in (
        *(("finish", SOURCE_TREE), ("finish", SOURCE_LANGUAGE)),
        ("engage", SOURCE_LANGUAGE),
    ):
        for key in held.atoms:
            if key[0] == SOURCE and key[-1] == event:
                split = [
                    one
                    for one in held.atoms
                    if one[0] == table and one[1] == key[1] and one[-1] == event
                ]
                yield (key,), split
                yield split, (key,)


def _at(node: str, event: str) -> Key:
    return (NODE, node.partition("/")[0], node, event)


def _said(frame: Frame, tree: str, event: str) -> list[Key]:
    return [(LANGUAGE, locale, tree, event) for locale in frame.locales]
