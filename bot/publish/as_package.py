"""Figures as a Frictionless Data Package in one file: datapackage.json with its data within.

The form: https://specs.frictionlessdata.io/data-package/ (version 1), and Table Schema.
"""

import json
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, BinaryIO

from bot.publish.codebook import COLUMNS, Entry, about, entries, gap_days
from bot.publish.listings import INDICATOR, LINK, RELEASE, indicators, links, releases
from bot.publish.parcel import Line, Parcel, lines

_TYPES = {
    **dict.fromkeys(("least", "most", "low", "high"), "integer"),
    **dict.fromkeys(("first_day", "last_day"), "date"),
}
_FIGURE = r"<10|…|[0-9]+"


def write_package(parcel: Parcel, out: BinaryIO) -> None:
    """Write the package: figures, indicators, links, releases and the codebook."""
    # in one piece: json.dump into a file takes ten times as long
    out.write(json.dumps(_package(parcel), ensure_ascii=False, separators=(",", ":")).encode())


def _package(parcel: Parcel) -> dict[str, Any]:
    figures = _resource("figures", Line._fields, lines(parcel))
    figures["schema"]["foreignKeys"] = [
        {"fields": "period", "reference": {"resource": "releases", "fields": "period"}}
    ]
    return {
        "profile": "data-package",
        "name": f"joldas-{parcel.stretch.name.lower()}",
        "title": f"Joldas: counts of starts and presses, {parcel.stretch.name}",
        "description": "\n".join(f"{name}: {said}" for name, said in about(parcel)),
        "gap_days": gap_days(parcel),
        "rules": [dict(one.rules) for one in parcel.releases[:1]],
        "resources": [
            figures,
            _resource("indicators", INDICATOR, indicators(parcel)),
            _resource("links", LINK, links(parcel)),
            _resource("releases", RELEASE, releases(parcel)),
            _resource("codebook", Entry._fields, entries(parcel)),
        ],
    }


def _resource(
    name: str, columns: Sequence[str], rows: Iterable[Sequence[object]]
) -> dict[str, Any]:
    plain = (map(_plain, columns, row) for row in rows)
    return {
        "profile": "tabular-data-resource",
        "name": name,
        "data": [columns, *(list(row) for row in plain)],
        "schema": {"fields": [_field(column) for column in columns], "missingValues": [""]},
    }


def _field(column: str) -> dict[str, Any]:
    field: dict[str, Any] = {"name": column, "type": _TYPES.get(column, "string")}
    if column == "figure":
        field["constraints"] = {"required": True, "pattern": _FIGURE}
    return field | ({"description": COLUMNS[column]} if column in COLUMNS else {})


def _plain(column: str, value: object) -> object:
    if column == "figure":
        return str(value)
    return value.isoformat() if isinstance(value, date) else value
