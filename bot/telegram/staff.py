"""`/link`: staff of the project make a registered link in four presses.

Each press says all that was chosen before, so nothing is kept between them:
`S` · step · number of the node (0: the topics) · number of the locale · campaign/partner
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from html import escape
from types import MappingProxyType
from typing import Protocol

from aiogram import Bot

from bot.core.buttons import Button, Kind, Screen
from bot.core.campaign import Campaign
from bot.core.guide import Guide
from bot.core.links import LinkError, Source, address
from bot.core.position import Codec, Position
from bot.core.tree import tree_of
from bot.core.voice import Voice
from bot.telegram import steps
from bot.telegram.share import picture

_DATA = re.compile(r"S\.([tplw])\.(\d{1,4})\.(\d{1,2})\.([a-z0-9-]*)/?([a-z0-9-]*)", re.ASCII)
_CHANNEL = "caseworker"
"""The outreach channel of links that are made in a chat: somebody hands them on by hand."""


class Links(Protocol):
    """Where links are registered."""

    @property
    def numbers(self) -> Mapping[str, int]:
        """The number of each active link by its code; another mapping where it has changed."""

    async def register(self, wanted: Source) -> Source | None:
        """Register a link; None where that is not possible now. Raises LinkError."""


class _NoLinks:
    numbers: Mapping[str, int] = MappingProxyType({})

    async def register(self, _: Source) -> Source | None:
        return None


NO_LINKS = _NoLinks()
"""Where nobody registers any."""


@dataclass(frozen=True, slots=True)
class Staff:
    """The screens of `/link`, in the language of who asks. `name` is the bot's own."""

    guide: Guide
    links: Links
    name: str
    locale: str
    today: date

    def begin(self) -> Screen:
        """Ask for the topic."""
        if not any(campaign.partners for campaign in self._campaigns()):
            return self._ask("link-no-plan", ())
        everything = Button(self._label("common/control-home"), Kind.PRESS, self._data("p", None))
        topics = (
            Button(self._label(f"{tree.id}/topic"), Kind.PRESS, self._data("t", tree.start))
            for tree in self.guide.trees.values()
        )
        return self._ask("link-topic", (everything, *topics))

    def press(self, data: str) -> Screen | steps.Step:
        """Ask for what comes next, or give the step that makes the link."""
        match = _DATA.fullmatch(data)
        step, number, at, campaign, partner = match.groups() if match else ("", "0", "0", "", "")
        ids = self.guide.ids
        node = ids.heir(ids.by_number().get(int(number), ""))
        locale = dict(enumerate(self.guide.locales)).get(int(at))
        plan = {one.id: one for one in self._campaigns()}.get(campaign)
        if locale is None or (int(number) and node is None):
            step = ""
        match step:
            case "t" if node:
                return self._pages(node)
            case "p":
                return self._languages(node)
            case "l":
                return self._partners(node, int(at))
            case "w" if locale and plan and partner in plan.partners:
                wanted = Source("", 0, campaign, partner, _CHANNEL, node, locale)
                return Make(self, wanted, plan.partners[partner].name)
        return self.begin()

    def say(self, text_id: str, **args: str) -> str:
        """Say one of the bot's own texts to who asks."""
        return Voice(self.guide, Position(self.locale)).common(text_id, **args)

    def say_page(self, node: str | None) -> str:
        """Say the title of a page to who asks."""
        return Voice(self.guide, Position(self.locale)).say(node or "common/control-home")

    def _campaigns(self) -> Iterable[Campaign]:
        return (one for one in self.guide.campaigns.values() if self.today <= one.until)

    def _pages(self, start: str) -> Screen:
        answers = self.guide.trees[tree_of(start)].answers()
        pages = [start, *(one.id for one in answers if one.id != start and not one.withdrawn)]
        return self._ask(
            "link-page",
            (Button(self._label(page), Kind.PRESS, self._data("p", page)) for page in pages),
        )

    def _languages(self, node: str | None) -> Screen:
        locales = enumerate(self.guide.locales.values())
        return self._ask(
            "link-language",
            (Button(one.name, Kind.PRESS, self._data("l", node, at)) for at, one in locales),
        )

    def _partners(self, node: str | None, at: int) -> Screen:
        return self._ask(
            "link-partner",
            (
                Button(one.name, Kind.PRESS, self._data("w", node, at, f"{campaign.id}/{one.id}"))
                for campaign in self._campaigns()
                for one in campaign.partners.values()
            ),
        )

    def _ask(self, text_id: str, buttons: Iterable[Button]) -> Screen:
        return Screen(self.say(text_id), tuple((button,) for button in buttons))

    def _label(self, text_id: str) -> str:
        return Voice(self.guide, Position(self.locale)).label(text_id)

    def _data(self, step: str, node: str | None, locale: int = 0, partner: str = "") -> str:
        number = self.guide.ids.nodes[node] if node else 0
        return f"S.{step}.{number}.{locale}.{partner}"


@dataclass(frozen=True, slots=True)
class Make:
    """Register a link and send it: what it is for, then the picture that can be forwarded."""

    staff: Staff
    wanted: Source
    partner: str

    async def __call__(self, bot: Bot, chat: int) -> None:
        """Do it; without the database the link works too, and counts without the partner."""
        staff, wanted = self.staff, self.wanted
        try:
            made = await staff.links.register(wanted)
        except LinkError as refused:
            await steps.Show(Screen(escape(str(refused)), ()))(bot, chat)
            return
        if made:
            page = staff.say_page(wanted.node)
            said = staff.say("link-made", partner=escape(self.partner), page=page, code=made.code)
        else:
            said = staff.say("link-away")
        await steps.Show(Screen(said, ()))(bot, chat)
        codes = {made.code: made.number} if made else {}
        source = made.code if made else "direct"
        payload = Codec(staff.guide.ids, codes).payload(wanted.locale, wanted.node, source)
        await picture(staff.guide, wanted.locale, wanted.node, address(staff.name, payload))(
            bot, chat
        )
