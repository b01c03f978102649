"""In which language somebody is answered: the chosen one, else that of their words, or app."""

from collections.abc import Callable, MutableMapping

from cachetools import TTLCache

from bot.core.guide import Guide
from bot.core.words import REPLY_KEYS

_HALF_AN_HOUR = 1800
_CHATS = 10_000


class Tongues:
    """Knows the language of chats, for what carries none: typed text.

    In memory only, and soon forgotten.
    """

    def __init__(self, guide: Callable[[], Guide], monotonic: Callable[[], float]) -> None:
        """`monotonic` counts seconds."""
        self._guide = guide
        self._spoken: MutableMapping[int, str] = TTLCache(_CHATS, _HALF_AN_HOUR, monotonic)

    def spoke(self, chat: int, locale: str) -> None:
        """Remember the language of a chat for half an hour."""
        self._spoken[chat] = locale

    def knows(self, chat: int) -> bool:
        """Tell whether a chat's language is remembered."""
        return chat in self._spoken

    def guess(self, chat: int | None, language: str | None) -> str:
        """Guess the language of somebody who has not chosen: the last spoken, then the app's."""
        guide = self._guide()
        spoken = self._spoken.get(chat) if chat is not None else None
        if spoken in guide.locales:
            return str(spoken)
        code = (language or "").lower().partition("-")[0]
        named = (locale.id for locale in guide.locales.values() if code in locale.telegram)
        return next(named, next(iter(guide.locales)))

    def hear(self, chat: int, text: str, language: str | None) -> str:
        """Tell in which language to answer a typed text: the chosen one, else that of its words."""
        guide = self._guide()
        heard = self._spoken.get(chat) or guide.matcher.tongue(text)
        return heard if heard in guide.locales and heard else self.guess(None, language)

    def keys(self) -> dict[str, tuple[str, str]]:
        """Give the locale and the key of each label of the reply keyboard."""
        guide = self._guide()
        return {
            words.text: (locale, key)
            for locale in guide.locales
            for key in REPLY_KEYS
            if (words := guide.texts.find(f"common/keyboard.{key}", locale, {}))
        }

    def prompted(self, prompt: str | None) -> str | None:
        """Tell the language of the prompt that a text replies to, whenever the reply comes."""
        asked = (prompt or "").strip()
        if not asked:
            return None  # as nearly always
        guide = self._guide()
        prompts = (
            (locale, guide.texts.find("common/ask-prompt", locale, {})) for locale in guide.locales
        )
        return next((of for of, words in prompts if words and words.text.strip() == asked), None)
