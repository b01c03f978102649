"""What is built into a simulated quarter: campaigns, links, languages, interests, drop-offs.

A reader of the report, who has not seen this page, is to find DROP_OFFS and WEAKEST in it.
"""

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

import yaml

from bot.core.links import Source
from tests.rigs.world import DIGITS, World

_SAMPLE = "kazakhstan-2026"


@dataclass(frozen=True)
class DropOff:
    """A question at which families of some languages stop, so many of each hundred."""

    node: str
    locales: tuple[str, ...]
    percent: int


DROP_OFFS = (
    DropOff("schooling/papers", ("uz-Latn", "uz-Cyrl"), 62),
    DropOff("labour/money", ("tg", "ky"), 66),
    DropOff("registration/citizenship", ("ru", "kk"), 58),
)

ELSEWHERE = 4
"""Of a hundred who see any other question, those who stop there."""

ENGAGED, ENGAGED_BY_WEAKEST = 78, 30
"""Of a hundred who see the topics, those who press one; and those of the weakest poster."""


@dataclass(frozen=True)
class Handout:
    """A link: its campaign, partner, outreach channel, page, locale and place; walks per 1000."""

    campaign: str
    partner: str
    channel: str
    node: str | None
    locale: str
    place: str
    weight: int

    def source(self) -> Source:
        """Give it as it is registered, without its code."""
        return Source(
            "", 0, self.campaign, self.partner, self.channel, self.node, self.locale, self.place
        )


WEAKEST = Handout("first-days", "consulate-tj", "poster", None, "tg", "Railway station", 9)

HANDOUTS = (
    Handout("spring-farms", "sana-sezim", "poster", None, "uz-Latn", "Bus station", 62),
    Handout("spring-farms", "ministry-labour", "leaflet", "labour/need", "tg", "Cotton farms", 58),
    Handout("spring-farms", "sana-sezim", "caseworker", None, "uz-Cyrl", "", 34),
    Handout("spring-farms", "ministry-labour", "radio", None, "tg", "Morning programme", 48),
    Handout("school-door", "school-office", "poster", None, "uz-Latn", "School gate", 66),
    Handout("school-door", "ministry-education", "poster", None, "ru", "Education office", 46),
    Handout("school-door", "association-origin", "sms", "schooling/documents", "ky", "Parents", 52),
    Handout("school-door", "rodnik", "caseworker", None, "uz-Latn", "", 30),
    Handout("first-days", "embassy-uz", "poster", None, "uz-Cyrl", "Airport", 56),
    WEAKEST,
    Handout("first-days", "iom", "card", "registration/first-3-days", "en", "", 26),
    Handout("first-days", "iom", "website", None, "ru", "", 44),
    Handout("first-days", "consulate-tj", "leaflet", None, "tg", "Waiting room", 40),
    Handout("kandas-return", "rodnik", "poster", None, "kk", "Akimat hall", 50),
    Handout("kandas-return", "rodnik", "event", "registration/kandas", "kk", "Open day", 32),
    Handout("kandas-return", "association-origin", "caseworker", None, "uz-Cyrl", "", 28),
)

WITHOUT_LINK = MappingProxyType({"direct": 160, "mangled": 14, "words": 60, "key": 45, "test": 8})
"""Walks per 1000 that begin otherwise; `mangled` links count as `other`. Shared links come on top,
as many as families share."""

LOCALES = MappingProxyType(
    {"uz-Latn": 26, "uz-Cyrl": 16, "tg": 17, "ru": 14, "ky": 11, "kk": 11, "en": 5}
)
"""What families speak who came without a link, of a hundred."""

OUTAGES = MappingProxyType({date(2027, 4, 28): 5, date(2027, 6, 9): 2})
"""Hours in which the bot was away, by day."""

_FAMILIES = MappingProxyType({"registration": 3, "schooling": 4, "labour": 3})
INTERESTS: Mapping[str, Mapping[str, int]] = MappingProxyType(
    {
        "uz-Latn": {"registration": 2, "schooling": 5, "labour": 3},
        "uz-Cyrl": {"registration": 2, "schooling": 5, "labour": 3},
        "tg": {"registration": 2, "schooling": 2, "labour": 6},
        "ky": {"registration": 2, "schooling": 3, "labour": 5},
        "ru": {"registration": 5, "schooling": 3, "labour": 2},
        "kk": {"registration": 6, "schooling": 3, "labour": 1},
        "en": _FAMILIES,
    }
)
"""How likely each topic is to be pressed, by locale."""

PULL = MappingProxyType(
    {"schooling/papers": 5, "labour/money": 6, "registration/citizenship": 3, "schooling/age": 2}
)
"""How much likelier than 1 a choice that leads to this node is to be pressed."""


def payload(world: World, locale: str, node: str | None, code: str) -> str:
    """Write a start link's payload by the words of `core.position`."""
    number = next(at for at, name in world.numbers.items() if name == node) if node else 0
    digit = DIGITS[world.all_locales.index(locale) + 1]
    return f"1{digit}{DIGITS[number // 64]}{DIGITS[number % 64]}{code}"


def plan_campaigns(content: Path) -> None:
    """Put the four campaigns into a copy of content/, each made from the sample plan."""
    path = content / "campaigns.yaml"
    plans: dict[str, Any] = yaml.load(path.read_text("utf-8"), yaml.BaseLoader)["campaigns"]  # noqa: S506 - strings only
    names = dict.fromkeys(one.campaign for one in HANDOUTS)
    # copies: one part twice would be written as an anchor, which the bot does not read
    made = {name: deepcopy(plans[_SAMPLE]) for name in names}
    for name, plan in made.items():
        plan["name"] = name.replace("-", " ").capitalize()
    path.write_text(yaml.dump({"campaigns": made}, allow_unicode=True, sort_keys=False), "utf-8")
    for texts in content.glob("*/campaigns.ftl"):
        head, _, block = texts.read_text("utf-8").partition(f"{_SAMPLE} =")
        blocks = "\n".join(f"{name} ={block.rstrip()}\n" for name in names)
        texts.write_text(f"{head}{blocks}", "utf-8")
