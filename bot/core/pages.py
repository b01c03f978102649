"""What a screen says: the HTML text of topics, questions, answers and contact cards."""

from collections.abc import Iterable
from datetime import date
from html import escape, unescape

from bot.core.guide import (
    NOT_FOR_QUESTIONS,
    Confidence,
    Contact,
    Fact,
    Guide,
    Locale,
    TextError,
    fallbacks,
)
from bot.core.position import Position
from bot.core.tree import Answer, Question, tree_of
from bot.core.words import CONTACT_PARTS


class Voice:
    """Says texts in the family's locale and notes which locales they really came from."""

    def __init__(self, guide: Guide, position: Position) -> None:
        """Look at the remembered answers too: texts may choose their words by them."""
        self._guide = guide
        self._locale = position.locale
        self._remembered = {key: position.recall(key) or "unknown" for key in guide.ids.remembered}
        self.heard: set[str] = set()

    def maybe(self, text_id: str, **args: str) -> str | None:
        """Say a text, or nothing where there is none."""
        words = self._guide.texts.find(text_id, self._locale, {**self._remembered, **args})
        if words is None:
            return None
        if not text_id.startswith("common/"):
            self.heard.add(words.locale)
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
        whole = self._guide.texts.find(of, self._locale, self._remembered)
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
        return [locale for locale in chain if locale.id in self.heard]

    def month(self, day: date) -> dict[str, str]:
        """Give the month and year of a day as arguments of a text."""
        return {"month": self.common(f"month.m{day.month}"), "year": str(day.year)}


def topics(voice: Voice) -> str:
    """Say who runs this, that it is free, that it reports no one; ask for the topic."""
    return voice.common("home", organisation=voice.say("contacts/c_project"))


def languages(guide: Guide) -> str:
    """Ask for the language in every language."""
    asks = (guide.texts.find("common/pick-language", locale, {}) for locale in guide.locales)
    return "\n".join(dict.fromkeys(words.text for words in asks if words))


def question(guide: Guide, voice: Voice, node: Question, position: Position) -> str:
    """Say a question, with its help."""
    parts = [f"<b>{voice.say(node.id)}</b>", voice.part(node.id, "help")]
    return _paragraphs([*parts, *remembered(guide, voice, position)])


def answer(guide: Guide, voice: Voice, node: Answer, position: Position, today: date) -> str:
    """Say an answer: urgent numbers, risk, next step, what is unsure, why, whom to ask, source."""
    contacts = [guide.contacts[name] for name in node.contacts if name in guide.contacts]
    urgent = guide.is_urgent(node.id)
    head = [f"<b>{voice.say(node.id)}</b>"]
    parts = {part: _part(voice, node, part) for part in ("risk", "next", "bring", "cost", "why")}
    numbers = [_urgent_line(voice, contact) for contact in contacts if contact.phones]
    listed = [c for c in contacts if not (urgent and c.phones)]
    doubt = _unconfirmed(guide, voice, node, contacts)
    expired = voice.common("expired") if guide.expired(node, today) else None
    tail = [
        parts["bring"],
        parts["cost"],
        doubt,
        parts["why"],
        _who(voice, listed),
        *remembered(guide, voice, position),
        _sources(guide, voice, node),
    ]
    said = (
        ["\n".join(numbers), *head, parts["risk"], parts["next"], expired, *tail]
        if urgent
        else [*head, expired, parts["risk"], parts["next"], *tail]
    )
    return _paragraphs(said)


def declared(voice: Voice, text: str, *, first: bool) -> str:
    """Add, first or last, in which other language some of it is shown, if it is.

    To be called when the buttons, too, have been said.
    """
    others = voice.elsewhere()
    if not others:
        return text
    names = escape(", ".join(locale.name for locale in others))
    note = f"<i>{voice.common('fallback', language=names)}</i>"
    return _paragraphs([note, text] if first else [text, note])


def cards(guide: Guide, voice: Voice, node: Answer) -> str:
    """Say everything known about the contacts of an answer."""
    contacts = (guide.contacts[name] for name in node.contacts if name in guide.contacts)
    return _paragraphs(_card(voice, contact) for contact in contacts)


