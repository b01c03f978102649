"""Telegram's HTML: what a text is once the tags are taken away, and what is wrong with the tags."""

import re
from collections.abc import Iterable
from html import unescape

TAGS = frozenset({"b", "i", "u", "blockquote"})
"""The tags that a text may use, of those that Telegram knows (Bot API, "HTML style")."""

_TAG = re.compile(r"<(?P<close>/?)(?P<name>[a-z]+)((?<=<blockquote) expandable)?>")


def read(html: str) -> tuple[str, int, list[str]]:
    """Give the plain text, how many tags it has, and what is wrong with them."""
    wrong: list[str] = []
    opened: list[str] = []
    tags = 0
    for tag in _TAG.finditer(html):
        if tag["close"]:
            if not opened or opened.pop() != tag["name"]:
                wrong.append(f"{tag[0]} closes nothing")
            continue
        tags += 1
        opened.append(tag["name"])
        if tag["name"] not in TAGS:
            wrong.append(f"{tag[0]} is not a tag that is used here")
    wrong += [f"<{name}> is not closed" for name in opened]
    bare = _TAG.sub("", html)
    if "<" in bare:
        wrong.append("a bare < stands in it")
    return unescape(bare), tags, wrong


def units(text: str) -> int:
    """Give the length as Telegram counts it, in UTF-16 code units (Bot API, MessageEntity)."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def paragraphs(parts: Iterable[str | None]) -> str:
    """Set parts below one another, with a line between; those that are empty are left out."""
    return "\n\n".join(part for part in parts if part)
