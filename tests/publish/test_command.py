"""`joldas transcript`, as an editor calls it."""

import os
import subprocess
import sys
from pathlib import Path

from bot.console import MISUSED, OK, WRONG
from tests.files.editor import Editor

ROOT = Path(__file__).parents[2]
Done = subprocess.CompletedProcess[str]


def transcript(home: Path, *words: str, seed: str = "1") -> Done:
    """Call it in a folder with content; nothing it says may be a traceback."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("JOLDAS_")}
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-m", "bot", "transcript", *words],
        cwd=home,
        env={**kept, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": seed, "COLUMNS": "100"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert "Traceback" not in done.stderr + done.stdout
    return done


def files(folder: Path) -> dict[str, bytes]:
    """Read the whole book."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.html")
    }


def test_two_runs_write_the_same_bytes(editor: Editor) -> None:
    """Another process, another day's order of sets, the same book; progress is told."""
    first = transcript(editor.folder, "--out", "one")
    assert first.returncode == OK, first.stdout + first.stderr
    assert "  ky/stay.html" in first.stdout
    assert "one/index.html" in first.stdout
    assert transcript(editor.folder, "--out", "two", seed="2").returncode == OK
    assert files(editor.folder / "one") == files(editor.folder / "two")


def test_some_languages(editor: Editor) -> None:
    """The option can be given more than once; pages of an earlier book are named and kept."""
    transcript(editor.folder, "--out", "book")
    before = files(editor.folder / "book")
    done = transcript(editor.folder, "--out", "book", "--locale", "ru", "--locale", "ky")
    assert done.returncode == OK
    assert "book/en/stay.html is of an earlier book" in done.stderr
    assert set(files(editor.folder / "book")) == set(before)


def test_a_wrong_call(editor: Editor) -> None:
    """An unknown language, no folder, a folder of someone else: 2, with what to do."""
    done = transcript(editor.folder, "--out", "book", "--locale", "xx")
    assert (done.returncode, "choose from ky ru en" in done.stderr) == (MISUSED, True)
    assert transcript(editor.folder).returncode == MISUSED
    (editor.folder / "site").mkdir()
    (editor.folder / "site/index.html").write_text("mine")
    done = transcript(editor.folder, "--out", "site")
    assert (done.returncode, "another folder" in done.stderr) == (MISUSED, True)
    assert (editor.folder / "site/index.html").read_text() == "mine"


def test_broken_content_is_no_book(editor: Editor) -> None:
    """What the bot would not show is not signed either: 1, with file and line."""
    editor.replace("content/en/stay.ftl", "1. Keep the contract.", "1. Keep { $it }.")
    done = transcript(editor.folder, "--out", "book")
    assert done.returncode == WRONG
    assert "content/en/stay.ftl:" in done.stdout
    assert "No book was written" in done.stderr
    assert not (editor.folder / "book").exists()
