"""Trees, as an editor draws them: questions with choices, and answers."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

UNSAID = "unsaid"
"""The remembered value of "prefer not to say"."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an editor finds it: file as shown to a person, line counted from 1."""

    file: str
    line: int


@dataclass(frozen=True, slots=True)
class Choice:
    """A button of a question. `next` is a whole node id such as `schooling/no-iin`.

    Where the question is remembered, `id` is the value that is remembered.
    """

    id: str
    next: str
    spot: Spot


@dataclass(frozen=True, slots=True)
class Question:
    """A node that asks. `remember` names the answer it keeps in the button, if any."""

    id: str
    choices: tuple[Choice, ...]
    spot: Spot
    remember: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """A node that answers: the facts it rests on, whom to turn to, where to read on.

    `risk`: following it may expose a family whose stay is not in order, so the risk is
    shown before the steps. `withdrawn`: why the answer may not be shown for now.
    """

    id: str
    spot: Spot
    facts: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    see_also: tuple[str, ...] = ()
    risk: bool = False
    withdrawn: str | None = None


Node = Question | Answer


@dataclass(frozen=True, slots=True)
class Tree:
    """One topic. `start` is the id of its first node; `urgent` trees put numbers first."""

    id: str
    start: str
    nodes: Mapping[str, Node]
    spot: Spot
    urgent: bool = False

    def questions(self) -> Iterator[Question]:
        """Give the questions in the order of the file."""
        return (node for node in self.nodes.values() if isinstance(node, Question))

    def answers(self) -> Iterator[Answer]:
        """Give the answers in the order of the file."""
        return (node for node in self.nodes.values() if isinstance(node, Answer))

    def parents(self, node_id: str) -> tuple[str, ...]:
        """Name the questions that lead to this node, in the order of the file."""
        return tuple(
            question.id
            for question in self.questions()
            if any(choice.next == node_id for choice in question.choices)
        )


def tree_of(node_id: str) -> str:
    """Name the tree that a whole node id belongs to."""
    return node_id.partition("/")[0]
