"""How well typed questions are answered: `make asked`.

Scores three sets by other hands than the phrases', never edited: tests/ask/dev, clean and dirty,
the shorter questions of tests/ask/fresh, and tests/ask/unseen. Weights come from the phrases alone;
the two limits were chosen with the totals of the first two in sight, before the third was written.
Also the phrases against each other, by cross-validation.
"""

import argparse
import random
import resource
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import yaml

from bot.ask.learning import attentive
from bot.core.ask.found import Found
from bot.core.ask.phrases import BESIDE, DISTRESS, Said
from bot.core.guide import Guide
from bot.files.uzbek import Exceptions, to_cyrillic
from tests.real import real_guide
from tests.rigs import dirt

ROOT = Path(__file__).parents[2]
SETS = ROOT / "tests" / "ask"

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(slots=True)
class Score:
    """How many questions of a set, and how many of them were answered how."""

    asked: int = 0
    first: int = 0
    three: int = 0
    sure: int = 0
    ordinary: int = 0
    alarmed: int = 0
    strange: int = 0
    strange_sure: int = 0
    distress: int = 0
    helped: int = 0
    led: int = 0
    inline: int = 0
    inline_three: int = 0
    plain: int = 0
    plain_alarmed: int = 0
    confused: Counter[tuple[str, str]] = field(default_factory=Counter)

    def row(self) -> str:
        """Say it in percent."""
        parts = (
            *((self.first, self.asked), (self.three, self.asked), (self.sure, self.asked)),
            *((self.strange_sure, self.strange), (self.helped, self.distress)),
            *((self.led, self.distress), (self.alarmed, self.ordinary)),
            (self.inline_three, self.inline),
            (self.plain_alarmed, self.plain),
        )
        return " | ".join(f"{100 * a / b:5.1f}" if b else "    –" for a, b in parts)


HEAD = (
    "set                 | first | three |  sure | strange sure | distress urgent | right door "
    "| ordinary urgent | inline three | plain urgent"
)


def is_ordinary(node: str) -> bool:
    """Tell whether urgent help on top of a question for this answer is out of place."""
    return not node.startswith("urgent/") and node not in BESIDE


LATER = ("fresh", "unseen")
"""The sets that came after the first."""

Told = dict[str, list[dict[str, str]]]
"""A locale's part of a set: its questions, and what is none or a cry for help."""


def dev() -> dict[str, Told]:
    """Read the development set by locale."""
    return _read("dev")


def later(name: str) -> dict[str, Told]:
    """Read a set that came later; in Cyrillic Uzbek it is that of Latin letters."""
    told = _read(name)
    latin = told["uz-Latn"].items()
    return told | {"uz-Cyrl": {part: [_in_cyrillic(one) for one in all_] for part, all_ in latin}}


def _read(name: str) -> dict[str, Told]:
    return {
        path.stem: yaml.load(path.read_text("utf-8"), _LOADER)  # noqa: S506 - plain strings
        for path in sorted((SETS / name).glob("*.yaml"))
    }


def _in_cyrillic(one: Any) -> Any:  # noqa: ANN401 - a text, or a mapping with one
    if isinstance(one, dict):
        return one | {"text": to_cyrillic(one["text"], Exceptions())}
    return to_cyrillic(one, Exceptions())


def judge(score: Score, node: str, found: Found) -> None:
    """Count an answer to a question."""
    nodes = [match.node for match in found.answers]
    score.asked += 1
    score.first += nodes[:1] == [node]
    score.three += node in nodes
    score.sure += found.confident
    if nodes[:1] != [node]:
        score.confused[node, nodes[0] if nodes else "-"] += 1
    if is_ordinary(node):
        score.ordinary += 1
        score.alarmed += found.help_first


def measure(guide: Guide, told: Told) -> Score:
    """Score a locale's part of a set."""
    score, find = Score(), guide.matcher.find
    for one in told["questions"]:
        judge(score, one["node"], find(one["text"]))
    for text in told["out_of_scope"]:
        score.strange += 1
        score.strange_sure += find(str(text)).confident
    for one in told["distress"]:
        found = find(one["text"])
        score.distress += 1
        score.helped += found.help_first
        score.led += found.urgent == DISTRESS[one["class"]]
    for one in told.get("inline", []):
        score.inline += 1
        score.inline_three += one["node"] in [m.node for m in find(one["text"]).answers]
    for text in told.get("plain", []):
        score.plain += 1
        score.plain_alarmed += find(str(text)).help_first
    return score


