"""What a walk has come to: the bits in its buttons, and the events that they let count once."""

from collections.abc import Iterator
from dataclasses import replace

from bot.core.events import Event
from bot.core.guide import Guide
from bot.core.position import ENGAGED, arrived
from bot.core.tree import tree_of
from bot.core.turn import Turn
from bot.core.ways import settle


def count(turn: Turn, event: Event) -> Turn:
    """Count an event."""
    return replace(turn, events=(*turn.events, event))


def of_answer(guide: Guide, turn: Turn, name: str, then: Turn) -> Turn:
    """Do what is only done with an answer; an old button's node may be withdrawn, or none now."""
    node = turn.position.node
    if node is None or not guide.is_told(node):
        return turn
    return count(then, Event(name, tree_of(node), node))


def mark(turn: Turn, bit: int) -> Turn:
    """Set a bit of the walk."""
    walked = turn.position.walked | 1 << bit
    return replace(turn, position=replace(turn.position, walked=walked))


def engage(turn: Turn) -> Turn:
    """Count the first press on a topic or choice of a walk."""
    if turn.position.walked & ENGAGED:
        return turn
    return mark(count(turn, Event("engage")), 0)


def enter(guide: Guide, turn: Turn, node: str) -> Turn:
    """Enter a tree at a node."""
    return arrive(guide, count(turn, Event("topic", tree_of(node))), node)


def arrive(guide: Guide, turn: Turn, node: str) -> Turn:
    """Come to a node, past the questions whose answer is remembered; counted once in a walk."""
    node = settle(guide, node, turn.position)
    turn = replace(turn, position=replace(turn.position, node=node))
    number = guide.ids.nodes[node]
    if arrived(turn.position.walked, number):
        return turn
    tree = tree_of(node)
    turn = count(turn, Event("arrive", tree, node))
    if guide.is_told(node):
        turn = count(turn, Event("answer", tree))
        if not any(_answers_reached(guide, tree, turn.position.walked)):
            turn = count(turn, Event("finish", tree))
    return replace(mark(turn, number), arrived=node)


def _answers_reached(guide: Guide, tree: str, walked: int) -> Iterator[bool]:
    return (
        arrived(walked, guide.ids.nodes[answer.id])
        for answer in guide.trees[tree].answers()
        if answer.id in guide.ids.nodes
    )
