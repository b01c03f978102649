"""The desk when something is wrong with an answer."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from aiogram import Bot

from bot.core.guide import Guide, TextError, Words
from bot.core.position import Action, Codec, Position
from bot.files.shelf import Shelf
from bot.telegram import steps
from bot.telegram.desk import Desk
from bot.telegram.outbox import Outbox
from bot.telegram.reception import Reception

NOON = datetime(2026, 11, 23, 7, tzinfo=UTC)


class TornTexts:
    """The texts of a guide, but for one answer that cannot be put together."""

    def __init__(self, guide: Guide) -> None:
        self._texts = guide.texts

    def __getattr__(self, name: str) -> object:
        return getattr(self._texts, name)

    def find(self, text_id: str, locale: str, args: Mapping[str, str]) -> Words | None:
        """Say every text but the torn one."""
        if text_id == "schooling/no-iin.why":
            raise TextError("torn")
        return self._texts.find(text_id, locale, args)


def test_a_torn_answer_is_not_met_with_silence(shelf: Shelf) -> None:
    """Who presses for an answer that cannot be shown gets the topics, and the press is ended."""
    guide = replace(shelf.guide, texts=TornTexts(shelf.guide))  # type: ignore[arg-type] # by its shape
    desk = Desk(lambda: guide, lambda: NOON, lambda: 0.0)
    position = Position("en", "schooling/no-iin", "schooling/papers")
    query = {
        "id": "7",
        "from": {"id": 6_100_000_001, "language_code": "en"},
        "message": {"message_id": 5, "chat": {"id": 6_100_000_001, "type": "private"}},
        "data": Codec(guide.ids).button(Action.CHOOSE, position),
    }
    bot = Bot("42:preview")
    outbox = Outbox(bot, None)  # type: ignore[arg-type] # never used
    reception = Reception(desk, outbox, lambda: NOON, lambda: 0.0)
    outcome = reception._decide({"update_id": 1, "callback_query": query}, 1)
    turned, ended = outcome.todo
    assert isinstance(turned, steps.Turn)
    assert isinstance(ended, steps.Acknowledge)
    assert "Joldas" in turned.screen.text
    assert [row[-1] for row in outcome.tally] == ["skipped_update"]
