"""content/numerals.yaml and content/terms.yaml: words that the check looks for in texts."""

from collections.abc import Mapping
from pathlib import Path

from bot.core.lexicon import Numerals, Term
from bot.core.problems import Problem
from bot.files.plain import read
from bot.files.shapes import NumeralsShape, TermsShape, fit


def load_numerals(folder: Path) -> tuple[dict[str, Numerals], list[Problem]]:
    """Read the number words and the months of each language."""
    plain = read(folder / "numerals.yaml", f"{folder.name}/numerals.yaml", needed=False)
    shape = fit(NumeralsShape, plain)
    return dict(shape.numerals) if shape else {}, plain.problems


def load_terms(folder: Path) -> tuple[Mapping[str, Term], list[Problem]]:
    """Read the glossary: one everyday word for each term, and what is never said for it."""
    plain = read(folder / "terms.yaml", f"{folder.name}/terms.yaml", needed=False)
    shape = fit(TermsShape, plain)
    terms = {
        name: Term(
            id=name,
            official={"ru": term.ru, "kk": term.kk},
            say={locale: said.say for locale, said in term.words.items()},
            never={locale: said.never for locale, said in term.words.items()},
            spot=plain.spot("terms", name),
        )
        for name, term in (shape.terms.items() if shape else ())
    }
    return terms, plain.problems
