"""Damaged spreadsheets: each is told row by row, and nothing at all is written."""

import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from bot.files.workbook import DamagedError, read
from tests.files.editor import Editor
from tests.files.translator import SEAL_COLUMN, TEXT_COLUMN, Translator, cell


@dataclass(frozen=True)
class Damage:
    """What happens to a spreadsheet, the key of the row that must be told, and the words."""

    change: Callable[[Worksheet], object]
    key: str
    what: str
    mend: str = ""


def typed(key: str, value: object) -> Callable[[Worksheet], object]:
    """Put something into the text cell of a row."""
    return lambda sheet: setattr(cell(sheet, key), "value", value)


def other_cell(key: str, column: int, value: object) -> Callable[[Worksheet], object]:
    """Put something into another cell of a row."""
    return lambda sheet: setattr(cell(sheet, key, column), "value", value)


def mixed_up(sheet: Worksheet) -> None:
    """Sort the keys apart from the rest, as a sort over one column does."""
    one, two = cell(sheet, "stay/need", 1), cell(sheet, "stay/days", 1)
    one.value, two.value = two.value, one.value


def twice(sheet: Worksheet) -> None:
    """Copy a row to the end."""
    row = cell(sheet, "stay/need").row
    sheet.append([sheet.cell(row, column).value for column in range(1, SEAL_COLUMN + 1)])


def other_language(sheet: Worksheet) -> None:
    """Put another language into the head."""
    sheet.cell(1, TEXT_COLUMN).value = "Text: ky"


NEXT, FIELD = "stay/days.next", "common/keyboard.placeholder"
ROWS = {
    "placeholder lost": Damage(
        typed("common/fallback", "Нет языка."), "common/fallback", "lost { $language }", "with its"
    ),
    "placeholder renamed": Damage(
        typed("common/fallback", "Нет: { $язык }."), "common/fallback", "braces cannot be"
    ),
    "placeholder in Latin renamed": Damage(
        typed("common/fallback", "{ $language } { $lang }"), "common/fallback", "$lang is not known"
    ),
    "choice lost": Damage(typed(NEXT, "Спросите."), NEXT, "lost { $citizenship }"),
    "choice without the safe part": Damage(
        typed(NEXT, "{ $citizenship ->\n    [eaeu] 1.\n   *[none] 2.\n}"), NEXT, "*[none] as its"
    ),
    "choice never closed": Damage(
        typed(NEXT, "{ $citizenship ->\n    [eaeu] 1.\n   *[unknown] 2."), NEXT, "not come in pairs"
    ),
    "variant that is not there": Damage(
        typed(NEXT, "{ $citizenship ->\n    [moon] 1.\n   *[unknown] 2.\n}"), NEXT, "never “moon”"
    ),
    "single brace": Damage(typed("stay/need", "Что } надо?"), "stay/need", "not come in pairs"),
    "second part smuggled in": Damage(
        typed("stay/need", "Что?\n.days = x"), "stay/need", "a line begins with ."
    ),
    "markup not closed": Damage(
        typed("stay/need", "<b>Что вам нужно?"), "stay/need", "<b> is not closed", "in pairs"
    ),
    "markup that is not used": Damage(typed("stay/need", "<a>Что</a>"), "stay/need", "<a> is not"),
    "too long for a button": Damage(
        typed("stay/need.days", "очень " * 9), "stay/need.days", "on a button and has 53", "48"
    ),
    "screen too long": Damage(
        typed("stay/days.why", "очень " * 900), "stay/days.why", "Telegram takes 4096", "shorter"
    ),
    "too long for the empty field": Damage(
        typed(FIELD, "а" * 65), FIELD, "has 65", "takes 64"
    ),
    "same words on two keys": Damage(
        typed("common/keyboard.menu", "Язык"), "common/keyboard.menu", "has the same words"
    ),
    "emptied": Damage(typed("stay/need", None), "stay/need", "a text stood here"),
    "only spaces": Damage(typed("stay/need", "  \n "), "stay/need", "a text stood here"),
    "formula": Damage(typed("stay/need", "=A1"), "stay/need", "a formula stands"),
    "number": Damage(typed("stay/need", 42), "stay/need", "a number, a date"),
    "date": Damage(typed("stay/need", date(2026, 1, 1)), "stay/need", "a number, a date"),
    "yes or no": Damage(typed("stay/need", value=True), "stay/need", "a number, a date"),
    "error": Damage(typed("stay/need", "#REF!"), "stay/need", "an error (#REF!)"),
    "control sign": Damage(typed("stay/need", "Что\u202e?"), "stay/need", "(U+202E)", "delete it"),
    "tab": Damage(typed("stay/need", "Что\tвам?"), "stay/need", "(U+0009)"),
    "key unknown": Damage(other_cell("stay/need", 1, "stay/ned"), "stay/ned", "no text with this"),
    "key empty": Damage(other_cell("stay/need", 1, None), "", "the key is missing"),
    "key twice": Damage(twice, "stay/need", "stands in 2 rows", "keep one"),
    "rows mixed up": Damage(mixed_up, "stay/need", "mixed up with another row"),
    "row removed": Damage(
        lambda sheet: sheet.delete_rows(cell(sheet, "stay/need").row or 0), "", "1 of ", "newly"
    ),
    "hidden column changed": Damage(
        other_cell("stay/need", SEAL_COLUMN, "x"), "stay/need", "hidden last column"
    ),
    "other language": Damage(other_language, "stay/need", "was exported for ru"),
    "no such language": Damage(
        lambda sheet: setattr(sheet.cell(1, TEXT_COLUMN), "value", "Text: xx"), "", "no language"
    ),
}  # fmt: skip


