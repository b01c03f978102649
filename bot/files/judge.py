"""One row of a translator's spreadsheet judged: what it changes, or why it cannot be taken."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from bot.core.guide import Guide
from bot.files.ftl import UnwritableError, understood
from bot.files.rows import Row, Seal, tidy
from bot.files.workbook import Given

_JOINERS = "\N{ZERO WIDTH JOINER}\N{ZERO WIDTH NON-JOINER}"  # emoji are made with them
_AGAIN = "Please copy your text into a newly exported file."


@dataclass(frozen=True, slots=True)
class Change:
    """A text that becomes another one. `source`: the fingerprint of what it was made from."""

    row: int
    key: str
    before: str
    after: str
    source: str | None


class RowError(Exception):
    """What is wrong with a row, and how to mend it."""

    def __init__(self, what: str, mend: str) -> None:
        super().__init__(what)
        self.what, self.mend = what, mend


def judge(given: Given, now: Mapping[str, Row], guide: Guide, locale: str) -> Change | None:
    """Tell what a row changes, if anything. Raises RowError."""
    row = now.get(given.key)
    if not given.key:
        raise RowError("the key is missing.", _AGAIN)
    if row is None:
        raise RowError("there is no text with this key.", _AGAIN)
    seal = Seal.read(given.seal)
    if seal is None:
        raise RowError("its hidden last column was changed.", _AGAIN)
    if seal.place != row.seal.place:
        other = (one for one in guide.locales if Seal.of(one, row.key, "").place == seal.place)
        of = next(other, None)
        what = f"the row was exported for {of}." if of else "it was mixed up with another row."
        raise RowError(what, _AGAIN)
    if given.words is None:
        raise RowError(f"{given.instead} stands in place of the text.", "Please write the words.")
    after = tidy(given.words)
    untouched = Seal.of(locale, row.key, after).words == seal.words
    if untouched or after == tidy(row.words):
        return None
    if row.seal.words != seal.words:
        mend = f"It is now: “{row.words}”. Please decide in a newly exported file."
        raise RowError("the text was changed by someone else since it was exported.", mend)
    _words(after, row)
    return Change(given.number, row.key, row.words, after, seal.source)


def _words(after: str, row: Row) -> None:
    if not after:
        raise RowError("it is empty, and a text stood here.", "Please write it.")
    odd = next((sign for sign in after if _is_odd(sign)), None)
    if odd:
        mend = "Please delete it; it may hide behind the words."
        raise RowError(f"it holds a control sign (U+{ord(odd):04X}).", mend)
    try:
        found = understood(after)
    except UnwritableError as failure:
        raise RowError(f"{failure}.", "Please compare the braces with the source.") from failure
    lost = _needed(row) - found.variables - found.messages
    if lost:
        braces = ", ".join(f"{{ {'' if name[0] == '-' else '$'}{name} }}" for name in sorted(lost))
        what = f"it has lost {braces}."
        raise RowError(what, "Please write it where the source has it, with its braces.")


def _needed(row: Row) -> frozenset[str]:
    """Name the placeholders that must be there: the source's, unless the text never had them."""
    needed: frozenset[str] | None = None
    for words in (row.words, row.source):
        try:
            found = understood(words) if words else None
        except UnwritableError:
            found = None  # a statement of a fact, or a text that was broken before
        if found:
            names = found.variables | frozenset(n for n in found.messages if n.startswith("-"))
            needed = names if needed is None else needed & names
    return needed or frozenset()


def _is_odd(sign: str) -> bool:
    return sign not in f"\n{_JOINERS}" and unicodedata.category(sign) in {
        "Cc",
        "Cf",
        "Cs",
        "Co",
        "Cn",
        "Zl",
        "Zp",
    }
