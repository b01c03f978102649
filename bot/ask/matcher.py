"""The matcher: which answers a typed text asks for, and whether it tells of distress.

All locales are matched together, for a family that chose Tajik may type Russian, and puts Russian
words from its forms into Tajik sentences. Nothing is kept of a text.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.ask.pieces import Numbers, pieces
from bot.core.ask.fold import fold
from bot.core.ask.found import BEST, Found, Match
from bot.core.ask.phrases import CALM, DISTRESS, NONE
from bot.core.ask.stems import Stems

Floats = NDArray[np.float64]
Light = NDArray[np.float32]
"""What there are millions of: seven digits are enough, and take half the memory."""
Places = NDArray[np.int32]

_WINDOW = 60
"""Words that are weighed at once."""

# Logistic regression on what five-fold cross-validation of the phrases gave, all locales together
# (DECISIONS, "A question is matched …"); `make asked` prints what the limits do.
_ASKED = np.array([0.9, 38.0, -153.0, 89.0, 0.13, -16.0])
"""Weights of: odds of being about any answer; the nearest answer; `none`; `calm`; words, up to
ten; the part of the text that nobody ever said."""
_ENOUGH = 2.8
_TEN = 10
_FELT = np.array([0.48, 130.0, -57.0, -35.0, -55.0, 2.0, 0.0, 0.0, 7.8])
"""Weights of: odds of distress; its nearest class; the nearest answer; calm; a stem; odds of being
about any answer."""
_ALARM = -1.6
_NOTHING = np.zeros(len(_FELT))
_LEAST = 4
"""Pieces that a text must have in common with what was ever said, before it may be an alarm."""

_SURE = 4.0
"""How much likelier the first locale must be than the second, as a logarithm."""

_LETTERS = (("kk", "әұһ"), ("tg", "ӣӯҷ"), ("uz-Cyrl", "ў"))
"""Letters that one locale alone has. Ғ, қ, ө, ң and ү stand in several."""


@dataclass(frozen=True, slots=True)
class Learned:
    """What was learned of all pieces, sorted by their `numbers`; one row for each.

    `rows` tells where a piece's row begins in `classes` and `weights`, and has one more entry for
    the end. `squares`: what a piece adds to the length of a text. `about` and `fear`: logarithms of
    the odds that a text with the piece is about an answer, and that it tells of distress.
    `tongues`: of each locale, in `locales`' order, how likely it has the piece, as a logarithm.
    """

    numbers: Numbers
    rows: Numbers
    classes: Places
    weights: Light
    squares: Floats
    about: Floats
    fear: Floats
    tongues: Light
    names: tuple[str, ...]
    locales: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What of a text is weighed: `asked`, whether an answer fits, and `felt`, whether it is a cry.

    `worst`: the class of distress that it is most like. `near`: it has enough in common with what
    was ever said to be one.
    """

    best: tuple[Match, ...]
    asked: Floats
    felt: Floats
    near: bool
    worst: str


