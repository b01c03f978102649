"""A release: the figures of a closed week or month, as a file that never changes again."""

import hashlib
import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from sys import intern
from typing import Any, NamedTuple

from bot.core.disclosure import RULES, SMALL, WITHHELD, Figure
from bot.core.events import TABLES
from bot.core.periods import Period, period

VERSION = 1
"""Of the rules and of the form of the body; a release keeps the one that it was made by."""

ALL = "*"
"""Stands in a row for a dimension that is added up over."""

REGISTERED = "registered"
"""Stands for all sources that are links of partners, those that are shown as `other` too."""

Rows = Mapping[tuple[str, ...], Figure]
"""The figures of a table, by its dimensions in the order of `core.events.TABLES`."""

Sift = Callable[[str], bool]
"""Tells of a row of a body, as it is written between its brackets, whether it is wanted."""

_DECODER = json.JSONDecoder()


def is_part(row: tuple[str, ...], total: tuple[str, ...]) -> bool:
    """Tell whether a row is one of those that a total adds up, and no total itself."""
    same = all(there in (ALL, here) for here, there in zip(row, total, strict=True))
    return same and ALL not in row and REGISTERED not in row


class ReleaseError(Exception):
    """It is no release, or a changed one; the text says why, and holds no figure."""


@dataclass(frozen=True, slots=True)
class Release:
    """What is published of a period.

    `content`: the version of the content when it was released. `codebook`: the version of the
    definitions (`core.codebook`). `gap_days`: days on which fewer than 24 hours were served.
    """

    period: Period
    tables: Mapping[str, Rows]
    content: str
    codebook: str
    gap_days: tuple[str, ...] = ()
    rules: Mapping[str, object] = field(default_factory=lambda: RULES)
    version: int = VERSION
    frozen: str = field(default="", compare=False)
    """The fingerprint of the body that it was read from, if it was read."""

    @property
    def body(self) -> bytes:
        """Its canonical JSON: the same release is the same bytes."""
        plain = {
            "joldas_release": self.version,
            "period": self.period.name,
            "first_day": self.period.first.isoformat(),
            "last_day": self.period.last.isoformat(),
            "zone": "Asia/Almaty",
            "rules": dict(self.rules),
            "content_when_released": self.content,
            "codebook": self.codebook,
            "gap_days": list(self.gap_days),
            "tables": {
                name: [[*row, figure] for row, figure in sorted(rows.items())]
                for name, rows in self.tables.items()
            },
        }
        said = json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return said.encode()

    @property
    def sha256(self) -> str:
        """The fingerprint of the body, in 64 hexadecimal digits."""
        return hashlib.sha256(self.body).hexdigest()


class Head(NamedTuple):
    """A release without its figures: its period, and the fingerprint of its body."""

    period: Period
    sha256: str


def of_body(body: bytes) -> Release:
    """Take a release back from its body, trusting nothing in it. Raises ReleaseError."""
    with suppress(ValueError, TypeError, LookupError, AttributeError, RecursionError):
        release = _taken(json.loads(body))
        if _is_sound(release) and release.body == body:
            return release
    raise ReleaseError("This is no release of Joldas, or it was changed.")


def of_frozen(body: bytes, sha256: str, tables: Mapping[str, Sift | None] | None = None) -> Release:
    """Take a release from the body that was frozen with this fingerprint; of some tables or all.

    Many times as fast as `of_body`: what was written by us is not written again to compare it, and
    other tables, and rows that are not wanted, are not read. Raises ReleaseError.
    """
    if hashlib.sha256(body).hexdigest() != sha256:
        raise ReleaseError("A release was changed since it was frozen.")
    text = body.decode()
    return _taken(json.loads(text) if tables is None else _some_of(text, tables), sha256)


def _some_of(text: str, tables: Mapping[str, Sift | None]) -> dict[str, Any]:
    """Read some tables of a canonical body, in which they stand together, between two keys."""
    begin, end = text.index('"tables":{'), text.rindex('},"zone":')
    held: dict[str, Any] = json.loads(f'{text[:begin]}"tables":{{{text[end:]}')
    for name in sorted(tables):  # as they stand there
        key = f'"{name}":'
        at = text.find(key, begin)
        if at >= 0:
            begin = at + len(key)
            held["tables"][name] = _read(text, begin, tables[name])
    return held


def _read(text: str, at: int, sift: Sift | None) -> Any:  # noqa: ANN401 - what JSON holds
    """Read a table from where its rows begin. No name in it has a bracket."""
    if sift is None or text.startswith("[]", at):
        return _DECODER.raw_decode(text, at)[0]
    rows = text[at + 2 : text.index("]]", at)].split("],[")
    wanted = "],[".join(filter(sift, rows))
    return json.loads(f"[[{wanted}]]") if wanted else []


def _taken(held: dict[str, Any], sha256: str = "") -> Release:
    return Release(
        period=period(held["period"]),
        tables={name: _rows(rows) for name, rows in held["tables"].items()},
        content=held["content_when_released"],
        codebook=held["codebook"],
        gap_days=tuple(held["gap_days"]),
        rules=held["rules"],
        version=held["joldas_release"],
        frozen=sha256,
    )


def _rows(rows: list[list[Any]]) -> Rows:
    """Take rows apart, in the way that is quickest: a year of them are 200,000."""
    if not rows:
        return {}
    *names, figures = zip(*rows, strict=True)
    # each name once in memory, for it stands in thousands of rows
    return dict(
        zip(zip(*(map(intern, column) for column in names), strict=True), figures, strict=True)
    )


def _is_sound(release: Release) -> bool:
    return (
        release.period.kind != "day"
        and release.version == VERSION
        and release.tables.keys() <= TABLES.keys()
        and all(
            len(row) == len(TABLES[name].dimensions)
            and all(isinstance(one, str) for one in row)
            and _is_figure(figure)
            for name, rows in release.tables.items()
            for row, figure in rows.items()
        )
    )


def _is_figure(figure: Any) -> bool:  # noqa: ANN401 - it may be anything
    return figure in (SMALL, WITHHELD) or (type(figure) is int and figure >= 0)
