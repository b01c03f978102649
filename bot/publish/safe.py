"""Telegram's HTML made safe for a page: the tags that the bot uses stay, the rest is shown."""

import re
from html.parser import HTMLParser

from markupsafe import Markup, escape

from bot.core.markup import TAGS

_LINK = re.compile(r"(https?|tel|tg|mailto):", re.IGNORECASE)
"""How an address may begin; a page must run nothing."""

_NO_TAG = re.compile(r"<(?!/?[A-Za-z])")


def safe(html: str) -> Markup:
    """Turn a screen's text into HTML for a page. What is no tag of the bot's is shown as it is.

    Lines stay lines: the page shows them with `white-space: pre-line`.
    """
    reader = _Reader()
    # comments and declarations are only words here; the parser would trip over odd ones
    reader.feed(_NO_TAG.sub("&lt;", html))
    reader.close()
    return reader.made()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[Markup] = []
        self._opened: list[str] = []

    def made(self) -> Markup:
        """Give what was read, every tag closed."""
        while self._opened:
            self._close()
        return Markup().join(self._parts)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        address = dict(attrs).get("href") or ""
        if tag in TAGS and {name for name, _ in attrs} <= {"expandable"}:
            self._open(tag, Markup("<{}>").format(tag))
        elif tag == "a" and len(attrs) == 1 and _LINK.match(address):
            self._open(tag, Markup('<a href="{}" rel="noreferrer">').format(address))
        else:
            self._parts.append(escape(self.get_starttag_text() or ""))

    def handle_endtag(self, tag: str) -> None:
        if tag not in self._opened:
            self._parts.append(escape(f"</{tag}>"))
            return
        while self._close() != tag:
            pass

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del tag, attrs
        self._parts.append(escape(self.get_starttag_text() or ""))

    def set_cdata_mode(self, *_: object, **__: object) -> None:
        """Take no element for special: what stands in a <script> is shown like all else."""

    def handle_data(self, data: str) -> None:
        self._parts.append(escape(data))

    def _open(self, tag: str, html: Markup) -> None:
        self._opened.append(tag)
        self._parts.append(html)

    def _close(self) -> str:
        tag = self._opened.pop()
        self._parts.append(Markup("</{}>").format(tag))
        return tag
