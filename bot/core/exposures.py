"""In what a page falls short of a reviewed text in the family's own language."""

from datetime import date

from bot.core.events import Event
from bot.core.guide import Guide
from bot.core.states import State, state
from bot.core.tree import Answer, tree_of
from bot.core.turn import Turn, View


def exposures(guide: Guide, turn: Turn, today: date, *, mixed: bool) -> tuple[Event, ...]:
    """Count what a node that was just arrived at lacks. `mixed`: another language had to help."""
    node = guide.node(turn.arrived)
    if node is None or turn.view not in (View.NODE, View.ASKED):
        return ()
    tree = tree_of(node.id)
    lacks = ["fallback"] if mixed else []
    if isinstance(node, Answer) and guide.is_told(node.id):
        said = state(guide, node.id, turn.position.locale)
        if said is not State.REVIEWED or guide.unchecked(node):
            lacks.append("unreviewed")
        if guide.expired(node, today):
            lacks.append("expired")
    return tuple(Event(name, tree) for name in lacks)
