"""YAML that is odd: refused with a word, never with a traceback."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.files.plain import read
from tests.files.editor import Editor


def words(path: Path, text: str | bytes) -> list[str]:
    """Read a file with this text, and give what is wrong with it."""
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"))
    return [f"{p.spot.line}: {p.what}" for p in read(path, "a.yaml").problems]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("a: &x 1\nb: 2\n", "1: uses an anchor (&) or an alias (*)."),
        ("a: 1\nb: *x\n", "2: uses an anchor (&) or an alias (*)."),
        (b"a: \xff\xfe\n", "1: cannot be read (UnicodeDecodeError)."),
        ("", "1: does not hold names with values."),
        ("# only a comment\n", "1: does not hold names with values."),
        ("- a\n- b\n", "1: does not hold names with values."),
        ("a: 1\n---\nb: 2\n", "2: is not good YAML: but found another document."),
        ("a: 1\nb: [\n", "3: is not good YAML: did not find expected node content."),
        ("a: 1\n\tb: 2\n", "2: is not good YAML: found a tab character that violates indentation."),
        ("a: 1\na: 2\n", "2: “a” stands here twice, first on line 1."),
        ("a: \x07\n", "1: is not good YAML: it holds a sign that no text has."),
        ("a: " + "[" * 21 + "]" * 21, "1: is nested too deeply."),
        ("a: " + "{a: " * 100_000, "1: is nested too deeply."),
    ],
)
def test_odd_yaml_is_told(tmp_path: Path, text: str | bytes, what: str) -> None:
    """What is wrong is said with its line."""
    assert words(tmp_path / "a.yaml", text) == [what]


def test_missing_file_is_told(tmp_path: Path) -> None:
    """A file that is not there is a problem like any other."""
    assert "cannot be read" in read(tmp_path / "none.yaml", "none.yaml").problems[0].what


def test_words_stay_words(tmp_path: Path) -> None:
    """`no` is a word, 010 keeps its nought, and each part knows its line."""
    path = tmp_path / "a.yaml"
    path.write_text("\ufeffa: no\nb: [010, yes]\nc:\n  d: 2026-11-24\n", "utf-8")
    plain = read(path, "a.yaml")
    assert plain.data == {"a": "no", "b": ["010", "yes"], "c": {"d": "2026-11-24"}}
    assert [plain.spot(*path).line for path in (("b", 1), ("c", "d"), ("c", "x"))] == [2, 4, 3]


@pytest.fixture(scope="module")
def reads(tmp_path_factory: pytest.TempPathFactory) -> Callable[[bytes], object]:
    """Read bytes from one file, again and again."""
    path = tmp_path_factory.mktemp("odd") / "a.yaml"

    def read_bytes(data: bytes) -> object:
        path.write_bytes(data)
        return read(path, "a.yaml")

    return read_bytes


@given(st.one_of(st.binary(max_size=50), st.text("ab:-[]{}&*!|>?%@`'\"# \n\t").map(str.encode)))
def test_no_bytes_break_the_reading(reads: Callable[[bytes], object], data: bytes) -> None:
    """Whatever stands in a file, reading it ends without an exception."""
    reads(data)


@pytest.mark.parametrize(
    ("file", "old", "new", "what"),
    [
        ("dialogs/work.yaml", "start: age", "strat: age", "strat: is not known here."),
        ("dialogs/work.yaml", "start: age", "strat: age", "start: is missing."),
        ("dialogs/work.yaml", "  teen:", "  Teen:", "questions → Teen: “Teen” is not a good name."),
        ("dialogs/work.yaml", 'risk: "yes"', "risk: maybe", "“maybe” is neither yes nor no."),
        ("dialogs/work.yaml", 'risk: "yes"', "risk: [yes]", "is neither yes nor no."),
        ("dialogs/work.yaml", "tree: work", "tree: job", "the file is work.yaml, the tree job."),
        ("dialogs/ids.yaml", "stay/days: 9", "stay/days: nine", "nodes → stay/days: "),
        ("dialogs/ids.yaml", "stay/days: 9", "stay/days: 0", "nodes → stay/days: "),
        ("content/facts.yaml", "valid_until: 2026-11-24", "valid_until: soon", "is not a date."),
        ("content/facts.yaml", "confidence: low", "confidence: none", "f_low → confidence: "),
        ("content/contacts.yaml", "kind: ngo", "kind: friend", "c_ngo → kind: "),
        ("content/contacts.yaml", "name: Toy office", "nmae: Toy office", "nmae: is not known"),
        ("content/locales.yaml", "fallback: ru", "fallbak: ru", "fallbak: is not known here."),
    ],
)
def test_part_that_does_not_fit_is_told(
    editor: Editor, file: str, old: str, new: str, what: str
) -> None:
    """A slip in a part is told with the part, and with the line it stands on."""
    editor.replace(file, old, new)
    told = [p for p in editor.load().problems if what in p.what]
    assert [p.spot.file for p in told] == [file]
    lines = (editor.folder / file).read_text("utf-8").splitlines()
    assert told[0].spot.line == 1 or new in lines[told[0].spot.line - 1]


@pytest.mark.parametrize("file", ["dialogs/work.yaml", "dialogs/ids.yaml", "content/facts.yaml"])
def test_empty_mapping_is_told(editor: Editor, file: str) -> None:
    """A file that holds nothing is not taken for one that is whole."""
    editor.write(file, "{}\n")
    assert file in {p.spot.file for p in editor.load().problems}


def test_no_language_is_told(editor: Editor) -> None:
    """Without a single language there is nobody to talk to."""
    editor.write("content/locales.yaml", "locales: {}\n")
    assert [p.spot.file for p in editor.load().problems] == ["content/locales.yaml"]


def test_missing_folders_are_told(editor: Editor, tmp_path: Path) -> None:
    """Folders that are not there, too, end in a list of problems."""
    editor.folder = tmp_path / "nowhere"
    assert {p.spot.file for p in editor.told()} >= {"dialogs", "content/facts.yaml"}
