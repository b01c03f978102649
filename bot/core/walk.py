"""One press: where it leads, and what of it is counted. No clock, no words, no waiting."""

from dataclasses import replace

from bot.core import progress
from bot.core.events import NONE, Event
from bot.core.guide import Guide
from bot.core.position import Action, Position, Press, answered, arrived
from bot.core.tree import Question, tree_of
from bot.core.turn import Deed, Turn, View
from bot.core.ways import behind


def start(guide: Guide, position: Position, *, asked: bool) -> Turn:
    """Begin a walk by /start. A link may name the node to begin with.

    `asked` is False while the language is still to be chosen: nothing is arrived at yet.
    """
    turn = Turn(position, (Event("start"),), View.NODE if asked else View.WELCOME)
    return progress.enter(guide, turn, position.node) if asked and position.node else turn


def resume(guide: Guide, position: Position, *, urgent: bool = False) -> Turn:
    """Begin a walk by the reply keyboard or by typed text, on the topics or in urgent help."""
    turn = Turn(Position(position.locale, source="resumed", remembered=position.remembered))
    return _urgent(guide, turn) if urgent else turn


def press(guide: Guide, pressed: Press) -> Turn:
    """Answer a press on a button that was understood."""
    position = pressed.position
    turn = _ACTS[pressed.action](guide, Turn(position))
    return replace(turn, notice="common/updated") if pressed.moved else turn


def _show(_: Guide, turn: Turn) -> Turn:
    return turn


def _topic(guide: Guide, turn: Turn) -> Turn:
    node = turn.position.node
    if node is None:
        return turn
    return progress.enter(guide, progress.engage(turn), node)


def _choose(guide: Guide, turn: Turn) -> Turn:
    position = turn.position
    question = guide.node(position.came_from)
    if isinstance(question, Question) and position.node:
        turn = progress.engage(turn)
        number = guide.ids.nodes[question.id]
        if not arrived(position.walked, number):
            # Back, Change and a page's link arrive nowhere, but who answers was there
            turn = progress.count(turn, Event("arrive", tree_of(question.id), question.id))
            turn = progress.mark(turn, number)
        name = "again" if answered(position.walked, number) else "choose"
        turn = progress.count(turn, Event(name, tree_of(question.id), question.id))
        turn = progress.mark(turn, number + 1)
    return progress.arrive(guide, turn, position.node) if position.node else turn


def _see(guide: Guide, turn: Turn) -> Turn:
    node, answer = turn.position.node, turn.position.came_from
    if node is None:
        return turn
    elsewhere = answer is not None and tree_of(answer) != tree_of(node)
    return progress.enter(guide, turn, node) if elsewhere else progress.arrive(guide, turn, node)


def _back(guide: Guide, turn: Turn) -> Turn:
    position = turn.position
    if position.node is None:
        return turn
    turn = progress.count(turn, Event("back", tree_of(position.node), position.node))
    return replace(turn, position=replace(position, node=behind(guide, position), came_from=None))


def _home(_: Guide, turn: Turn) -> Turn:
    position = replace(turn.position, node=None, came_from=None, return_to=None, return_from=None)
    return replace(turn, position=position)


def _urgent(guide: Guide, turn: Turn) -> Turn:
    position = turn.position
    target = guide.urgent_start()
    if target is None:
        return turn
    node = position.node
    turn = progress.count(turn, Event("urgent", tree_of(node) if node else NONE, node or NONE))
    turn = progress.engage(turn)
    if not guide.is_urgent(node):
        position = replace(position, return_to=node, return_from=position.came_from)
    turn = replace(turn, position=replace(position, came_from=None, walked=turn.position.walked))
    return progress.enter(guide, turn, target)


def _return(_: Guide, turn: Turn) -> Turn:
    position = turn.position
    return replace(
        turn,
        position=replace(
            position,
            node=position.return_to,
            came_from=position.return_from,
            return_to=None,
            return_from=None,
        ),
    )


