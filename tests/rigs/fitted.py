"""Fit the weights by which a typed text is held for a question, or for a cry for help.

    python -m tests.rigs.fitted

Logistic regression on what five-fold cross-validation of the phrases gives, all locales together:
each text is weighed by a matcher that was made without it. To be run when phrases were added; it
prints the weights for `bot/ask/matcher.py`. It never looks at a development set.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from bot.ask.learning import attentive
from bot.ask.matcher import Evidence, Floats, Matcher
from bot.core.ask.fold import fold as fold_text
from bot.core.ask.phrases import Said
from bot.core.guide import Guide
from tests.real import real_guide
from tests.rigs.asked import is_ordinary, without

_FOLDS = 5
_ROUNDS = 60
_AROUND = (-2.0, -1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5, 2.0)
_HARMLESS = 0.3
"""What a harmless text with words of distress counts: there, help that is not needed is no harm."""

_CAREFUL = 1e-3
"""How much large weights cost: a little, so that what hardly occurs is not learned by heart."""


@dataclass(frozen=True)
class Sample:
    """A text, and whether it is a question for an answer, and a cry for help; None: of no matter.

    Urgent answers and those beside them speak of the same things as a cry.
    """

    text: str
    answer: bool | None
    cry: bool | None
    counts: float = 1.0


def samples(guide: Guide, fold: int) -> Iterator[Sample]:
    """Give the texts of a fold."""

    def of(
        said: Sequence[Said], *, answer: bool | None, cry: bool | None, counts: float = 1.0
    ) -> Iterator[Sample]:
        return (Sample(one.text, answer, cry, counts) for one in said[fold::_FOLDS])

    for file in guide.phrases.values():
        for node, said in file.answers.items():
            yield from of(said, answer=True, cry=False if is_ordinary(node) else None)
        yield from of(file.none, answer=False, cry=False)
    for words in guide.distress.values():
        for said in words.classes.values():
            yield from of(said, answer=None, cry=True)
        yield from of(words.calm, answer=None, cry=False, counts=_HARMLESS)


def weighed(guide: Guide) -> Iterator[tuple[Sample, Evidence]]:
    """Weigh each text by a matcher that was made without it."""
    for fold in range(_FOLDS):
        matcher = attentive(without(guide, fold, _FOLDS)).matcher
        if isinstance(matcher, Matcher):
            for sample in samples(guide, fold):
                if seen := matcher.evidence(fold_text(sample.text)):
                    yield sample, seen


def fit(rows: Floats, yes: Floats, counts: Floats) -> tuple[Floats, float]:
    """Give the weights, and the limit from which they say yes as often as not (Newton's way)."""
    spread = rows.std(axis=0) + 1e-9
    table = np.column_stack([rows / spread, np.ones(len(rows))])
    # both sides weigh the same, however many there are
    sides = np.where(yes > 0, (counts * yes).sum(), (counts * (1 - yes)).sum())
    balance = counts * len(rows) / 2 / sides
    weights = np.zeros(table.shape[1])
    for _ in range(_ROUNDS):
        chance = 1 / (1 + np.exp(-np.clip(table @ weights, -30, 30)))
        slope = table.T @ (balance * (yes - chance)) - _CAREFUL * len(rows) * weights
        curve = (table * (balance * chance * (1 - chance))[:, None]).T @ table
        weights += np.linalg.solve(curve + _CAREFUL * len(rows) * np.eye(len(weights)), slope)
    return weights[:-1] / spread, -float(weights[-1])


def main() -> None:
    """Print the weights, and what limits above and below the middle would do."""
    both = list(weighed(real_guide()))
    asked = [(s.asked, float(one.answer), 1.0) for one, s in both if one.answer is not None]
    felt = [
        (s.felt, float(one.cry), one.counts) for one, s in both if one.cry is not None and s.near
    ]
    for name, known in (("asked", asked), ("felt", felt)):
        table, yes, counts = (np.array(column) for column in zip(*known, strict=True))
        weights, limit = fit(table, yes, counts)
        print(f"{name}: {np.round(weights, 2).tolist()}, limit {limit:.2f}")  # noqa: T201
        for more in _AROUND:
            says = table @ weights > limit + more
            right, wrong = says[yes > 0].mean(), says[yes == 0].mean()
            print(f"  {limit + more:6.2f}: {right:6.1%} of those, {wrong:6.1%} of others")  # noqa: T201


if __name__ == "__main__":
    main()
