"""Permanent numbers: what an old button in somebody's phone still says."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from bot.core.tree import Question, Spot, Tree

REMEMBERED_SLOTS = 2
"""How many remembered answers a button has room for, one digit each."""


@dataclass(frozen=True, slots=True)
class Ids:
    """The append-only list of numbers.

    A node's number is also the bit that says it was arrived at in this walk; a question's
    next number is the bit that says it was answered, so a question takes two numbers.
    `locales` and the values in `remembered` are numbered by their place in the list, from 1.
    """

    nodes: Mapping[str, int]
    heirs: Mapping[str, str] = field(default_factory=dict)
    retired: Mapping[str, int] = field(default_factory=dict)
    locales: tuple[str, ...] = ()
    remembered: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    spots: Mapping[str, Spot] = field(default_factory=dict)

    def number(self, node_id: str) -> int:
        """Give the number of a node that has one. Raises KeyError otherwise."""
        return self.nodes[node_id]

    def heir(self, node_id: str) -> str | None:
        """Follow the heirs of a retired node to a node that lives."""
        seen: set[str] = set()
        while node_id in self.heirs and node_id not in seen:
            seen.add(node_id)
            node_id = self.heirs[node_id]
        return node_id if node_id in self.nodes else None

    def by_number(self) -> dict[int, str]:
        """Map each number ever given to its node, living or retired."""
        return {n: node for table in (self.retired, self.nodes) for node, n in table.items()}


def next_free(ids: Ids, trees: Iterable[Tree]) -> int:
    """Give the first number that nothing has ever used.

    A retired node may have been a question, so two numbers are left for it.
    """
    questions = {node.id for tree in trees for node in tree.questions()}
    taken = [
        *(n + (2 if node in questions else 1) for node, n in ids.nodes.items()),
        *(n + 2 for n in ids.retired.values()),
    ]
    return max(taken, default=1)


def allot(ids: Ids, trees: Iterable[Tree]) -> dict[str, int]:
    """Give numbers to the nodes that have none yet, in the order of their files."""
    trees = tuple(trees)
    free = next_free(ids, trees)
    given: dict[str, int] = {}
    for tree in trees:
        for node in tree.nodes.values():
            if node.id in ids.nodes or node.id in ids.retired:
                continue
            given[node.id] = free
            free += 2 if isinstance(node, Question) else 1
    return given
