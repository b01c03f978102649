"""The truth of the crowd, against walks counted by hand from the words of `core.events`."""

from pathlib import Path

import pytest

from tests.rigs.truth import Truth, Walk
from tests.rigs.world import make_world

EMPTY = Walk("en", "direct")


@pytest.fixture
def truth(tmp_path: Path) -> Truth:
    """Take the crowd's content."""
    return Truth(make_world(tmp_path))


def counted(truth: Truth, table: str) -> dict[tuple[str, ...], int]:
    """Give the rows of a table without their period."""
    return {row[2:]: n for row, n in truth.rows.items() if row[0] == table}


def test_a_walk_is_counted_as_its_words_say(truth: Truth) -> None:
    """Topic, two choices, back, the other choice, helpful: each counter as written down by hand.

    The second choice at the same question is `again`; a second answer in the tree is no `finish`.
    """
    walk = truth.start("")
    walk = truth.press(walk, "1BAAAAAAAABAAAA", "English")
    walk = truth.press(walk, "1tABAAAAAABAAAA", "School")  # need
    walk = truth.press(walk, "1cARABAAAABAAAA", "Papers")  # need → papers
    papers = truth.press(walk, "1cAeARAAAABAAAA", "IIN")  # papers → no-iin
    walk = truth.press(papers, "1bAeARAAAABAAAA", "Back")
    walk = truth.press(walk, "1cAdARAAAABAAAA", "List")  # papers → documents
    walk = truth.press(walk, "1yAdARAAAABAAAA", "Helped")
    assert counted(truth, "counts_by_source_day") == {
        ("direct", "start"): 1,
        ("direct", "engage"): 1,
        ("direct", "finish"): 1,
    }
    nodes = counted(truth, "counts_by_node_week")
    arrived = {row[1] for row in nodes if row[2] == "arrive"}
    assert arrived == {f"schooling/{n}" for n in ("need", "papers", "no-iin", "documents")}
    assert {row[1:]: n for row, n in nodes.items() if row[2] != "arrive"} == {
        ("schooling/need", "choose"): 1,
        ("schooling/papers", "choose"): 1,
        ("schooling/papers", "again"): 1,
        ("schooling/no-iin", "back"): 1,
        ("schooling/documents", "helpful"): 1,
    }
    languages = counted(truth, "counts_by_language_week")
    assert languages["en", "schooling", "answer"] == 2
    assert languages["en", "-", "language"] == 1
    assert truth.contradictions == []


def test_an_old_screen_has_the_walk_of_its_own_time(truth: Truth) -> None:
    """A choice pressed again on a screen drawn before is the first one of that screen's walk."""
    need = truth.press(EMPTY, "1tABAAAAAABAAAA", "School")
    for _ in range(2):
        truth.press(need, "1cARABAAAABAAAA", "Papers")
    nodes = counted(truth, "counts_by_node_week")
    assert nodes["schooling", "schooling/need", "choose"] == 2


def test_urgent_help_is_a_topic_from_the_node_it_was_pressed_at(truth: Truth) -> None:
    """Urgent help counts at the node, engages, enters its tree and is shown in another language."""
    truth.press(Walk("uz-Latn", "share"), "1uABAAAAAAGACAA", "Urgent")
    nodes = counted(truth, "counts_by_node_week")
    assert nodes["schooling", "schooling/need", "urgent"] == 1
    assert nodes["urgent", "urgent/now", "arrive"] == 1
    assert counted(truth, "counts_by_language_week") == {
        ("uz-Latn", "urgent", "topic"): 1,
        ("uz-Latn", "urgent", "fallback"): 1,
    }
    assert counted(truth, "counts_by_source_day") == {("share", "engage"): 1}


def test_a_walk_of_tests_is_not_counted(truth: Truth) -> None:
    """Whatever is done with source `test` leaves every counter alone."""
    walk = truth.start("1BABt")
    truth.press(walk, "1cARABAAAABAFAA", "Papers")
    assert not truth.rows


def test_a_button_that_says_otherwise_is_noticed(truth: Truth) -> None:
    """A button whose source is not the walk's is a contradiction, so that the run fails."""
    truth.press(EMPTY, "1tABAAAAAABACAA", "School")
    assert truth.contradictions
