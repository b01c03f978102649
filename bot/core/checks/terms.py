"""Problems of terms: one thing said in two ways, or an official name that nobody explained."""

import re
from collections.abc import Iterator

from bot.core.checks.words import wordings
from bot.core.guide import Guide, TextError
from bot.core.lexicon import Finder
from bot.core.markup import read
from bot.core.problems import Problem, warning
from bot.core.states import origin

_SHORT = re.compile(r"(?<!\w)[А-ЯЁӘҒҚҢӨҰҮҺІ]{2,6}(?!\w)")


def check_terms(guide: Guide) -> Iterator[Problem]:
    """Find words that the glossary says never to use, and abbreviations that it does not know."""
    official = " ".join(name for term in guide.terms.values() for name in term.official.values())
    if not guide.terms:
        return
    for locale in guide.locales:
        if origin(guide.locales, locale) != locale:
            continue  # made by rules: told of its origin
        said = " ".join(term.say.get(locale, "") for term in guide.terms.values())
        known = set(_SHORT.findall(f"{official} {said}"))
        never = Finder({t.id: t.never.get(locale, ()) for t in guide.terms.values()})
        for text_id in guide.texts.ids(locale):
            if text_id.startswith("sources/"):
                continue  # quotes the names of laws and bodies as they are
            text = _plain(guide, text_id, locale)
            spot = guide.texts.spot(text_id, locale)
            for name, word in dict(never.take(text)[0]).items():
                what = f"it says “{word}”; the word here is “{guide.terms[name].say[locale]}”."
                mend = f"One word for one thing: see {name} in content/terms.yaml."
                yield warning(spot, what, mend, text_id, locale)
            for word in sorted(set(_SHORT.findall(text)) - known):
                what = f"“{word}” is in no term of content/terms.yaml."
                mend = "Please write it as the glossary does, or add it there."
                yield warning(spot, what, mend, text_id, locale)


def _plain(guide: Guide, text_id: str, locale: str) -> str:
    if text_id.partition("/")[2].startswith("-"):
        return ""
    try:
        return "\n".join(read(html)[0] for html in wordings(guide, text_id, locale))
    except TextError:
        return ""  # told by its wording
