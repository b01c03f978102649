"""The pages of weeks: the trend, the languages, the topics, and where people stop in them."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from markupsafe import Markup

from bot.core.disclosure import Span
from bot.core.indicator_words import INDICATOR_WORDS
from bot.core.indicators import INDICATORS, By, Formula, Indicator, said, value
from bot.core.release import ALL, Release
from bot.core.tree import Question
from bot.publish.board import Section, View
from bot.publish.board_spoken import by_topic
from bot.publish.chart_map import Reach, funnel
from bot.publish.charts import Bar, Head, Line, bars, trend
from bot.publish.saying import told

_SOURCE, _LANGUAGE = "counts_by_source_day", "counts_by_language_week"
_NODE = "counts_by_node_week"
_WORST = 10
_WENT_ON = Indicator(
    "went-on", "count", {"all": Formula(INDICATORS["activation"].formulas["all"].top)}
)
"""Counted as activation counts it, so that the two say the same share."""


def over_weeks(view: View) -> Sequence[Section]:
    """Make the page of the trend."""
    w = view.w
    starts = _drawn(
        view,
        Head("starts", w["starts_week"], view.language, w["engaged_about"]),
        {
            w["starts"]: lambda week: said([week], _SOURCE, (ALL, "start")),
            w["engaged"]: lambda week: value(_WENT_ON, [week]),
        },
    )
    answers = _drawn(
        view,
        Head("answers", w["answers_week"], view.language),
        {
            w["answers"]: lambda week: said([week], _LANGUAGE, (ALL, ALL, "answer")),
            w["finished"]: lambda week: said([week], _LANGUAGE, (ALL, ALL, "finish")),
        },
    )
    return [Section(w["trend"], "", [starts, answers])]


def _drawn(view: View, head: Head, lines: Mapping[str, Callable[[Release], Span | None]]) -> Markup:
    made = [Line(label, [figure(week) for week in view.weeks]) for label, figure in lines.items()]
    names = [week.period.name for week in view.weeks]
    return trend(head, names, made, [bool(week.gap_days) for week in view.weeks])


def languages(view: View) -> Sequence[Section]:
    """Make the page of languages."""
    w = view.w
    mix = _bars(view, w["topics_by_language"], "locale", "language-mix")
    done = _rates(view, "completion", "locale")
    return [Section(w["languages"], _limits(view, "language-mix"), [mix, done]), by_topic(view)]


def topics(view: View) -> Sequence[Section]:
    """Make the page of topics."""
    w = view.w
    opened = _bars(view, w["topics_opened"], "tree", "topic-interest")
    rates = [_rates(view, one, "tree") for one in ("completion", "helpful-rate")]
    contact = _rates(view, "contact-interest", "tree")
    return [Section(w["topics"], _limits(view, "topic-interest"), [opened, *rates, contact])]


def stops(view: View) -> Sequence[Section]:
    """Make the page of where people stop: the questions of all topics, then one topic's map."""
    w, guide = view.w, view.guide
    asked = [node for tree in guide.trees.values() for node in tree.questions()]
    drop = {node.id: _of_node(view, "drop-off", node.id) for node in asked}
    # what may be nothing at all is no finding
    sure = ((span, node) for node, span in drop.items() if span and span.low)
    known = sorted(sure, key=lambda one: -one[0].low)
    worst = bars(
        Head("worst", w["worst"], view.language, w["worst_about"], "percent"),
        [Bar(view.called.question(node), span) for span, node in known[:_WORST]],
    )
    tree = guide.trees[view.tree or next(iter(guide.trees))]
    reach = {
        node: Reach(
            said(view.weeks, _NODE, (tree.id, node, "arrive")),
            drop.get(node) if isinstance(tree.nodes[node], Question) else None,
        )
        for node in tree.nodes
    }
    head = Head(f"map-{tree.id}", view.called.tree(tree.id), view.language, w["stops_about"])
    return [
        Section(w["stops"], _limits(view, "drop-off"), [worst]),
        Section(w["stops_map"], "", [funnel(head, guide, tree, reach)]),
    ]


def _of_node(view: View, indicator: str, node: str) -> Span | None:
    return value(INDICATORS[indicator], view.weeks, "node", tree=node.partition("/")[0], node=node)


def _limits(view: View, indicator: str) -> str:
    return INDICATOR_WORDS[indicator][view.language].limits


def _groups(view: View, by: By) -> Iterable[tuple[str, str]]:
    """Give each language or topic with its name."""
    if by == "locale":
        return [(one, view.called.locale(one)) for one in view.guide.locales]
    return [(one, view.called.tree(one)) for one in view.guide.trees]


def _bars(view: View, title: str, by: By, share: str) -> Markup:
    """Draw how often topics were opened, with the share beside the figure in the table."""
    found = []
    for one, name in _groups(view, by):
        row = (one, ALL, "topic") if by == "locale" else (ALL, one, "topic")
        part = told(value(INDICATORS[share], view.weeks, by, **{by: one}), "percent", view.language)
        found.append(Bar(name, said(view.weeks, _LANGUAGE, row), part))
    note = INDICATOR_WORDS[share][view.language].name
    return bars(Head(share, title, view.language, note=note), _ordered(found))


def _rates(view: View, indicator: str, by: By) -> Markup:
    words = INDICATOR_WORDS[indicator][view.language]
    found = [
        Bar(name, value(INDICATORS[indicator], view.weeks, by, **{by: one}))
        for one, name in _groups(view, by)
    ]
    head = Head(f"{indicator}-{by}", words.name, view.language, words.limits, "percent")
    return bars(head, _ordered(found))


def _ordered(given: list[Bar]) -> list[Bar]:
    return sorted(given, key=lambda one: one.span.low if one.span else -1, reverse=True)
