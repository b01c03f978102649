"""Uzbek in Latin letters, spelt in Cyrillic ones.

The rules are those of the two alphabets (Uzbek laws of 1940 and 1995) read backwards. What they
cannot know, such as the soft sign of сентябрь, which Latin does not write, stands in exceptions.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

_MARKS = "ʻʼ'’‘`"
"""The signs that people type for the two of the alphabet, ʻ (oʻ gʻ) and ʼ (the hard sign)."""

_QUOTES = frozenset("'’‘`")
"""Those of them that are also typed as quotation marks."""

_LATIN = re.compile("[A-Za-z]")
_SINGLE = dict(zip("abdefghijklmnopqrstuvxyz", "абдефгҳижклмнопқрстувхйз", strict=True))
_DOUBLE = {"sh": "ш", "ch": "ч", "oʼ": "ў", "gʼ": "ғ", "yo": "ё", "yu": "ю", "ya": "я"}

_LETTER = re.compile(
    # ʼ keeps s and h apart and is not written itself: Isʼhoq, Исҳоқ
    rf"(?P<apart>s[{_MARKS}]h)"
    # -tsiya, -tsion, -tsial are only in loan words; hujjatsiz, aytsa are not
    rf"|(?P<loan>ts(?=iy?[aeou](?![{_MARKS}])))"
    # Latin writes neither sign of объект and Вьетнам
    r"|(?P<hard>(?<=[bd])ye)|(?P<soft>(?<=[fghjklmnpqrstvxz])ye)|(?P<ye>ye)"
    # э begins a word or follows a vowel: элчи, поэма
    rf"|(?P<open>(?:^|(?<=[aeiouаеёиоуўэюя])|(?<=o[{_MARKS}]))e)"
    # yoʻl is y and oʻ, not yo
    rf"|(?P<double>sh|ch|[og][{_MARKS}]|yo(?![{_MARKS}])|yu|ya)"
    rf"|(?P<mark>[{_MARKS}])|(?P<single>.)",
    re.IGNORECASE | re.DOTALL,
)
_FIXED = {"apart": "сҳ", "loan": "ц", "hard": "ъе", "soft": "ье", "ye": "е", "open": "э"}

_RUN = re.compile(
    # what is no Uzbek: a tag, an entity, an address, a name with @
    r"</?[a-z][^<>]*>|&(?:[a-z]+|\#\d+|\#x[0-9a-f]+);"
    r"|[a-z][a-z0-9+.-]*://[^\s<>“”«»]+|[\w.+-]{0,64}@[\w.-]+"
    # “bering.Keyin” is a slip, not an address; nor is “1.bolaning”
    r"|(?!\d+\.[a-z]{4})(?:[a-z0-9][a-z0-9-]{0,62}\.){1,8}(?-i:[a-z]{2,}|[A-Z]{2,})(?![^\W\d_])"
    r"(?:/[^\s<>“”«»]*)?"
    # a word: letters (ʻ and ʼ are letters), other marks inside it, and those of oʻ and gʻ
    r"|(?P<word>[^\W\d_](?:[^\W\d_]|['’‘`](?=[^\W\d_])|(?<=[og])['’‘`])*)",
    re.IGNORECASE,
)

_FOREIGN = re.compile(r"[wW]|[cC](?![hH])|[À-ÖØ-öø-ɏ]")
"""Letters that no Uzbek word has: the word is a name and stays as it is."""

_ROMAN = re.compile(r"(?!L$)C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
"""Up to 399: larger ones are not written, and their letters make words such as DI."""


def fold(word: str) -> str:
    """Give the form in which words are compared: small letters, one sign for every mark."""
    return re.sub(f"[{_MARKS}]", "ʼ", word.lower())


class Exceptions:
    """Words that the rules get wrong, and words that stay Latin.

    `words` maps a whole word to its Cyrillic form, or with `*` at the end of both a beginning,
    whatever ending follows: `politsiya*` → `полиция*`. `keep` lists words, or with `*`
    beginnings, that stay as they are; capitals matter there. Of several that fit, `keep` comes
    first, then the whole word, then the longest beginning.
    """

    def __init__(self, words: Mapping[str, str] | None = None, keep: Iterable[str] = ()) -> None:
        """Take them as a translator writes them."""
        self._words = {fold(latin): cyrillic for latin, cyrillic in (words or {}).items()}
        self._keep = frozenset(keep)
        self.spelled: dict[str, str] = {}
        """Words as they were spelled before: a text has the same ones again and again."""

    def find(self, word: str) -> tuple[str, int]:
        """Give the spelling of a word, and how many of its signs that covers; 0 where none."""
        for pattern, size in _patterns(word):
            if pattern in self._keep:
                return word[:size], size
        for pattern, size in _patterns(fold(word)):
            if pattern in self._words:
                return _cased(self._words[pattern].rstrip("*"), word[:size]), size
        return "", 0


def to_cyrillic(text: str, exceptions: Exceptions) -> str:
    """Spell a text in Cyrillic letters.

    Tags, entities, addresses, digits, Roman numerals, what is Cyrillic already and words with
    letters that Uzbek lacks stay as they are. Never raises.
    """

    def run(found: re.Match[str]) -> str:
        word, before = found["word"], text[: found.start()][-1:]
        if word is None:
            return found[0]
        # ‘radio’: the last sign is no part of the o
        quote = word[-1] if before in _QUOTES and word[-1] in _QUOTES else ""
        word = word.removesuffix(quote)
        if word not in exceptions.spelled:
            exceptions.spelled[word] = _word(word, exceptions)
        return exceptions.spelled[word] + quote

    return _RUN.sub(run, text)


def _word(word: str, exceptions: Exceptions) -> str:
    known, size = exceptions.find(word)
    if not size and (not _LATIN.search(word) or _FOREIGN.search(word) or _ROMAN.fullmatch(word)):
        return word
    return known + "".join(_letter(found, size) for found in _LETTER.finditer(word, size))


def _letter(found: re.Match[str], size: int) -> str:
    word, latin, at = found.string, found[0], found.start()
    if found["mark"]:
        # WhatsApp’da, ЦОНʼga: it parts an ending from a name
        if at == size or not _LATIN.match(word[:at].rstrip(_MARKS)[-1:]):
            return latin
        return "Ъ" if word[at - 1 : at + 2].isupper() else "ъ"
    folded = fold(latin)
    plain = _FIXED.get(found.lastgroup or "") or _DOUBLE.get(folded) or _SINGLE.get(folded)
    return _cased(plain, latin) if plain else latin


def _patterns(word: str) -> Iterator[tuple[str, int]]:
    yield word, len(word)
    for size in range(len(word), 0, -1):
        # a beginning does not end between o and its ʻ
        if word[size - 1] not in "oOgG" or word[size : size + 1] not in set(_MARKS):
            yield f"{word[:size]}*", size


def _cased(cyrillic: str, latin: str) -> str:
    if latin.isupper() and latin[1:]:
        return cyrillic.upper()
    return cyrillic[:1].upper() + cyrillic[1:] if latin[0].isupper() else cyrillic