def dirty(guide: Guide, locale: str, told: Told, how: dirt.Dirt) -> tuple[Score, Score]:
    """Score the questions that a kind of dirt changes: clean, and dirty."""
    clean, soiled, chance = Score(), Score(), random.Random(11)  # noqa: S311 - pretend slips
    for one in told["questions"]:
        text = how(one["text"], locale, chance)
        if text != one["text"]:
            judge(clean, one["node"], guide.matcher.find(one["text"]))
            judge(soiled, one["node"], guide.matcher.find(text))
    return clean, soiled


def folds(guide: Guide, count: int) -> Iterator[tuple[str, Score]]:
    """Score each phrase by a matcher that was made without it and its fold."""
    scores = {locale: Score() for locale in guide.phrases}
    for fold in range(count):
        kept = attentive(without(guide, fold, count))
        for locale, file in guide.phrases.items():
            score = scores[locale]
            for node, said in file.answers.items():
                for one in said[fold::count]:
                    judge(score, node, kept.matcher.find(one.text))
            for one in file.none[fold::count]:
                score.strange += 1
                score.strange_sure += kept.matcher.find(one.text).confident
            for said in guide.distress[locale].classes.values():
                for one in said[fold::count]:
                    score.distress += 1
                    found = kept.matcher.find(one.text)
                    score.helped += found.help_first
    yield from scores.items()


def without(guide: Guide, fold: int, count: int) -> Guide:
    """Give the guide without each phrase of a fold."""

    def rest(said: Sequence[Said]) -> tuple[Said, ...]:
        return tuple(one for at, one in enumerate(said) if at % count != fold)

    phrases = {
        locale: replace(
            file,
            answers={node: rest(said) for node, said in file.answers.items()},
            none=rest(file.none),
        )
        for locale, file in guide.phrases.items()
    }
    distress = {
        locale: replace(
            file,
            classes={name: rest(said) for name, said in file.classes.items()},
            calm=rest(file.calm),
        )
        for locale, file in guide.distress.items()
    }
    return replace(guide, phrases=phrases, distress=distress)


def speed(guide: Guide) -> str:
    """Time each question of the development set by itself."""
    took = []
    for told in dev().values():
        for one in told["questions"]:
            before = time.perf_counter()
            guide.matcher.find(one["text"])
            took.append(time.perf_counter() - before)
    took.sort()
    half, nearly = took[len(took) // 2], took[len(took) * 99 // 100]
    return f"a question takes {half * 1000:.2f} ms, 99 of 100 less than {nearly * 1000:.2f} ms"


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--folds", type=int, default=0, help="also cross-validate the phrases")
    asked = parser.parse_args()
    loaded = real_guide()
    held, before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.perf_counter()
    guide = attentive(loaded)
    took = time.perf_counter() - before
    more = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - held
    print(f"Learned in {took:.2f} s, {more / 1024:.0f} MB more at the most; {speed(guide)}")  # noqa: T201
    print(HEAD)  # noqa: T201
    kinds = {
        "letters stripped": dirt.stripped,
        "other script": dirt.other_script,
        "typos": dirt.typos,
        "words together": dirt.together,
        "office term": dirt.office(guide.terms),
    }
    for locale, told in dev().items():
        score = measure(guide, told)
        print(f"{locale:19} | {score.row()}")  # noqa: T201
        for kind, how in kinds.items():
            clean, soiled = dirty(guide, locale, told, how)
            if clean.asked:
                lost = 100 * (clean.three - soiled.three) / clean.asked
                print(f"  {kind:17} | {soiled.row()} | lost {lost:.1f} of {clean.asked}")  # noqa: T201
        wrong = "; ".join(f"{a} → {b}" for (a, b), _ in score.confused.most_common())
        print(f"  confused: {wrong}")  # noqa: T201
    for name in LATER:
        for locale, told in later(name).items():
            print(f"{name:7} {locale:11} | {measure(guide, told).row()}")  # noqa: T201
    for locale, score in folds(loaded, asked.folds) if asked.folds else ():
        print(f"{locale:8} {asked.folds} folds | {score.row()}")  # noqa: T201


if __name__ == "__main__":
    main()
