"""`joldas texts …` as a person types it: what it prints, writes, and how it ends."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.console import MISUSED, OK, WRONG
from tests.files.editor import Editor
from tests.files.translator import cell


@pytest.fixture
def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Editor:
    """Work in a folder with a copy of the toy."""
    monkeypatch.chdir(tmp_path)
    return Editor(tmp_path)


def joldas(*words: str) -> Result:
    """Run the command; it never ends in an exception of its own."""
    done = CliRunner().invoke(app, ["texts", *words])
    assert done.exception is None or isinstance(done.exception, SystemExit)
    return done


def typed(file: str, **texts: str) -> None:
    """Type into the spreadsheet: `stay__need` is the cell of stay/need."""
    book = load_workbook(file)
    sheet = book["Texts"]
    assert isinstance(sheet, Worksheet)
    for key, text in texts.items():
        cell(sheet, key.replace("__", "/")).value = text
    book.save(file)


def test_out_changed_looked_at_and_in(editor: Editor) -> None:
    """The way of a translation: export, a look, and only then the change."""
    assert joldas("export", "--locale", "ru", "ru.xlsx").exit_code == OK
    assert "No text is changed." in joldas("import", "ru.xlsx").stdout
    typed("ru.xlsx", stay__need="Что вам\nнадо?")
    looked = joldas("import", "ru.xlsx")
    assert looked.exit_code == OK
    assert "stay/need:\n  - Что вам нужно?\n  + Что вам ⏎ надо?" in looked.stdout
    assert "nothing was written" in looked.stdout
    file = editor.folder / "content/ru/stay.ftl"
    assert "Что вам нужно?" in file.read_text("utf-8")
    assert joldas("import", "ru.xlsx", "--apply").exit_code == OK
    assert "need =\n    Что вам\n    надо?\n    .days" in file.read_text("utf-8")
    assert "No text is changed." in joldas("import", "ru.xlsx").stdout


def test_wrong_row_is_named_and_ends_with_1(editor: Editor) -> None:
    """Row, key, what and mend on one line; the good row beside it is not written."""
    joldas("export", "--locale", "ru", "ru.xlsx")
    typed("ru.xlsx", stay__need="<b>Что?", stay__topic="Жизнь")
    done = joldas("import", "ru.xlsx", "--apply")
    assert done.exit_code == WRONG
    line = next(line for line in done.stdout.splitlines() if "not closed" in line)
    assert line.startswith("error: row ")
    assert "stay/need: <b> is not closed. Please open and close" in line
    assert "Nothing was written" in done.stderr
    assert "Жизнь" not in (editor.folder / "content/ru/stay.ftl").read_text("utf-8")


@pytest.mark.usefixtures("editor")
def test_confirm_and_coverage() -> None:
    """What was compared is noted; the tables count each text once."""
    assert "stay/days" not in joldas("confirm", "--locale", "ru", "stay/need").stdout
    assert Path("content/ru/made-from.yaml").read_text("utf-8").count("\nstay/need: ") == 1
    assert joldas("confirm", "--locale", "ru", "--all").exit_code == OK
    tables = joldas("coverage").stdout
    assert "| All answers | reviewed | draft | outdated | missing |" in tables
    assert "| `ru` | 0 | 1 | 0 | 7 |" in tables


@pytest.mark.usefixtures("editor")
@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["export", "--locale", "xx", "a.xlsx"], MISUSED, "no language xx; there are ky, ru, en"),
        (["export", "--locale", "ru", "a.csv"], MISUSED, "must end in .xlsx"),
        (["export", "--locale", "ru", "nowhere/a.xlsx"], MISUSED, "cannot be written"),
        (["export", "--locale", "ru", "there.xlsx"], MISUSED, "is there already"),
        (["import", "none.xlsx"], MISUSED, "cannot be read"),
        (["import", "there.xlsx"], WRONG, "not an .xlsx file"),
        (["import", "content"], MISUSED, "cannot be read"),
        (["confirm", "--locale", "ru"], MISUSED, "or all of them with --all"),
        (["confirm", "--locale", "ru", "--all", "stay/need"], MISUSED, "with --all"),
        (["confirm", "--locale", "ru", "stay/ned"], MISUSED, "no text stay/ned in ru"),
    ],
)
def test_wrong_call_is_told_in_a_line(words: list[str], code: int, said: str) -> None:
    """Whatever is wrong with the call, one line says it, and what to do."""
    Path("there.xlsx").write_bytes(b"a translator's work")
    done = joldas(*words)
    assert (done.exit_code, done.stdout) == (code, "")
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert Path("there.xlsx").read_bytes() == b"a translator's work"


@pytest.mark.parametrize("damage", [b"\xff = a\n", b"deep = " + b"{ " * 3000 + b"}" * 3000])
def test_file_that_cannot_be_read_is_named(editor: Editor, damage: bytes) -> None:
    """A .ftl file saved in another encoding, or nested without end, is told without a traceback."""
    assert joldas("export", "--locale", "ru", "ru.xlsx").exit_code == OK
    with (editor.folder / "content/ru/stay.ftl").open("ab") as file:
        file.write(damage)
    for words in (["export", "--locale", "ru", "again.xlsx"], ["import", "ru.xlsx"]):
        done = joldas(*words)
        assert (done.exit_code, done.stdout) == (WRONG, "")
        assert "content/ru/stay.ftl cannot be read" in done.stderr
        assert len(done.stderr.splitlines()) == 1


def test_derived_language_is_translated_at_its_origin(editor: Editor) -> None:
    """Nobody is sent a spreadsheet whose words would be thrown away."""
    uzbek = "uz-Latn: {name: Oʻzbekcha, fallback: ru}"
    cyrillic = "uz-Cyrl: {name: Ўзбекча, derived: uz-Latn, fallback: ru}"
    editor.replace("content/locales.yaml", "  ru:", f"  {uzbek}\n  {cyrillic}\n  ru:")
    done = joldas("export", "--locale", "uz-Cyrl", "a.xlsx")
    assert done.exit_code == MISUSED
    assert "--locale uz-Latn" in done.stderr
