"""content/campaigns.yaml: the plan of each campaign."""

from datetime import date
from pathlib import Path

from pydantic import Field

from bot.core.campaign import (
    INDICATORS,
    TOPICS,
    Campaign,
    Group,
    KeyMessage,
    Partner,
    Target,
)
from bot.core.problems import Problem
from bot.files.plain import Plain, read
from bot.files.shapes import Flag, Shape, Words, fit


class GroupShape(Shape):
    """A target group of a campaign."""

    who: Words
    locales: tuple[Words, ...]
    pages: tuple[Words, ...]


class KeyMessageShape(Shape):
    """A key message of a campaign: the page it leads to, and for whom it is."""

    page: Words
    groups: tuple[Words, ...]


class PartnerShape(Shape):
    """A partner of a campaign."""

    name: Words
    kind: Words


class CampaignShape(Shape):
    """A campaign of content/campaigns.yaml. Its ids are checked all at once, in the core."""

    sample: Flag = False
    name: Words
    objective: Words
    since: date
    until: date
    groups: dict[str, GroupShape]
    messages: dict[str, KeyMessageShape]
    partners: dict[str, PartnerShape]
    channels: tuple[Words, ...]
    indicators: dict[str, int]


class CampaignsShape(Shape):
    """content/campaigns.yaml."""

    campaigns: dict[str, CampaignShape] = Field(default_factory=dict)


def load_campaigns(folder: Path) -> tuple[dict[str, Campaign], list[Problem]]:
    """Read the plans by their ids; a project without a campaign has no such file."""
    plain = read(folder / "campaigns.yaml", f"{folder.name}/campaigns.yaml", needed=False)
    shape = fit(CampaignsShape, plain)
    campaigns = shape.campaigns.items() if shape else ()
    return {name: _campaign(name, one, plain) for name, one in campaigns}, plain.problems


def _campaign(name: str, shape: CampaignShape, plain: Plain) -> Campaign:
    above = ("campaigns", name)
    return Campaign(
        id=name,
        sample=shape.sample,
        name=shape.name,
        objective=shape.objective,
        since=shape.since,
        until=shape.until,
        groups={
            of: Group(of, group.who, group.locales, group.pages)
            for of, group in shape.groups.items()
        },
        messages={
            of: KeyMessage(of, None if said.page == TOPICS else said.page, said.groups)
            for of, said in shape.messages.items()
        },
        partners={
            of: Partner(of, partner.name, partner.kind) for of, partner in shape.partners.items()
        },
        channels=shape.channels,
        # one that is not known is told by its check, whatever its unit
        indicators={
            of: Target(of, value, INDICATORS.get(of, "count"))
            for of, value in shape.indicators.items()
        },
        spots={path[len(above) :]: plain.spot(*path) for path in plain.lines if path[:2] == above},
    )
