"""Figures as a Frictionless Data Package in one file: datapackage.json with its data within.

The form: https://specs.frictionlessdata.io/data-package/ (version 1), and Table Schema.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import islice
from types import MappingProxyType
from typing import Any, BinaryIO

from bot.publish.codebook import COLUMNS, Entry, about, entries, gap_days
from bot.publish.listings import INDICATOR, LINK, RELEASE, indicators, links, releases
from bot.publish.parcel import Line, Parcel, lines

_TYPES = {
    **dict.fromkeys(("least", "most", "low", "high"), "integer"),
    **dict.fromkeys(("first_day", "last_day"), "date"),
}
_FIGURE = r"<10|…|[0-9]+"
_AT_ONCE = 500


def write_package(parcel: Parcel, out: BinaryIO) -> None:
    """Write the package: figures, indicators, links, releases and the codebook."""
    head = _json(
        {
            "profile": "data-package",
            "name": f"joldas-{parcel.stretch.name.lower()}",
            "title": f"Joldas: counts of starts and presses, {parcel.stretch.name}",
            "description": "\n".join(f"{name}: {said}" for name, said in about(parcel)),
            "gap_days": gap_days(parcel),
            "rules": [dict(one.rules) for one in parcel.releases[:1]],
        }
    )
    out.write(head[:-1] + b',"resources":[')
    foreign = {"fields": "period", "reference": {"resource": "releases", "fields": "period"}}
    _write(out, "figures", Line._fields, lines(parcel), {"foreignKeys": [foreign]})
    for name, columns, rows in (
        ("indicators", INDICATOR, indicators(parcel)),
        ("links", LINK, links(parcel)),
        ("releases", RELEASE, releases(parcel)),
        ("codebook", Entry._fields, entries(parcel)),
    ):
        out.write(b",")
        _write(out, name, columns, rows)
    out.write(b"]}")


def _write(
    out: BinaryIO,
    name: str,
    columns: Sequence[str],
    rows: Iterable[Sequence[object]],
    more: Mapping[str, object] = MappingProxyType({}),
) -> None:
    """Write a table some rows at a time: in one piece a quarter takes 60 MB, and a bot's breath."""
    head = _json({"profile": "tabular-data-resource", "name": name})
    out.write(head[:-1] + b',"data":[' + _json(columns))
    plain = (list(map(_plain, columns, row)) for row in rows)
    while some := list(islice(plain, _AT_ONCE)):
        out.write(b"," + _json(some)[1:-1])
    fields = [_field(column) for column in columns]
    out.write(b'],"schema":' + _json({"fields": fields, "missingValues": [""], **more}) + b"}")


def _json(plain: object) -> bytes:
    # not json.dump into the file, which takes ten times as long
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode()


def _field(column: str) -> dict[str, Any]:
    field: dict[str, Any] = {"name": column, "type": _TYPES.get(column, "string")}
    if column == "figure":
        field["constraints"] = {"required": True, "pattern": _FIGURE}
    return field | ({"description": COLUMNS[column]} if column in COLUMNS else {})


def _plain(column: str, value: object) -> object:
    if column == "figure":
        return str(value)
    return value.isoformat() if isinstance(value, date) else value
