"""A typed text as it is compared: small letters of one alphabet, whatever keyboard they came from.

Families write Kazakh, Kyrgyz and Tajik without their own letters, Uzbek in both scripts, Russian in
Latin letters. So each letter becomes the one sign that all its spellings share. Two words that
then look alike are told apart by the words around them.
"""

import re
import unicodedata
from collections.abc import Iterable

LONGEST = 4096
"""Signs of a text that are read: as many as Telegram lets through."""

_CYRILLIC = {
    **dict(zip("абвгдезийклмнопрстуфхыэ", "abvgdeziyklmnoprstufhye", strict=True)),
    "ж": "zh",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "sh",
    "ю": "yu",
    "я": "ya",
    "ё": "e",
    # as a Russian keyboard replaces the letters that it lacks
    "ә": "a",
    "ғ": "g",
    "қ": "k",
    "ң": "n",
    "ө": "o",
    "ұ": "u",
    "ү": "u",
    "һ": "h",
    "і": "i",
    "ҳ": "h",
    "ҷ": "ch",
    "ӯ": "u",
    "ӣ": "i",
    "ў": "u",
    "ъ": "",
    "ь": "",
    "є": "e",
}
_TURKIC = {"ş": "sh", "ç": "ch", "ı": "i", "ə": "a", "ŋ": "n", "ɵ": "o", "ž": "zh", "š": "sh"}
_MARKS = dict.fromkeys("'’‘`´ʹʻʼ\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff", "")
_LETTERS = str.maketrans({**_CYRILLIC, **_TURKIC, **_MARKS})

# the order matters: what is longer comes first
_SPELLINGS = (
    *(("dzh", "C"), ("dj", "C"), ("zh", "C"), ("shch", "W"), ("sh", "W"), ("ch", "C")),
    *(
        ("ck", "k"),
        ("ce", "se"),
        ("ci", "si"),
        ("c", "k"),
        ("C", "c"),
        ("j", "c"),
        ("kh", "h"),
        ("gh", "g"),
        ("ts", "s"),
    ),
    *(("yo", "e"), ("ye", "e"), ("ie", "e"), ("w", "v"), ("W", "w"), ("y", "i"), ("q", "k")),
    *(("x", "h"), ("u", "o")),
)
_STRESS = re.compile("[\u0300-\u036f]")
_JUNK = re.compile(r"[^a-z0-9\n]+")
_NUMBER = re.compile(r"\d+")
_AGAIN = re.compile(r"([a-z])\1+")
_A_NUMBER = 4
"""Digits of an age, a day, a year; more are a telephone's, and say nothing."""


def fold(text: str) -> str:
    """Fold a text into words of a–z and short numbers, a space between them; may be empty."""
    return fold_all((text,))[0]


def fold_all(texts: Iterable[str]) -> list[str]:
    """Fold many texts at once, which is much quicker than each alone."""
    # a line for each: no other sign of a text ends up as a line break
    said = "\n".join(text[:LONGEST].replace("\n", " ") for text in texts)
    said = said.lower().replace("йў", "yo").translate(_LETTERS)
    if not said.isascii():
        said = _STRESS.sub("", unicodedata.normalize("NFKD", said).translate(_LETTERS))
    for spelling, sign in _SPELLINGS:
        said = said.replace(spelling, sign)
    said = _NUMBER.sub(lambda found: f" {found[0]} " if len(found[0]) <= _A_NUMBER else " ", said)
    said = _AGAIN.sub(r"\1", _JUNK.sub(" ", said))
    return [line.strip() for line in said.split("\n")]
