"""What staff take away: the same figures in each kind of file, readable, and harmless."""

import csv
import io
import json
import re
import zipfile
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from frictionless import Package
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from bot.core.disclosure import SMALL, WITHHELD
from bot.core.events import TABLES
from bot.core.indicators import INDICATORS
from bot.core.links import Source
from bot.core.release import ALL
from bot.publish.as_xlsx import SHEETS
from bot.publish.codebook import entries
from bot.publish.export import KINDS, made
from bot.publish.harmless import harmless
from bot.publish.parcel import Line, Parcel, lines
from tests.publish.parcels import LINKS, parcel

FORMULA = tuple("=+-@\t\r\n＝＋－＠")


def figures(held: Parcel) -> list[dict[str, str]]:
    """Read the CSV as a program does that was told the separator."""
    text = made(held, "csv").decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text), delimiter=";"))


def workbook(held: Parcel) -> Workbook:
    """Open the workbook."""
    return load_workbook(io.BytesIO(made(held, "xlsx")))


def in_sheets(book: Workbook) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Give each figure of the workbook by its period, table and row."""
    for table, name in SHEETS.items():
        head, *rows = book[name].values
        for values in rows:
            row = dict(zip(head, values, strict=True))
            for event in TABLES[table].events:
                if row[event] is not None:
                    at = [str(row[d]) for d in TABLES[table].dimensions[:-1]]
                    yield (str(row["period"]), table, *at, event), row[event]


def test_csv_holds_every_figure_as_it_was_published() -> None:
    """Each figure of each release is one line, with its bounds; `<10` and `…` stay words."""
    held = parcel()
    rows = figures(held)
    assert len(rows) == sum(len(t) for r in held.releases for t in r.tables.values())
    start = {(row["period"], row["source"], row["event"]): row for row in rows}
    poster = start["2026-11", "kaaaab", "start"]
    assert [poster[name] for name in ("partner", "channel", "place")] == [
        *("rodnik", "poster", "School 15, board")
    ]
    assert [poster[name] for name in ("figure", "least", "most")] == ["100", "98", "102"]
    few = start["2026-11", "other", "start"]
    assert [few[name] for name in ("figure", "least", "most")] == [SMALL, "0", "9"]
    withheld = next(row for row in rows if row["figure"] == WITHHELD)
    assert (withheld["least"], withheld["most"], withheld["total_over"]) == ("0", "", "tree")
    hours = next(row for row in rows if row["event"] == "hour_served")
    assert [hours[name] for name in ("figure", "least", "most")] == ["160"] * 3


def test_a_total_is_never_taken_for_a_part() -> None:
    """Every line that adds something up says over what, so that a filter leaves the parts."""
    rows = figures(parcel())
    totals = {row["event"] for row in rows if row["total_over"]}
    assert totals
    for row in rows:
        over = [name for name in ("source", "locale", "tree", "node") if row[name] == ALL]
        over += ["source"] if row["source"] == "registered" else []
        assert row["total_over"] == " ".join(over)


def test_each_line_carries_its_release() -> None:
    """A line cut out of the file still says content, codebook, rules and gap days."""
    for row in figures(parcel()):
        assert (row["content"], row["codebook"]) == ("0123456789ab", "ba9876543210")
        assert "<10" in row["rules"]
        gaps = {"2026-11": "2026-11-24", "2026-W48": "2026-11-24"}
        assert row["gap_days"] == gaps.get(row["period"], "")


def test_workbook_equals_csv() -> None:
    """The workbook has exactly the figures of the CSV, totals too, and adds up to the same."""
    held = parcel()
    ours = dict(in_sheets(workbook(held)))
    theirs: dict[tuple[str, ...], str] = {}
    for row in figures(held):
        at = [row[name] for name in TABLES[row["table"]].dimensions]
        theirs[(row["period"], row["table"], *at)] = row["figure"]
    assert {key: str(value) for key, value in ours.items()} == theirs
    summed = sum(value for value in ours.values() if isinstance(value, int))
    assert summed == sum(int(figure) for figure in theirs.values() if figure.isdecimal()) > 0


def test_workbook_is_for_people() -> None:
    """Heads are frozen and can be filtered, numbers are numbers, and there is a chart."""
    book = workbook(parcel())
    assert book.sheetnames[0] == "About"
    for name in ("Indicators", *SHEETS.values(), "Codebook"):
        assert book[name].freeze_panes == "A2"
        assert book[name].auto_filter.ref.startswith("A1:")
    kinds = {type(value) for _, value in in_sheets(book)}
    assert kinds == {int, str}
    (chart,) = book["Trend"]._charts  # type: ignore[attr-defined] # openpyxl has no public name
    assert len(chart.series) == 4
    held = [[point.v for point in one.val.numRef.numCache.pt] for one in chart.series]
    assert held == [[60, 60], [50, 50], [45, 45], []], "what draws without looking into the sheet"
    trend = list(book["Trend"].values)
    assert trend[1][:5] == ("2026-W48", 60, 50, 45, WITHHELD)
    assert trend[1][5:] == (60, 50, 45, None), "no sign may be drawn as a number"
    assert book["Trend"].max_row == 3, "months are not drawn among weeks"


def test_indicators_have_names_in_three_languages() -> None:
    """Of the quarter as a whole and of each period, named in English, Russian and Kazakh."""
    head, *rows = workbook(parcel())["Indicators"].values
    found = [dict(zip(head, row, strict=True)) for row in rows]
    starts = [row for row in found if row["indicator"] == "starts" and not row["source"]]
    assert [row["name_ru"] for row in starts] == ["Запуски"] * 4
    periods = {row["period"]: (row["low"], row["high"]) for row in starts}
    # two weeks are added up; the month, which counts the same starts, is not added to them
    assert periods["2026-Q4"] == (120, 120)
    assert periods["2026-11"] == (200, 200)
    assert {row["by"] for row in starts if row["period"] == "2026-Q4"} == {"week"}
    drop = [row for row in found if row["indicator"] == "drop-off"]
    assert [(row["period"], row["node"], row["low"], row["unit"]) for row in drop] == [
        ("2026-Q4", "work/pay", 75, "percent")
    ]


def test_the_codebook_says_what_is_divided_by_what() -> None:
    """Each formula is there as it is computed: no share looks like a count over itself."""
    said = {one.name: one.meaning for one in entries(parcel()) if one.what == "indicator"}
    formulas = [f"{one.id} by {by}" for one in INDICATORS.values() for by in one.formulas]
    assert formulas
    for name in formulas:
        top, _, bottom = said[name].partition(": ")[2].partition(" ÷ ")
        assert top != bottom, name
    topics = "counts_by_language_week.topic"
    assert said["language-mix by locale"] == f"percent: {topics} ÷ {topics} [locale *]"


def test_every_kind_carries_codebook_rules_period_and_gap_days() -> None:
    """Whoever is handed one file alone can read what it holds and by which rules."""
    held = parcel()
    texts = {kind: made(held, kind) for kind in KINDS}
    with zipfile.ZipFile(io.BytesIO(texts["zip"])) as archive:
        assert archive.namelist() == ["joldas-2026-Q4-figures.csv", "joldas-2026-Q4-codebook.csv"]
        codebook = archive.read("joldas-2026-Q4-codebook.csv").decode("utf-8-sig")
    sheets = "\n".join(
        str(value) for sheet in workbook(held) for row in sheet.values for value in row if value
    )
    for text in (codebook, sheets, texts["json"].decode()):
        for word in ("2026-Q4", "2026-10-01", "0123456789ab", "ba9876543210", "2026-11-24"):
            assert word in text
        for word in ("first press on a topic", "0 to 9", "nearest 5", "Starts, not people"):
            assert word in text
        assert "2026-W40" in text, "it says what is not released"


def test_package_validates() -> None:
    """The JSON is a Data Package that Frictionless's own tool finds no fault with."""
    descriptor = json.loads(made(parcel(), "json"))
    report = Package.from_descriptor(descriptor).validate()
    assert report.valid, report.flatten(["type", "message"])
    assert [one.name for one in report.tasks] == [
        *("figures", "indicators", "links", "releases", "codebook")
    ]
    assert report.tasks[0].stats["rows"] == len(list(lines(parcel())))


