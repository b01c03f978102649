"""The translators' spreadsheet: rows out to .xlsx, and back with whatever happened to it."""

import warnings
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font, PatternFill, Protection
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from bot.core.states import State
from bot.files.rows import Row

SHEET, KEY, TEXT, SEAL = "Texts", "Key", "Text: ", "Do not change"
"""The names of the sheet, and of the columns that are read back; the language follows TEXT."""

_WIDTHS = (30, 30, 50, 50, 9, 18, 60, 11, 34, 30)
_COLOURS = {State.MISSING: "F8D7DA", State.OUTDATED: "FFE8B3", State.REVIEWED: "D9EAD3"}
_HOW_TO = """\
Write only in the column “{text}”. All other cells are locked.
One row is one text. “Where it appears” says where families see it; button texts must be short: \
“At most” counts signs.
Keep what stands in braces, such as {{ $month }}, exactly as it is; you may move it.
Text between {{ $age -> and }} is a choice: translate the words after [y5] or *[unknown], and keep \
the rest. The part after *[unknown] is what most families see.
<b>…</b> and <i>…</i> make words bold and slanted: open and close them in pairs. For < write &lt;, \
for & write &amp;.
A new line in a cell (Alt+Enter) is a new line on the phone. Keep the numbers 1. 2. 3. at the \
beginning of steps.
Yellow: the source has changed since; please compare. Red: missing; please write. Green: reviewed.
Write nothing that the source does not say: no sums, dates or telephone numbers of your own.
Do not add, remove or sort rows. Save as .xlsx and send it back. What does not fit is told row by \
row, and nothing is lost.

Пишите только в столбце «{text}». Остальные ячейки закрыты. Одна строка — один текст.
То, что стоит в фигурных скобках, оставьте как есть. Знаков не больше, чем в столбце “At most”.
<b>…</b> и <i>…</i> открывайте и закрывайте парами. Новая строка в ячейке (Alt+Enter) — новая \
строка в телефоне.
Жёлтое: оригинал изменился, сравните. Красное: текста нет, напишите. Зелёное: проверено.
Не пишите сумм, дат и телефонов, которых нет в оригинале. Строки не добавляйте, не удаляйте и не \
сортируйте. Сохраните как .xlsx и пришлите обратно."""

_MOST_BYTES, _MOST_UNPACKED, _MOST_PARTS = 5_000_000, 25_000_000, 200
_MOST_ROWS, _MOST_COLUMNS = 10_000, 50
"""Ten times what all our texts need, and far below what fills a memory."""


class DamagedError(Exception):
    """A file that is not the spreadsheet that was sent out; says what, and what to do."""


@dataclass(frozen=True, slots=True)
class Given:
    """A row as it came back. `words` is None where no text stands in the cell: see `instead`."""

    number: int
    key: str
    words: str | None
    seal: str
    instead: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """All rows that came back, and how many went out. `name`: of the file."""

    name: str
    locale: str
    rows: tuple[Given, ...]
    sent: int


