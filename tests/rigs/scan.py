"""The scanner: every byte of every file, for anything that could be somebody.

A form shorter than seven bytes is found by chance in a few megabytes, so it is not sought: an id
below 2**48 is then sought as eight bytes, and the ids of a test should be larger than that.
"""

import base64
import json
import sys
import urllib.parse
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple

_SHORTEST = 7
"""Bytes of a form: at each offset of a word of four bytes there is a whole word within seven."""


class Hit(NamedTuple):
    """Something of a person in a file."""

    file: str
    at: int
    form: str
    needle: str


@dataclass(frozen=True)
class Needles:
    """Ids, and texts: names, usernames, typed words, each of seven bytes or more."""

    numbers: Iterable[int]
    texts: Iterable[str]

    def forms(self) -> Iterator[tuple[str, str, bytes]]:
        """Give every way in which each may be written: its needle, the name of the way, bytes."""
        for number in self.numbers:
            for name, form in number_forms(number):
                yield str(number), name, form
        for text in self.texts:
            for name, form in text_forms(text):
                yield text, name, form


def number_forms(number: int) -> Iterator[tuple[str, bytes]]:
    """Give the ways in which an id may be written. `id << 32 | anything` is a callback id."""
    yield "decimal", b"%d" % number
    # hex of an id is the beginning of hex of its callback ids too; so with the bytes below
    yield "hex", b"%x" % number
    yield "HEX", b"%X" % number
    trimmed = (number.bit_length() + 7) // 8
    width = trimmed if trimmed >= _SHORTEST else 8
    orders: tuple[Literal["little", "big"], ...] = ("little", "big")
    for order in orders:
        whole = number.to_bytes(8, order)
        yield f"{order}-endian", number.to_bytes(width, order)
        yield from ((f"{order}-endian {name}", form) for name, form in _base64(whole))
    yield "varint", _varint(number)
    yield "zigzag varint", _varint(number << 1)
    yield (
        "SQLite varint",
        bytes(
            digit | 0x80 if at else digit
            for at, digit in reversed(list(enumerate(_septets(number))))
        ),
    )
    yield "PostgreSQL numeric", b"".join(group.to_bytes(2, "little") for group in _myriads(number))
    yield from ((f"decimal {name}", form) for name, form in _base64(b"%d" % number))
    for low in (number << 32, ((number + 1) << 32) - 1):
        # all callback ids of somebody begin with one of the two
        digits = str(low)
        yield "callback id", digits[: len(digits) - 10].encode()


def text_forms(text: str) -> Iterator[tuple[str, bytes]]:
    """Give the ways in which a text may be written."""
    plain = text.encode()
    yield "UTF-8", plain
    yield "UTF-16LE", text.encode("utf-16-le")
    yield "UTF-16BE", text.encode("utf-16-be")
    yield "JSON", json.dumps(text)[1:-1].encode()
    yield "URL", urllib.parse.quote(text).encode()
    yield "URL form", urllib.parse.quote_plus(text).encode()
    yield "hex", plain.hex().encode()
    yield from _base64(plain)


def scan(needles: Needles, folders: Iterable[Path]) -> tuple[list[Hit], int]:
    """Look for every form in every file; returns what was found, and how many bytes were read."""
    forms: dict[bytes, tuple[str, str]] = {}
    for needle, name, form in needles.forms():
        forms.setdefault(form, (needle, name))
    short = [name for form, (_, name) in forms.items() if len(form) < _SHORTEST]
    if short:
        raise ValueError(f"too short to be told from chance: {sorted(set(short))}")
    patterns = [(form, list(_words(form))) for form in forms]
    hits: list[Hit] = []
    read = 0
    for file in sorted(file for folder in folders for file in folder.rglob("*") if file.is_file()):
        try:
            data = file.read_bytes()
        except FileNotFoundError:
            continue  # a running server makes and drops files of its own; this one is gone
        read += len(data)
        # Every form shows at least one whole word of an aligned view of the file; only those
        # whose words are all there are looked for. This takes seconds instead of hours.
        there = set(memoryview(data + bytes(-len(data) % 4)).cast("I"))
        for form, ways in patterns:
            if any(words <= there for words in ways) and (at := data.find(form)) >= 0:
                needle, name = forms[form]
                hits.append(Hit(str(file), at, name, needle))
    return hits, read


def _words(form: bytes) -> Iterator[set[int]]:
    """Give the whole words of four bytes that a form shows, for each of the four alignments."""
    for start in range(4):
        yield {
            int.from_bytes(form[at : at + 4], sys.byteorder)
            for at in range(start, len(form) - 3, 4)
        }


def _base64(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Give what base64 makes of the data after any 0, 1 or 2 bytes, plain and for URLs."""
    for before in range(3):
        coded = base64.b64encode(bytes(before) + data)
        # digits that hold bits of what stands before or after are left out
        first, last = -(-before * 8 // 6), (before + len(data)) * 8 // 6
        sure = coded[first:last]
        yield f"base64/{before}", sure
        for_url = sure.translate(bytes.maketrans(b"+/", b"-_"))
        if for_url != sure:
            yield f"base64url/{before}", for_url


def _septets(number: int) -> Iterator[int]:
    while number:
        yield number & 0x7F
        number >>= 7


def _varint(number: int) -> bytes:
    septets = list(_septets(number))
    return bytes(one | 0x80 for one in septets[:-1]) + bytes(septets[-1:])


def _myriads(number: int) -> list[int]:
    groups = []
    while number:
        number, group = divmod(number, 10_000)
        groups.append(group)
    return groups[::-1]
