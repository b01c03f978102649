"""Whether a link's label marks a place or an occasion, as it should, or a person."""

import re
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from bot.core import names, spelling
from bot.core.spelling import skeleton
from bot.core.telltale import (
    NUMBER_WORDS,
    SHORT_FORMS,
    marked_by_initials,
    marked_by_number,
    without_days,
)

LONGEST = 40
"""Signs of a label: more of them are a free text, and free text tells of persons."""

_INSTEAD = " Please write a place or an occasion instead, such as “bus station” or “Nauryz fair”."
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_INITIAL = re.compile(
    r"(?<![\w.])(?P<initial>[^\W\d_])\.\s?(?:[^\W\d_]\.\s?)?(?P<after>[^\W\d_]{3,})"
    r"|(?P<before>[^\W\d_]{3,})\s+(?P<lone>[^\W\d_])\.(?:\s?[^\W\d_]\.)?(?!\w)"
)
_CUT = re.compile(r"[,;:/|()\n]|\s[-–—]\s")
_TOKEN = re.compile(r"[^\W\d_]+|\d+")
_LETTERS = re.compile(r"[^\W\d_]+")
_QUOTED = re.compile(r"(?:[«“„\"]|(?<!\S)')[^«»“”„\"']+(?:[»”“\"]|'(?!\w))")
_PAIR = re.compile(
    # "Mother and child, clinic", "Отбасы, банк": what is called so and what it is; a number marks
    r"^(?P<name>[^\W\d]+ (?:and|&|и|мен|және|жана|менен|va|ва) [^\W\d]+), (?=\D+$)"
    rf"|^(?P<lone>{'|'.join(names.HOMELY)}), (?=(?:{'|'.join(names.BODIES)})\D*$)",
    re.IGNORECASE,
)

_ADJECTIVE = re.compile(r".{2,}(?:ая|ую|ый|ий|ой|ого|ому|ей|енький)")
_MANY = re.compile(
    r".{2,}(?:[лдт][аеоө]р\w{0,5}|l[ae]r\w{0,5}|ҳо\w?)|[a-z]{3,}s|people|wom[ae]n|men|children|youth"
)
_FEW = 4
"""Letters that beside a number say more than a sign does ("fam 12")."""


class _Word(NamedTuple):
    text: str
    """As typed, in small letters."""
    bones: str
    capital: bool


def person_in(label: str) -> str | None:
    """Say in plain English why a label looks as if it marked one person or family, or None.

    It never repeats what was typed, so that its answer may be logged. It is for honest staff who
    would type a name without thinking: it cannot stop somebody who hides one on purpose.
    """
    if any(unicodedata.category(sign) in _HIDDEN for sign in label):
        return "The label holds control signs that nobody sees. Please type it anew."
    if len(label) > LONGEST:
        return f"The label has more than {LONGEST} signs: free text may tell of persons." + _INSTEAD
    text = re.sub("[ʻʼ‘’`´]", "'", unicodedata.normalize("NFKC", label)).strip()
    text = re.sub(r"\b(?:named after|ба номи)\b", "имени", text, flags=re.IGNORECASE)
    plain = re.sub("'s?\\b", "", text.casefold())
    why = marked_by_number(plain) or (_code(plain) if plain else None)
    text = _PAIR.sub(lambda pair: f"{pair['name'] or pair['lone']} ", _QUOTED.sub(_quoted, text))
    why = why or next((why for part in _parts(text) if (why := _words(part))), None)
    why = why or _initials(text)
    return why + _INSTEAD if why else None


_OWN_DAY = re.compile(
    r"\b\d{1,2}\s+(?:янв|фев|мар[та]|апр|ма[йя]\b|июн|июл|авг|сен|окт|ноя|дек|jan|feb|march|april|may\b"
    r"|june|july|aug|sept|octo|nov|dec)\w*",
    re.IGNORECASE,
)


