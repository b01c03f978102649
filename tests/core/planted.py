"""The toy guide with one fault planted in it, and what must be told of the fault."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from bot.core.check import check
from bot.core.guide import Guide, Locale
from bot.core.ids import Ids, allot
from bot.core.problems import Problem, Severity
from bot.core.tree import Node
from bot.limits import TELEGRAM
from tests.core.toy import (
    IDS,
    LOCALES,
    STAY,
    URGENT,
    WORK,
    FakeTexts,
    texts,
    toy,
)


def with_nodes(*nodes: Node) -> Guide:
    """Make the toy guide with other nodes in `stay`; new ones get numbers and words."""
    changed = {**STAY.nodes, **{node.id: node for node in nodes}}
    stay = replace(STAY, nodes=changed)
    numbers = allot(IDS, [stay])
    return toy(stay, WORK, URGENT, ids=replace(IDS, nodes={**IDS.nodes, **numbers}))


def with_ids(**parts: object) -> Guide:
    """Make the toy guide with other permanent numbers."""
    ids: Ids = replace(IDS, **parts)  # type: ignore[arg-type] # each test names real parts
    return toy(ids=ids)


def with_words(locale: str, **words: str | None) -> Guide:
    """Make the toy guide with other words: `stay__need` is stay/need, None takes the text out."""
    guide = toy()
    assert isinstance(guide.texts, FakeTexts)
    for key, text in words.items():
        name = key.replace("__", "/").replace("_DOT_", ".").replace("_", "-")
        if text is None:
            del guide.texts.words[locale][name]
        else:
            guide.texts.words[locale][name] = text
    return guide


def with_locales(**fallbacks: str | None) -> Guide:
    """Make the toy guide with other fallbacks."""
    locales: dict[str, Locale] = {
        name: replace(LOCALES[name], fallback=fallback) for name, fallback in fallbacks.items()
    }
    guide = replace(toy(), locales=locales)
    return replace(guide, texts=texts(guide))


def found(guide: Guide, today: date = date(2026, 11, 24), *, launch: bool = False) -> list[Problem]:
    """All problems but the drafts and what Kyrgyz has not got yet."""
    return [
        problem
        for problem in check(guide, TELEGRAM, today, launch=launch)
        if problem.severity is not Severity.DRAFT
        and not (problem.locale == "ky" and " missing: " in problem.what)
    ]


@dataclass(frozen=True)
class Fault:
    """What is planted, and what must be told of it."""

    guide: Callable[[], Guide]
    what: str
    mend: str
    node: str = ""
    locale: str = ""
    severity: Severity = Severity.ERROR

    def must_be_told(self) -> None:
        """Fail unless the check names severity, node, locale and mend."""
        problems = found(self.guide())
        told = [p for p in problems if self.what in p.what]
        assert told, [str(problem) for problem in problems]
        assert self.mend.lower() in told[0].mend.lower()
        assert told[0].severity is self.severity
        assert (self.node or told[0].node, self.locale) == (told[0].node, told[0].locale)
        assert told[0].spot.file.startswith(("dialogs/", "content/"))
        assert str(told[0]).startswith(f"{told[0].spot.file}:1: {self.severity}: ")
