"""What a translator or a reviewer still has to do: texts missing, outdated, not signed."""

from collections.abc import Iterator

from bot.core.guide import Guide
from bot.core.problems import Problem, Severity, error, warning
from bot.core.states import State, message_of, origin, source_locale, state
from bot.core.wanted import Wanted, text_files, wanted

_NAMED = 3
"""How many missing texts are named; the rest are counted."""


def check_states(guide: Guide) -> Iterator[Problem]:
    """Find what is missing, outdated or not signed, in every locale that people write."""
    asked = list(wanted(guide))
    for locale in guide.locales:
        if origin(guide.locales, locale) != locale:
            continue  # made by rules: whatever it lacks is told of its origin
        yield from _missing(guide, asked, locale)
        yield from _outdated(guide, locale)
        yield from _unsigned(guide, locale)


def _missing(guide: Guide, asked: list[Wanted], locale: str) -> Iterator[Problem]:
    falls_back = guide.locales[locale].fallback is not None
    lacking: dict[str, list[str]] = {}
    for want in asked:
        if guide.texts.has(want.text_id, locale):
            continue
        file, _, name = want.text_id.partition("/")
        lacking.setdefault(file, []).append(name)
        if not falls_back:
            yield error(
                guide.texts.spot(want.text_id, locale),
                f"the text is missing (asked for in {want.spot.file}:{want.spot.line}).",
                f"Please write {name} there.",
                want.text_id,
                locale,
            )
    for file, names in lacking.items() if falls_back else ():
        more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
        yield warning(
            guide.texts.spot(f"{file}/", locale),
            f"{len(names)} {'text is' if len(names) == 1 else 'texts are'} missing: "
            f"{', '.join(names[:_NAMED])}{more}.",
            "Please write them there; until then another language is shown.",
            file,
            locale,
        )


def _outdated(guide: Guide, locale: str) -> Iterator[Problem]:
    home = source_locale(guide.locales)
    if home is None:
        return  # told with the fallbacks
    what = (
        "the facts it was made from have changed since."
        if locale == home
        else f"the {guide.locales[home].name} it was made from has changed since."
    )
    for message_id in dict.fromkeys(map(message_of, guide.texts.ids(locale))):
        if state(guide, message_id, locale) is State.OUTDATED:
            yield warning(
                guide.texts.spot(message_id, locale),
                what,
                "Please compare the two, then run "
                f"joldas texts confirm --locale {locale} {message_id}",
                message_id,
                locale,
            )


def _unsigned(guide: Guide, locale: str) -> Iterator[Problem]:
    for file in text_files(guide):
        if not guide.texts.signed(file, locale):
            yield Problem(
                Severity.DRAFT,
                guide.texts.spot(f"{file}/", locale),
                "nobody has signed this file.",
                "A reviewer signs in its header: ### reviewed: Name, 2026-12-01",
                locale=locale,
            )
