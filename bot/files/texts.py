"""content/<locale>/*.ftl: the words, loaded strictly.

Fluent forgives by design: a missing message becomes its own name, an error a blank. Here
both are problems when the files are read and TextErrors when a text is put together.
"""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fluent.runtime import FluentBundle
from fluent.runtime.types import FluentNone
from fluent.syntax import FluentParser, ast

from bot.core.guide import Locale, TextError, Words, fallbacks
from bot.core.problems import Problem, error
from bot.core.tree import Spot
from bot.files.fluent_checks import References, references

_REVIEWED = re.compile(r"^reviewed:\s*(?P<by>.+),\s*(?P<on>\d{4}-\d{2}-\d{2})\s*$", re.MULTILINE)


@dataclass(slots=True)
class Text:
    """One text of one locale: where it stands and what it looks at."""

    spot: Spot
    references: References


@dataclass(slots=True)
class FluentFile:
    """One .ftl file: its bundle, its texts by id, and whether a named reviewer signed it."""

    bundle: FluentBundle
    texts: dict[str, Text] = field(default_factory=dict)
    reviewed: bool = False


class FluentTexts:
    """All words of all locales; the `Texts` of the core."""

    def __init__(
        self, locales: Mapping[str, Locale], files: dict[tuple[str, str], FluentFile]
    ) -> None:
        """Take the files by (locale, name of the file without .ftl)."""
        self._locales = locales
        self._files = files

    def find(self, text_id: str, locale: str, args: Mapping[str, str]) -> Words | None:
        """Say it in this locale or in its fallback; None where there is no such text."""
        file, _, name = text_id.partition("/")
        for asked in fallbacks(self._locales, locale):
            found = self._files.get((asked.id, file))
            if found and text_id in found.texts:
                return Words(_format(found.bundle, name, args), asked.id)
        return None

    def has(self, text_id: str, locale: str) -> bool:
        """Tell whether this very locale has the text."""
        return self._text(text_id, locale) is not None

    def variables(self, text_id: str, locale: str) -> frozenset[str]:
        """Name the variables that the text uses in this very locale."""
        text = self._text(text_id, locale)
        return text.references.variables if text else frozenset()

    def spot(self, text_id: str, locale: str) -> Spot:
        """Tell where the text stands, or where it is missing from."""
        text = self._text(text_id, locale) or self._text(text_id.partition(".")[0], locale)
        return text.spot if text else Spot(f"content/{locale}/{text_id.partition('/')[0]}.ftl", 1)

    def reviewed(self, file: str, locale: str) -> bool:
        """Tell whether a named reviewer signed the file of this locale."""
        found = self._files.get((locale, file))
        return bool(found and found.reviewed)

    def ids(self, locale: str) -> Sequence[str]:
        """List every text id of this locale."""
        return [
            text_id
            for (of, _), file in self._files.items()
            if of == locale
            for text_id in file.texts
        ]

    def references(self, text_id: str, locale: str) -> References | None:
        """Give what a text looks at, for the check."""
        text = self._text(text_id, locale)
        return text.references if text else None

    def _text(self, text_id: str, locale: str) -> Text | None:
        found = self._files.get((locale, text_id.partition("/")[0]))
        return found.texts.get(text_id) if found else None


def load_texts(folder: Path, locales: Mapping[str, Locale]) -> tuple[FluentTexts, list[Problem]]:
    """Read every .ftl file of the declared locales."""
    files: dict[tuple[str, str], FluentFile] = {}
    problems: list[Problem] = []
    for locale in locales:
        for path in sorted((folder / locale).glob("*.ftl")):
            shown = f"{folder.name}/{locale}/{path.name}"
            try:
                source = path.read_text("utf-8-sig")
                files[locale, path.stem], wrong = _load(source, shown, path.stem, locale)
                problems += wrong
            except RecursionError:
                what, mend = "is nested too deeply.", "Please take some of the braces out."
                problems.append(error(Spot(shown, 1), what, mend, locale=locale))
            except (OSError, UnicodeDecodeError) as failure:
                problems.append(
                    error(
                        Spot(shown, 1),
                        f"cannot be read ({failure.__class__.__name__}).",
                        "Please save the file again as UTF-8 text.",
                        locale=locale,
                    )
                )
    return FluentTexts(locales, files), problems


def _load(source: str, shown: str, file: str, locale: str) -> tuple[FluentFile, list[Problem]]:
    resource = FluentParser(with_spans=True).parse(source)
    bundle = FluentBundle([locale], use_isolating=False)
    bundle.add_resource(resource)
    loaded = FluentFile(bundle)
    problems: list[Problem] = []
    lines = _Lines(source)
    seen: dict[str, int] = {}
    for entry in resource.body:
        if isinstance(entry, ast.ResourceComment):
            loaded.reviewed = loaded.reviewed or bool(_REVIEWED.search(entry.content or ""))
        if isinstance(entry, ast.Junk):
            at, reason = lines.of(entry), entry.annotations[0].message
            problems.append(
                error(
                    Spot(shown, at),
                    f"cannot be understood from here: {reason}.",
                    "Please compare the signs and the indentation with the texts around.",
                    locale=locale,
                )
            )
        if not isinstance(entry, ast.Message | ast.Term):
            continue
        name = ("-" if isinstance(entry, ast.Term) else "") + entry.id.name
        line = lines.of(entry.id)  # the entry itself begins with its comment
        if name in seen:
            problems.append(
                error(
                    Spot(shown, line),
                    f"“{name}” stands here twice, first on line {seen[name]}.",
                    "Please remove or rename one of them.",
                    node=f"{file}/{name}",
                    locale=locale,
                )
            )
            continue
        seen[name] = line
        parts: list[tuple[str, ast.SyntaxNode, ast.Pattern | None]] = [("", entry.id, entry.value)]
        parts += [(f".{part.id.name}", part, part.value) for part in entry.attributes]
        for suffix, holder, pattern in parts:
            text_id = f"{file}/{name}{suffix}"
            spot = Spot(shown, lines.of(holder))
            if pattern is not None and text_id in loaded.texts:
                problems.append(
                    error(
                        spot,
                        f"the part “{suffix}” stands here twice.",
                        "Please remove or rename one of them.",
                        node=text_id,
                        locale=locale,
                    )
                )
            elif pattern is not None:
                loaded.texts[text_id] = Text(spot, references(pattern))
    return loaded, problems


class _Lines:
    def __init__(self, source: str) -> None:
        self._ends = [at for at, sign in enumerate(source) if sign == "\n"]

    def of(self, node: ast.SyntaxNode) -> int:
        return bisect_left(self._ends, node.span.start if node.span else 0) + 1


def _format(bundle: FluentBundle, name: str, args: Mapping[str, str]) -> str:
    message_id, _, attribute = name.partition(".")
    message = bundle.get_message(message_id)
    pattern = message.attributes[attribute] if attribute else message.value
    if pattern is None:
        raise TextError(f"{name} has parts but no text of its own")
    try:
        value, errors = bundle.format_pattern(pattern, dict(args))
    except RecursionError as failure:
        raise TextError(f"{name} is nested too deeply") from failure
    if errors or isinstance(value, FluentNone):
        raise TextError(f"{name} cannot be put together")
    return str(value)
