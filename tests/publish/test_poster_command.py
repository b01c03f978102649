"""`joldas poster`, as a caseworker calls it."""

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.console import MISUSED, OK
from tests.publish.blots import picture, read

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def at_home(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand where dialogs/ and content/ are, without settings of one's own."""
    monkeypatch.chdir(ROOT)
    for name in ("JOLDAS_DIALOGS", "JOLDAS_CONTENT"):
        monkeypatch.delenv(name, raising=False)


def poster(*words: str, out: Path, bot: str = "joldas_kz_bot") -> Result:
    """Call it on what families read; it ends with a code, never with an error of its own."""
    done = CliRunner().invoke(app, ["poster", "--bot", bot, "--out", str(out), *words])
    assert done.exception is None or isinstance(done.exception, SystemExit)
    return done


def test_a_page_in_sizes_and_forms(tmp_path: Path) -> None:
    """One call makes each size in each form, named in ASCII, with the code in its link."""
    words = ("--page", "schooling/no-iin", "--locale", "tg", "--code", "abc234")
    sizes = ("--size", "a5", "--size", "handout", "--format", "pdf", "--format", "png")
    done = poster(*words, *sizes, out=tmp_path / "new")
    assert (done.exit_code, done.stdout) == (OK, f"4 files in {tmp_path / 'new'}.\n")
    assert {one.name for one in (tmp_path / "new").iterdir()} == {
        f"schooling-no-iin-tg-{end}" for end in ("a5.pdf", "a5.png", "handout.pdf", "handout.png")
    }
    [link] = read(picture((tmp_path / "new" / "schooling-no-iin-tg-a5.png").read_bytes()))
    assert link.startswith("https://t.me/joldas_kz_bot?start=1")
    assert link.endswith("abc234")


def test_a_whole_set(tmp_path: Path) -> None:
    """With --all each partner gets each page; progress is told, and that the plan is a sample."""
    done = poster("--all", "--locale", "en", "--size", "a5", out=tmp_path)
    assert done.exit_code == OK
    assert "is a sample" in done.stderr
    assert "100%" in done.stderr
    names = {one.name for one in tmp_path.iterdir()}
    assert {"rodnik-schooling-no-iin-en-a5.pdf", "rodnik-topics-en-a5.pdf"} <= names
    assert len(names) == 9 * 5


def test_a_set_carries_registered_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A sheet for which a link is registered carries its code; the others carry none."""
    monkeypatch.setenv("JOLDAS_DATABASE_URL", f"sqlite+aiosqlite:///{tmp_path}/joldas.db")
    about = ("--partner", "rodnik", "--channel", "card", "--page", "schooling/no-iin")
    made = CliRunner().invoke(app, ["links", "add", *about, "--locale", "en", "--bot", "b_bot"])
    code = made.stdout.strip()[-6:]
    done = poster("--all", "--locale", "en", "--size", "cards", "--format", "png", out=tmp_path)
    assert done.exit_code == OK
    links = {
        name: read(picture((tmp_path / f"{name}-schooling-no-iin-en-cards.png").read_bytes()))
        for name in ("rodnik", "iom")
    }
    assert all(link.endswith(code) for link in links["rodnik"])
    assert not any(link.endswith(code) for link in links["iom"])
    assert len(links["rodnik"]) == 8


def test_the_topics_have_no_handout(tmp_path: Path) -> None:
    """What is no answer is left out of the handouts, and that is said."""
    done = poster("--page", "topics", "--locale", "en", "--size", "handout", out=tmp_path)
    assert (done.exit_code, "no handout" in done.stderr) == (OK, True)


def test_wrong_calls(tmp_path: Path) -> None:
    """Each mistake is named with what to do instead: 2, and no file."""
    page = ("--page", "schooling/no-iin", "--locale", "tg")
    (tmp_path / "file").write_text("mine")
    mistakes = {
        "schooling/no-iin": ("--page", "schooling/noiin"),
        "uz-Latn uz-Cyrl tg": ("--page", "schooling/no-iin", "--locale", "xx"),
        "a4 a5 cards handout": (*page, "--size", "a3"),
        "pdf png": (*page, "--format", "svg"),
        "six signs": (*page, "--code", "Ivanova"),
        "one --page": ("--all", *page),
    }
    for told, words in mistakes.items():
        done = poster(*words, out=tmp_path / "out")
        assert (done.exit_code, told in done.stderr) == (MISUSED, True), done.stderr
    done = poster(*page, out=tmp_path / "out", bot="not a name")
    assert (done.exit_code, "t.me/NAME" in done.stderr) == (MISUSED, True)
    done = poster(*page, out=tmp_path / "file" / "below")
    assert (done.exit_code, "cannot be written" in done.stderr) == (MISUSED, True)
    assert not (tmp_path / "out").exists()