def test_package_that_is_wrong_does_not_validate() -> None:
    """The tool does look: a figure that breaks the rule, and a period of no release, are found."""
    descriptor = json.loads(made(parcel(), "json"))
    rows = descriptor["resources"][0]["data"]
    rows[1][Line._fields.index("figure")] = "7.5"
    rows[2][0] = "2026-W01"
    report = Package.from_descriptor(descriptor).validate()
    assert {one for (one,) in report.flatten(["type"])} == {"constraint-error", "foreign-key"}


@pytest.mark.parametrize("kind", KINDS)
def test_same_bytes(kind: str) -> None:
    """The same releases are the same file, so that its fingerprint in the audit says which."""
    assert made(parcel(), kind) == made(parcel(), kind)


def test_no_time_of_making() -> None:
    """A workbook does not tell when somebody asked for it."""
    with zipfile.ZipFile(io.BytesIO(made(parcel(), "xlsx"))) as archive:
        assert {file.date_time[0] for file in archive.infolist()} == {1980}
        core = archive.read("docProps/core.xml").decode()
    times = set(re.findall(r"\d{4}-\d\d-\d\dT[\d:]+", core))
    assert times == {"2026-01-01T00:00:00"}


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_released_yet(kind: str) -> None:
    """An empty stretch gives an empty file and no failure."""
    empty = Parcel(parcel().stretch, (), {}, {}, {})
    assert made(empty, kind)


def test_labels_are_no_formulas() -> None:
    """A label that begins like a formula is text in both, and cannot become one by splitting."""
    held = parcel()
    rows = figures(held)
    assert {row["place"] for row in rows if row["source"] == "kaaaac"} == {
        """'=HYPERLINK("http://x","y")"""
    }
    for sheet in workbook(held):
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f"
                assert not str(cell.value).startswith(FORMULA) or cell.value == "-"


labels = st.text(st.sampled_from("=+-@\t\r\n,;|\"' a1＝"), max_size=12)


@given(label=labels, separator=st.sampled_from(",;\t|"))
def test_no_label_makes_a_formula(label: str, separator: str) -> None:
    """However a program splits the CSV, no cell of it begins like a formula."""
    link = Source("kaaaab", 6, "spring", label, "poster", None, "ru", label)
    held = parcel("2026-11", links=(link, *LINKS[1:]))
    text = made(held, "csv").decode("utf-8-sig")
    for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
        for cell in row:
            begins = cell.lstrip(' "')
            assert not begins.startswith(FORMULA) or cell == "-"


def test_numbers_and_plain_labels_stay_as_they_are() -> None:
    """Only what could be a formula is touched."""
    for text in ("School 15", "<10", "…", "*", "-", "2026-11", "uz-Latn", "Аул №7 (рынок)"):
        assert harmless(text) == text
    assert figures(parcel())[0]["first_day"] == date(2026, 11, 1).isoformat()
