"""content/<locale>/*.ftl: the words, loaded strictly.

Fluent forgives by design: a missing message becomes its own name, an error a blank. Here
both are problems when the files are read and TextErrors when a text is put together.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from fluent.syntax import FluentParser, ast

from bot.core.evidence import Checked
from bot.core.guide import Locale, Words, fallbacks
from bot.core.problems import Problem, error
from bot.core.states import origin
from bot.core.tree import Spot
from bot.files.derived import Spelling, load_spelling
from bot.files.fluent_checks import References
from bot.files.fluent_file import FluentFile, Text, load_file, put_together, wording_of
from bot.files.stamps import load_stamps


class FluentTexts:
    """All words of all locales; the `Texts` of the core."""

    def __init__(
        self,
        locales: Mapping[str, Locale],
        files: dict[tuple[str, str], FluentFile],
        stamps: Mapping[str, Mapping[str, str]],
    ) -> None:
        """Take the files by (locale, name of the file without .ftl), the stamps by locale."""
        self._locales = locales
        self._files = files
        self._stamps = stamps
        self._wordings: dict[tuple[str, str], str | None] = {}
        self._fixed: dict[tuple[str, str], Words] = {}

    def find(self, text_id: str, locale: str, args: Mapping[str, str]) -> Words | None:
        """Say it in this locale or in its fallback; None where there is no such text."""
        if (text_id, locale) in self._fixed:
            return self._fixed[text_id, locale]
        file, _, name = text_id.partition("/")
        for asked in fallbacks(self._locales, locale):
            found = self._files.get((asked.id, file))
            if found and text_id in found.texts:
                looks_at = found.texts[text_id].references
                if not looks_at.messages:
                    # Fluent converts whatever it is given, at each call
                    args = {one: args[one] for one in looks_at.variables if one in args}
                words = Words(put_together(found.bundle, name, args), asked.id)
                if not looks_at.messages and not looks_at.variables:
                    self._fixed[text_id, locale] = words  # most texts are always the same
                return words
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
        file, of = text_id.partition("/")[0], origin(self._locales, locale)
        return text.spot if text else Spot(f"content/{of}/{file}.ftl", 1)

    def signed(self, file: str, locale: str) -> Checked | None:
        """Tell who signed the file of this locale, and when."""
        found = self._files.get((locale, file))
        return found.signed if found else None

    def wording(self, message_id: str, locale: str) -> str | None:
        """Give a whole message of this very locale as Fluent writes it, without its comment."""
        if (message_id, locale) not in self._wordings:
            file, _, name = message_id.partition("/")
            found = self._files.get((locale, file))
            message = found.messages.get(name) if found else None
            self._wordings[message_id, locale] = wording_of(message) if message else None
        return self._wordings[message_id, locale]

    def made_from(self, message_id: str, locale: str) -> str | None:
        """Give the fingerprint of the source that this translation was made from, if known."""
        return self._stamps.get(locale, {}).get(message_id)

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
    stamps: dict[str, dict[str, str]] = {}
    problems: list[Problem] = []
    for locale in locales.values():
        stamps[locale.id], wrong = load_stamps(folder / locale.id)
        problems += wrong
        spelling: Spelling | None = None
        if locale.derived:
            spelling, wrong = load_spelling(folder, locale, locales)
            problems += wrong
        found, wrong = _folder(folder / (locale.derived or locale.id), locale.id, spelling)
        files |= {(locale.id, name): file for name, file in found.items()}
        # what is wrong with a file is told once, in the language in which people write it
        problems += wrong if spelling is None else []
    return FluentTexts(locales, files, stamps), problems


@lru_cache(maxsize=128)
def _parse(source: str) -> ast.Resource:
    """Parse a file once; an edit of one file leaves the others as they are."""
    return FluentParser(with_spans=True).parse(source)


def _folder(
    folder: Path, locale: str, spelling: Spelling | None
) -> tuple[dict[str, FluentFile], list[Problem]]:
    files: dict[str, FluentFile] = {}
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.ftl")):
        shown = f"{folder.parent.name}/{folder.name}/{path.name}"
        try:
            source = path.read_text("utf-8-sig")
            resource = _parse(source)
            if spelling:
                resource = resource.clone()
                spelling.respell(resource)
            loaded, wrong = load_file(resource, source, shown, path.stem, locale)
            if spelling and loaded.signed:
                loaded.signed = spelling.signed
            files[path.stem] = loaded
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
    return files, problems
