"""One private chat with the bot, as both sides see it."""

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


@dataclass
class Press:
    """A press on an inline button that waits for its answerCallbackQuery."""

    chat_id: int
    message_id: int
    data: str
    at: float


@dataclass
class Chat:
    """One private chat as both sides see it; `version` grows with every change."""

    user: Json
    instance: str
    version: int = 0
    messages: dict[int, Json] = field(default_factory=dict)  # as the Bot API writes them
    photos: dict[int, bytes] = field(default_factory=dict)  # by message
    documents: dict[int, bytes] = field(default_factory=dict)  # by message
    plain: set[int] = field(default_factory=set)  # bot messages that are not editable
    keyboard: Json | None = None
    keyboard_message: int | None = None  # with it, the reply keyboard goes
    notices: list[Json] = field(default_factory=list)
    blocked: bool = False
    action: tuple[str, float] | None = None

    def describe(self) -> Json:
        """Write the Chat object of the Bot API."""
        return {"id": self.user["id"], "first_name": self.user["first_name"], "type": "private"}

    def remove(self, message_id: int) -> None:
        """Take a message out; the reply keyboard that came with it goes too."""
        del self.messages[message_id]
        self.photos.pop(message_id, None)
        self.documents.pop(message_id, None)
        self.plain.discard(message_id)
        if self.keyboard_message == message_id:
            self.keyboard = self.keyboard_message = None

    def clear(self) -> None:
        """Take everything out."""
        self.messages.clear()
        self.photos.clear()
        self.documents.clear()
        self.plain.clear()
        self.notices.clear()
        self.keyboard = self.keyboard_message = None

    def quoted(self, message_id: int) -> Json:
        """Write a message as a reply to it has it: without what it replied to itself."""
        message = self.messages[message_id]
        return {key: value for key, value in message.items() if key != "reply_to_message"}

    def dock(self, message: Json, markup: Json) -> None:
        """Put an inline keyboard under the message, or a reply keyboard under the chat."""
        if "inline_keyboard" in markup:
            if any(markup["inline_keyboard"]):
                message["reply_markup"] = markup
        elif markup:
            self.plain.add(message["message_id"])
            self.keyboard = None if markup.get("remove_keyboard") else markup
            self.keyboard_message = message["message_id"] if self.keyboard else None