def _languages(_: Guide, turn: Turn) -> Turn:
    return replace(turn, view=View.LANGUAGES)


def _speak(_: Guide, turn: Turn) -> Turn:
    node = turn.position.node
    turn = progress.count(turn, Event("language", tree_of(node) if node else NONE))
    return replace(turn, deed=Deed.SPEAK)


def _begin(guide: Guide, turn: Turn) -> Turn:
    turn = replace(_speak(guide, turn), deed=Deed.BEGIN)
    # a start link's node was kept until the language was chosen
    return progress.enter(guide, turn, turn.position.node) if turn.position.node else turn


def _more(guide: Guide, turn: Turn) -> Turn:
    return replace(turn, view=View.MORE) if guide.is_told(turn.position.node) else turn


def _in_russian(_: Guide, turn: Turn) -> Turn:
    return replace(turn, view=View.IN_RUSSIAN)


def _in_kazakh(_: Guide, turn: Turn) -> Turn:
    return replace(turn, view=View.IN_KAZAKH)


def _contacts(guide: Guide, turn: Turn) -> Turn:
    return progress.of_answer(guide, turn, "contact", replace(turn, view=View.CONTACTS))


def _keep(guide: Guide, turn: Turn) -> Turn:
    kept = replace(turn, deed=Deed.KEEP, view=View.MORE, notice="common/kept")
    return progress.of_answer(guide, turn, "keep", kept)


def _share(guide: Guide, turn: Turn) -> Turn:
    told = guide.is_told(turn.position.node)
    return replace(turn, deed=Deed.SHARE, view=View.MORE) if told else turn


def _erase(_: Guide, turn: Turn) -> Turn:
    return replace(turn, deed=Deed.ERASE)


def _helpful(guide: Guide, turn: Turn) -> Turn:
    return progress.of_answer(guide, turn, "helpful", replace(turn, deed=Deed.THANK))


def _unhelpful(guide: Guide, turn: Turn) -> Turn:
    return progress.of_answer(guide, turn, "unhelpful", replace(turn, deed=Deed.THANK))


def _ask(guide: Guide, turn: Turn) -> Turn:
    node = turn.position.node
    if node is None or not guide.is_told(node):
        return turn
    return replace(progress.enter(guide, progress.engage(turn), node), view=View.ASKED)


def _right(guide: Guide, turn: Turn) -> Turn:
    return progress.of_answer(guide, turn, "ask_right", replace(turn, deed=Deed.AGREE))


def _wrong(guide: Guide, turn: Turn) -> Turn:
    return replace(_home(guide, turn), view=View.LOST)


def _prompt(_: Guide, turn: Turn) -> Turn:
    return replace(turn, deed=Deed.PROMPT)


def _unsay(_: Guide, turn: Turn) -> Turn:
    return replace(turn, deed=Deed.UNSAY)


_ACTS = {
    Action.TOPIC: _topic,
    Action.CHOOSE: _choose,
    Action.SEE: _see,
    Action.CHANGE: _show,
    Action.BACK: _back,
    Action.HOME: _home,
    Action.URGENT: _urgent,
    Action.RETURN: _return,
    Action.SHOW: _show,
    Action.LANGUAGES: _languages,
    Action.SPEAK: _speak,
    Action.BEGIN: _begin,
    Action.MORE: _more,
    Action.CONTACTS: _contacts,
    Action.KEEP: _keep,
    Action.SHARE: _share,
    Action.ERASE: _erase,
    Action.HELPFUL: _helpful,
    Action.UNHELPFUL: _unhelpful,
    Action.IN_RUSSIAN: _in_russian,
    Action.IN_KAZAKH: _in_kazakh,
    Action.ASK: _ask,
    Action.RIGHT: _right,
    Action.WRONG: _wrong,
    Action.PROMPT: _prompt,
    Action.UNSAY: _unsay,
}