@pytest.fixture
def translator(editor: Editor) -> Translator:
    """Send a spreadsheet of the Russian toy to a translator."""
    return Translator(editor, "ru")


@pytest.mark.parametrize("name", ROWS)
def test_damaged_row_is_told_and_nothing_is_written(translator: Translator, name: str) -> None:
    """The row is told with its number, its key and its mend; a good change beside it must wait."""
    damage, before = ROWS[name], translator.bytes()
    translator.write(stay__topic="Жизнь здесь")
    translator.work(damage.change)
    made = translator.send(accept=True)
    told = [p for p in made.problems if damage.what in p.what and p.node == damage.key]
    assert told, [str(problem) for problem in made.problems]
    assert damage.mend in told[0].mend
    assert told[0].mend.startswith(("Please", "It is now", "Telegram"))
    book = load_workbook(translator.file)
    if damage.key:
        assert book["Texts"].cell(told[0].spot.line, 1).value == damage.key
    assert made.refused
    assert translator.bytes() == before


def test_every_damaged_row_is_told_at_once(translator: Translator) -> None:
    """A translator reads of all mistakes in one go."""
    translator.write(stay__need="", stay__topic="<b>", stay__papers="{", stay__days="a\tb")
    told = {problem.node for problem in translator.send().problems}
    assert told >= {"stay/need", "stay/papers", "stay/days"}


def test_text_that_somebody_else_changed_meanwhile_is_a_conflict(translator: Translator) -> None:
    """Nobody's later work is written over; what the translator left alone is no conflict."""
    translator.editor.replace("content/ru/stay.ftl", "Что вам нужно?", "Что нужно?")
    translator.editor.replace("content/ru/stay.ftl", "Срок прошёл", "Срок истёк")
    translator.write(stay__need="Что вам надо?")
    before = translator.bytes()
    made = translator.send(accept=True)
    assert [(p.node, "changed by someone else" in p.what) for p in made.problems] == [
        ("stay/need", True)
    ]
    assert "Что нужно?" in made.problems[0].mend
    assert translator.bytes() == before
    translator.write(stay__need="Что нужно?")
    assert not translator.send().problems


def packed(**parts: bytes) -> bytes:
    """Make a zip file."""
    data = BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return data.getvalue()


def book_of(*heads: str, title: str = "Texts", rows: int = 0) -> bytes:
    """Make a workbook with these heads."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = title
    sheet.append(heads)
    for _ in range(rows):
        sheet.append(["x"])
    data = BytesIO()
    book.save(data)
    return data.getvalue()


HEADS = ("Key", "Text: ru", "Do not change (1 rows)")
ENTITIES = b"""<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>"""


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "not an .xlsx file"),
        (b"Key;Text: ru\n", "not an .xlsx file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "locked with a password"),
        (book_of(*HEADS)[:-200], "not an .xlsx file"),
        (packed(a=b"b"), "cannot be read as a spreadsheet"),
        (packed(**{"[Content_Types].xml": ENTITIES}), "cannot be read as a spreadsheet"),
        (packed(a=bytes(30_000_000)), "far larger inside"),
        (packed(**{str(at): b"" for at in range(201)}), "far larger inside"),
        (bytes(5_000_001), "far larger than what was sent out"),
        (book_of(*HEADS, title="Sheet1"), "The sheet “Texts” is missing"),
        (book_of(), "The column “Key” is missing"),
        (book_of("Key", HEADS[2]), "The column “Text:” is missing"),
        (book_of(*HEADS[:2]), "The column “Do not change” is missing"),
        (book_of("Key", *HEADS), "The column “Key” stands there twice"),
        (book_of("Key", "Text: ru", "Do not change"), "The head of the column"),
        (book_of(*HEADS, rows=10_001), "far more rows"),
    ],
    ids=lambda value: None if isinstance(value, bytes) else value,
)
def test_file_that_is_no_such_spreadsheet_is_told(tmp_path: Path, data: bytes, what: str) -> None:
    """Something else, broken, locked or blown up: a word on what to do, and never a traceback."""
    file = tmp_path / "a.xlsx"
    file.write_bytes(data)
    with pytest.raises(DamagedError) as told:
        read(file)
    assert what in str(told.value)
    assert "Please" in str(told.value)


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml"])
@pytest.mark.parametrize("at", [0.1, 0.5, 0.9])
def test_torn_part_is_told(translator: Translator, part: str, at: float) -> None:
    """A part of the file that was cut off ends in a word, or is not needed to read the texts."""
    torn = BytesIO()
    with zipfile.ZipFile(translator.file) as old, zipfile.ZipFile(torn, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, data[: int(len(data) * at)] if name == part else data)
    translator.file.write_bytes(torn.getvalue())
    with pytest.raises(DamagedError, match="cannot be read"):
        read(translator.file)
