"""Toyland: a generated guide with thousands of topics, so that each press has a counter of its own.

Every tree is one answer, every locale but the first falls back to it. A press on a topic moves
`topic` of one (locale, tree) by one, a press on a language `language`, and nothing else does: 0
there is a loss, 2 a double.
"""

import random
from dataclasses import dataclass
from pathlib import Path
from string import ascii_lowercase

from bot.core.position import DIGITS
from tests.rigs.world import ROOT

_TREES = 90
"""A screen has at most 100 buttons (Bot API), and home has a few besides the topics."""

_LOCALES = 60
"""A button has room for 63."""

_NODES = {"urgent/now": 1, "urgent/danger": 3, "urgent/taken": 4}

_URGENT = """\
tree: urgent
urgent: "yes"
start: now

questions:
  now:
    choices:
      danger: danger
      taken: taken

answers:
  danger:
    facts: [f_plain]
    contacts: [c_112]
  taken:
    facts: [f_plain]
    contacts: [c_112]
"""

_URGENT_WORDS = """\
### reviewed: no

now = What is happening?
    .danger = Danger
    .taken = A toy was taken

danger = You are in danger
    .next = 1. Call 112.
    .why = They help.

taken = A toy was taken
    .next = 1. Call 112.
    .why = They help.
"""

_FACTS = """\
collected: 2026-11-23
facts:
  f_plain:
    applies_to: everyone
    statement: A lost toy is told to the shop.
    source: "-"
    seen: a toy shop
    seen_date: 2026
    confidence: medium
"""

_CONTACTS = """\
collected: 2026-11-23
contacts:
  c_112:
    kind: emergency
    name: Toy rescue
    phones: ["112"]
    what_for: danger
    seen: a toy shop
    confidence: high
  c_project:
    kind: operator
    name: Toy project
    phones: []
    what_for: this bot
    seen: a toy shop
    confidence: low
"""

_CONTACT_WORDS = """\
### reviewed: no
c_112 = Toy rescue
    .what-for = danger
c_project = Toy project
    .what-for = this bot
"""


@dataclass(frozen=True)
class Cell:
    """A counter in counts_by_language_week; `data` is the button that moves it."""

    locale: str
    tree: str
    event: str
    data: str

    @property
    def counter(self) -> tuple[str, str, str]:
        """Its dimensions, in the order of the table."""
        return self.locale, self.tree, self.event


@dataclass(frozen=True)
class Toyland:
    """Where the guide lies, and its buttons in a random order."""

    dialogs: Path
    content: Path
    cells: tuple[Cell, ...]


def make_toyland(
    folder: Path, seed: int = 1, *, trees: int = _TREES, locales: int = _LOCALES
) -> Toyland:
    """Write dialogs/ and content/ there."""
    dialogs, content = folder / "dialogs", folder / "content"
    names = [f"toy{_letters(number)}" for number in range(trees)]
    numbers = _NODES | {f"{name}/page": 5 + at for at, name in enumerate(names)}
    codes = ["en", *(f"{_letters(number)}" for number in range(locales - 1))]
    _write(dialogs / "urgent.yaml", _URGENT)
    _write(
        dialogs / "ids.yaml",
        f"locales: [{', '.join(codes)}]\nremembered: {{}}\nretired: {{}}\nnodes:\n"
        + "".join(f"  {node}: {number}\n" for node, number in numbers.items()),
    )
    _write(content / "facts.yaml", _FACTS)
    _write(content / "contacts.yaml", _CONTACTS)
    _write(content / "en" / "contacts.ftl", _CONTACT_WORDS)
    _write(content / "en" / "urgent.ftl", _URGENT_WORDS)
    common = (ROOT / "tests" / "toy" / "content" / "en" / "common.ftl").read_text("utf-8")
    _write(content / "en" / "common.ftl", common)
    for name in names:
        page = f"tree: {name}\nstart: page\nquestions: {{}}\nanswers:\n"
        page += "  page: {facts: [f_plain], contacts: [c_112]}\n"
        _write(dialogs / f"{name}.yaml", page)
        words = f"topic = {name}\n\npage = {name}\n    .next = 1. Play.\n    .why = It is a toy.\n"
        _write(content / "en" / f"{name}.ftl", f"### reviewed: no\n\n{words}")
    lines = "".join(f"  {code}: {{name: {code.title()}, fallback: en}}\n" for code in codes[1:])
    _write(content / "locales.yaml", f"locales:\n  en: {{name: English}}\n{lines}")
    for code in codes[1:]:
        keys = "".join(
            f"    .{key} = {key} {code}\n" for key in ("menu", "language", "urgent", "placeholder")
        )
        own = f"pick-language = Choose {code}\nkeyboard = Buttons {code}\n{keys}"
        _write(content / code / "common.ftl", f"### reviewed: no\n\n{own}")
    cells = [
        Cell(code, name, event, _button(action, at, numbers[f"{name}/page"]))
        for at, code in enumerate(codes, 1)
        for name in names
        for event, action in (("topic", "t"), ("language", "L"))
    ]
    random.Random(seed).shuffle(cells)  # noqa: S311 - no secret
    return Toyland(dialogs, content, tuple(cells))


def _button(action: str, locale: int, node: int) -> str:
    """Write a button by the layout in `core.position`; the source is `direct`."""
    return f"1{action}{_two(node)}{_two(0) * 3}{DIGITS[locale]}{_two(0)}AA"


def _two(number: int) -> str:
    return DIGITS[number // 64] + DIGITS[number % 64]


def _letters(number: int) -> str:
    high, low = divmod(number, len(ascii_lowercase))
    return ascii_lowercase[high] + ascii_lowercase[low]


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
