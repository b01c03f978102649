"""Problems of campaign plans: unknown names, periods upside down, targets out of reach."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from bot.core.campaign import (
    CHANNELS,
    INDICATORS,
    LONGEST_ID,
    MOST_PARTNERS,
    PARTNER_KINDS,
    TOPICS,
    Campaign,
    Target,
)
from bot.core.guide import Guide
from bot.core.problems import Problem, error, warning
from bot.core.tree import Answer

_KEBAB = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_ALL = 100


def check_campaigns(guide: Guide, *, launch: bool) -> Iterator[Problem]:
    """Find what is wrong with the plans. With `launch`, a sample is an error."""
    for campaign in guide.campaigns.values():
        if launch and campaign.sample:
            what = f"the plan {campaign.id} is a sample, which no partner has agreed to."
            mend = "Please write your own plan, agree it with the partners, and take `sample` out."
            yield error(campaign.spot("sample"), what, mend)
        if campaign.until < campaign.since:
            what = f"it ends on {campaign.until}, before it begins on {campaign.since}."
            yield error(campaign.spot("until"), what, "Please compare `since` and `until`.")
        yield from _ids(campaign)
        yield from _empty(campaign)
        yield from _names(guide, campaign)
        for name in campaign.messages:
            yield from _page_withdrawn(guide, campaign, name)
        for target in campaign.indicators.values():
            yield from _target(campaign, target)
        if len(campaign.partners) > MOST_PARTNERS:
            what = f"it has {len(campaign.partners)} partners."
            mend = f"Please keep it to {MOST_PARTNERS}: each must bring enough starts to be shown."
            yield error(campaign.spot("partners"), what, mend)


def _ids(campaign: Campaign) -> Iterator[Problem]:
    parts = {
        "groups": campaign.groups,
        "messages": campaign.messages,
        "partners": campaign.partners,
    }
    paths = [(), *((part, name) for part, named in parts.items() for name in named)]
    for path in paths:
        name = path[-1] if path else campaign.id
        if not _KEBAB.fullmatch(name):
            what = f"“{name}” is not a good name."
            mend = "Please use small letters a-z, digits and single hyphens, such as first-days."
            yield error(campaign.spot(*path), what, mend)
        if len(name) > LONGEST_ID:
            what = f"the name “{name}” has {len(name)} signs."
            yield error(campaign.spot(*path), what, f"Please keep it to {LONGEST_ID}.")


def _empty(campaign: Campaign) -> Iterator[Problem]:
    parts: Mapping[str, tuple[str, Collection[str]]] = {
        "groups": ("target group", campaign.groups),
        "messages": ("key message", campaign.messages),
        "partners": ("partner", campaign.partners),
        "channels": ("outreach channel", campaign.channels),
        "indicators": ("indicator", campaign.indicators),
    }
    for part, (kind, held) in parts.items():
        if not held:
            what = f"the plan {campaign.id} has no {kind}."
            yield error(campaign.spot(part), what, "Please add one; README.md here shows how.")
    for name, message in campaign.messages.items():
        if not message.groups:
            what = f"the message {name} names no group that it is for."
            mend = f"Please name one of its plan: {', '.join(campaign.groups)}."
            yield error(campaign.spot("messages", name, "groups"), what, mend)


class _List(NamedTuple):
    """Names that a plan takes from elsewhere: where they stand, their kind, what is known."""

    path: tuple[str, ...]
    kind: str
    names: tuple[str, ...]
    known: Collection[str]
    mend: str


def _names(guide: Guide, campaign: Campaign) -> Iterator[Problem]:
    for path, kind, names, known, mend in _lists(guide, campaign):
        for name, times in Counter(names).items():
            if name not in known:
                told = _heir(guide, name) if kind == "page" else ""
                what = f"the {kind} {name} is unknown{told}."
                yield error(campaign.spot(*path), what, mend)
            if times > 1:
                what = f"the {kind} {name} stands here {times} times."
                yield error(campaign.spot(*path), what, "Please keep one of them.")


def _lists(guide: Guide, campaign: Campaign) -> Iterator[_List]:
    nodes = {node for tree in guide.trees.values() for node in tree.nodes}
    page = f"Please name a node of dialogs/, such as schooling/no-iin, or {TOPICS} for the topics."
    group = f"Please take one of its plan: {', '.join(campaign.groups)}."
    locale = f"Please use {', '.join(guide.locales)}."
    for name, one in campaign.groups.items():
        path = ("groups", name)
        yield _List((*path, "locales"), "language", one.locales, guide.locales, locale)
        yield _List((*path, "pages"), "page", one.pages, nodes, page)
    for name, message in campaign.messages.items():
        path = ("messages", name)
        leads = (message.page,) if message.page else ()
        yield _List((*path, "page"), "page", leads, nodes, page)
        yield _List((*path, "groups"), "group", message.groups, campaign.groups, group)
    kinds = f"Please use {', '.join(PARTNER_KINDS)}."
    for name, partner in campaign.partners.items():
        path = ("partners", name)
        yield _List((*path, "kind"), "kind of partner", (partner.kind,), PARTNER_KINDS, kinds)
    channels = f"Please use {', '.join(CHANNELS)}."
    yield _List(("channels",), "outreach channel", campaign.channels, CHANNELS, channels)
    indicators = f"Please use {', '.join(INDICATORS)}."
    for name in campaign.indicators:
        yield _List(("indicators", name), "indicator", (name,), INDICATORS, indicators)


def _heir(guide: Guide, page: str) -> str:
    return f": it is retired, and {guide.ids.heir(page)} answers" if page in guide.ids.heirs else ""


def _page_withdrawn(guide: Guide, campaign: Campaign, name: str) -> Iterator[Problem]:
    page = campaign.messages[name].page
    node = guide.node(page)
    if isinstance(node, Answer) and node.withdrawn is not None:
        # no error: that would keep the withdrawal itself out of the bot
        what = f"the page {page}, where the message {name} leads, is withdrawn."
        mend = "Please print no more of it, or lead it elsewhere until the page is mended."
        yield warning(campaign.spot("messages", name, "page"), what, mend)


def _target(campaign: Campaign, target: Target) -> Iterator[Problem]:
    if target.value < 1 or (target.unit == "percent" and target.value > _ALL):
        of = f"a percentage from 1 to {_ALL}" if target.unit == "percent" else "at least 1"
        what = f"the target of {target.indicator} is {target.value}, and must be {of}."
        mend = "Please write what is to be reached by the end of the campaign."
        yield error(campaign.spot("indicators", target.indicator), what, mend)
