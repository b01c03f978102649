"""How a word is spelt in plain Latin, and in what forms names and words for kin come."""

import re
import unicodedata
from collections.abc import Iterable

from bot.core import names

_LATIN = {
    **dict(
        zip(
            "абвгдезийклмнопрстуфыэіғқңөұүһўҳӣӯә",
            "abvgdeziiklmnoprstufieigknouuhohiua",
            strict=True,
        )
    ),
    "ж": "j",
    "җ": "j",
    "ҷ": "j",
    "х": "h",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "sh",
    "ъ": "",
    "ь": "",
    "ю": "iu",
    "я": "ia",
    "ş": "sh",
    "ç": "ch",
    "ı": "i",
    "ə": "a",
    "ё": "io",
    "'": "",
}
_FOLDS = (("dzh", "j"), ("dj", "j"), ("zh", "j"), ("kh", "h"), ("q", "k"), ("x", "h"), ("y", "i"))
_ALIKE = str.maketrans("aceopxykmthb", "асеорхукмтнв")


def skeleton(word: str) -> str:
    """Spell a word of any of the bot's languages in plain Latin, as `names` lists it."""
    word = word.casefold()
    if re.search(r"[а-яё]", word):
        word = word.translate(_ALIKE)  # a Latin "a" among Cyrillic letters looks right and is not
    latin = "".join(_LATIN.get(sign, sign) for sign in word)
    latin = "".join(s for s in unicodedata.normalize("NFD", latin) if not unicodedata.combining(s))
    for typed, meant in _FOLDS:
        latin = latin.replace(typed, meant)
    latin = re.sub("(?<=[aeou])ie", "e", re.sub("i+", "i", latin))  # -bayeva, -баева
    return latin[1:] if latin.startswith("ie") else latin


FATHER = re.compile(
    r".{2,}(?:(?:ов|ев)ич(?:а|у|ем|е)?|ильич|(?:ов|ев)н(?:а|ы|е|у)|ична|(?:ov|ev)i(?:ch|c|tch)a?"
    r"|(?:ov|ev)n[ayeu]|ұлы|улы|уулу|ўғли|угли|оглы|ogl[iy]|ugl[iy]|uly|uulu|қызы|кызы|қизи|кизи"
    r"|q[iy]z[iy]|k[iy]z[iy]|gyzy|зода|заде|zoda|zade)"
)
CHILD_OF = re.compile(
    r"ұлы|улы|уулу|ўғли|угли|оглы|ogl[iy]|ugl[iy]|uly|uulu|қызы|кызы|қизи|q[iy]z[iy]|k[iy]z[iy]"
)
SURNAME = re.compile(r".{3,}(?:(?:ов|ев)(?:а|у|ы|ым|ых)?|енко|(?:ov|ev)(?:a|oy)?|enko|off)")
_ENDING = (
    "(?:a|ad|ed|ia|o|jan|jon|bek|bai|boi|gul|ali|han|hon|hoja|ulla|ullo|iddin|nisa|niso|oi|bonu|mad|med"
    "|bet|shah|shoh|kul|tai|chik)?"
    "(?:i?[eo]v(?:a|u|oi|im|ih|i)?|in(?:a|u|oi)?)?"
    "(?:a|u|e|i|o|oi|ei|om|em|iu|ia|s|ro|am|im|[gk][ae]|[ndt]ing?|[ndt]i|[ndt][ae]n|[dt][ae]|[mp]en)?"
)


def _either(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True)).replace("*", "[a-z]*")


def _declined(name: str) -> str:
    if len(name) < 4:  # noqa: PLR2004 # Russian cases of so short a name are other words
        return name
    return re.sub("a$", "(?:a|e|i|u|oi|ei)", re.sub("(?<=...)ia$", "i(?:a|e|u|ei)?", name))


def _short(name: str) -> str:
    """Give a short name's cases, in Russian and with Turkic endings, and its endearments."""
    stem = re.sub("i?a$", "", name)
    if stem == name:
        return f"{name}(?:a|u|om|ga|ka|ning|ni|dan|tan|ge|ke|jan)?"
    cases = "ia|iu|ei" if name.endswith("ia") else "a|u|oi|ei"
    if len(stem) > 2:  # noqa: PLR2004 # "Оле" and "Ани" are other words in small letters
        cases += "|i|e"
    dear = "k|chik|[oe]nk|[oe]chk|i?ushk?|i?ul" if len(stem) > 2 else "[oe]chk|enk|i?ushk?"  # noqa: PLR2004
    return f"{name}(?:ga|ning|ni|dan|jan|men)|{stem}(?:{cases}|(?:{dear})(?:a|i|e|u|oi|ei|ia|iu))"


NAME = re.compile(
    f"(?:{_either(map(_declined, names.GIVEN))}"
    f"|(?:{_either(names.FIRST)})(?:{_either(names.LAST)})"
    f"|[a-z]{{3,}}(?:{_either(names.ENDS)})){_ENDING}"
)
SHORT = re.compile(_either(map(_short, names.SHORT)))
KIN = re.compile(
    f"(?:{_either(names.ELDERS)})(?:i|m|im|am|si|s|jon|jan)?"
    "(?:[gk][ae]|[mn][ae]|[nd]ing?|[nd]in|[nd]i|[nd][ae]n|ro|niki)?"
)
NOT_NAME = re.compile(
    # Александровка and Иваново are villages and towns
    _either([*names.NOT_NAMES, *names.FAMOUS]) + "|[a-z]+[eo]v(?:k(?:a|e|i|u|oi)|o)$"
)
