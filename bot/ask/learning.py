"""Making a matcher of phrases and words of distress."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from bot.ask.matcher import Floats, Learned, Light, Matcher, Places
from bot.ask.pieces import Numbers, pieces
from bot.core.ask.fold import fold_all
from bot.core.ask.phrases import BESIDE, CALM, DISTRESS, NONE, Distress, Phrases
from bot.core.ask.stems import Stems
from bot.core.guide import Guide

_HARMLESS = 2.0
"""What a harmless text with words of distress counts beside an ordinary one, against distress."""

_RARE = 1.5
"""What each piece weighs at least: higher, and rare pieces count less beside common ones."""

_UNSEEN = 0.5
"""How often a piece counts as met before it was met at all, among answers, among distress."""

_AT_ONCE = 500
"""Texts that are cut into pieces at once: all of them at once take 90 MB more for a moment."""

_UNHEARD = 0.1
"""The same, in a locale."""


@dataclass(slots=True)
class _Texts:
    """Texts one below the other, each with the place of its class and of its locale."""

    texts: list[str] = field(default_factory=list)
    classes: list[int] = field(default_factory=list)
    locales: list[int] = field(default_factory=list)

    def add(self, texts: Iterable[str], class_: int, locale: int) -> None:
        for text in texts:
            self.texts.append(text)
            self.classes.append(class_)
            self.locales.append(locale)


def attentive(guide: Guide) -> Guide:
    """Give the guide with a matcher of its phrases; without phrases, as it is."""
    if not guide.phrases:
        return guide
    twins = {one.derived: one.id for one in guide.locales.values() if one.derived}
    phrases, distress = list(guide.phrases.values()), list(guide.distress.values())
    answers = [answer.id for answer in guide.answers()]
    return replace(guide, matcher=learn(phrases, distress, answers, twins))


def learn(
    phrases: Sequence[Phrases],
    distress: Sequence[Distress],
    answers: Collection[str],
    twins: Mapping[str, str],
) -> Matcher:
    """Make a matcher.

    `twins`: of a locale that is written in Latin letters, the one that is derived from it in
    Cyrillic ones.
    """
    names = (*answers, *DISTRESS, NONE, CALM)
    at = {name: place for place, name in enumerate(names)}
    heap = _Texts()
    locales = tuple(file.locale for file in phrases)
    for place, file in enumerate(phrases):
        for node, said in file.answers.items():
            if node in at:
                heap.add((one.text for one in said), at[node], place)
        heap.add((one.text for one in file.none), at[NONE], place)
    for words in distress:
        for name in DISTRESS:
            heap.add((one.text for one in words.classes.get(name, ())), at[name], -1)
        heap.add((one.text for one in words.calm), at[CALM], -1)
    ordinary = [name for name in answers if name not in BESIDE and not name.startswith("urgent/")]
    return Matcher(
        _learned(heap, names, locales, ordinary),
        ordinary,
        Stems(one.text for words in distress for one in words.stems),
        frozenset(fold_all(one.text for words in distress for one in words.safe)) - {""},
        twins,
    )


def _learned(
    heap: _Texts, names: tuple[str, ...], locales: tuple[str, ...], ordinary: Sequence[str]
) -> Learned:
    numbers, piece, group, times = _counted(heap, len(locales) + 1)
    whose, tongue = np.divmod(group, len(locales) + 1)
    new = _first(piece * len(names) + whose)
    row, classes = piece[new], whose[new]
    begins = np.flatnonzero(new)
    n = (np.add.reduceat(times, begins) if len(begins) else times).astype(np.float64)
    having = np.bincount(row, minlength=len(numbers))
    squares = (np.log((len(names) + 1) / (having + 1)) + _RARE) ** 2
    norms = np.sqrt(np.bincount(classes, n * squares[row], minlength=len(names)))
    heaps = _heaps(names, ordinary)
    texts = np.bincount(heap.classes, minlength=len(names)).astype(np.float64)

    def odds(weights: tuple[Floats, Floats]) -> Floats:
        first, second = (
            np.bincount(row, n * weight[classes], minlength=len(numbers)) for weight in weights
        )
        base = np.log((texts @ weights[1] + 1) / (texts @ weights[0] + 1))
        logs = np.log((first + _UNSEEN) / (second + _UNSEEN)) + base
        # what was met only once says nothing
        return np.where(first + second > 1, logs, 0.0)

    return Learned(
        numbers,
        np.searchsorted(row, np.arange(len(numbers) + 1)),
        classes,
        (np.sqrt(n) * squares[row] / norms[classes]).astype(np.float32),
        squares,
        odds(heaps[0]),
        odds(heaps[1]),
        _tongues(piece, tongue, times, len(numbers), len(locales)),
        names,
        locales,
    )


def _counted(heap: _Texts, width: int) -> tuple[Numbers, Places, Places, Places]:
    """Give all numbers; and by them, sorted: the place of each, its group, in how many texts.

    A group is a class and a locale in one, `width` groups to a class. The texts are cut up group
    by group, so that of their two million pieces only one for each group has to be kept.
    """
    # a text without a locale belongs to the last group of its class
    groups = np.array(heap.classes, np.int64) * width + np.array(heap.locales, np.int64) % width
    order = np.argsort(groups, kind="stable")
    groups, many = groups[order], int(groups.max(initial=0)) + 1
    keys, counts = [np.zeros(0, np.int64)], [np.zeros(0, np.int32)]
    for at in range(0, len(order), _AT_ONCE):
        texts = [heap.texts[one] for one in order[at : at + _AT_ONCE]]
        found, owner = pieces(fold_all(texts))
        both = np.sort(found * len(texts) + owner)
        number, text = np.divmod(both[_first(both)], len(texts))
        key = number * many + groups[at + text]
        begins = np.flatnonzero(_first(key))
        keys.append(key[begins])
        counts.append(np.diff(begins, append=len(key)).astype(np.int32))
    key, count = np.concatenate(keys), np.concatenate(counts)
    by = np.argsort(key, kind="stable")
    key, count = key[by], count[by]
    del keys, counts, by
    # a group that two cuts share comes twice
    begins = np.flatnonzero(_first(key))
    key = key[begins]
    times = np.add.reduceat(count, begins, dtype=np.int32) if len(key) else count
    del begins, count
    number = key // many
    group = (key - number * many).astype(np.int32)
    new = _first(number)
    return number[new], np.cumsum(new, dtype=np.int32) - 1, group, times


def _first(ordered: Numbers | Places) -> NDArray[np.bool_]:
    return np.concatenate([[True] * min(1, len(ordered)), ordered[1:] != ordered[:-1]])


def _heaps(
    names: tuple[str, ...], ordinary: Sequence[str]
) -> tuple[tuple[Floats, Floats], tuple[Floats, Floats]]:
    """Weigh the classes: about an answer or not, of distress or not."""
    answers = np.array([float("/" in name) for name in names])
    no_answer = np.array([float(name in (NONE, CALM)) for name in names])
    fearful = {*DISTRESS, *DISTRESS.values()}
    fear = np.array([float(name in fearful) for name in names])
    known = set(ordinary)
    calm = np.array(
        [_HARMLESS if name == CALM else float(name in known or name == NONE) for name in names]
    )
    return (answers, no_answer), (fear, calm)


def _tongues(piece: Places, tongue: Places, times: Places, many: int, locales: int) -> Light:
    counts = np.zeros((many, locales), np.float32)
    for place in range(locales):
        mine = tongue == place
        counts[:, place] = np.bincount(piece[mine], times[mine], minlength=many)
    whole = counts.sum(axis=0) + 1
    # in its own place: it is as large as all the rest
    counts += np.float32(_UNHEARD)
    counts /= whole
    return np.log(counts, out=counts)