def write(path: Path, locale: str, source: str, second: str, rows: Iterable[Row]) -> int:
    """Write the spreadsheet; gives the number of texts. `source`, `second`: names of languages."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)  # noqa: S101 - a new workbook has one
    listed = list(rows)
    heads = (KEY, "Where it appears", source, second, "At most", "Placeholders")
    _line(sheet, 1, (*heads, f"{TEXT}{locale}", "State", "Note", f"{SEAL} ({len(listed)} rows)"))
    for at, row in enumerate(listed, 2):
        limit = str(row.limit or "")
        before = (row.key, row.where, row.source, row.second, limit, row.placeholders)
        _line(sheet, at, (*before, row.words, row.state, row.note, str(row.seal)))
        cell = sheet.cell(at, len(before) + 1)
        cell.protection = Protection(locked=False)
        cell.number_format = "@"
        if row.state in _COLOURS:
            sheet.cell(at, len(before) + 2).fill = PatternFill("solid", _COLOURS[row.state])
    _dress(sheet)
    help_sheet = book.create_sheet("How to")
    help_sheet.column_dimensions["A"].width = 110
    for at, line in enumerate(_HOW_TO.format(text=f"{TEXT}{locale}").splitlines(), 1):
        _line(help_sheet, at, (line,))
    help_sheet.protection.sheet = True
    book.properties.creator = "Joldas"
    book.save(path)
    return len(listed)


def _line(sheet: Worksheet, at: int, values: tuple[str, ...]) -> None:
    for column, value in enumerate(values, 1):
        cell = sheet.cell(at, column, ILLEGAL_CHARACTERS_RE.sub("\N{REPLACEMENT CHARACTER}", value))
        cell.data_type = "s"  # never a formula, whatever a text begins with
        cell.alignment = Alignment(wrap_text=True, vertical="top")


def _dress(sheet: Worksheet) -> None:
    sheet.title = SHEET
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = sheet.dimensions
    for column, width in enumerate(_WIDTHS, 1):
        sheet.cell(1, column).font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.column_dimensions[get_column_letter(len(_WIDTHS))].hidden = True
    sheet.protection.sheet = True
    # what is locked may still be filtered and made wider
    sheet.protection.autoFilter = False
    sheet.protection.formatColumns = False
    sheet.protection.formatRows = False
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "1:1"


def read(path: Path) -> Sheet:
    """Read a spreadsheet that came back. Raises DamagedError, and OSError where there is none."""
    data = _refused(path)
    try:
        return _opened(path.name, data)
    except DamagedError:
        raise
    except Exception as failure:  # whatever a damaged file raises, it is told as damaged
        raise DamagedError(
            f"It cannot be read as a spreadsheet ({failure.__class__.__name__}). "
            "Please open it, save it as .xlsx and try again."
        ) from failure


def _opened(name: str, data: bytes) -> Sheet:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about looks that other programs added
        book = load_workbook(BytesIO(data), read_only=True, keep_links=False)
        if SHEET not in book.sheetnames:
            raise DamagedError(f"The sheet “{SHEET}” is missing. Please send the whole file.")
        return _sheet(name, list(_cells(book[SHEET])))


def _refused(path: Path) -> bytes:
    if path.stat().st_size > _MOST_BYTES:
        raise DamagedError("It is far larger than what was sent out. Please export a new one.")
    data = path.read_bytes()
    try:
        with zipfile.ZipFile(BytesIO(data)) as packed:
            parts = packed.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        raise DamagedError(
            "It is not an .xlsx file, or it is locked with a password. "
            "Please save it as .xlsx without a password."
        ) from None
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _MOST_UNPACKED:
        raise DamagedError("It is far larger inside than it may be. Please export a new one.")
    return data


def _cells(sheet: Worksheet) -> Iterator[tuple[tuple[str, object], ...]]:
    """Give the kind and the value of the cells, row by row."""
    sheet.reset_dimensions()  # type: ignore[attr-defined] # of a sheet that is only read
    for at, row in enumerate(sheet.iter_rows(max_col=_MOST_COLUMNS)):
        if at > _MOST_ROWS:
            raise DamagedError("It has far more rows than were sent out. Please export a new one.")
        yield tuple((str(cell.data_type), cell.value) for cell in row)


def _sheet(name: str, lines: list[tuple[tuple[str, object], ...]]) -> Sheet:
    heads = [str(value or "") for _, value in (lines[0] if lines else ())]
    key, text, seal = (_column(heads, name) for name in (KEY, TEXT, SEAL))
    sent = "".join(filter(str.isdigit, heads[seal]))
    if not sent:
        raise DamagedError(f"The head of the column “{SEAL}” was changed. {_AGAIN}")
    rows = []
    for number, line in enumerate(lines[1:], 2):
        given, words, sealed = (
            line[at] if at < len(line) else ("n", None) for at in (key, text, seal)
        )
        if any(value is not None for _, value in (given, words, sealed)):
            said, instead = _words(*words)
            rows.append(Given(number, _plain(given), said, _plain(sealed), instead))
    return Sheet(name, heads[text].removeprefix(TEXT).strip(), tuple(rows), int(sent))


_AGAIN = "Please copy your texts into a newly exported file."


def _column(heads: list[str], name: str) -> int:
    found = [
        at for at, head in enumerate(heads) if head == name or head.startswith(f"{name.strip()} ")
    ]
    if len(found) != 1:
        what = "is missing" if not found else "stands there twice"
        raise DamagedError(f"The column “{name.strip()}” {what}. {_AGAIN}")
    return found[0]


def _plain(cell: tuple[str, object]) -> str:
    return "" if cell[1] is None else str(cell[1]).strip()


def _words(kind: str, value: object) -> tuple[str | None, str]:
    """Give the text of a cell, or else say what stands there instead."""
    if value is None:
        return "", ""
    if kind == "f":
        return None, "a formula"
    if kind == "e":
        return None, f"an error ({value})"
    if isinstance(value, str):
        return value, ""
    return None, "a number, a date or a yes/no"
