"""Links into the bot, and the sources that tell which partner and outreach channel one came by."""

import re
from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass

from bot.core.position import RESERVED_SOURCES, SOURCES

_LETTERS = "abcdefghjkmnpqrstuvwxyz"
_SIGNS = _LETTERS + "23456789"

CODE = re.compile(rf"[{_LETTERS}][{_SIGNS}]{{5}}")
"""A code: no sign looks like another on paper, and none begins as a number of a person would."""

MOST = 50
"""Active sources of a campaign: more of them would each bring too few starts to be shown."""

_LONGEST = 64

_ROW = 5
"""Places that differ in their numbers only, before one more is taken for a row of persons."""


class LinkError(Exception):
    """It cannot be registered or retired; the text says why, and what to do."""


@dataclass(frozen=True, slots=True)
class Source:
    """A link that a partner hands out. `node` is None for the topics.

    `number` stands in buttons, `code` in links and in the counts; both are permanent.
    """

    code: str
    number: int
    campaign: str
    partner: str
    channel: str
    node: str | None
    locale: str
    place: str = ""
    retired: bool = False

    @property
    def purpose(self) -> tuple[str, ...]:
        """What it is for; two active sources for the same would split one number in two."""
        return (
            *(self.campaign, self.partner, self.channel),
            *(self.node or "", self.locale, self.place),
        )


def new_code(choose: Callable[[str], str], taken: Collection[str]) -> str:
    """Make a code that is not taken; `choose` picks a sign at random."""
    while True:
        code = choose(_LETTERS) + "".join(choose(_SIGNS) for _ in range(5))
        if code not in taken:
            return code


def of_plain(held: object) -> Source:
    """Take a source back from plain values, trusting nothing. Raises ValueError."""
    if not isinstance(held, dict) or not held.keys() == Source.__dataclass_fields__.keys():
        raise ValueError("no source")
    texts = [value for name, value in held.items() if name not in ("number", "retired", "node")]
    if not (
        all(isinstance(text, str) and len(text) <= _LONGEST for text in texts)
        and isinstance(held["node"], str | None)
        and len(held["node"] or "") <= _LONGEST
        and type(held["number"]) is int
        and type(held["retired"]) is bool
        and max(RESERVED_SOURCES.values()) < held["number"] < SOURCES
        and CODE.fullmatch(held["code"])
    ):
        raise ValueError("no source")
    return Source(**held)


def address(bot: str, payload: str = "") -> str:
    """Give the address of a bot by its name at Telegram (Bot API, "Deep linking")."""
    return f"https://t.me/{bot}?start={payload}" if payload else f"https://t.me/{bot}"


def refusal(known: Collection[Source], wanted: Source) -> str | None:
    """Say why a source cannot be registered beside the known ones; None where it can."""
    active = [one for one in known if not one.retired and one.campaign == wanted.campaign]
    if len(active) >= MOST:
        return (
            f"The campaign {wanted.campaign} has {MOST} active links already. "
            "Please retire one first (joldas links retire CODE)."
        )
    alike = Counter(_without_numbers(one) for one in active if one.place != wanted.place)
    if wanted.place and alike[_without_numbers(wanted)] >= _ROW:
        return (
            f"“{wanted.place}” and {_ROW} links before it differ only in a number. Links in a row, "
            "one for each family, would follow persons. Please use one link for all of them."
        )
    return None


def _without_numbers(source: Source) -> tuple[str, ...]:
    shape = re.sub(r"[\d\W_]+", " ", source.place.casefold()).strip()
    return (source.campaign, source.partner, source.channel, shape)
