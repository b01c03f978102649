"""The report in a few sentences: what a reader must not miss."""

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from bot.core.disclosure import Span
from bot.core.indicator_words import INDICATOR_WORDS
from bot.core.indicators import INDICATORS
from bot.core.standing import over, standing
from bot.publish.board import View
from bot.publish.board_sources import starts_of
from bot.publish.report_words import words
from bot.publish.saying import told
from bot.publish.stops import outstanding, stops

_STOPS = 3
_NAMED = 4

Ranked = tuple[str, Span]
"""A link by its code, and its starts."""


def sentences(view: View) -> Iterator[Markup]:
    """Say what stands out, in the order in which staff ask for it."""
    if not view.weeks and not view.months:
        yield _say(view, "s_nothing")
        return
    yield from _reach(view)
    yield from _stops(view)
    yield from _outreach(view)
    yield from _plan(view)
    gaps = sorted({day for one in (*view.weeks, *view.months) for day in one.gap_days})
    if gaps:
        yield _say(view, "s_gaps", days=", ".join(gaps))


def _say(view: View, name: str, **said: str) -> Markup:
    marked = Markup(words(view.language)[name])  # noqa: S704 - our own words
    return marked.format(**said)  # which escapes what others wrote


def _total(view: View, indicator: str, *, before: bool = False) -> str:
    stretch = view.stretch.before() if before else view.stretch
    mine = [one for one in view.releases if stretch.takes(one.period)]
    span, _ = over(INDICATORS[indicator], mine)
    return told(span, INDICATORS[indicator].unit, view.language)


def _reach(view: View) -> Iterator[Markup]:
    before = view.stretch.before()
    then = _total(view, "starts", before=True)
    there = any(before.takes(one.period) for one in view.releases)
    now = _total(view, "starts")
    name = "s_starts" if there else "s_first"
    yield _say(view, name, now=now, then=then, before=before.name)
    activation, completion = (_total(view, one) for one in ("activation", "completion"))
    yield _say(view, "s_on", activation=activation, completion=completion)


def _stops(view: View) -> Iterator[Markup]:
    found, usual = stops(view.guide, view.weeks)
    worst = outstanding(found, usual)[:_STOPS]
    if found and not worst:
        yield _say(view, "s_even")
    for at, one in enumerate(worst):
        yield _say(
            view,
            "s_then" if at else "s_stop",
            question=view.called.node(one.node),
            way=" → ".join(
                part for part in (view.called.tree(one.tree), view.called.pressed(one.node)) if part
            ),
            share=told(one.share, "percent", view.language),
            arrived=told(one.arrived, "count", view.language),
            usual=told(Span(usual, usual), "percent", view.language),
        )


def ranked(view: View) -> Sequence[Ranked]:
    """Give the active links of the campaign, or all, with their starts; the strongest first."""
    mine = [one for one in view.called.links.values() if not one.retired]
    if view.campaign:
        mine = [one for one in mine if one.campaign == view.campaign.id]
    found = [(one.code, starts_of(one.code, view.months)) for one in mine]
    known = [(code, starts) for code, starts in found if starts]
    return sorted(known, key=lambda one: (-one[1].low, -(one[1].high or 0), one[0]))


def _outreach(view: View) -> Iterator[Markup]:
    found = ranked(view)
    if not found:
        return
    yield _links(view, "s_strongest", found[:1])
    weakest = _last(found)
    if len(found) > 1:
        yield _links(view, "s_weakest", weakest)
    channels = {code: view.called.links[code].channel for code, _ in found}
    for channel in dict.fromkeys(channels.values()):
        same = [one for one in found if channels[one[0]] == channel]
        if len(same) > 1 and same[-1] not in weakest:
            yield _links(view, "s_weakest_of", _last(same), channel=view.called.channel(channel))


def _last(found: Sequence[Ranked]) -> list[Ranked]:
    """Give the last ones, all that have no more starts than the last."""
    return [one for one in found if one[1] == found[-1][1]]


def _links(view: View, name: str, of: Sequence[Ranked], **more: str) -> Markup:
    names = [view.called.source(code) for code, _ in of]
    some = [*names[:_NAMED], *([f"+ {len(names) - _NAMED}"] if len(names) > _NAMED else [])]
    starts = told(of[0][1], "count", view.language)
    months = str(len(view.months))
    return _say(view, name, source="; ".join(some), starts=starts, months=months, **more)


def _plan(view: View) -> Iterator[Markup]:
    if view.campaign is None:
        return
    states: dict[str, list[str]] = {"reached": [], "below": [], "open": []}
    for stand in standing(view.campaign, view.releases):
        name = INDICATOR_WORDS[stand.target.indicator][view.language].name
        states[stand.state].append(name)
    reached, total = len(states["reached"]), sum(len(names) for names in states.values())
    rest = (
        _say(view, f"s_{state}", targets=", ".join(names))
        for state, names in states.items()
        if names and state != "reached"
    )
    if total:
        said = _say(view, "s_plan", reached=str(reached), all=str(total))
        yield Markup(" ").join([said, *rest])
