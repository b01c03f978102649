"""A page of the book as a reader meets it: its sections, its words, and where its links lead."""

from collections.abc import Iterator
from html.parser import HTMLParser
from posixpath import dirname, join, normpath

VOID = {"meta", "link", "path", "rect", "br"}
"""Elements that the book writes without an end."""


class Page(HTMLParser):
    """Reads a page. `tags` has every element; `words` the words by the id of their section."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.words: dict[str, str] = {}
        self.paths: dict[str, list[tuple[str, ...]]] = {}
        self._open: list[tuple[str, str | None, str | None]] = []
        self.feed(html)
        self.close()
        assert self._open == [], "something is not closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the element, its id and its link."""
        named = dict(attrs)
        self.tags.append((tag, named))
        if name := named.get("id"):
            self.ids.append(name)
        if "href" in named:
            self.links.append(named["href"] or "")
        if tag not in VOID:
            self._open.append((tag, named.get("id"), named.get("class")))
        if tag == "li" and any(of == "paths" for _, _, of in self._open):
            self.paths.setdefault(self._section(), []).append(())

    def handle_endtag(self, tag: str) -> None:
        """Close the element; a page that closes another one is broken."""
        if tag not in VOID:
            assert self._open.pop()[0] == tag

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element that closes itself."""
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        """Keep the words, and the buttons of a path."""
        if self._open and self._open[-1][0] == "style":
            return
        section = self._section()
        self.words[section] = self.words.get(section, "") + data
        within = [of for _, _, of in self._open]
        if "paths" in within and self._open[-1][0] == "span":
            last = self.paths[section]
            last[-1] = (*last[-1], data)

    def _section(self) -> str:
        opened = (name for tag, name, _ in reversed(self._open) if tag == "article" and name)
        return next(opened, "")


def dead_links(made: dict[str, str]) -> Iterator[str]:
    """Name every link within the book that leads nowhere."""
    pages = {name: Page(html) for name, html in made.items()}
    for name, page in pages.items():
        for link in page.links:
            if "://" in link:
                continue
            file, _, part = link.partition("#")
            target = normpath(join(dirname(name), file)) if file else name
            if target not in pages or (part and part not in pages[target].ids):
                yield f"{name}: {link}"
