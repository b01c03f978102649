"""A translator at work: a spreadsheet exported from a copy of the toy, changed, and sent back."""

from collections.abc import Callable
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.cell.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from bot.files.rows import files, rows, words_of
from bot.files.translate import Plan, apply, plan
from bot.files.workbook import SHEET, read, write
from bot.limits import TELEGRAM
from tests.files.editor import LAST_DAY, Editor

TEXT_COLUMN, SEAL_COLUMN = 7, 10


class Translator:
    """Gets a spreadsheet of one language, and works in it as one does in Excel."""

    def __init__(self, editor: Editor, locale: str) -> None:
        self.editor = editor
        self.content = editor.folder / "content"
        self.file = editor.folder / "translators.xlsx"
        guide = editor.load().guide
        listed = rows(guide, self.content, locale, TELEGRAM)
        write(self.file, locale, "English", "Русский", listed)

    def work(self, change: Callable[[Worksheet], object]) -> None:
        """Open the spreadsheet, change something, save it."""
        book = load_workbook(self.file)
        sheet = book[SHEET]
        assert isinstance(sheet, Worksheet)
        change(sheet)
        book.save(self.file)

    def write(self, **texts: str) -> None:
        """Type texts: `stay__need_DOT_days` is the cell of stay/need.days."""

        def change(sheet: Worksheet) -> None:
            for name, text in texts.items():
                key = name.replace("__", "/").replace("_DOT_", ".").replace("_", "-")
                cell(sheet, key).value = text

        self.work(change)

    def send(self, *, accept: bool = False) -> Plan:
        """Send it back: what would change; with `accept`, it is written where it may be."""
        folders = (self.editor.folder / "dialogs", self.content)
        made = plan(self.editor.load(), folders, read(self.file), TELEGRAM, LAST_DAY)
        if accept and not made.refused:
            apply(made)
        return made

    def bytes(self) -> dict[Path, bytes]:
        """Give every byte of the content."""
        found = sorted(self.content.rglob("*"))
        return {
            path.relative_to(self.content): path.read_bytes() for path in found if path.is_file()
        }

    def words(self) -> dict[tuple[str, str], str]:
        """Give the words of every text of every language."""
        return {
            (folder.name, text_id): words
            for folder in sorted(self.content.iterdir())
            if folder.is_dir()
            for text_id, words in words_of(files(self.content, folder.name)).items()
        }


def cell(sheet: Worksheet, key: str, column: int = TEXT_COLUMN) -> Cell:
    """Find the text cell of a key, or another cell of its row."""
    found = next(row[0].row for row in sheet.iter_rows(max_col=1) if row[0].value == key)
    asked = sheet.cell(found, column)
    assert isinstance(asked, Cell)
    return asked
