"""The pieces of folded texts by which they are compared, as numbers.

Words; their threes and fours of letters, edges counted, which an ending or a typing error leaves
mostly as they are; and the beginnings of two words in a row. Longer pieces only learn phrases by
heart. Numbers, because a million strings take seconds to count, and 140 MB.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int64]

_SIGNS = np.zeros(256, np.int64)
_SIGNS[np.frombuffer(b"abcdefghijklmnopqrstuvwxyz0123456789", np.uint8)] = np.arange(1, 37)
_BASE = 37
_EDGE = 0
_FOURS = _BASE**3
"""The first number of a piece of four signs; before it come those of three."""

_PAIRS = 1 << 22
_WORDS = 1 << 44
_BEGINNING = 4
"""Letters of a word's beginning, in a pair."""

_LONGEST = 24
_MIX = np.random.default_rng(7).integers(1, 1 << 40, (_LONGEST, _BASE), np.int64)
"""What a letter adds to the number of its word, by its place; always the same."""


def pieces(texts: Sequence[str]) -> tuple[Numbers, Numbers]:
    """Give all pieces of folded texts, and for each the place of its text; some come twice."""
    # one space at both edges of each word, and one more between texts
    line = "".join(f" {text} \n" for text in texts).encode("ascii")
    raw = np.frombuffer(line, np.uint8)
    text_of = np.cumsum(raw == ord("\n"))
    signs = _SIGNS[raw]
    found = [_runs(signs, text_of, 3, 0), _runs(signs, text_of, 4, _FOURS), *_words(signs, text_of)]
    return (
        np.concatenate([numbers for numbers, _ in found]),
        np.concatenate([texts for _, texts in found]),
    )


def _runs(signs: Numbers, text_of: Numbers, size: int, first: int) -> tuple[Numbers, Numbers]:
    """Give numbers to the runs of signs that stand within one word, its edges counted."""
    count = max(0, len(signs) - size + 1)
    number = np.zeros(count, np.int64)
    inside = np.ones(count, np.bool_)
    for at in range(size):
        part = signs[at : at + count]
        number = number * _BASE + part
        if 0 < at < size - 1:
            inside &= part != _EDGE
    return number[inside] + first, text_of[:count][inside]


def _words(signs: Numbers, text_of: Numbers) -> list[tuple[Numbers, Numbers]]:
    """Give numbers to the words, and the pairs of words that follow each other in one text."""
    letters = signs != _EDGE
    begins = np.flatnonzero(letters[1:] & ~letters[:-1]) + 1
    if not len(begins):
        return []
    places = np.flatnonzero(letters)
    which = np.searchsorted(begins, places, "right") - 1
    within = np.minimum(places - begins[which], _LONGEST - 1)
    held = signs[places]
    # exact in floats: at most 24 numbers of 40 bits
    mixed = np.bincount(which, _MIX[within, held].astype(np.float64)).astype(np.int64)
    early = within < _BEGINNING
    power = _BASE ** (_BEGINNING - 1 - within[early])
    start = np.bincount(which[early], (held[early] * power).astype(np.float64)).astype(np.int64)
    owner = text_of[begins]
    together = owner[1:] == owner[:-1]
    pairs = start[:-1] * _BASE**_BEGINNING + start[1:] + _PAIRS
    return [(mixed + _WORDS, owner), (pairs[together], owner[1:][together])]