def _parts(text: str) -> Iterable[list[_Word]]:
    text = re.sub(r"\b([гд])-(?=н|ж|р\b)", r"\1", text, flags=re.IGNORECASE)
    text = re.sub(r"\bпр-т", "проспект", text, flags=re.IGNORECASE)
    text = re.sub(r"\d+[./-]\d+[./-]\d+", ",", re.sub(r"'s\b|'", "", text))
    text = _OWN_DAY.sub(",", text)
    for part in _CUT.split(text):
        yield [
            _Word(w.casefold().replace("ё", "е"), skeleton(w), w[0].isupper())
            for w in _TOKEN.findall(part)
        ]


def _quoted(quoted: re.Match[str]) -> str:
    """Leave out the name of an institution: «Айгуль» of "детский сад «Айгуль»"."""
    head = _CUT.split(quoted.string[: quoted.start()])[-1].casefold().replace("'", "")
    before = _LETTERS.findall(head)
    rest = quoted.string[quoted.end() :].casefold().replace("'", "")
    after = _LETTERS.findall(_CUT.split(rest.lstrip(" ,"))[0])
    if not before:
        marked = after[:1] and after[0] in _LOOSE  # «Айгуль» из школы
        numbered = rest.startswith(",") and any(sign.isdigit() for sign in rest)
        named = any(map(_place, after[:3])) and not (marked or numbered)
    else:
        named = any(map(_place, before[-2:]))
    return "" if named else quoted[0]


def _starts(word: str, beginnings: Iterable[str]) -> bool:
    """Tell whether a word begins with one of these; those of three letters are whole words."""
    return any(word.startswith(b) if len(b) > 3 else word == b for b in beginnings)  # noqa: PLR2004


def _place(word: str) -> bool:
    return _starts(word, names.CONTEXT)


def _code(plain: str) -> str | None:
    digits = any(sign.isdigit() for sign in plain)
    found = _LETTERS.findall(without_days(plain))
    letters = "".join(word for word in found if word not in NUMBER_WORDS)
    if len(letters) < (_FEW if digits else _FEW - 1) and not any(map(_place, found)):
        return "This is a bare number or sign, as in a row with one for each family."
    return None


def _words(part: list[_Word]) -> str | None:
    for at, word in enumerate(part):
        if word.text in names.TITLES:
            return "This looks like a title, which stands with somebody's name."
        if word.text in names.KIN or _kin(word) or _nameless(part, at):
            return "This looks like words for one person."
        one = word.text in names.ONE and not _of_a_place(part, at)
        if one or (word.text in names.CONDITION and not _condition_of_many(part, at)):
            return "This looks like words for one person or family."
        if word.text in names.NUMBERED and _beside_number(part, at):
            return "This looks like a number for one person or family."
        if _is_name(part, at) and not _namesake(part, at):
            return "This looks like a personal name."
    return None


def _kin(word: _Word) -> bool:
    return word.text not in names.LOOK_ALIKES and bool(spelling.KIN.fullmatch(word.bones))


def _nameless(part: list[_Word], at: int) -> bool:
    """Tell "the tall one from room 4" and "рыжая из 4 комнаты", where no noun says who."""
    word, after = part[at], [near.text for near in part[at + 1 : at + 4]]
    if word.text == "one":
        return (not after or after[0] in _LOOSE) and part[max(at - 2, 0)].text == "the"
    from_there = after[:1] and after[0] in {"из", "с", "со"}
    whose = _ADJECTIVE.fullmatch(word.text) and not _place(word.text)
    return bool(from_there and whose and any(_starts(w, names.ROOMS) for w in after[1:]))


def _condition_of_many(part: list[_Word], at: int) -> bool:
    """Tell "deaf school" and "Школа беременной" from "the deaf one" and "глухая из школы"."""
    after = [word.text for word in part[at + 1 : at + 3]]
    if _beside_number(part, at) or (after[:1] and after[0] in _LOOSE):
        return False
    before = [word.text for word in part[:at]]
    if any(map(_place, before[-1:])):
        return bool(_ADJECTIVE.fullmatch(part[at].text))
    if before and before[-1] in {"the", "of", "for"}:
        return any(map(_place, before))
    russian = _ADJECTIVE.fullmatch(part[at].text)
    named = any((_place(w) and not _starts(w, names.ROOMS)) or _MANY.fullmatch(w) for w in after)
    return named and not russian


