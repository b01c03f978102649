"""What a screen says: the HTML text of topics, questions, answers and contact cards."""

from datetime import date
from html import escape

from bot.core.cards import listed, urgent_line
from bot.core.evidence import NOT_FOR_QUESTIONS, Confidence, Contact, Fact
from bot.core.guide import Guide, TextError
from bot.core.markup import paragraphs
from bot.core.position import Position
from bot.core.states import State, state
from bot.core.tree import Answer, Question, tree_of
from bot.core.voice import Voice


def topics(voice: Voice) -> str:
    """Say who runs this, that it is free, that it reports no one; ask for the topic."""
    return voice.common("home", organisation=voice.say("contacts/c_project"))


def lost(guide: Guide, voice: Voice) -> str:
    """Say that no answer is near enough, whom to ask, and that there are topics."""
    people = [guide.contacts[name] for name in ("c_project", "c_111") if name in guide.contacts]
    callable_ = [contact for contact in people if contact.phones]
    return paragraphs([voice.common("ask-nothing"), listed(voice, callable_[:1])])


def languages(guide: Guide) -> str:
    """Ask for the language in every language."""
    asks = (guide.texts.find("common/pick-language", locale, {}) for locale in guide.locales)
    return "\n".join(dict.fromkeys(words.text for words in asks if words))


def question(guide: Guide, voice: Voice, node: Question, position: Position) -> str:
    """Say a question, with its help."""
    parts = [f"<b>{voice.say(node.id)}</b>", voice.part(node.id, "help")]
    return paragraphs([*parts, *remembered(guide, voice, position)])


def answer(guide: Guide, voice: Voice, node: Answer, position: Position, today: date) -> str:
    """Say an answer: urgent numbers, risk, next step, what is unsure, why, whom to ask, source."""
    contacts = guide.contacts_of(node)
    urgent = guide.is_urgent(node.id)
    head = [f"<b>{voice.say(node.id)}</b>"]
    parts = {part: _part(voice, node, part) for part in ("risk", "next", "bring", "cost", "why")}
    numbers = [urgent_line(voice, contact) for contact in contacts if contact.phones]
    others = [c for c in contacts if not (urgent and c.phones)]
    doubt = _unconfirmed(guide, voice, node, contacts)
    expired = voice.common("expired") if guide.expired(node, today) else None
    tail = [
        parts["bring"],
        parts["cost"],
        doubt,
        parts["why"],
        listed(voice, others),
        *remembered(guide, voice, position),
        _sources(guide, voice, node),
    ]
    said = (
        ["\n".join(numbers), *head, parts["risk"], parts["next"], expired, *tail]
        if urgent
        else [*head, expired, parts["risk"], parts["next"], *tail]
    )
    return paragraphs(said)


def shown_to_others(
    guide: Guide, voice: Voice, node: Answer, position: Position, today: date
) -> str:
    """Say an answer to the person across the desk, in the language of `voice`."""
    note = f"<i>{voice.common('shown-for')}</i>"
    return paragraphs([note, answer(guide, voice, node, position, today)])


def declared(voice: Voice, text: str, *, first: bool) -> str:
    """Add, first or last, in which other language some of it is shown, if it is.

    To be called when the buttons, too, have been said.
    """
    others = voice.elsewhere()
    if not others:
        return text
    names = escape(", ".join(locale.name for locale in others))
    note = f"<i>{voice.common('fallback', language=names)}</i>"
    return paragraphs([note, text] if first else [text, note])


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


def _part(voice: Voice, node: Answer, part: str) -> str | None:
    needed = part in ("next", "why") or (part == "risk" and node.risk)
    text = voice.say(f"{node.id}.{part}") if needed else voice.part(node.id, part)
    return f"<b>{voice.common(f'heading-{part}')}</b>\n{text}" if text else None


def _unconfirmed(guide: Guide, voice: Voice, node: Answer, contacts: list[Contact]) -> str | None:
    needed = guide.confidence(node) is Confidence.LOW
    what = voice.maybe(f"{node.id}.unsure") if needed else voice.part(node.id, "unsure")
    if what is None:
        return None
    askable = [contact for contact in contacts if contact.kind not in NOT_FOR_QUESTIONS]
    whom = ", ".join(voice.say(f"contacts/{contact.id}") for contact in askable[:2])
    return f"<i>{voice.common('unconfirmed', what=what, whom=whom)}</i>"


def _sources(guide: Guide, voice: Voice, node: Answer) -> str:
    facts = guide.facts_of(node)
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
    file = tree_of(node.id)
    return any(
        not guide.texts.signed(file, locale) or state(guide, message, locale) is State.OUTDATED
        for message, locale in voice.heard
    )
