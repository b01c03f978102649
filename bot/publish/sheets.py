"""What stands on posters, cards and handouts, read from the guide as the bot says it."""

import re
from dataclasses import dataclass, replace
from datetime import date
from html import unescape
from typing import TYPE_CHECKING

from bot.core import pages
from bot.core.guide import Guide, Locale
from bot.core.links import address
from bot.core.position import Position
from bot.core.tree import Answer
from bot.core.voice import Voice
from bot.publish.poster import Line, Part, Run, Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

_PICTURES = re.compile("[\N{LEFTWARDS ARROW}-\u2bff\ufe0f\U0001f000-\U0001faff]+ ?")
"""Emoji and arrows: of a screen, not of print."""

_BOLD = re.compile(r"(</?b>)")
_TAG = re.compile(r"</?[a-z]+( expandable)?>")
_MARK = re.compile(r"(\d{1,2}\.|•)\s+")
_NUMBER = re.compile(r"( · )([^·\n]+?)(?= · |\n|$)")
_HEADING = re.compile(r"<b>([^\n]*)</b>\n")

_PARTS = ("risk", "next", "bring", "cost", "why", "contacts")


@dataclass(frozen=True, slots=True)
class Target:
    """Where a sheet leads: the bot's name at Telegram, and the link of the QR code."""

    bot: str
    link: str


def poster(guide: Guide, here: Position, target: Target, message: str | None = None) -> Sheet:
    """Say what stands on a poster or a card of a page.

    `message`: the text id of a key message, said instead of the page's title. Raises TextError
    where a text is missing in every locale.
    """
    voice = Voice(guide, Position(here.locale))
    title = voice.say(message or here.node or "common/profile-name")
    return _sheet(voice, guide.locales[here.locale], title, target)


def handout(guide: Guide, here: Position, target: Target, today: date) -> Sheet:
    """Say what stands on the page of an answer, exactly what the bot would show on that day.

    Raises ValueError where the page is no answer that may be shown.
    """
    node = guide.node(here.node)
    if not isinstance(node, Answer) or node.withdrawn:
        raise ValueError(f"{here.node} is no answer that may be shown")
    plain = Position(here.locale, node.id)
    voice = Voice(guide, plain)
    text = pages.answer(guide, voice, node, plain, today)
    parts = tuple(_parts(voice, text, voice.say(node.id)))
    locale = guide.locales[here.locale]
    return replace(_sheet(voice, locale, voice.say(node.id), target), parts=parts)


def _sheet(voice: Voice, locale: Locale, title: str, target: Target) -> Sheet:
    short = address(target.bot).removeprefix("https://")
    organisation = voice.say("contacts/c_project")
    others = ", ".join(locale.name for locale in voice.elsewhere())
    return Sheet(
        locale=locale.id,
        language=locale.name,
        title=_plain(title),
        link=target.link,
        address=short,
        scan=_plain(voice.common("poster-scan")),
        write=_plain(voice.common("poster-write", bot=target.bot)),
        privacy=_plain(voice.common("poster-privacy")),
        operator=_plain(voice.common("poster-by", organisation=organisation)),
        cut=_plain(voice.common("poster-cut")),
        note=_plain(voice.common("fallback", language=others)) if others else "",
    )


def _parts(voice: Voice, html: str, title: str) -> "Iterator[Part]":
    headings = {voice.common(f"heading-{part}"): part for part in _PARTS}
    sources = voice.common("heading-source")
    expired = voice.common("expired")
    kind = ""
    for paragraph in html.split("\n\n"):
        if paragraph == f"<b>{title}</b>":
            continue
        found = _HEADING.match(paragraph)
        said = found[1] if found else ""
        if said in headings:
            kind, text = headings[said], paragraph.removeprefix(f"<b>{said}</b>\n")
        elif paragraph.startswith("<blockquote"):
            state, said, names = paragraph.partition(f"<b>{sources}</b>")
            yield Part("state", "", _lines(state))
            kind, said, text = "sources", sources, names
        elif paragraph.startswith("<i>"):
            kind, said, text = "unsure", "", paragraph
        elif paragraph == expired:
            kind, said, text = "expired", "", paragraph
        else:
            # numbers come before the title, in urgent answers only; else a part goes on
            kind, said, text = kind or "urgent", "", paragraph
        yield Part(kind, _plain(said), _lines(text, numbers=kind == "contacts"))


def _lines(html: str, *, numbers: bool = False) -> tuple[Line, ...]:
    plain = _PICTURES.sub("", html)
    if numbers:
        # behind the name of a contact stand its numbers
        plain = _NUMBER.sub(r"\1<b>\2</b>", plain)
    return tuple(_line(line) for line in plain.split("\n") if _TAG.sub("", line))


def _line(html: str) -> Line:
    mark = _MARK.match(html)
    bold = False
    runs = []
    for piece in _BOLD.split(html[mark.end() :] if mark else html):
        if piece in ("<b>", "</b>"):
            bold = piece == "<b>"
        elif text := unescape(_TAG.sub("", piece)):
            runs.append(Run(text, bold))
    return Line(mark[1] if mark else "", tuple(runs))


def _plain(html: str) -> str:
    return unescape(_TAG.sub("", _PICTURES.sub("", html))).strip()
