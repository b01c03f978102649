"""The files that staff and donors take away, each by the end of its name."""

import io
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import BinaryIO

from bot.publish.as_csv import write_both, write_figures
from bot.publish.as_package import write_package
from bot.publish.as_xlsx import write_workbook
from bot.publish.parcel import Parcel

KINDS: Mapping[str, Callable[[Parcel, BinaryIO], None]] = MappingProxyType(
    {"csv": write_figures, "xlsx": write_workbook, "json": write_package, "zip": write_both}
)
"""What writes each kind of file. `zip`: the CSV and its codebook in one."""


def made(parcel: Parcel, kind: str) -> bytes:
    """Make a file; the same parcel gives the same bytes. Raises TooLongError and OSError."""
    held = io.BytesIO()
    KINDS[kind](parcel, held)
    return held.getvalue()
