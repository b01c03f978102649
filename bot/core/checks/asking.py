"""Problems of what families type: too few phrases, the same for two answers, thin distress."""

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from bot.core.ask.fold import fold_all
from bot.core.ask.phrases import DISTRESS, LEAST, NONE, Distress, Phrases, Said
from bot.core.ask.stems import SHORTEST
from bot.core.guide import Guide, Locale
from bot.core.problems import Problem, Severity, error, warning
from bot.core.tree import Answer, Spot

_LEAST_NONE = 40
"""Texts that no answer covers; with fewer, too much is answered with law."""

_LEAST_DISTRESS = 30
"""Messages of each class of distress, and calm ones."""


def check_asking(guide: Guide) -> Iterator[Problem]:
    """Find what would make typed questions go wrong. A guide without any phrases has no such."""
    if not guide.phrases:
        return
    for locale in guide.locales.values():
        if locale.derived:
            continue
        phrases, distress = guide.phrases.get(locale.id), guide.distress.get(locale.id)
        if phrases is None or distress is None:
            yield from _missing(locale, phrases, distress)
            continue
        yield from _unsigned(phrases, distress)
        yield from _thin(guide, phrases)
        yield from _strange(guide, phrases)
        yield from _thin_distress(distress)
    folded = _folded(guide)
    yield from _twice(folded)
    yield from _safe(guide, {word for one in folded for word in one.text.split()})
    for node in dict.fromkeys(DISTRESS.values()):
        if not isinstance(guide.node(node), Answer):
            what, mend = "distress leads there, and it is no answer.", "Please bring it back."
            yield error(Spot("dialogs/urgent.yaml", 1), what, mend, node)


def _missing(
    locale: Locale, phrases: Phrases | None, distress: Distress | None
) -> Iterator[Problem]:
    for folder, there in (("phrases", phrases), ("distress", distress)):
        if there is None:
            what = f"content/{folder}/{locale.id}.yaml is missing: who types it is not understood."
            yield warning(locale.spot, what, "Please write it.", locale=locale.id)


def _unsigned(*files: Phrases | Distress) -> Iterator[Problem]:
    for file in files:
        if not file.reviewed:
            what = "nobody has signed this file."
            mend = "A reviewer signs in its head: reviewed: Name, 2026-12-01"
            yield Problem(Severity.DRAFT, file.spot, what, mend, locale=file.locale)


def _thin(guide: Guide, file: Phrases) -> Iterator[Problem]:
    for answer in guide.answers():
        said = file.answers.get(answer.id, ())
        if len(said) < LEAST:
            spot = said[0].spot if said else file.spot
            what = f"has {len(said)} phrases; {LEAST} are needed."
            mend = "Please add some, as different people would type it."
            yield warning(spot, what, mend, answer.id, file.locale)
    if len(file.none) < _LEAST_NONE:
        what = f"{NONE} has {len(file.none)} texts; {_LEAST_NONE} are needed."
        mend = "Please add greetings, jokes, and questions that no answer covers."
        yield warning(file.spot, what, mend, locale=file.locale)


def _strange(guide: Guide, file: Phrases) -> Iterator[Problem]:
    for node, said in file.answers.items():
        if not isinstance(guide.node(node), Answer):
            spot = said[0].spot if said else file.spot
            what, mend = "there is no such answer.", "Please take its id from dialogs/."
            yield warning(spot, what, mend, node, file.locale)


def _thin_distress(file: Distress) -> Iterator[Problem]:
    for name, said in (*file.classes.items(), ("calm", file.calm)):
        if len(said) < _LEAST_DISTRESS:
            spot = said[0].spot if said else file.spot
            what = f"{name} has {len(said)} messages; {_LEAST_DISTRESS} are needed."
            yield warning(spot, what, "Please add some.", locale=file.locale)
    for name, said in (("words", file.stems), ("safe-word", file.safe)):
        if not said:
            yield warning(file.spot, f"{name} is empty.", "Please add some.", locale=file.locale)
    stems = fold_all(one.text for one in file.stems) if file.stems else []
    for stem, folded in zip(file.stems, stems, strict=True):
        if len(folded) < SHORTEST:
            what = f"“{stem.text}” is too short: it begins too many words."
            yield warning(stem.spot, what, "Please write the word out.", locale=file.locale)


class _Folded(NamedTuple):
    """A phrase, folded: what it is a phrase of, and where it stands."""

    text: str
    node: str
    said: Said
    locale: str


def _folded(guide: Guide) -> list[_Folded]:
    return [
        _Folded(text, node, one, file.locale)
        for file in guide.phrases.values()
        for node, said in (*file.answers.items(), (NONE, file.none))
        for text, one in zip(fold_all(s.text for s in said), said, strict=True)
    ]


def _twice(folded: Iterable[_Folded]) -> Iterator[Problem]:
    """Find what is written for two answers: neither can be told from the other by it."""
    first: dict[str, _Folded] = {}
    for one in folded:
        other = first.setdefault(one.text, one)
        if other.node != one.node:
            place = f"{other.said.spot.file}:{other.said.spot.line}"
            what = f"“{one.said.text}” stands at {other.node} too ({place})."
            mend = "Please keep it where it belongs, or tell the two apart."
            yield warning(one.said.spot, what, mend, one.node, one.locale)


def _safe(guide: Guide, words: Collection[str]) -> Iterator[Problem]:
    """Find safe words that somebody who is in no danger would type, as one of these words."""
    for file in guide.distress.values():
        for one in file.safe:
            if not (folded := fold_all([one.text])[0]) or folded in words:
                what = f"the safe word “{one.text}” stands in phrases, or has no letter."
                mend = "Please choose a word that no question has."
                yield warning(one.spot, what, mend, locale=file.locale)
