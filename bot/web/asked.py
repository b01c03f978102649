"""What a browser asks of the dashboard, held against what there is."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

from bot.core.campaign import Campaign
from bot.core.guide import Guide
from bot.core.links import Source
from bot.core.release import Head, Release
from bot.core.stretches import Stretch
from bot.publish.board import View, needed
from bot.publish.board_page import Pick
from bot.publish.board_period import asked, campaigns_of, choices
from bot.publish.board_words import words
from bot.publish.called import Called


@dataclass(frozen=True, slots=True)
class Ask:
    """What a page is asked for, in words of the browser: any of it may be nonsense."""

    page: str
    language: str
    period: str = ""
    campaign: str = ""
    tree: str = ""


@dataclass(frozen=True)
class Asked:
    """What was asked for, held against what there is."""

    ask: Ask
    guide: Guide
    heads: tuple[Head, ...]
    links: tuple[Source, ...]

    @property
    def key(self) -> object:
        """What the page depends on, beside the content."""
        heads = "".join(head.sha256 for head in self.heads)
        return self.ask, sha256(heads.encode()).digest(), hash(self.links)

    @cached_property
    def stretch(self) -> Stretch:
        """The stretch of time."""
        return asked(self.ask.period, [head.period for head in self.heads])

    @cached_property
    def needed(self) -> list[Head]:
        """The releases that the page is made of."""
        periods = {head.period: head for head in self.heads}
        mine = needed(self.ask.page, self.stretch, self.campaign, periods)
        return [periods[one] for one in mine]

    @property
    def campaign(self) -> Campaign | None:
        """The campaign that was picked, or the newest of the stretch; on sources maybe none."""
        found = self._campaigns
        if self.ask.page == "sources" and self.ask.campaign in {"", "all"}:
            return None
        named = [one for one in found if one.id == self.ask.campaign]
        return next(iter([*named, *found]), None)

    @property
    def _campaigns(self) -> list[Campaign]:
        return campaigns_of(self.guide.campaigns.values(), self.stretch)

    def viewed(self, releases: Sequence[Release]) -> View:
        """Put it together with the releases."""
        called = Called(self.guide, self.links, self.ask.language)
        tree = self.ask.tree if self.ask.tree in self.guide.trees else None
        known = [head.period for head in self.heads]
        return View(
            self.guide,
            called,
            self.ask.language,
            self.stretch,
            releases,
            known,
            self.campaign,
            tree,
        )

    @property
    def picks(self) -> list[Pick]:
        """What may be picked on the page."""
        w = words(self.ask.language)
        known = choices(tuple(head.period for head in self.heads), self.ask.language)
        name = self.stretch.name
        if not any(name == value for _, group in known for value, _ in group):
            known = (("", [(name, name)]), *known)
        picks = [Pick("period", w["period"], name, known)]
        if self.ask.page == "stops":
            called = Called(self.guide, (), self.ask.language)
            trees = [(one, called.tree(one)) for one in self.guide.trees]
            picked = self.ask.tree if self.ask.tree in self.guide.trees else trees[0][0]
            picks.append(Pick("tree", w["topic"], picked, [("", trees)]))
        if self.ask.page in {"overview", "sources"} and self._campaigns:
            plans = [(one.id, one.name) for one in self._campaigns]
            if self.ask.page == "sources":
                plans.insert(0, ("all", w["all"]))
            chosen = self.campaign.id if self.campaign else "all"
            if len(plans) > 1:
                picks.append(Pick("campaign", w["campaign"], chosen, [("", plans)]))
        return picks
