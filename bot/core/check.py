"""Every problem of the content at once, each with its file, line, node and locale."""

from collections.abc import Iterable, Iterator
from datetime import date

from bot.core.checks.asking import check_asking
from bot.core.checks.campaigns import check_campaigns
from bot.core.checks.figures import check_figures
from bot.core.checks.ids import check_ids
from bot.core.checks.launch import check_launch
from bot.core.checks.screens import check_screens
from bot.core.checks.sources import check_sources
from bot.core.checks.states import check_states
from bot.core.checks.terms import check_terms
from bot.core.checks.trees import check_trees
from bot.core.checks.words import Limits, check_words
from bot.core.guide import Guide
from bot.core.problems import Problem, Severity

__all__ = ["Limits", "check", "ordered"]

_ORDER = (Severity.ERROR, Severity.WARNING, Severity.DRAFT)


def check(guide: Guide, limits: Limits, today: date, *, launch: bool = False) -> list[Problem]:
    """Find every problem. With `launch`, what an operator must still settle is an error."""

    def every() -> Iterator[Problem]:
        yield from check_trees(guide)
        yield from check_ids(guide, limits.data)
        yield from check_sources(guide, today, launch=launch)
        yield from check_campaigns(guide, launch=launch)
        yield from check_words(guide, limits)
        yield from check_states(guide)
        yield from check_figures(guide)
        yield from check_terms(guide)
        yield from check_asking(guide)
        if launch:
            yield from check_launch(guide)
        yield from check_screens(guide, limits, today)

    return ordered(every())


def ordered(problems: Iterable[Problem]) -> list[Problem]:
    """Sort problems: errors first, then by file and line; each once."""
    return sorted(
        dict.fromkeys(problems),
        key=lambda problem: (
            _ORDER.index(problem.severity),
            problem.spot.file,
            problem.spot.line,
        ),
    )
