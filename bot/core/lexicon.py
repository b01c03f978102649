"""Words that are looked for in texts: number words, and the one everyday word for each term."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby

from bot.core.tree import Spot

Numerals = Mapping[str, tuple[str, ...]]
"""Figure → its words in one language: "3" → three, third; "m7" → July."""


@dataclass(frozen=True, slots=True)
class Term:
    """A thing that families meet on forms and doors.

    `official`: its name in Russian and Kazakh. `say`: by locale, the everyday word that every
    text uses. `never`: by locale, words for the same thing that would confuse.
    """

    id: str
    official: Mapping[str, str]
    say: Mapping[str, str]
    never: Mapping[str, tuple[str, ...]]
    spot: Spot


class Finder:
    """Finds whole words, and tells under which name each was listed; `word*` takes any ending."""

    def __init__(self, words: Mapping[str, tuple[str, ...]]) -> None:
        """Take the words by name."""
        listed = [(form, name) for name, forms in words.items() for form in forms]
        # by their first letter, for else each word of a text is tried against them all
        listed.sort(key=lambda pair: (pair[0][0].lower(), -len(pair[0])))
        self._names = [name for _, name in listed]
        either = "|".join(
            f"{re.escape(first)}(?:{'|'.join(f'({_form(form[1:])})' for form, _ in group)})"
            for first, group in groupby(listed, lambda pair: pair[0][0].lower())
        )
        self._pattern = re.compile(rf"(?<!\w)(?:{either or '(?!)'})(?!\w)", re.IGNORECASE)

    def take(self, text: str) -> tuple[list[tuple[str, str]], str]:
        """Give the words found, each with its name, and the text without them."""
        found: list[tuple[str, str]] = []

        def note(match: re.Match[str]) -> str:
            found.append((self._names[(match.lastindex or 1) - 1], match[0]))
            return " "

        return found, self._pattern.sub(note, text)


def _form(form: str) -> str:
    stem = re.escape(form.removesuffix("*")).replace(r"\ ", r"\s+")
    stem = re.sub("[ʻʼ]", "[ʻʼ'’‘`]", stem)  # Uzbek letters, typed in many ways
    return stem + (r"\w*" if form.endswith("*") else "")
