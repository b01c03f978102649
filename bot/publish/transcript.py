"""The transcript book: every path and every answer of each language, to be read and signed."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined

from bot.core.guide import Guide
from bot.core.tree import tree_of
from bot.publish.book import Book
from bot.publish.words import words

_MARK = '<meta name="generator" content="Joldas transcript">'
"""By this line a page is known to be ours, so that nothing of anyone else is overwritten."""
_HEAD = 2000
"""How many signs of a page are looked at for the mark."""


class BookError(Exception):
    """A book that cannot be written: what, where, and what to do."""


def pages(guide: Guide, content: str, locales: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Make the pages of these locales, each with its place in the book, one after the other.

    `content` is the version of the content. The same content gives the same pages.
    """
    environment = Environment(
        loader=PackageLoader("bot.publish", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["anchor"] = lambda node: node.partition("/")[2]
    environment.filters["page"] = lambda node: f"{tree_of(node)}.html"
    environment.globals.update(mark=_MARK, content=content, trees=guide.trees.values(), guide=guide)
    asked = set(locales)
    wanted = [locale for locale in guide.locales if locale in asked]
    books = {locale: Book(guide, locale) for locale in guide.locales}
    for locale in wanted:
        book = books[locale]
        said = {"book": book, "w": words(locale)}
        yield f"{locale}.html", environment.get_template("locale.html").render(said, up="")
        for tree in guide.trees.values():
            chapter = book.chapter(tree)
            page = environment.get_template("tree.html").render(said, chapter=chapter, up="../")
            yield f"{locale}/{tree.id}.html", page
    index = environment.get_template("index.html")
    both = {"en": words("en"), "ru": words("ru")}
    yield "index.html", index.render(books=books, wanted=wanted, both=both, w=both["en"])


def write(made: Mapping[str, str], out: Path) -> list[str]:
    """Write the pages; give the pages of an earlier book that are none of this one.

    Raises BookError, before anything is written, where a page of someone else is in the way.
    """
    for name in made:
        path = out / name
        if path.exists() and not _ours(path):
            raise BookError(
                f"{path} is not a page of this book, so it was left as it is and nothing was "
                "written. Please name another folder: --out book"
            )
    name = "."
    try:
        for name, html in made.items():
            (out / name).parent.mkdir(parents=True, exist_ok=True)
            (out / name).write_bytes(html.encode())
    except OSError as failure:
        raise BookError(
            f"{out / name} cannot be written ({failure.strerror}). Please name a folder that may "
            "be written to: --out book"
        ) from failure
    there = chain(out.glob("*.html"), out.glob("*/*.html"))
    names = {path.relative_to(out).as_posix() for path in there if _ours(path)}
    return sorted(names - set(made))


def _ours(path: Path) -> bool:
    try:
        with path.open(encoding="utf-8") as page:
            return _MARK in page.read(_HEAD)
    except (OSError, UnicodeDecodeError):
        return False
