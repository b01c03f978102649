"""content/<derived locale>/exceptions.yaml, and the texts of a locale that is made from another's.

Uzbek is written in two alphabets. People write and review one file, the Latin one; the other is
made of it when the files are read, so that the two can never say different things.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot.core.evidence import Checked
from bot.core.guide import Locale
from bot.core.problems import Problem, Severity, error
from bot.core.tree import Spot
from bot.files.plain import Plain, read, signed
from bot.files.shapes import ExceptionsShape, fit
from bot.files.uzbek import Exceptions, fold, to_cyrillic

_LATIN = re.compile(r"[A-Za-zʻʼ'’‘`]+\*?")
_KEPT = re.compile(r"[^\W\d_]+\*?")
_CYRILLIC = re.compile(r"[Ѐ-ӿ]+\*?")


@dataclass(frozen=True, slots=True)
class Spelling:
    """How the texts of a derived locale are made, and who signed the list of exceptions."""

    exceptions: Exceptions
    signed: Checked | None = None

    def respell(self, resource: ast.Resource) -> None:
        """Spell the words of a file in Cyrillic; names, variables and choices stay."""
        _Speller(lambda text: to_cyrillic(text, self.exceptions)).visit(resource)


def load_spelling(
    content: Path, locale: Locale, locales: Mapping[str, Locale]
) -> tuple[Spelling, list[Problem]]:
    """Read the exceptions of a derived locale; where they are broken, there are none."""
    folder = content / locale.id
    shown = f"{content.name}/{locale.id}"
    plain = read(folder / "exceptions.yaml", f"{shown}/exceptions.yaml")
    problems = plain.problems
    of = locales.get(locale.derived or "")
    if of is None or of.derived:
        what = f"it is derived from {locale.derived}, which has no texts of its own in this file."
        mend = "Please name a locale that people write."
        problems.append(error(locale.spot, what, mend, locale=locale.id))
    for path in sorted(folder.glob("*.ftl")):
        what = f"is not read: {locale.id} is made from {locale.derived}."
        mend = "Please put its words into exceptions.yaml, and remove the file."
        problems.append(error(Spot(f"{shown}/{path.name}", 1), what, mend, locale=locale.id))
    shape = fit(ExceptionsShape, plain)
    if shape is None:
        return Spelling(Exceptions()), problems
    wrong = [error(spot, what, mend, locale=locale.id) for spot, what, mend in _wrong(shape, plain)]
    signature = signed(shape.reviewed)
    if not signature and not wrong:
        what, mend = "nobody has signed this file.", "A reviewer writes: reviewed: Name, 2026-12-01"
        spot = plain.spot("reviewed")
        problems.append(Problem(Severity.DRAFT, spot, what, mend, locale=locale.id))
    exceptions = Exceptions() if wrong else Exceptions(shape.words, shape.keep)
    return Spelling(exceptions, signature), problems + wrong


def _wrong(shape: ExceptionsShape, plain: Plain) -> Iterator[tuple[Spot, str, str]]:
    if shape.reviewed != "no" and not signed(shape.reviewed):
        what = f"“{shape.reviewed}” is no signature."
        yield plain.spot("reviewed"), what, "Please write no, or a name and a day: Name, 2026-12-01"
    seen: dict[str, str] = {}
    for latin, cyrillic in shape.words.items():
        spot = plain.spot("words", latin)
        if not _LATIN.fullmatch(latin):
            what = f"“{latin}” is not one word in Latin letters."
            yield spot, what, "Please write one word; * stands only at its end."
        elif not _CYRILLIC.fullmatch(cyrillic):
            what = f"{latin}: “{cyrillic}” is not one word in Cyrillic letters."
            yield spot, what, "Please write it in Cyrillic letters only; * stands only at its end."
        elif latin.endswith("*") != cyrillic.endswith("*"):
            what = f"{latin}: “{cyrillic}” does not go with it."
            yield spot, what, "Please end both with *, or neither."
        elif seen.setdefault(fold(latin), latin) != latin:
            what = f"“{latin}” is the same word as “{seen[fold(latin)]}”."
            yield spot, what, "Please remove one of them; capitals do not matter here."
    for at, kept in enumerate(shape.keep):
        if not _KEPT.fullmatch(kept):
            what = f"“{kept}” is not one word."
            yield plain.spot("keep", at), what, "Please write each word on its own line."


class _Speller(Visitor):
    def __init__(self, spell: Callable[[str], str]) -> None:
        self._spell = spell

    def visit_Term(self, node: ast.Term) -> None:  # noqa: N802
        self.visit(node.value)  # its attributes are never shown: they choose words

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802
        node.value = self._spell(node.value)

    def visit_Placeable(self, node: ast.Placeable) -> None:  # noqa: N802
        if isinstance(node.expression, ast.StringLiteral):
            said = self._spell(node.expression.parse()["value"])
            node.expression.value = said.replace("\\", r"\\").replace('"', r"\"")
        else:
            self.generic_visit(node)
