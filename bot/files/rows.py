"""What a translator gets and gives: one row for each text, with all that is needed to judge it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from bot.core.checks.words import PLACEHOLDER, TOASTS, Limits
from bot.core.guide import Guide
from bot.core.places import where
from bot.core.states import State, fingerprint, message_of, source_locale, source_of, state
from bot.core.tree import Answer
from bot.core.wanted import text_files, wanted
from bot.files.ftl import Ftl, UnwritableError, read, understood

SECOND = "ru"
"""The language shown beside the source: most translators here read it."""

_SEAL = re.compile(r"([0-9a-f]{8})-([0-9a-f]{8})-([0-9a-f]{8}|none)")


def tidy(words: str) -> str:
    """Take away white space that nobody sees: at the ends of lines, before and after."""
    lines = words.replace("_x000D_", "").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(line.rstrip() for line in lines).strip()


class Seal(NamedTuple):
    """What a row was when it was exported; it tells a later edit and rows that were mixed up.

    `place`: of locale and key; `words`: of the text; `source`: the source's fingerprint.
    """

    place: str
    words: str
    source: str | None

    @classmethod
    def of(cls, locale: str, key: str, words: str, source: str | None = None) -> "Seal":
        """Seal a row."""
        # unlike a fingerprint, it must see a line that was broken elsewhere
        exact = sha256(tidy(words).encode()).hexdigest()[:8]
        return cls(fingerprint(f"{locale} {key}"), exact, source)

    @classmethod
    def read(cls, text: str) -> "Seal | None":
        """Read a seal; None where it was broken."""
        found = _SEAL.fullmatch(text)
        return cls(found[1], found[2], None if found[3] == "none" else found[3]) if found else None

    def __str__(self) -> str:
        return f"{self.place}-{self.words}-{self.source or 'none'}"


@dataclass(frozen=True, slots=True)
class Row:
    """One text. `limit`: the most signs it may have, 0 where only the screen limits it."""

    key: str
    where: str
    source: str
    second: str
    limit: int
    placeholders: str
    words: str
    state: State
    note: str
    seal: Seal


def files(content: Path, locale: str) -> dict[str, Ftl]:
    """Read the .ftl files of a locale by their names. Raises UnreadableError."""
    return {path.stem: read(path) for path in sorted((content / locale).glob("*.ftl"))}


def words_of(found: Mapping[str, Ftl]) -> dict[str, str]:
    """Give all texts of some files by their ids."""
    return {
        f"{file}/{name}": words for file, ftl in found.items() for name, words in ftl.words.items()
    }


def rows(guide: Guide, content: Path, locale: str, limits: Limits) -> Iterator[Row]:
    """List every text of the source or of the locale, file by file, as the source has them.

    Raises UnreadableError.
    """
    home = source_locale(guide.locales) or locale
    source_files = files(content, home)
    source, here = words_of(source_files), words_of(files(content, locale))
    second = {} if locale == SECOND else words_of(files(content, SECOND))
    asked = {want.text_id: want.label for want in wanted(guide)}
    room = asked | dict.fromkeys(TOASTS, limits.toast) | {PLACEHOLDER: limits.placeholder}
    # what the source lacks is written in the source first
    for key in _ordered(guide, [*source, *here, *(asked if locale == home else ())]):
        message = message_of(key)
        words = here.get(key, "")
        found = state(guide, message, locale) if words else State.MISSING
        file, _, name = message.partition("/")
        yield Row(
            key,
            where(guide, key),
            _statements(guide, key) if locale == home else source.get(key, ""),
            second.get(key, ""),
            room.get(key, 0),
            _placeholders(source.get(key, words)),
            words,
            found,
            _note(source_files.get(file), name, found),
            Seal.of(locale, key, words, source_of(guide, message, locale)),
        )


def _ordered(guide: Guide, keys: list[str]) -> list[str]:
    """Sort by file and keep the order in which messages come; all parts of one together."""
    known = text_files(guide)
    at = {message: place for place, message in enumerate(dict.fromkeys(map(message_of, keys)))}

    def place(key: str) -> tuple[int, int]:
        file = key.partition("/")[0]
        return known.index(file) if file in known else len(known), at[message_of(key)]

    return sorted(dict.fromkeys(keys), key=place)


def _statements(guide: Guide, key: str) -> str:
    node = guide.node(key)
    if not isinstance(node, Answer):
        return ""
    return "\n".join(fact.statement for fact in guide.facts_of(node))


def _placeholders(words: str) -> str:
    if "{" not in words:
        return ""
    try:
        return " ".join(f"{{ ${name} }}" for name in sorted(understood(words).variables))
    except UnwritableError:
        return ""


def _note(ftl: Ftl | None, message: str, found: State) -> str:
    comment = ftl.comments.get(message, "") if ftl else ""
    changed = "The source has changed since this was translated." if found == "outdated" else ""
    return "\n".join(part for part in (changed, comment) if part)
