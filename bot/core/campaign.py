"""The plan of a campaign: for whom, what it says, who hands it out, and what it aims at."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from bot.core import indicators
from bot.core.indicators import Unit
from bot.core.tree import Spot

PARTNER_KINDS = ("ministry", "ngo", "association", "embassy", "school", "international")

CHANNELS = (
    *("poster", "leaflet", "card", "caseworker", "school", "event"),
    *("radio", "sms", "social-media", "messenger-group", "website"),
)
"""Outreach channels: the ways on which a link reaches a family."""

INDICATORS: Mapping[str, Unit] = MappingProxyType(
    {one.id: one.unit for one in indicators.INDICATORS.values() if one.aim}
)
"""What a target can be set for: those of which more is better, so that a target is a floor."""

TOPICS = "-"
"""The page of a key message that leads to the list of topics."""

LONGEST_ID = 24
"""Signs of an id: it stands in tables, file names and on the sheets of a caseworker."""

LONGEST_MESSAGE = 90
"""Signs of a key message: two lines on a card, read at arm's length."""

MOST_PARTNERS = 40
"""Partners of a campaign: of more, each would bring too few starts to be shown."""


@dataclass(frozen=True, slots=True)
class Partner:
    """Who hands links out. `name` is in English, for staff."""

    id: str
    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class Group:
    """A target group: who they are, in English, what they read, which pages they need most."""

    id: str
    who: str
    locales: tuple[str, ...]
    pages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeyMessage:
    """A sentence of posters and cards; its words are the text `campaigns/<campaign>.<id>`.

    `page` is the node that its link opens, None the topics. `groups`: for whom it is.
    """

    id: str
    page: str | None
    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Target:
    """What an indicator is to reach by the end of the campaign, at least, in its unit."""

    indicator: str
    value: int
    unit: Unit


@dataclass(frozen=True, slots=True)
class Campaign:
    """A plan from its first day to its last; the parts are by their ids.

    `sample`: an example, which nobody has agreed to. `spots`: the places of its parts, by their
    path in the file.
    """

    id: str
    sample: bool
    name: str
    objective: str
    since: date
    until: date
    groups: Mapping[str, Group]
    messages: Mapping[str, KeyMessage]
    partners: Mapping[str, Partner]
    channels: tuple[str, ...]
    indicators: Mapping[str, Target]
    spots: Mapping[tuple[str | int, ...], Spot] = field(default_factory=dict, repr=False)

    def spot(self, *path: str | int) -> Spot:
        """Tell where a part stands, or the nearest part above it."""
        while path and path not in self.spots:
            path = path[:-1]
        return self.spots.get(path, Spot("content/campaigns.yaml", 1))

    def text_id(self, message: str) -> str:
        """Name the text that holds the words of a key message."""
        return f"campaigns/{self.id}.{message}"


Plan = Mapping[str, Campaign]
