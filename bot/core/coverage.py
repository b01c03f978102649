"""How many texts of each language are in which state, as tables for the docs."""

from collections import Counter
from collections.abc import Iterator

from bot.core.guide import Guide
from bot.core.states import State, message_of, origin, state
from bot.core.tree import Answer
from bot.core.wanted import text_files, wanted

_COLUMNS = (State.REVIEWED, State.DRAFT, State.OUTDATED, State.MISSING)


def coverage(guide: Guide) -> Iterator[tuple[str, str, State]]:
    """Give each message that is asked for, a locale, and the message's state there.

    One that lacks a text that is asked for is missing: its screen falls back to another language.
    """
    asked: dict[str, set[str]] = {}
    for want in wanted(guide):
        asked.setdefault(message_of(want.text_id), set()).add(want.text_id)
    for message, texts in asked.items():
        for locale in guide.locales:
            home = origin(guide.locales, locale)
            whole = all(guide.texts.has(text_id, home) for text_id in texts)
            yield message, locale, state(guide, message, locale) if whole else State.MISSING


def markdown(guide: Guide) -> Iterator[str]:
    """Write a table for all answers, then one for each file of texts."""
    counts: dict[str, Counter[tuple[str, State]]] = {"All answers": Counter()}
    counts |= {file: Counter() for file in (*guide.trees, *text_files(guide))}
    for message, locale, found in coverage(guide):
        counts[message.partition("/")[0]][locale, found] += 1
        if isinstance(guide.node(message), Answer):
            counts["All answers"][locale, found] += 1
    for title, of in counts.items():
        yield f"| {title} | {' | '.join(_COLUMNS)} |"
        yield f"|---|{'---|' * len(_COLUMNS)}"
        for locale in guide.locales:
            yield f"| `{locale}` | {' | '.join(str(of[locale, one]) for one in _COLUMNS)} |"
        yield ""
