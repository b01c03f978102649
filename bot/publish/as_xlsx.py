"""Figures as a workbook: what it is, a trend with its chart, indicators, figures, codebook."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import groupby
from tempfile import TemporaryDirectory
from typing import BinaryIO

from xlsxwriter import Workbook
from xlsxwriter.chart_line import ChartLine
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from bot.core.events import MEANINGS, TABLES
from bot.core.release import ALL
from bot.publish.codebook import Entry, about, entries
from bot.publish.harmless import harmless
from bot.publish.listings import INDICATOR, LINK, RELEASE, indicators, links, releases
from bot.publish.parcel import Line, Parcel, lines

MOST_ROWS = 1_048_575
"""Rows of a sheet below its head (Excel's specification)."""

SHEETS = {
    "counts_by_source_day": "By link",
    "counts_by_source_month": "By link and topic",
    "counts_by_source_language_month": "By link and language",
    "counts_by_language_week": "By language and topic",
    "counts_by_node_week": "By page",
    "quality_day": "The bot itself",
}
"""The sheet of each table: one row for what is told apart, one column for each event."""

_DRAWN = (
    ("starts", "counts_by_source_day", (ALL, "start")),
    ("walks", "counts_by_source_day", (ALL, "engage")),
    ("topics", "counts_by_language_week", (ALL, ALL, "topic")),
    ("answers", "counts_by_language_week", (ALL, ALL, "answer")),
)
_OF_LINK = ("campaign", "partner", "channel", "place")
_WIDE = {"meaning": 90, "name": 34, "rules": 40, "place": 22, "partner_name": 40}
_WIDE |= dict.fromkeys(("name_en", "name_ru", "name_kk", "node"), 32)
_WIDTH = 13
_PLACE = Line._fields.index("event")
"""All before it says of which period and place a figure is."""
_NO_TIME = datetime(2026, 1, 1, tzinfo=UTC)


class TooLongError(Exception):
    """More figures than a sheet has rows; the text says what to do."""


def write_workbook(parcel: Parcel, out: BinaryIO) -> None:
    """Write the workbook; the same parcel gives the same bytes.

    Raises TooLongError, and OSError where there is no room for temporary files.
    """
    # row by row through temporary files, or a quarter of 500 links takes 60 MB of memory; and no
    # text of ours is ever a formula or a link
    plain = {"strings_to_formulas": False, "strings_to_urls": False, "constant_memory": True}
    with (
        TemporaryDirectory(prefix="joldas-") as folder,
        Workbook(out, {**plain, "tmpdir": folder}) as book,
    ):
        _Maker(parcel, book).make()


class _Maker:
    def __init__(self, parcel: Parcel, book: Workbook) -> None:
        self._parcel = parcel
        self._book = book
        # xlsxwriter would note the time
        self._book.set_properties({"author": "Joldas", "created": _NO_TIME})
        self._bold = self._book.add_format({"bold": True})
        self._wrap = self._book.add_format({"text_wrap": True, "valign": "top"})

    def make(self) -> None:
        """Fill all sheets."""
        parcel = self._parcel
        self._about()
        self._trend()
        self._sheet("Indicators", INDICATOR, indicators(parcel))
        for table, name in SHEETS.items():
            self._sheet(name, _columns(table), _rows(parcel, table))
        self._sheet("Links", LINK, links(parcel))
        self._sheet("Releases", RELEASE, releases(parcel))
        self._sheet("Codebook", Entry._fields, entries(parcel), self._wrap)

    def _about(self) -> None:
        sheet = self._book.add_worksheet("About")
        sheet.set_column(0, 0, 24, self._bold)
        sheet.set_column(1, 1, 100, self._wrap)
        for at, (name, said) in enumerate(about(self._parcel)):
            sheet.write_string(at, 0, name)
            sheet.write_string(at, 1, harmless(said))

    def _trend(self) -> None:
        """Write totals by week, or by month where there is no week, and draw their numbers."""
        held = [one for one in self._parcel.releases if one.period.kind == "week"]
        held = held or list(self._parcel.releases)
        names = [name for name, _, _ in _DRAWN]
        drawn = [f"{name}, drawn" for name in names]  # no sign such as <10 may be drawn as 0
        sheet = self._headed("Trend", ("period", *names, *drawn))
        values: list[list[int | None]] = [[] for _ in names]
        chart = self._book.add_chart({"type": "line"})
        assert isinstance(chart, ChartLine)  # noqa: S101 - it was asked for
        for at, release in enumerate(held, 1):
            sheet.write_string(at, 0, release.period.name)
            for column, (_, table, row) in enumerate(_DRAWN, 1):
                figure = release.tables.get(table, {}).get(row)
                self._cell(sheet, at, column, figure)
                values[column - 1].append(figure if isinstance(figure, int) else None)
            for column, drawn_ones in enumerate(values, 1 + len(names)):
                self._cell(sheet, at, column, drawn_ones[-1])
        for column, name in enumerate(names, 1 + len(names)):
            chart.add_series(
                {
                    "name": name,
                    "categories": ["Trend", 1, 0, len(held), 0],
                    "values": ["Trend", 1, column, len(held), column],
                    # for programs that draw what the file holds and do not look into the sheet
                    "categories_data": [one.period.name for one in held],
                    "values_data": values[column - 1 - len(names)],
                    "marker": {"type": "automatic"},
                }
            )
        chart.set_title({"name": "Starts, walks, topics and answers"})
        chart.set_y_axis({"min": 0})
        chart.show_blanks_as("gap")
        chart.set_size({"width": 900, "height": 420})
        if held:
            sheet.insert_chart(len(held) + 2, 0, chart, {"description": "The table above, drawn"})

    def _sheet(
        self,
        name: str,
        columns: Sequence[str],
        rows: Iterable[Sequence[object]],
        style: Format | None = None,
    ) -> None:
        sheet = self._headed(name, columns, style)
        last = 0
        for last, row in enumerate(rows, 1):
            if last > MOST_ROWS:
                raise TooLongError(
                    "These are more figures than a spreadsheet has rows. Please name a shorter "
                    "time (--period 2026-Q4), or a file that ends in .csv."
                )
            for column, value in enumerate(row):
                self._cell(sheet, last, column, value)
        sheet.autofilter(0, 0, last, len(columns) - 1)

    def _headed(self, name: str, columns: Sequence[str], style: Format | None = None) -> Worksheet:
        sheet = self._book.add_worksheet(name)
        for at, column in enumerate(columns):
            sheet.write_string(0, at, column, self._bold)
            sheet.set_column(at, at, _WIDE.get(column, _WIDTH), style)
        sheet.freeze_panes(1, 0)
        return sheet

    @staticmethod
    def _cell(sheet: Worksheet, at: int, column: int, value: object) -> None:
        if isinstance(value, int):
            sheet.write_number(at, column, value)
        elif isinstance(value, str) and value:
            sheet.write_string(at, column, harmless(value))


def _columns(table: str) -> tuple[str, ...]:
    dimensions = TABLES[table].dimensions[:-1]
    named = (*dimensions, *(_OF_LINK if "source" in dimensions else ()))
    return ("period", *named, *(("total_over",) if dimensions else ()), *_events(table))


def _events(table: str) -> list[str]:
    return [event for event in MEANINGS if event in TABLES[table].events]


def _rows(parcel: Parcel, table: str) -> Iterator[list[object]]:
    """Lay the figures of a table out: those of one period and place beside each other."""
    head = _columns(table)
    known = head[: len(head) - len(_events(table))]
    for _, group in groupby(lines(parcel, table), lambda line: line[:_PLACE]):
        found = list(group)
        figures = {line.event: line.figure for line in found}
        yield [*(getattr(found[0], name) for name in known), *map(figures.get, _events(table))]
