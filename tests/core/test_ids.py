"""Permanent numbers: given once, never again."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.core.ids import Ids, allot
from tests.core.toy import answer, question, tree

TREE = tree(
    question("stay/need", a="one", b="two"),
    answer("stay/one"),
    question("stay/two"),
    answer("stay/three"),
)


def test_question_takes_two_numbers_and_an_answer_one() -> None:
    """Numbers come in the order of the file, from 1, with room for a question's second bit."""
    given_numbers = allot(Ids({}), [TREE])
    assert given_numbers == {"stay/need": 1, "stay/one": 3, "stay/two": 4, "stay/three": 6}


def test_new_nodes_go_above_all_old_ones() -> None:
    """What has a number keeps it; a new node gets the next one, past a question's second."""
    ids = Ids({"stay/two": 40, "stay/need": 3})
    assert allot(ids, [TREE]) == {"stay/one": 42, "stay/three": 43}


def test_number_of_a_retired_node_is_never_given_again() -> None:
    """Not even its second one: the retired node may have been a question."""
    ids = Ids({"stay/need": 1}, retired={"stay/gone": 7}, heirs={"stay/gone": "stay/need"})
    assert min(allot(ids, [TREE]).values()) == 9


@given(st.lists(st.sampled_from(sorted(TREE.nodes)), unique=True))
def test_no_number_is_held_twice_however_the_trees_grew(first: list[str]) -> None:
    """In whatever order nodes come and go, no two ever hold the same number."""
    early = replace(TREE, nodes={name: TREE.nodes[name] for name in first})
    given_first = allot(Ids({}), [early])
    gone = {name: number for name, number in given_first.items() if name.endswith("e")}
    kept = {name: number for name, number in given_first.items() if name not in gone}
    numbers = kept | allot(Ids(kept, retired=gone), [TREE])
    taken = list(gone.values())
    for name, number in numbers.items():
        taken += [number, number + 1] if name in ("stay/need", "stay/two") else [number]
    assert len(taken) == len(set(taken))
