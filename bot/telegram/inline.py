"""Inline mode: what is typed after the bot's name in any chat, answered with cards to be sent."""

from dataclasses import dataclass
from typing import Any

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest

from bot.core.ask.found import Found
from bot.core.guide import Guide
from bot.core.links import address
from bot.core.position import Codec, Position
from bot.core.tree import tree_of
from bot.core.voice import Voice
from bot.telegram.calls import AnswerInline

_FORGOTTEN = 10
"""Seconds for which Telegram may give the same person the same cards without asking again."""


@dataclass(frozen=True, slots=True)
class Cards:
    """Offer cards for what somebody types; what they choose is never told to the bot."""

    query: str
    cards: tuple[dict[str, Any], ...]
    button: dict[str, str] | None

    async def __call__(self, bot: Bot, chat: int) -> None:  # noqa: ARG002 - every step is called so
        """Answer; a query that is too old to answer does not matter: more was typed by then."""
        call = AnswerInline(
            inline_query_id=self.query,
            results=list(self.cards),
            cache_time=_FORGOTTEN,
            is_personal=True,
            button=self.button,
        )
        try:
            await bot(call)
        except TelegramBadRequest:
            return


def cards(  # noqa: PLR0913, PLR0917 - what a card is made of
    guide: Guide, codec: Codec, locale: str, found: Found, bot: str, query: str
) -> Cards:
    """Put the cards together; without the bot's own name there is no link, and so no card.

    In distress the urgent answer is the first.
    """
    voice = Voice(guide, Position(locale))
    near = [found.urgent] if found.urgent else []
    near += [match.node for match in found.answers if match.node not in near]
    told = [node for node in near if guide.is_told(node)][: len(found.answers)]
    made = tuple(_card(guide, codec, voice, locale, node, bot) for node in told) if bot else ()
    label = voice.label("common/control-open")
    button = {"text": label, "start_parameter": codec.payload(locale, None, "inline")}
    return Cards(query, made, button)


def _card(  # noqa: PLR0913, PLR0917 - the same
    guide: Guide, codec: Codec, voice: Voice, locale: str, node: str, bot: str
) -> dict[str, Any]:
    link = address(bot, codec.payload(locale, node, "inline"))
    title = voice.label(node)
    text = voice.common("share", title=voice.say(node), address=link)
    return {
        "type": "article",
        "id": str(guide.ids.nodes[node]),
        "title": title,
        "description": voice.label(f"{tree_of(node)}/topic"),
        "input_message_content": {
            "message_text": text,
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
        },
        "reply_markup": {
            "inline_keyboard": [[{"text": voice.label("common/control-open"), "url": link}]]
        },
    }
