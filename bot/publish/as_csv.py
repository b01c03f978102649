"""Figures as CSV: one long table, and the codebook as another."""

import csv
import io
import zipfile
from collections.abc import Iterable
from typing import BinaryIO

from bot.core.disclosure import Figure
from bot.publish.codebook import Entry, entries
from bot.publish.harmless import harmless
from bot.publish.parcel import Line, Parcel, lines, rules

CARRIED = ("content", "codebook", "gap_days", "rules")
"""What each line says of its release, so that no line is ever without it."""

_AT_ONCE = 64 * 1024
"""Bytes that are compressed at once."""

_FIRST_DAY_OF_ZIP = (1980, 1, 1, 0, 0, 0)


def write_figures(parcel: Parcel, out: BinaryIO) -> None:
    """Write all figures, one a line.

    Semicolons and a mark of UTF-8: so a spreadsheet of a Kazakh or Russian system opens it in
    columns and in letters by a double click; others are told the separator.
    """
    carried = {
        one.period.name: (one.content, one.codebook, " ".join(one.gap_days), rules(one))
        for one in parcel.releases
    }
    rows = ((*(_cell(value) for value in line), *carried[line.period]) for line in lines(parcel))
    _write((*Line._fields, *CARRIED), rows, out)


def write_codebook(parcel: Parcel, out: BinaryIO) -> None:
    """Write the codebook, one entry a line."""
    rows = ([_cell(value) for value in entry] for entry in entries(parcel))
    _write(Entry._fields, rows, out)


def write_both(parcel: Parcel, out: BinaryIO) -> None:
    """Write both into one archive, for where only one file can be handed over."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, write in (("figures", write_figures), ("codebook", write_codebook)):
            file = zipfile.ZipInfo(f"joldas-{parcel.stretch.name}-{name}.csv", _FIRST_DAY_OF_ZIP)
            file.compress_type = zipfile.ZIP_DEFLATED
            with archive.open(file, "w") as held, io.BufferedWriter(held, _AT_ONCE) as buffer:
                write(parcel, buffer)


def _cell(value: Figure | object) -> str:
    if value is None:
        return ""
    return harmless(value) if isinstance(value, str) else str(value)


def _write(head: Iterable[str], rows: Iterable[Iterable[str]], out: BinaryIO) -> None:
    text = io.TextIOWrapper(out, "utf-8-sig", newline="", write_through=True)
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(head)
    writer.writerows(rows)
    text.detach()
