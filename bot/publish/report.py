"""The report of a stretch: one page of HTML for staff and donors, to be read, printed, kept."""

from collections.abc import Iterable
from dataclasses import replace

from markupsafe import Markup

from bot.core.campaign import Campaign
from bot.core.disclosure import Span
from bot.core.indicator_words import INDICATOR_WORDS
from bot.core.indicators import INDICATORS, said, value
from bot.core.periods import Period
from bot.core.standing import belongs
from bot.core.stretches import Stretch
from bot.core.tree import Question
from bot.publish.board import Section, View
from bot.publish.board_links import table
from bot.publish.board_overview import plan
from bot.publish.board_page import style
from bot.publish.board_sources import quality, sources
from bot.publish.board_topics import languages, over_weeks, topics
from bot.publish.chart_map import Reach, funnel
from bot.publish.chart_page import environment
from bot.publish.charts import Bar, Head, bars
from bot.publish.report_changed import changed
from bot.publish.report_short import against_plan, plans_of, sentences
from bot.publish.report_words import words
from bot.publish.saying import told, vague
from bot.publish.stops import stops

_WORST = 12
_LEAST_HELPFUL = 8


def needs(stretch: Stretch, campaigns: Iterable[Campaign], period: Period) -> bool:
    """Tell whether a report is made of a period: of it, the one before, the campaigns so far."""
    if stretch.takes(period) or stretch.before().takes(period):
        return True
    return period.last <= stretch.last and any(belongs(one, period) for one in campaigns)


def report(view: View) -> str:
    """Make the page of a stretch; the same releases give the same page."""
    stretch, language = view.stretch, view.language
    plans = plans_of(view)
    held = [one for one in view.releases if needs(stretch, plans, one.period)]
    view = replace(view, releases=held)
    w = words(language)
    return (
        environment()
        .get_template("report.html")
        .render(
            w=w,
            language=language,
            title=w["report_of"].format(stretch.name),
            campaigns=plans,
            covers=_covers(view),
            made_of=_made_of(view),
            short=[*sentences(view), *against_plan(view)],
            sections=_sections(view),
            style=Markup(style()),  # noqa: S704 - our own
            method=[line.partition(". ") for line in w["method_page"].splitlines()],
        )
    )


def _sections(view: View) -> list[Section]:
    made = [changed(view), plan(view, plans_of(view))]
    if view.weeks:
        made += [*over_weeks(view), *_stops(view), *topics(view), _helpful(view), *languages(view)]
    if view.months:
        made += sources(view)
    if view.weeks:
        made += quality(view)
    return made


def _covers(view: View) -> list[str]:
    w, stretch = words(view.language), view.stretch
    there = {one.period for one in view.releases}
    weeks, months = list(stretch.periods("week")), list(stretch.periods("month"))
    missing = [one.name for one in (*weeks, *months) if one not in there]
    covers = w["covers"].format(
        first=stretch.first,
        last=stretch.last,
        weeks=len(view.weeks),
        all_weeks=len(weeks),
        months=len(view.months),
        all_months=len(months),
    )
    return [covers, *([w["missing"].format(", ".join(missing))] if missing else [])]


def _made_of(view: View) -> str:
    mine = (*view.weeks, *view.months)
    versions = (
        ", ".join(sorted({getattr(one, name) for one in mine})) or "—"
        for name in ("content", "codebook")
    )
    return words(view.language)["made_of"].format(*versions)


def _stops(view: View) -> list[Section]:
    """Tell where people stop: all questions ranked, then each topic's map."""
    w = words(view.language)
    found, usual = stops(view.guide, view.weeks)
    worst = [one for one in found if one.beyond][:_WORST]
    said_usual = told(Span(usual, usual), "percent", view.language)
    about = w["stops_rank"].format(usual=said_usual)
    drawn = bars(
        Head("worst", w["stops_worst"], view.language, about, note=w["stopped"]),
        [
            Bar(
                view.called.question(one.node),
                Span(one.beyond, one.beyond),
                told(one.share, "percent", view.language),
            )
            for one in worst
        ],
    )
    rows = [
        (
            view.called.node(one.node),
            view.called.tree(one.tree),
            view.called.pressed(one.node) or "—",
            told(one.arrived, "count", view.language),
            told(one.share, "percent", view.language),
            told(Span(one.beyond, one.beyond), "count", view.language),
        )
        for one in worst
    ]
    columns = (w["question"], w["topic"], w["after"], w["arrived"], w["stopped"], w["beyond"])
    listed = table(w["stops_worst"], columns, rows)
    limits = INDICATOR_WORDS["drop-off"][view.language].limits
    return [
        Section(w["stops"], limits, [drawn, listed]),
        Section(w["stops_map"], w["stops_about"], _maps(view)),
    ]


def _maps(view: View) -> list[Markup]:
    drop = INDICATORS["drop-off"]
    made = []
    for tree in view.guide.trees.values():
        reach = {
            node: Reach(
                said(view.weeks, "counts_by_node_week", (tree.id, node, "arrive")),
                value(drop, view.weeks, "node", tree=tree.id, node=node)
                if isinstance(tree.nodes[node], Question)
                else None,
            )
            for node in tree.nodes
        }
        head = Head(f"map-{tree.id}", view.called.tree(tree.id), view.language)
        made.append(funnel(head, view.guide, tree, reach))
    return made


def _helpful(view: View) -> Section:
    """List the answers that were called helpful least, of those that enough people rated."""
    w, language = words(view.language), view.language
    rate, response = INDICATORS["helpful-rate"], INDICATORS["response-rate"]
    found = []
    for answer in view.guide.answers():
        where = {"tree": answer.id.partition("/")[0], "node": answer.id}
        if span := value(rate, view.weeks, "node", **where):
            answered = value(response, view.weeks, "node", **where)
            found.append((span, answered, answer.id, where["tree"]))
    wide = [one for one in found if vague(one[0], "percent")]
    found = sorted((one for one in found if one not in wide), key=lambda one: (one[0].low, one[2]))
    about = INDICATOR_WORDS["helpful-rate"][language].limits
    if wide:
        about = f"{about} {w['helpful_wide'].format(len(wide))}"
    if not found:
        return Section(w["helpful"], f"{w['helpful_none']} {about}", [])
    names = (INDICATOR_WORDS[one.id][language].name for one in (rate, response))
    rows = [
        (
            view.called.node(node),
            view.called.tree(tree),
            told(span, "percent", language),
            told(answered, "percent", language),
        )
        for span, answered, node, tree in found[:_LEAST_HELPFUL]
    ]
    listed = table(w["helpful_worst"], (w["page"], w["topic"], *names), rows)
    return Section(w["helpful"], about, [listed])