def _beside_number(part: list[_Word], at: int) -> bool:
    near = [*part[max(at - 1, 0) : at], *part[at + 1 : at + 2]]
    if at + 2 < len(part) and part[at + 1].text in NUMBER_WORDS:
        near.append(part[at + 2])
    return any(word.text.isdigit() or (len(word.text) == 1 and word.capital) for word in near)


_LOOSE = frozenset(names.words("in at from near on by with who из в на с у около аз дар"))
_JOINTS = frozenset(names.words("of and the и ва va және мен менен жана"))


def _of_a_place(part: list[_Word], at: int) -> bool:
    """Tell "family centre" and "День семьи" from "family at the centre" and "для семьи"."""
    if _beside_number(part, at) or (at + 1 < len(part) and part[at + 1].text in _LOOSE):
        return False
    before = [word.text for word in part[:at]]
    if before in (["the"], ["a"], ["one"]) or before[-2:] in (["for", "the"], ["for", "a"]):
        return False
    near = [word for word in before if word not in _JOINTS][-3:]
    near += [word.text for word in part[at : at + 4]]
    return any(map(_place, near))


def _is_name(part: list[_Word], at: int) -> bool:
    word = part[at]
    if word.text in names.LOOK_ALIKES or spelling.NOT_NAME.match(word.bones):
        return False
    if spelling.NAME.fullmatch(word.bones) or spelling.SHORT.fullmatch(word.bones):
        return True
    if spelling.FATHER.fullmatch(word.text):
        return True
    if spelling.CHILD_OF.fullmatch(word.text):
        return at > 0
    counted = at > 0 and _place(part[at - 1].text)  # "Центр мигрантов": many of them, no surname
    as_name = word.text in names.SHORT_WORDS or spelling.SURNAME.fullmatch(word.text)
    return word.capital and not counted and bool(as_name)


def _namesake(part: list[_Word], at: int) -> bool:
    """Tell whether the name is that of a street, a school or a stall, not of somebody there."""
    reach = range(1, 4)
    if at > 1 and part[at - 1].text == "у" and part[at - 1].capital and _place(part[at - 2].text):
        return True  # "кафе У Ашота", but not "кафе у дома Ашота"
    for back in (n for n in reach if n <= at):
        title = part[at - back].text
        if title in names.NAMED_BEFORE:
            return back == 1 or _starts(title, ("имени", "им", "улиц", "ул", "проспект", "метро"))
    return any(
        part[at + n].text in names.NAMED_AFTER and all(w.capital for w in part[at + 1 : at + n])
        for n in reach
        if at + n < len(part)
    )


def _initials(text: str) -> str | None:
    for part in _CUT.split(text):
        for found in _INITIAL.finditer(part):
            before = part[: found.start()].casefold().replace(".", " ").split()[-1:]
            name = found["after"] or found["before"]
            initial = found["lone"] or found["initial"]
            short = re.sub(r"[.\s]", "", found[0][: -len(name)]).casefold() in SHORT_FORMS
            if short or not (name[0].isupper() and initial.isupper()) or _place(name.casefold()):
                continue  # "Т.Ц. Мега", "г. Шымкент", "Gate A."
            famous = spelling.NOT_NAME.match(skeleton(name))
            if famous or any(b in names.NAMED_BEFORE for b in before):
                continue  # "им. А. С. Пушкина"
            surname = spelling.SURNAME.fullmatch(name.casefold())
            if initial in {"Г", "С"} and found["after"] and not surname:
                continue  # "Г. Шымкент" is a town, "С. Кеген" a village
            return "This looks like a name with an initial."
    return marked_by_initials(text)
