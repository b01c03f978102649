"""How a text is said: in the family's language, or in the nearest one, and never unnoticed."""

from datetime import date
from html import unescape

from bot.core.guide import Guide, Locale, TextError, fallbacks
from bot.core.position import Position
from bot.core.states import message_of


class Voice:
    """Says texts in the family's locale and notes which messages of which locales were heard."""

    def __init__(self, guide: Guide, position: Position) -> None:
        """Look at the remembered answers too: texts may choose their words by them."""
        self._guide = guide
        self._locale = position.locale
        remembered = {key: position.recall(key) or "unknown" for key in guide.ids.remembered}
        self._args = guide.money() | remembered
        self.heard: set[tuple[str, str]] = set()  # (message, locale)

    def maybe(self, text_id: str, **args: str) -> str | None:
        """Say a text, or nothing where there is none."""
        words = self._guide.texts.find(text_id, self._locale, {**self._args, **args})
        if words is None:
            return None
        if not text_id.startswith("common/"):
            self.heard.add((message_of(text_id), words.locale))
        return words.text

    def say(self, text_id: str, **args: str) -> str:
        """Say a text. Raises TextError where it is missing in every locale."""
        text = self.maybe(text_id, **args)
        if text is None:
            message = f"no text {text_id} for {self._locale}"
            raise TextError(message)
        return text

    def part(self, of: str, part: str) -> str | None:
        """Say a part that need not be there, only in the locale that says the whole.

        A locale may say in a step what another says apart; one screen must not mix the two.
        """
        whole = self._guide.texts.find(of, self._locale, self._args)
        if whole is None or not self._guide.texts.has(f"{of}.{part}", whole.locale):
            return None
        return self.maybe(f"{of}.{part}")

    def common(self, text_id: str, **args: str) -> str:
        """Say one of the bot's own texts."""
        return self.say(f"common/{text_id}", **args)

    def label(self, text_id: str, **args: str) -> str:
        """Say a text as it stands on a button, where there is no markup."""
        return unescape(self.say(text_id, **args))

    def elsewhere(self) -> list[Locale]:
        """Name the other locales that were heard, the nearest first."""
        chain = fallbacks(self._guide.locales, self._locale)[1:]
        heard = {locale for _, locale in self.heard}
        return [locale for locale in chain if locale.id in heard]

    def month(self, day: date) -> dict[str, str]:
        """Give the month and year of a day as arguments of a text."""
        return {"month": self.common(f"month.m{day.month}"), "year": str(day.year)}
