"""Where the ways lead: forward past what is remembered already, and back."""

from bot.core.guide import Guide
from bot.core.position import Position, answered
from bot.core.tree import Question


def settle(guide: Guide, node: str, position: Position) -> str:
    """Skip the questions whose answer is remembered."""
    seen: set[str] = set()
    while node not in seen:
        seen.add(node)
        question = guide.node(node)
        if not isinstance(question, Question) or question.remember is None:
            break
        value = position.recall(question.remember)
        choice = next((choice for choice in question.choices if choice.id == value), None)
        if choice is None:
            break
        node = choice.next
    return node


def behind(guide: Guide, position: Position) -> str | None:
    """Name the node that Back leads to; None for the list of topics.

    Where the way is lost, it is the parent that was answered in this walk, or the first one.
    """
    node, step = position.node, position.came_from
    if node is None:
        return None
    seen = {node}
    while True:
        if step is None or guide.node(step) is None or step in seen:
            step = _parent(guide, node, position)
        if step is None or step in seen:
            return None
        seen.add(step)
        question = guide.node(step)
        # a question that is skipped on the way forward is skipped on the way back
        if not isinstance(question, Question) or not (
            question.remember and position.recall(question.remember)
        ):
            return step
        node, step = step, None


def _parent(guide: Guide, node: str, position: Position) -> str | None:
    parents = guide.parents(node)
    answered_here = (p for p in parents if answered(position.walked, guide.ids.nodes[p]))
    return next(answered_here, parents[0] if parents else None)
