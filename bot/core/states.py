"""How far each translation is: missing, a draft, outdated by a change of its source, reviewed.

A translation remembers the fingerprint of the wording it was made from. The source of a
translation is the same message in the source locale; an answer of the source locale itself is
made from the statements of its facts; nothing else has a source.
"""

from collections.abc import Mapping
from enum import StrEnum
from hashlib import sha256

from bot.core.guide import Guide, Locale
from bot.core.tree import Answer


class State(StrEnum):
    """What a family must know about a text of its language, the worst first."""

    MISSING = "missing"
    OUTDATED = "outdated"
    DRAFT = "draft"
    REVIEWED = "reviewed"


def message_of(text_id: str) -> str:
    """Name the message of a text: `schooling/no-iin` for `schooling/no-iin.next`."""
    return text_id.partition(".")[0]


def source_locale(locales: Mapping[str, Locale]) -> str | None:
    """Name the locale that all others are translated from: the one without a fallback."""
    return next((locale.id for locale in locales.values() if locale.fallback is None), None)


def origin(locales: Mapping[str, Locale], locale: str) -> str:
    """Name the locale whose words these are: another one where they are derived by rules."""
    found = locales.get(locale)
    return found.derived if found and found.derived else locale


def fingerprint(wording: str) -> str:
    """Give 8 hexadecimal digits that change with the words, and not with their white space."""
    return sha256(" ".join(wording.split()).encode()).hexdigest()[:8]


def source_of(guide: Guide, message_id: str, locale: str) -> str | None:
    """Give the fingerprint of what this message is to be made from, as it is now."""
    home = source_locale(guide.locales)
    if home is None:
        return None
    if locale != home:
        wording = guide.texts.wording(message_id, home)
        return None if wording is None else fingerprint(wording)
    node = guide.node(message_id)
    if not isinstance(node, Answer):
        return None
    # sorted, for the order of the facts in a tree says nothing
    known = sorted(set(node.facts) & set(guide.facts))
    return fingerprint("\n".join(guide.facts[name].statement for name in known))


def state(guide: Guide, message_id: str, locale: str) -> State:
    """Tell how far a message is in a locale. What was never stamped is not outdated."""
    home = origin(guide.locales, locale)
    if guide.texts.wording(message_id, home) is None:
        return State.MISSING
    made, source = guide.texts.made_from(message_id, home), source_of(guide, message_id, home)
    if made and source and made != source:
        return State.OUTDATED
    signed = guide.texts.signed(message_id.partition("/")[0], locale)
    return State.REVIEWED if signed else State.DRAFT
