"""Posters, cards and handouts, set by Typst: a sheet goes in, a PDF or a PNG comes out.

Nothing is fetched and no font of the system is used, so the same words give the same bytes.
"""

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

import typst

from bot.publish.qr import QUIET, modules, svg

_HERE = Path(__file__).parent

DPI = 150
"""Pixels of an inch in a picture: what a copy shop asks for at least."""


class Size(StrEnum):
    """What is made: two posters, a sheet of eight cards, the page of an answer."""

    A4 = "a4"
    A5 = "a5"
    CARDS = "cards"
    HANDOUT = "handout"

    @property
    def channel(self) -> str:
        """The outreach channel by whose links it is counted."""
        return {"cards": "card", "handout": "leaflet"}.get(self.value, "poster")


class Form(StrEnum):
    """How it is written."""

    PDF = "pdf"
    PNG = "png"


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a line."""

    text: str
    bold: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a handout. `mark`: the number of a step, or a dot; it may be empty."""

    mark: str
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a handout. `kind` decides how it looks: see `sheets.py`."""

    kind: str
    heading: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on paper, in plain words of one locale.

    `language` is its own name; `title` the key message or the answer's title; `link` what the QR
    code holds; `address` the bot's short address. `note` says in which other language it is, if
    it is. `parts` are for a handout only.
    """

    locale: str
    language: str
    title: str
    link: str
    address: str
    scan: str
    write: str
    privacy: str
    operator: str
    cut: str
    note: str = ""
    parts: tuple[Part, ...] = ()


def render(sheet: Sheet, size: Size, form: Form = Form.PDF) -> bytes:
    """Set a sheet; always one page. A PNG has 150 pixels an inch."""
    lang, _, script = sheet.locale.partition("-")
    words = asdict(sheet) | {
        "lang": lang,
        "script": script.lower() or "auto",
        "qr": svg(sheet.link),
        "modules": modules(sheet.link),
        "quiet": QUIET,
    }
    made = _compiler(size).compile(
        format=form.value,
        ppi=DPI,
        sys_inputs={"sheet": json.dumps(words, ensure_ascii=False), "size": size.value},
    )
    if not isinstance(made, bytes):
        raise TypeError("a sheet is one page")
    return made


@cache
def _compiler(size: Size) -> typst.Compiler:
    template = "poster" if size in (Size.A4, Size.A5) else size.value
    return typst.Compiler(
        _HERE / "posters" / f"{template}.typ",
        root=_HERE / "posters",
        font_paths=_fonts(),
        ignore_system_fonts=True,
    )


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[_HERE / "fonts"],
    )
