"""In which language a topic is completed least: topics by languages, and what stands out."""

from collections.abc import Iterator, Sequence
from statistics import median_low
from typing import NamedTuple

from bot.core.disclosure import Span
from bot.core.indicators import INDICATORS, value
from bot.publish.board import Section, View
from bot.publish.board_links import table
from bot.publish.saying import UNKNOWN, told, vague

_POINTS = 10
"""How many per cent below the usual language is clearly lower."""

_FEWEST = 3
"""Languages of which a share must be told before one of them can be low."""


class Low(NamedTuple):
    """A topic, the languages in which it is completed clearly less, the lowest first, the usual."""

    tree: str
    languages: Sequence[tuple[str, Span]]
    usual: int


def lowest(view: View) -> Iterator[Low]:
    """Give the topics that some languages complete clearly less than half of the languages do."""
    for tree in view.guide.trees:
        shares = [(one, _share(view, tree, one)) for one in view.guide.locales]
        known = [(one, share) for one, share in shares if share]
        # a wide range says nothing of what is usual
        narrow = [s.low for _, s in known if s.high is not None and s.high - s.low < _POINTS]
        if len(narrow) < _FEWEST:
            continue
        usual = median_low(narrow)
        # wholly below, so that no truth within the ranges would say otherwise
        low = [(one, s) for one, s in known if s.high is not None and s.high <= usual - _POINTS]
        if low:
            yield Low(tree, sorted(low, key=lambda one: (one[1].low, one[0])), usual)


def by_topic(view: View) -> Section:
    """Make the table of languages and topics, with a sign at what is clearly lower."""
    w, called, trees = view.w, view.called, list(view.guide.trees)
    low = {(one.tree, locale) for one in lowest(view) for locale, _ in one.languages}
    rows = [
        (called.locale(locale), *(_cell(view, tree, locale, low) for tree in trees))
        for locale in view.guide.locales
    ]
    columns = (w["language"], *(called.tree(tree) for tree in trees))
    return Section(w["spoken"], w["spoken_about"], [table(w["spoken"], columns, rows)])


def _cell(view: View, tree: str, locale: str, low: set[tuple[str, str]]) -> str:
    share = _share(view, tree, locale)
    if vague(share, "percent"):
        return UNKNOWN
    said = told(share, "percent", view.language)
    return f"{said} ▼" if (tree, locale) in low else said


def _share(view: View, tree: str, locale: str) -> Span | None:
    return value(INDICATORS["completion"], view.weeks, "tree", tree=tree, locale=locale)