class Matcher:
    """Finds answers by what was learned beforehand."""

    def __init__(
        self,
        learned: Learned,
        ordinary: Sequence[str],
        stems: Stems,
        safe: frozenset[str],
        twins: Mapping[str, str],
    ) -> None:
        """`ordinary`: answers that say of calm. `twins`: a locale's name in Cyrillic letters."""
        self._learned = learned
        self._stems = stems
        self._safe = safe
        self._twins = dict(twins)
        at = {name: place for place, name in enumerate(learned.names)}
        self._answers = np.array([at[name] for name in learned.names if "/" in name], np.int64)
        self._ordinary = np.array([at[name] for name in ordinary], np.int64)
        self._distress = {name: at[name] for name in DISTRESS if name in at}
        self._none, self._calm = at.get(NONE), at.get(CALM)

    def find(self, text: str) -> Found:
        """Find what a text asks for."""
        folded = fold(text)
        if folded in self._safe:
            return Found(safe=True)
        seen = self.evidence(folded)
        if seen is None:
            return Found()
        sure = float(_ASKED @ seen.asked) - _ENOUGH
        alarm = float(_FELT @ seen.felt) - _ALARM if seen.near else 0.0
        return Found(
            seen.best,
            confident=sure > 0 and seen.best[0].score > 0,
            urgent=DISTRESS[seen.worst] if alarm > 0 else None,
            sure=sure,
            alarm=alarm,
        )

    def evidence(self, folded: str) -> Evidence | None:
        """Weigh a folded text; None where there is nothing to be weighed."""
        words = folded.split()
        if not words or not len(self._answers):
            return None
        known, strange = self._known(_ends(words))
        scores = self._scores(known, strange)
        order = self._answers[np.argsort(-scores[self._answers], kind="stable")[:BEST]]
        about, length = _odds(self._learned.about, known), min(len(words), _TEN)
        part = strange / (len(known) + strange)
        asked = np.array((about, scores[order[0]], *self._harmless(scores), length, part))
        best = tuple(Match(self._learned.names[at], float(scores[at])) for at in order)
        if not self._distress:
            return Evidence(best, asked, _NOTHING, near=False, worst="")
        if len(words) > _WINDOW:
            # a long story is calm for the most part; its worst part counts
            parts = [self._known(words[at : at + _WINDOW]) for at in range(0, len(words), 40)]
            known, strange = max(parts, key=lambda part: _odds(self._learned.fear, part[0]))
            scores, about = self._scores(known, strange), _odds(self._learned.about, known)
            part = strange / (len(known) + strange)
        worst = max(self._distress, key=lambda name: scores[self._distress[name]])
        stem = self._stems.found(folded) is not None
        none, calm = self._harmless(scores)
        felt = np.array(
            (
                _odds(self._learned.fear, known),
                scores[self._distress[worst]],
                scores[self._ordinary].max(initial=0.0),
                none,
                calm,
                float(stem),
                about,
                length,
                part,
            )
        )
        # a greeting, or what nobody ever said, is near to nothing: that is no cry for help
        near = stem or (len(known) >= _LEAST and scores[self._distress[worst]] > none)
        return Evidence(best, asked, felt, near=near, worst=worst)

    def tongue(self, text: str) -> str | None:
        """Name the locale that a text is written in; None where it could be one or another."""
        lower = text.lower()
        locales = self._learned.locales
        for locale, letters in _LETTERS:
            if any(sign in lower for sign in letters):
                return locale
        known, _ = self._known(_ends(fold(text).split()))
        if not len(known) or not locales:
            return None
        likely = self._learned.tongues[known].sum(axis=0)
        order = np.argsort(-likely)
        if len(order) > 1 and likely[order[0]] - likely[order[1]] < _SURE:
            return None
        locale = locales[int(order[0])]
        signs = [sign for sign in lower if sign.isalpha()]
        cyrillic = sum("а" <= sign <= "ӿ" for sign in signs) * 2 > len(signs)
        return self._twins.get(locale, locale) if cyrillic else locale

    def carried(self, text: str, node: str) -> list[tuple[str, float]]:
        """Give each folded word of a text with what it brings to an answer, most first."""
        at = self._learned.names.index(node)
        words = dict.fromkeys(fold(text).split())
        brought = [(word, float(self._dots(self._known([word])[0])[at])) for word in words]
        return sorted(brought, key=lambda pair: -pair[1])

    def _harmless(self, scores: Floats) -> tuple[float, float]:
        none = 0.0 if self._none is None else float(scores[self._none])
        return none, 0.0 if self._calm is None else float(scores[self._calm])

    def _known(self, words: Sequence[str]) -> tuple[Numbers, int]:
        """Give the rows of the pieces that were learned, and how many pieces were not."""
        numbers = np.unique(pieces([" ".join(words)])[0])
        rows = np.searchsorted(self._learned.numbers, numbers)
        rows = np.minimum(rows, len(self._learned.numbers) - 1)
        there = self._learned.numbers[rows] == numbers
        return rows[there], int((~there).sum())

    def _scores(self, known: Numbers, strange: int) -> Floats:
        length = self._learned.squares[known].sum() + 2.0 * strange
        scores: Floats = self._dots(known) / np.sqrt(max(length, 1.0))
        return scores

    def _dots(self, known: Numbers) -> Floats:
        """Give what each class has in common with a text, by its rows."""
        rows = self._learned.rows
        sizes = rows[known + 1] - rows[known]
        ends = np.cumsum(sizes)
        if not len(ends):
            return np.zeros(len(self._learned.names), np.float64)
        places = np.arange(ends[-1]) + np.repeat(rows[known] - ends + sizes, sizes)
        learned = self._learned
        classes, weights = learned.classes[places], learned.weights[places]
        return np.bincount(classes, weights, minlength=len(learned.names)).astype(np.float64)


def _odds(logs: Floats, known: Numbers) -> float:
    """Give the logarithm of a text's odds.

    Divided by the root of the number of pieces, for they depend on each other.
    """
    held = logs[known]
    count = np.count_nonzero(held)
    return float(held.sum() / np.sqrt(count)) if count else 0.0


def _ends(words: list[str]) -> list[str]:
    """Shorten a story: what is asked stands at its beginning or at its end."""
    half = _WINDOW // 2
    return words if len(words) <= _WINDOW else [*words[:half], *words[-half:]]
