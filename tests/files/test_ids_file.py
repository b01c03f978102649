"""dialogs/ids.yaml: new numbers are appended, and nothing else is touched."""

from pathlib import Path

import pytest

from bot.core.ids import allot
from bot.files.trees import append_ids, load_ids
from tests.files.editor import Editor

GIVEN = {"stay/new": 25, "stay/newer": 26}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "# top\nnodes:  # here\n  a/b: 1\n",
            "# top\nnodes:  # here\n  a/b: 1\n  stay/new: 25\n  stay/newer: 26\n",
        ),
        ("nodes: {}\n", "nodes:\n  stay/new: 25\n  stay/newer: 26\n"),
        (
            "nodes:\n    a/b: 1\n\n    # a group\n    a/c: 2  # two\n\nretired: {}\n",
            (
                "nodes:\n    a/b: 1\n\n    # a group\n    a/c: 2  # two\n"
                "    stay/new: 25\n    stay/newer: 26\n\nretired: {}\n"
            ),
        ),
        (
            "nodes:\r\n  a/b: 1\r\n",
            "nodes:\r\n  a/b: 1\r\n  stay/new: 25\r\n  stay/newer: 26\r\n",
        ),
        ("nodes:\n  a/b: 1", "nodes:\n  a/b: 1\n  stay/new: 25\n  stay/newer: 26"),
    ],
)
def test_numbers_are_appended_and_every_other_line_stays(
    tmp_path: Path, before: str, after: str
) -> None:
    """Comments, blank lines, indentation and line ends are the editor's own."""
    path = tmp_path / "ids.yaml"
    path.write_bytes(before.encode())
    append_ids(tmp_path, GIVEN)
    assert path.read_bytes().decode() == after


def test_nothing_to_give_changes_nothing(tmp_path: Path) -> None:
    """Where every node has its number, the file is left alone."""
    path = tmp_path / "ids.yaml"
    path.write_text("nodes: {}\n")
    append_ids(tmp_path, {})
    assert path.read_text() == "nodes: {}\n"


def test_new_node_is_whole_once_it_has_its_number(editor: Editor) -> None:
    """After `joldas ids` a new question has a number of its own, and the check is content."""
    editor.replace("dialogs/work.yaml", "hours: rules", "hours: hours")
    editor.replace(
        "dialogs/work.yaml", "\nanswers:", "  hours:\n    choices: {a: rules, b: rules}\n\nanswers:"
    )
    editor.replace(
        "content/en/work.ftl", "unpaid =", "hours = Hours\n    .a = A\n    .b = B\nunpaid ="
    )
    assert [p.what for p in editor.told()] == ["it has no permanent number."]
    guide = editor.load().guide
    append_ids(editor.folder / "dialogs", allot(guide.ids, guide.trees.values()))
    assert load_ids(editor.folder / "dialogs")[0].nodes["work/hours"] == 25
    assert editor.told() == []
