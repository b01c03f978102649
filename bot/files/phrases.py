"""content/phrases/ and content/distress/: what families type, one file for each locale."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from bot.core.ask.phrases import CALM, DISTRESS, NONE, Distress, Phrases, Said
from bot.core.evidence import Checked
from bot.core.guide import Locale
from bot.core.problems import Problem, error
from bot.files.plain import Plain, read, signed

STEMS = "words"
SAFE = "safe-word"


def load_phrases(
    content: Path, locales: Mapping[str, Locale]
) -> tuple[dict[str, Phrases], list[Problem]]:
    """Read the phrases; where a file is broken, there are none of its locale."""
    found: dict[str, Phrases] = {}
    problems: list[Problem] = []
    for locale, plain in _files(content, "phrases", locales, problems):
        said = {name: _said(plain, name) for name in plain.data if name != "reviewed"}
        none = said.pop(NONE, ())
        found[locale] = Phrases(locale, plain.spot(), said, none, _signature(plain))
        problems += plain.problems
    return found, problems


def load_distress(
    content: Path, locales: Mapping[str, Locale]
) -> tuple[dict[str, Distress], list[Problem]]:
    """Read the words of distress; where a file is broken, there are none of its locale."""
    found: dict[str, Distress] = {}
    problems: list[Problem] = []
    known = ("reviewed", *DISTRESS, CALM, STEMS, SAFE)
    for locale, plain in _files(content, "distress", locales, problems):
        for name in plain.data.keys() - set(known):
            what = f"“{name}” is not known here."
            plain.problems.append(error(plain.spot(name), what, f"Known are {', '.join(known)}."))
        found[locale] = Distress(
            locale,
            plain.spot(),
            {name: _said(plain, name) for name in DISTRESS},
            _said(plain, CALM),
            _said(plain, STEMS),
            _said(plain, SAFE),
            _signature(plain),
        )
        problems += plain.problems
    return found, problems


def _files(
    content: Path, folder: str, locales: Mapping[str, Locale], problems: list[Problem]
) -> Iterator[tuple[str, Plain]]:
    for path in sorted((content / folder).glob("*.yaml")):
        locale = locales.get(path.stem)
        plain = read(path, f"{content.name}/{folder}/{path.name}")
        if locale is None or locale.derived:
            why = f"{path.stem} is made from {locale.derived}" if locale else "no such locale"
            what, mend = f"is not read: {why}.", "Please rename or remove the file."
            problems.append(error(plain.spot(), what, mend))
        elif plain.problems:
            problems += plain.problems
        else:
            yield path.stem, plain


def _signature(plain: Plain) -> Checked | None:
    return signed(str(plain.data.get("reviewed", "")))


def _said(plain: Plain, name: str) -> tuple[Said, ...]:
    held = plain.data.get(name, [])
    if not isinstance(held, list):
        what, mend = f"{name} is no list.", "Please write each phrase on its own line, after “- ”."
        plain.problems.append(error(plain.spot(name), what, mend))
        return ()
    for at, one in enumerate(held):
        if not isinstance(one, str):
            what = "is no phrase."
            mend = "Please put quotation marks around what has a colon in it."
            plain.problems.append(error(plain.spot(name, at), what, mend))
    return tuple(
        Said(one, plain.spot(name, at)) for at, one in enumerate(held) if isinstance(one, str)
    )
