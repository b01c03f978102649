"""What goes out: the few things the bot ever does in a chat, each a step."""

from dataclasses import dataclass
from typing import Any, Protocol

from aiogram import Bot
from aiogram.enums import ButtonStyle
from aiogram.exceptions import TelegramBadRequest

from bot.core.buttons import Button, Kind, Rows, Screen
from bot.telegram.calls import Answer, Delete, Edit, Leaving, Markup, Send


class Step(Protocol):
    """One thing to do in a chat."""

    async def __call__(self, bot: Bot, chat: int) -> None:
        """Do it. Raises aiogram's exceptions."""


@dataclass(frozen=True, slots=True)
class Show:
    """Send a screen as a new message, or as a reply to one, which may be gone."""

    screen: Screen
    reply_to: int | None = None

    async def __call__(self, bot: Bot, chat: int) -> None:
        """Send it, without a sound."""
        call = Send(chat_id=chat, text=self.screen.text, reply_markup=_inline(self.screen.rows))
        if self.reply_to is not None:
            call.reply_parameters = {
                "message_id": self.reply_to,
                "allow_sending_without_reply": True,
            }
        await bot(call)


@dataclass(frozen=True, slots=True)
class Prompt:
    """Ask for words: what is typed next is a reply to this message."""

    text: str
    placeholder: str

    async def __call__(self, bot: Bot, chat: int) -> None:
        """Send it, without a sound."""
        markup = {"force_reply": True, "input_field_placeholder": self.placeholder}
        await bot(Send(chat_id=chat, text=self.text, reply_markup=markup))


@dataclass(frozen=True, slots=True)
class Turn:
    """Turn a message into a screen; where the message is gone, send the screen anew."""

    message: int | None
    screen: Screen

    async def __call__(self, bot: Bot, chat: int) -> None:
        """Edit in place, or send."""
        if self.message is None:
            return await Show(self.screen)(bot, chat)
        call = Edit(
            chat_id=chat,
            message_id=self.message,
            text=self.screen.text,
            reply_markup=_inline(self.screen.rows),
        )
        try:
            await bot(call)
        except TelegramBadRequest as refused:
            if "not modified" not in refused.message:
                await Show(self.screen)(bot, chat)
        return None


@dataclass(frozen=True, slots=True)
class Keyboard:
    """Send the short message that carries the reply keyboard."""

    text: str
    keys: tuple[str, ...]
    placeholder: str

    async def __call__(self, bot: Bot, chat: int) -> None:
        """Send it: the first key alone in its row, the others beside each other."""
        first, *others = [{"text": key} for key in self.keys]
        keyboard = {
            "keyboard": [[first, *others[:-1]], others[-1:]],
            "resize_keyboard": True,
            "is_persistent": True,
            "input_field_placeholder": self.placeholder,
        }
        await bot(Send(chat_id=chat, text=self.text, reply_markup=keyboard))


@dataclass(frozen=True, slots=True)
class Acknowledge:
    """End the waiting of a pressed button, with a short word or without."""

    query: str
    text: str | None = None
    alert: bool | None = None

    async def __call__(self, bot: Bot, chat: int) -> None:  # noqa: ARG002 - every step is called so
        """Answer; a press that is too old to answer does not matter."""
        call = Answer(callback_query_id=self.query, text=self.text, show_alert=self.alert)
        try:
            await bot(call)
        except TelegramBadRequest:
            return


@dataclass(frozen=True, slots=True)
class Remove:
    """Delete a message of the bot; it does not matter if it is gone."""

    message: int | None

    async def __call__(self, bot: Bot, chat: int) -> None:
        """Delete it."""
        if self.message is None:
            return
        try:
            await bot(Delete(chat_id=chat, message_id=self.message))
        except TelegramBadRequest:
            return


@dataclass(frozen=True, slots=True)
class Erase:
    """Delete the message that was pressed and say so; or say why it cannot be."""

    message: int | None
    query: str
    done: str
    failed: str

    async def __call__(self, bot: Bot, chat: int) -> None:
        """Delete: Telegram lets a bot delete only messages of the last 48 hours."""
        said, alert = self.done, False
        if self.message is not None:
            try:
                await bot(Delete(chat_id=chat, message_id=self.message))
            except TelegramBadRequest as refused:
                if "not found" not in refused.message:
                    said, alert = self.failed, True
        await Acknowledge(self.query, said, alert)(bot, chat)


@dataclass(frozen=True, slots=True)
class Leave:
    """Leave a group or a channel."""

    async def __call__(self, bot: Bot, chat: int) -> None:
        """Leave it."""
        await bot(Leaving(chat_id=chat))


def _inline(rows: Rows) -> Markup:
    return {"inline_keyboard": [[_button(one) for one in row] for row in rows]}


def _button(button: Button) -> dict[str, Any]:
    match button.kind:
        case Kind.COPY:
            return {"text": button.label, "copy_text": {"text": button.value}}
        case Kind.LINK:
            return {"text": button.label, "url": button.value}
        case Kind.PRESS:
            made = {"text": button.label, "callback_data": button.value}
            return made | {"style": ButtonStyle.DANGER.value} if button.urgent else made
