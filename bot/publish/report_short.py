"""The report in a few sentences: what a reader must not miss."""

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from bot.core.campaign import Campaign
from bot.core.disclosure import Span
from bot.core.indicator_words import INDICATOR_WORDS
from bot.core.indicators import INDICATORS
from bot.core.standing import alike, beside, over, standing
from bot.publish.board import View
from bot.publish.board_links import Brought, brought, by_channel, campaign_of, rate_of, wanted
from bot.publish.board_period import campaigns_of
from bot.publish.board_spoken import lowest
from bot.publish.report_words import words
from bot.publish.saying import UNKNOWN, told
from bot.publish.stops import outstanding, stops

_STOPS = 3
_NAMED = 4


def sentences(view: View) -> Iterator[Markup]:
    """Say what stands out, in the order in which staff ask for it."""
    if not view.weeks and not view.months:
        yield _say(view, "s_nothing")
        return
    yield from _reach(view)
    yield from _stops(view)
    yield from _outreach(view)
    yield from _spoken(view)
    yield from _care(view)
    gaps = sorted({day for one in (*view.weeks, *view.months) for day in one.gap_days})
    if gaps:
        yield _say(view, "s_gaps", days=", ".join(gaps))


def _say(view: View, name: str, **said: str) -> Markup:
    marked = Markup(words(view.language)[name])  # noqa: S704 - our own words
    return marked.format(**said)  # which escapes what others wrote


def _total(view: View, indicator: str) -> tuple[str, str]:
    """Say a total, and that of the stretch before, if the two can be compared."""
    new, old = beside(INDICATORS[indicator], view.stretch, view.releases)
    unit = INDICATORS[indicator].unit
    return told(new, unit, view.language), told(old, unit, view.language)


def _reach(view: View) -> Iterator[Markup]:
    before = view.stretch.before()
    now, then = _total(view, "starts")
    there = any(before.takes(one.period) for one in view.releases)
    name = "s_starts" if then != UNKNOWN else "s_few" if there else "s_first"
    yield _say(view, name, now=now, then=then, before=before.name)
    (activation, _), (completion, _) = (_total(view, one) for one in ("activation", "completion"))
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


def _spoken(view: View) -> Iterator[Markup]:
    for one in lowest(view):
        named = [
            f"{view.called.locale(locale)} ({told(share, 'percent', view.language)})"
            for locale, share in one.languages
        ]
        yield _say(
            view,
            "s_spoken",
            topic=view.called.tree(one.tree),
            languages=", ".join(named),
            usual=told(Span(one.usual, one.usual), "percent", view.language),
        )


def _care(view: View) -> Iterator[Markup]:
    """Warn of answers that nobody checked, or that are out of date, where there are any."""
    shares = [
        over(INDICATORS[f"{one}-exposure"], view.weeks)[0] for one in ("unreviewed", "expired")
    ]
    if any(share and share.high != 0 for share in shares):
        unreviewed, expired = (told(one, "percent", view.language) for one in shares)
        yield _say(view, "s_care", unreviewed=unreviewed, expired=expired)


def plans_of(view: View) -> list[Campaign]:
    """Give the campaigns that a report is about: the one that was picked, or all of its days."""
    if view.campaign:
        return [view.campaign]
    return campaigns_of(view.guide.campaigns.values(), view.stretch)


def _outreach(view: View) -> Iterator[Markup]:
    """Name the weakest of each outreach channel: posters beside posters, cards beside cards."""
    kinds = by_channel(view, brought(view, wanted(view)))
    posters = {one: found for one, found in kinds.items() if one == "poster"}
    for channel, found in {**posters, **kinds}.items():
        least, most = _first(found[::-1]), found[0]
        named = least[0].starts != most.starts if channel == "poster" else _far(least[0], most)
        if not named:
            continue
        links = view.called.links
        alike_open = links[least[0].code].node == links[most.code].node
        yield _say(
            view,
            "s_weakest",
            channel=view.called.channel(channel),
            all=str(len(found)),
            source=_named(view, least),
            starts=told(least[0].starts, "count", view.language),
            # who reads an answer that a link opened presses nothing
            rate=_went_on(view, least[0]) if alike_open else "",
            months=str(len(view.months)),
            strongest=_named(view, [most]),
            most=told(most.starts, "count", view.language),
            most_rate=_went_on(view, most) if alike_open else "",
        )


def _far(least: Brought, most: Brought) -> bool:
    """Tell whether one brought less than two thirds of the other, whatever is in the ranges."""
    return least.starts.high is not None and 3 * least.starts.high < 2 * most.starts.low


def _first(found: Sequence[Brought]) -> list[Brought]:
    """Give the first ones, all that have as many starts as the first."""
    return [one for one in found if one.starts == found[0].starts]


def _named(view: View, of: Sequence[Brought]) -> str:
    several = len(plans_of(view)) > 1
    names = [
        f"{view.called.source(one.code)} ({campaign_of(view, one.code)})"
        if several
        else view.called.source(one.code)
        for one in of
    ]
    more = [f"+ {len(names) - _NAMED}"] if len(names) > _NAMED else []
    return "; ".join([*names[:_NAMED], *more])


def _went_on(view: View, one: Brought) -> str:
    rate = rate_of(view, "activation", one.code)
    return "" if rate == UNKNOWN else words(view.language)["s_went_on"].format(rate)


def against_plan(view: View) -> Iterator[Markup]:
    """Say how many targets are reached; the view needs all releases since the campaigns began."""
    plans = plans_of(view)
    for same in alike(plans):
        states: dict[str, list[str]] = {"reached": [], "below": [], "open": []}
        for stand in standing(same[0], view.releases):
            name = INDICATOR_WORDS[stand.target.indicator][view.language].name
            states[stand.state].append(name)
        reached, total = len(states["reached"]), sum(len(names) for names in states.values())
        rest = [
            _say(view, f"s_{state}", targets=", ".join(names))
            for state, names in states.items()
            if names and state != "reached"
        ]
        if not total:
            continue
        name = "s_plan_of" if len(plans) > 1 else "s_plan"
        of = ", ".join(one.name for one in same)
        said = _say(view, name, reached=str(reached), all=str(total), of=of)
        sample = [Markup("<b>{}</b>").format(view.w["sample"])] if same[0].sample else []
        yield Markup(" ").join([said, *sample, *rest])
