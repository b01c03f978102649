"""`joldas export` and `joldas report` as typed: one whole file, and a line in the audit."""

import asyncio
import csv
import io
import json
import shutil
import zipfile
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

import pytest
from frictionless import Package
from openpyxl import load_workbook
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.console import MISUSED, OK, WRONG
from bot.core.events import TABLES
from bot.core.release import Release
from bot.core.stretches import stretch
from bot.store import tables
from bot.store.database import open_engine
from tests.postgres import Postgres
from tests.publish.test_export import in_sheets
from tests.publish.test_report import plain
from tests.real import real_guide
from tests.released import LINKS, quarter, taken, written

ROOT = Path(__file__).parents[1]
FORMULA = "=cmd|' /C calc'!A0"
SQLITE = "sqlite+aiosqlite:///var/joldas.db"


def at_home(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in a folder, on the project's own content."""
    monkeypatch.chdir(folder)
    monkeypatch.delenv("JOLDAS_DATABASE_URL", raising=False)
    monkeypatch.setenv("JOLDAS_DIALOGS", str(ROOT / "dialogs"))
    monkeypatch.setenv("JOLDAS_CONTENT", str(ROOT / "content"))


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty folder."""
    at_home(tmp_path, monkeypatch)
    return tmp_path


@pytest.fixture(scope="module")
def story() -> list[Release]:
    """Release a quarter with a story in it."""
    return quarter(real_guide())


@pytest.fixture(scope="module")
def filled(story: list[Release], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a database of it once, to be copied."""
    file = tmp_path_factory.mktemp("filled") / "joldas.db"
    asyncio.run(written(f"sqlite+aiosqlite:///{file}", story))
    return file


def filled_with(filled: Path, folder: Path) -> None:
    """Have a copy of a database in the place that the settings name."""
    (folder / "var").mkdir()
    shutil.copy(filled, folder / "var")


@pytest.fixture
def held(filled: Path, home: Path) -> Path:
    """Have it in the database of the settings; gives the folder one works in."""
    filled_with(filled, home)
    return home


@pytest.fixture(scope="module")
def exported(filled: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Export a month in each kind; one link's place was typed to become a formula."""
    folder = tmp_path_factory.mktemp("exported")
    filled_with(filled, folder)
    with pytest.MonkeyPatch.context() as monkeypatch:
        at_home(folder, monkeypatch)
        changed("sources", {"code": LINKS[0].code}, place=FORMULA)
        for kind in ("csv", "XLSX", "json", "zip"):
            words = ("--out", f"figures.{kind}", "--period", "2026-11", "--by", "office")
            done = joldas("export", *words)
            assert done.exit_code == OK, done.output
            assert "2026-11; released: weeks 5 of 5, months 1 of 1." in done.stdout
    return folder


def joldas(*words: str) -> Result:
    """Run the command; it never ends in an exception of its own."""
    done = CliRunner().invoke(app, words)
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done


def taken_by(url: str) -> list[tuple[str, str, str]]:
    """Read the audit of a database."""
    return asyncio.run(taken(url))


def changed(table: str, where: Mapping[str, str], **values: str) -> None:
    """Change a row behind everybody's back."""

    async def change() -> None:
        engine = open_engine(SQLITE)
        async with engine.begin() as connection:
            found = tables.metadata.tables[table].update().filter_by(**where)
            assert (await connection.execute(found.values(**values))).rowcount == 1
        await engine.dispose()

    asyncio.run(change())


def test_report(held: Path) -> None:
    """One page of the last whole quarter, in the language asked for; the audit knows which."""
    done = joldas("report", "--out", "quarter.html", "--by", "Astana office")
    assert done.exit_code == OK, done.output
    page = (held / "quarter.html").read_bytes()
    mark = sha256(page).hexdigest()
    assert "2026-Q4; released: weeks 12 of 13, months 3 of 3." in done.stdout
    assert mark[:12] in done.stdout
    assert taken_by(SQLITE) == [("astana-office", "report", mark)]
    assert "Most people stop at “Which papers?”" in plain(page.decode())
    assert "targets are reached" in plain(page.decode()), "the plan is in it"
    again = joldas("report", "--out", "ru.html", "--lang", "ru", "--period", "2026-10..2026-12")
    assert again.exit_code == OK, again.output
    assert "останавливаются на вопросе «Какие" in plain((held / "ru.html").read_text("utf-8"))
    assert sorted(one.name for one in held.iterdir()) == ["quarter.html", "ru.html", "var"]


def test_the_same_page_everywhere(
    story: list[Release], held: Path, postgres_server: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PostgreSQL gives the same bytes as SQLite: a donor can hold two copies against each other."""
    assert joldas("report", "--out", "a.html").exit_code == OK
    url = postgres_server.fresh()
    asyncio.run(written(url, story[::-1]))
    monkeypatch.setenv("JOLDAS_DATABASE_URL", url)
    assert joldas("report", "--out", "b.html").exit_code == OK
    assert (held / "a.html").read_bytes() == (held / "b.html").read_bytes()
    assert taken_by(url) == taken_by(SQLITE) != []


def figures(file: Path) -> dict[tuple[str, ...], str]:
    """Read a CSV: each figure by its period, table and row."""
    rows = csv.DictReader(io.StringIO(file.read_bytes().decode("utf-8-sig")), delimiter=";")
    return {
        (row["period"], row["table"], *(row[d] for d in TABLES[row["table"]].dimensions)): row[
            "figure"
        ]
        for row in rows
    }


def test_export(story: list[Release], exported: Path) -> None:
    """Each kind holds every figure that is released of the time, and no other; the audit knows."""
    mine = [one for one in story if stretch("2026-11").takes(one.period)]
    assert len(mine) == 6
    true = {
        (one.period.name, table, *row): str(figure)
        for one in mine
        for table, rows in one.tables.items()
        for row, figure in rows.items()
    }
    assert figures(exported / "figures.csv") == true
    book = load_workbook(exported / "figures.XLSX")
    assert {key: str(value) for key, value in in_sheets(book)} == true
    package = json.loads((exported / "figures.json").read_bytes())
    checked = Package.from_descriptor(package).validate()
    assert checked.valid, checked.flatten(["type", "message"])
    assert checked.tasks[0].stats["rows"] == len(true)
    with zipfile.ZipFile(exported / "figures.zip") as archive:
        assert archive.read("joldas-2026-11-figures.csv") == (exported / "figures.csv").read_bytes()
    made = {sha256(one.read_bytes()).hexdigest() for one in exported.glob("figures.*")}
    deeds = taken_by(f"sqlite+aiosqlite:///{exported}/var/joldas.db")
    assert {(label, deed) for label, deed, _ in deeds} == {("office", "export")}
    assert {mark for *_, mark in deeds} == made


def test_a_formula_for_a_label(exported: Path) -> None:
    """A link whose place begins like a formula is words in the files that are handed on."""
    text = (exported / "figures.csv").read_text("utf-8-sig")
    rows = csv.DictReader(io.StringIO(text), delimiter=";")
    places = {row["place"] for row in rows if row["source"] == LINKS[0].code}
    assert places == {f"'{FORMULA}"}
    book = load_workbook(exported / "figures.XLSX")
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert f"'{FORMULA}" in {cell.value for cell in cells}
    assert {cell.data_type for cell in cells} == {"s", "n"}, "no cell is a formula"


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["report", "--out", "gone/x.html"], MISUSED, "There is no folder gone."),
        (["export", "--out", "x.ods"], MISUSED, "must end in .csv or .json or .xlsx or .zip"),
        (["export", "--out", "x.csv", "--by", "Иван"], MISUSED, "--by was not taken"),
        (["export", "--out", "var"], MISUSED, "must end in"),
        (["export", "--out", "x.csv", "--period", "2026-W60"], MISUSED, "is no time."),
        (["report", "--out", "x.pdf"], MISUSED, "must end in .htm or .html"),
        (["report", "--out", "x.html", "--lang", "uz"], MISUSED, "--lang uz is not known"),
        (["report", "--out", "x.html", "--by", "Гульнара Каримова"], MISUSED, "--by was not taken"),
        (
            ["report", "--out", "x.html", "--period", "2026-13"],
            MISUSED,
            "--period 2026-13 is no time.",
        ),
        (
            ["report", "--out", "x.html", "--period", "2027-Q2"],
            WRONG,
            "Nothing is released of 2027-Q2.",
        ),
        (
            ["report", "--out", "x.html", "--campaign", "spring"],
            MISUSED,
            "choose from: kazakhstan-2026.",
        ),
    ],
)
def test_what_is_wrong(held: Path, words: list[str], code: int, said: str) -> None:
    """What cannot be done is said in a sentence, and leaves no file and no line in the audit."""
    refused = joldas(*words)
    assert refused.exit_code == code
    assert said in refused.stderr
    assert "Каримова" not in refused.output, "a name is not said again"
    assert [one.name for one in held.iterdir()] == ["var"]
    assert taken_by(SQLITE) == []


def test_more_than_a_spreadsheet_holds(held: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows that a sheet has no room for are not left out silently: another way is named."""
    monkeypatch.setattr("bot.publish.as_xlsx.MOST_ROWS", 100)
    refused = joldas("export", "--out", "x.xlsx")
    assert refused.exit_code == MISUSED
    assert "shorter time (--period 2026-Q4), or a file that ends in .csv" in refused.stderr
    assert [one.name for one in held.iterdir()] == ["var"]
    assert taken_by(SQLITE) == []


def test_no_room_to_make_it(held: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A workbook is made through temporary files; without room for them it is said what helps."""
    monkeypatch.setattr("tempfile.tempdir", str(held / "nowhere"))
    refused = joldas("export", "--out", "x.xlsx")
    assert refused.exit_code == WRONG
    assert "no room for temporary files" in refused.stderr
    assert joldas("export", "--out", "x.csv").exit_code == OK


def test_nothing_released(home: Path) -> None:
    """Before the first release it is said when that comes, and no database is made by asking."""
    refused = joldas("report", "--out", "x.html")
    assert refused.exit_code == WRONG
    assert "Nothing is released yet" in refused.stderr
    assert list(home.iterdir()) == []
    asyncio.run(written(SQLITE, []))
    assert joldas("report", "--out", "x.html").stderr == refused.stderr


def test_a_changed_release_is_not_handed_on(held: Path) -> None:
    """If somebody changed a release in the database, nothing is made of it."""
    changed("releases", {"period": "2026-11"}, sha256="0" * 64)
    refused = joldas("report", "--out", "x.html")
    assert refused.exit_code == WRONG
    assert "changed" in refused.stderr
    assert not (held / "x.html").exists()


def test_without_a_line_in_the_audit_no_file(held: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the audit cannot be written nobody takes a file, and the one before stays."""
    (held / "x.html").write_text("of before", "utf-8")

    async def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("bot.store.archive.note", full)
    refused = joldas("report", "--out", "x.html")
    assert refused.exit_code == WRONG
    assert "does not answer" in refused.stderr
    assert (held / "x.html").read_text("utf-8") == "of before"
    assert sorted(one.name for one in held.iterdir()) == ["var", "x.html"]
