"""Everything the pretended Telegram knows, in memory only: users, chats, messages, updates."""

import random
import time
from collections import deque
from collections.abc import Callable
from typing import Any, Final

from bot.preview.chat import Chat, Json, Press
from bot.preview.entities import add_found, utf16_length
from bot.preview.faults import ApiError, Faults
from bot.preview.updates import PRESS_LIFE, Updates
from bot.preview.uploads import without_bytes
from bot.preview.webhook import Webhook

_FIRST_USER: Final = 5_847_000_000  # today's user ids do not fit 32 bits
_KEPT_CALLS: Final = 100_000
_KEPT_PROBLEMS: Final = 200
_TYPING: Final = 5.0  # seconds a chat action shows (Bot API documentation, sendChatAction)


class BotApi:
    """The state of the pretended Telegram and what its users do; methods.py is the bot's side.

    `clock` gives seconds since 1970, `rng` the random parts of ids. Nothing here waits.
    """

    def __init__(  # noqa: PLR0913 all but the token have defaults
        self,
        token: str,
        *,
        clock: Callable[[], float] = time.time,
        rng: random.Random | None = None,
        first_update_id: int = 731_904_001,
        name: str = "Joldas",
        username: str = "joldas_preview_bot",
    ) -> None:
        self.token = token
        self.clock = clock
        self.rng = rng or random.Random()  # noqa: S311 ids of pretend users, no secrets
        self.me: Json = {
            "id": int(token.partition(":")[0]),
            "is_bot": True,
            "first_name": name,
            "username": username,
        }
        self.updates = Updates(clock, first_update_id)
        self.webhook = Webhook()
        self.faults = Faults()
        self.chats: dict[int, Chat] = {}
        self.presses: dict[str, Press] = {}
        self.inline: dict[str, tuple[float, Json | None]] = {}  # queries: when, and their cards
        self.settings: dict[tuple[str, ...], Any] = {}  # what set… methods were given
        self.calls: deque[Json] = deque(maxlen=_KEPT_CALLS)
        self.problems: dict[str, int] = {}
        self._started_at = clock()
        self._call_number = 0
        self._message_id = 0
        self._next_user = _FIRST_USER
        self._listeners: list[Callable[[], None]] = []

    # What others see of it

    def subscribe(self, listener: Callable[[], None]) -> None:
        """Have `listener` called after every change."""
        self._listeners.append(listener)

    def changed(self, chat: Chat | None = None) -> None:
        """Tell the listeners that something is new, in this chat if one is given."""
        if chat is not None:
            chat.version += 1
        for listener in self._listeners:
            listener()

    def chat(self, chat_id: object) -> Chat:
        """Return the chat of this id, or raise Telegram's error."""
        if not isinstance(chat_id, int) or chat_id not in self.chats:
            raise ApiError(400, "Bad Request: chat not found")
        return self.chats[chat_id]

    def view(self, chat_id: int, since: int = 0) -> Json:
        """Show the chat as its user sees it, with the notices newer than version `since`."""
        chat, now = self.chat(chat_id), self.clock()
        waiting = [
            {"message_id": press.message_id, "data": press.data}
            for press in self.presses.values()
            if press.chat_id == chat_id and now - press.at < PRESS_LIFE
        ]
        typing = chat.action if chat.action and now - chat.action[1] < _TYPING else None
        return {
            "version": chat.version,
            "user": chat.user,
            "messages": [
                {**message, "by": "bot" if message["from"]["is_bot"] else "user"}
                for message in sorted(
                    chat.messages.values(), key=lambda one: int(one["message_id"])
                )
            ],
            "keyboard": chat.keyboard if "keyboard" in (chat.keyboard or {}) else None,
            "prompt": chat.keyboard_message if "force_reply" in (chat.keyboard or {}) else None,
            "notices": [notice for notice in chat.notices if notice["version"] > since],
            "waiting": waiting,
            "action": typing[0] if typing else None,
            "description": self._description(chat.user.get("language_code", "")),
            "blocked": chat.blocked,
        }

    def _description(self, language: str) -> str:
        """Say what the empty chat says of the bot: in the user's language, else the default."""
        own = self.settings.get(("description", language))
        return str(own or self.settings.get(("description", ""), ""))

    def log(self, method: str, params: Json, outcome: Json) -> None:
        """Remember a call of the bot for /preview/calls; `at` is seconds since the start."""
        self._call_number += 1
        text = params.get("text")
        self.calls.append(
            {
                "number": self._call_number,
                "at": self.clock() - self._started_at,
                "method": method,
                "chat_id": params.get("chat_id"),
                "message_id": params.get("message_id"),
                "text_length": utf16_length(text) if isinstance(text, str) else None,
                "params": without_bytes(params),
                **outcome,
            },
        )

    def object_to(self, problem: str) -> None:
        """Keep a problem of one of the bot's calls for the page."""
        if problem in self.problems or len(self.problems) < _KEPT_PROBLEMS:
            self.problems[problem] = self.problems.get(problem, 0) + 1

    def next_message_id(self) -> int:
        """One sequence for all chats of the bot's account, as Telegram numbers private chats."""
        self._message_id += 1
        return self._message_id

    # What users do

    def add_user(
        self,
        first_name: str,
        language_code: str | None = None,
        user_id: int | None = None,
    ) -> int:
        """Make a pretend user and their chat with the bot; the chat's id is the user's."""
        if user_id is None:
            self._next_user += 1 + self.rng.randrange(1_000_000)
            user_id = self._next_user
        user: Json = {"id": user_id, "is_bot": False, "first_name": first_name}
        if language_code:
            user["language_code"] = language_code
        instance = str(self.rng.getrandbits(63))
        self.chats[user_id] = Chat(user, instance)
        self.changed()
        return user_id

    def say(self, user_id: int, content: Json, *, shown: str | None = None) -> int:
        """Send a message of the user's to the bot; `content` is its part of the Message object.

        `shown` replaces the text in the chat, as Telegram shows a start link's message as /start.
        """
        chat = self.chat(user_id)
        text = content.get("text")
        found = add_found(text, []) if isinstance(text, str) else []
        message: Json = {
            "message_id": self.next_message_id(),
            "from": chat.user,
            "chat": chat.describe(),
            "date": int(self.clock()),
            **content,
        }
        if found:
            message.setdefault("entities", found)
        shown_too = {} if shown is None else {"text": shown, "entities": add_found(shown, [])}
        chat.messages[message["message_id"]] = {**message, **shown_too}
        self.updates.put("message", message)
        self.changed(chat)
        return int(message["message_id"])

    def press(self, user_id: int, message_id: int, data: str, *, force: bool = False) -> str:
        """Press an inline button; returns the callback query's id.

        `force` leaves out Telegram's check that the message has this button.
        """
        chat = self.chat(user_id)
        message = chat.messages.get(message_id)
        rows = (message or {}).get("reply_markup", {}).get("inline_keyboard", [])
        if not force and not any(one.get("callback_data") == data for row in rows for one in row):
            raise ApiError(400, "Bad Request: DATA_INVALID")
        # The user's id above 32 random bits, as Telegram makes them.
        query_id = str((user_id << 32) | self.rng.getrandbits(32))
        self.presses[query_id] = Press(user_id, message_id, data, self.clock())
        gone = {"chat": chat.describe(), "message_id": message_id, "date": 0}
        query = {
            "id": query_id,
            "from": chat.user,
            "message": message or gone,
            "chat_instance": chat.instance,
            "data": data,
        }
        self.updates.put("callback_query", query)
        self.changed(chat)
        return query_id

    def edit(self, user_id: int, message_id: int, text: str) -> None:
        """Change a text that the user sent."""
        chat = self.chat(user_id)
        message = chat.messages.get(message_id)
        if message is None or message["from"]["is_bot"]:
            raise ApiError(400, "Bad Request: message can't be edited")
        message = {key: value for key, value in message.items() if key != "entities"}
        message |= {"text": text, "edit_date": int(self.clock())}
        chat.messages[message_id] = message
        self.updates.put("edited_message", message)
        self.changed(chat)

    def forget(self, user_id: int, message_id: int | None = None) -> None:
        """Delete a message on the user's side, or the whole chat with its reply keyboard."""
        chat = self.chat(user_id)
        if message_id is None:
            chat.clear()
            self.presses = {k: p for k, p in self.presses.items() if p.chat_id != user_id}
            self.changed(chat)
        elif message_id in chat.messages:
            self.remove(chat, message_id)

    def block(self, user_id: int, *, blocked: bool) -> None:
        """Stop the bot, or let it speak again."""
        chat = self.chat(user_id)
        chat.blocked = blocked
        member, kicked = (
            {"user": self.me, "status": "member"},
            {"user": self.me, "status": "kicked"},
        )
        change = {
            "chat": chat.describe(),
            "from": chat.user,
            "date": int(self.clock()),
            "old_chat_member": member if blocked else {**kicked, "until_date": 0},
            "new_chat_member": {**kicked, "until_date": 0} if blocked else member,
        }
        self.updates.put("my_chat_member", change)
        self.changed(chat)

    def remove(self, chat: Chat, message_id: int) -> None:
        """Take a message out of the chat, which must have it."""
        chat.remove(message_id)
        self.changed(chat)