def remembered(guide: Guide, voice: Voice, position: Position) -> list[str]:
    """Say what is remembered, where this tree would have asked for it."""
    if position.node is None:
        return []
    said = []
    for key, value in position.remembered:
        asked = guide.asks(tree_of(position.node), key)
        if asked and asked.id != position.node and voice.maybe(f"{asked.id}.{value}"):
            said.append(voice.common("remembered", answer=voice.say(f"{asked.id}.{value}")))
    return said


def _paragraphs(parts: Iterable[str | None]) -> str:
    return "\n\n".join(part for part in parts if part)


def _part(voice: Voice, node: Answer, part: str) -> str | None:
    needed = part in ("next", "why") or (part == "risk" and node.risk)
    text = voice.say(f"{node.id}.{part}") if needed else voice.part(node.id, part)
    return f"<b>{voice.common(f'heading-{part}')}</b>\n{text}" if text else None


def _urgent_line(voice: Voice, contact: Contact) -> str:
    numbers = " · ".join(f"<b>{phone}</b>" for phone in contact.phones)
    return f"☎️ {numbers} {voice.say(f'contacts/{contact.id}')}"


def _who(voice: Voice, contacts: list[Contact]) -> str | None:
    if not contacts:
        return None
    lines = [
        "• " + " · ".join([voice.say(f"contacts/{contact.id}"), *contact.phones])
        for contact in contacts
    ]
    return "\n".join([f"<b>{voice.common('heading-contacts')}</b>", *lines])


def _unconfirmed(guide: Guide, voice: Voice, node: Answer, contacts: list[Contact]) -> str | None:
    needed = guide.confidence(node) is Confidence.LOW
    what = voice.maybe(f"{node.id}.unsure") if needed else voice.part(node.id, "unsure")
    if what is None:
        return None
    askable = [contact for contact in contacts if contact.kind not in NOT_FOR_QUESTIONS]
    whom = ", ".join(voice.say(f"contacts/{contact.id}") for contact in askable[:2])
    return f"<i>{voice.common('unconfirmed', what=what, whom=whom)}</i>"


def _sources(guide: Guide, voice: Voice, node: Answer) -> str:
    facts = [guide.facts[name] for name in node.facts if name in guide.facts]
    named = [voice.say(f"sources/{fact.id}") for fact in facts if fact.source != "-"]
    lines = [
        _state(voice, facts),
        *([voice.common("draft")] if _draft(guide, voice, node) else []),
        f"<b>{voice.common('heading-source')}</b>",
        *(f"• {name}" for name in dict.fromkeys(named)),
        *([] if named else [voice.common("source-none")]),
    ]
    # folded to three lines, so that the steps stay on the phone's screen
    return "<blockquote expandable>" + "\n".join(lines) + "</blockquote>"


def _state(voice: Voice, facts: list[Fact]) -> str:
    if not facts:
        raise TextError("it rests on no known fact")
    checks = [fact.checked for fact in facts]
    oldest = min((check for check in checks if check), key=lambda c: c.on, default=None)
    if oldest is None or None in checks:
        day = min(fact.collected for fact in facts)
        return voice.common("collected", **voice.month(day))
    return voice.common("checked", name=escape(oldest.by), **voice.month(oldest.on))


def _draft(guide: Guide, voice: Voice, node: Answer) -> bool:
    return any(not guide.texts.reviewed(tree_of(node.id), locale) for locale in voice.heard)


def _card(voice: Voice, contact: Contact) -> str:
    lines = [f"<b>{voice.say(f'contacts/{contact.id}')}</b>"]
    for part, text_id, name in zip(
        CONTACT_PARTS,
        ("contact-for", "contact-hours", "contact-languages", "contact-address"),
        ("what", "hours", "languages", "address"),
        strict=True,
    ):
        text = voice.part(f"contacts/{contact.id}", part)
        if text:
            lines.append(voice.common(text_id, **{name: text}))
    lines += [
        voice.common("contact-number", number=f"<b>{phone}</b>") for phone in contact.phones
    ] or [voice.common("contact-no-number")]
    lines.append(voice.common("contact-collected", **voice.month(contact.collected)))
    return "\n".join(lines)
