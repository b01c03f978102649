"""Where people stop: the questions of all topics, the worst first."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median_low

from bot.core.disclosure import Span
from bot.core.guide import Guide
from bot.core.indicators import INDICATORS, said, value
from bot.core.release import Release
from bot.core.tree import Question

_TABLE = "counts_by_node_week"


@dataclass(frozen=True, slots=True)
class Stop:
    """A question: how often it was reached, and how many per cent chose nothing there.

    `beyond`: how many stopped there at least, beyond what is usual at a question.
    """

    node: str
    tree: str
    arrived: Span
    share: Span
    beyond: int


def stops(guide: Guide, weeks: Sequence[Release]) -> tuple[list[Stop], int]:
    """Give the questions of which a share can be told, the worst first, and the usual per cent.

    Worst is where most stopped beyond the usual: 60 per cent of 35 say less than 45 of 2,000.
    Usual is what half of the questions do not exceed.
    """
    asked = [
        (tree.id, node)
        for tree in guide.trees.values()
        for node in tree.nodes
        if isinstance(tree.nodes[node], Question)
    ]
    known = [found for tree, node in asked if (found := _known(tree, node, weeks))]
    usual = median_low(share.low for _, _, _, share in known) if known else 0
    made = [
        Stop(node, tree, arrived, share, arrived.low * max(0, share.low - usual) // 100)
        for tree, node, arrived, share in known
    ]
    return sorted(made, key=lambda one: (-one.beyond, -one.share.low, one.node)), usual


def outstanding(found: Iterable[Stop], usual: int, points: int = 10) -> list[Stop]:
    """Keep those that are worse than usual by so many points."""
    return [one for one in found if one.share.low >= usual + points and one.beyond]


def _known(tree: str, node: str, weeks: Sequence[Release]) -> tuple[str, str, Span, Span] | None:
    arrived = said(weeks, _TABLE, (tree, node, "arrive"))
    share = value(INDICATORS["drop-off"], weeks, "node", tree=tree, node=node)
    return (tree, node, arrived, share) if arrived and share else None
