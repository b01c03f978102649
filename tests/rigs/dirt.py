"""Questions made dirty, as families type them: other letters, other script, slips of the finger."""

import random
import re
from collections.abc import Callable, Mapping

from bot.core.lexicon import Term
from bot.files.uzbek import Exceptions, to_cyrillic

Dirt = Callable[[str, str, random.Random], str]
"""Makes a text of a locale dirty."""

_KEYBOARD = str.maketrans(
    dict(zip("әғқңөұүһіҳҷӯӣўё", "агкноуухихчуиуе", strict=True))
    | dict(zip("ӘҒҚҢӨҰҮҺІҲҶӮӢЎЁ", "АГКНОУУХИХЧУИУЕ", strict=True))
    | dict.fromkeys("ʻʼ'’‘`", "")
)

_LATIN = str.maketrans(
    dict(zip("абвгдезийклмнопрстуфыэ", "abvgdeziyklmnoprstufye", strict=True))
    | {"ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "yu", "я": "ya"}
    | {"ё": "yo", "ъ": "", "ь": ""}
    | dict(zip("әғқңөұүһіҳӯӣ", "agknouuhihui", strict=True))
    | {"ҷ": "j", "ў": "o'"}
)


def stripped(text: str, _locale: str, _chance: random.Random) -> str:
    """Type it on a keyboard that lacks the language's own letters."""
    return text.translate(_KEYBOARD)


def other_script(text: str, locale: str, _chance: random.Random) -> str:
    """Type it in the other alphabet; English has none."""
    if locale == "en":
        return text
    return (
        to_cyrillic(text, Exceptions()) if locale == "uz-Latn" else text.lower().translate(_LATIN)
    )


def typos(text: str, _locale: str, chance: random.Random) -> str:
    """Slip once in four words: a letter twice, missing, another, or two exchanged."""
    words = text.split()
    for at in range(0, len(words), 4):
        which = chance.randrange(at, min(at + 4, len(words)))
        words[which] = _slip(words[which], chance)
    return " ".join(words)


def together(text: str, _locale: str, chance: random.Random) -> str:
    """Forget a space."""
    words = text.split()
    if len(words) > 1:
        at = chance.randrange(len(words) - 1)
        words[at : at + 2] = ["".join(words[at : at + 2])]
    return " ".join(words)


def office(terms: Mapping[str, Term]) -> Dirt:
    """Say one thing by its official Russian name, where the text names it."""

    def swapped(text: str, locale: str, _chance: random.Random) -> str:
        for term in terms.values():
            said = term.say.get(locale.replace("Cyrl", "Latn"), "")
            said = to_cyrillic(said, Exceptions()) if locale == "uz-Cyrl" else said
            stem = re.escape(said[: max(4, len(said) * 2 // 3)])
            if said and re.search(rf"\b{stem}\w*", text, re.IGNORECASE):
                return re.sub(rf"\b{stem}\w*", term.official["ru"], text, flags=re.IGNORECASE)
        return text

    return swapped


def _slip(word: str, chance: random.Random) -> str:
    if len(word) < 2:
        return word
    at = chance.randrange(len(word) - 1)
    return chance.choice(
        [
            word[:at] + word[at + 1 :],
            word[: at + 1] + word[at:],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + chance.choice(word) + word[at + 1 :],
        ]
    )
