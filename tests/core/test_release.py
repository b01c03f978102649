"""A release is one row of bytes, and nothing else is taken for it."""

import hashlib
import json
from dataclasses import replace
from typing import Any

import pytest

from bot.core.disclosure import SMALL, WITHHELD, Figure
from bot.core.periods import period
from bot.core.release import ALL, Release, ReleaseError, of_body, of_frozen

ROWS: dict[tuple[str, ...], Figure] = {
    ("work", "work/pay", "arrive"): 25,
    ("work", "work/go", "arrive"): SMALL,
    ("work", ALL, "arrive"): WITHHELD,
}


def made(rows: dict[tuple[str, ...], Figure] = ROWS) -> Release:
    """Make a small release."""
    tables: dict[str, dict[tuple[str, ...], Figure]] = {
        "counts_by_node_week": rows,
        "quality_day": {("hour_served",): 0},
    }
    return Release(period("2026-W48"), tables, "0123456789ab", "ba9876543210", ("2026-11-24",))


def test_there_and_back() -> None:
    """A release comes back from its body as it was, and to the same bytes."""
    release = made()
    assert of_body(release.body) == release
    assert of_body(release.body).body == release.body
    assert release.sha256 == hashlib.sha256(release.body).hexdigest()


def test_order_does_not_matter() -> None:
    """The same figures, put in in another order, are the same bytes."""
    assert made(dict(reversed(ROWS.items()))).body == made().body


def test_rules_travel_with_it() -> None:
    """Whoever gets the file reads by which rules and from which content it was made."""
    held = json.loads(made().body)
    assert held["rules"] == {
        "small_below": 10,
        "small": "<10",
        "nearest": 5,
        "withheld": "…",
        "rate_over": 30,
        "proved": 2,
    }
    assert (held["content_when_released"], held["codebook"]) == ("0123456789ab", "ba9876543210")
    assert held["gap_days"] == ["2026-11-24"]


@pytest.mark.parametrize(
    "change",
    [
        {"period": "2026-11-23"},
        {"period": "2026-W99"},
        {"joldas_release": 2},
        {"tables": {"families": []}},
        {"tables": {"quality_day": [["hour_served", "x", 5]]}},
        {"tables": {"quality_day": [["hour_served", 2.5]]}},
        {"tables": {"quality_day": [["hour_served", True]]}},
        {"tables": {"quality_day": [[7, 5]]}},
        {"first_day": "2026-11-22"},
        {"more": 1},
        {"gap_days": None},
    ],
    ids=str,
)
def test_nothing_else_is_taken_for_it(change: dict[str, Any]) -> None:
    """A body that is changed, odd or of a newer form is refused."""
    plain = {**json.loads(made().body), **change}
    said = json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    with pytest.raises(ReleaseError):
        of_body(said.encode())


@pytest.mark.parametrize("body", [b"", b"[]", b"null", b"{}", b"\xff", b"[" * 5000])
def test_rubbish(body: bytes) -> None:
    """Rubbish is refused in plain words."""
    with pytest.raises(ReleaseError):
        of_body(body)


def test_as_it_was_frozen() -> None:
    """What was frozen is read quickly, whole or some tables of it; one changed sign is noticed."""
    release = made()
    assert of_frozen(release.body, release.sha256) == release
    assert of_frozen(release.body, release.sha256, {}).tables == {}
    for name, rows in release.tables.items():
        some = of_frozen(release.body, release.sha256, {name: None, "counts_of_nothing": None})
        assert some == replace(release, tables={name: rows})
    sifted = of_frozen(
        release.body, release.sha256, {"counts_by_node_week": lambda row: "go" in row}
    )
    assert sifted.tables == {"counts_by_node_week": {("work", "work/go", "arrive"): SMALL}}
    for rows in (ROWS, {}):
        empty = made(rows)
        none = of_frozen(empty.body, empty.sha256, {"counts_by_node_week": lambda _: False})
        assert none.tables == {"counts_by_node_week": {}}
    for changed in (release.body + b" ", release.body.replace(b"2", b"3", 1), b""):
        with pytest.raises(ReleaseError):
            of_frozen(changed, release.sha256)
