"""Problems of the permanent numbers: missing, used twice, without an heir, too many."""

from collections import defaultdict
from collections.abc import Iterator

from bot.core.guide import Guide, fallbacks
from bot.core.ids import REMEMBERED_SLOTS, Ids, next_free
from bot.core.position import BITS
from bot.core.problems import Problem, error, warning
from bot.core.tree import UNSAID, Node, Question, Spot

_NEARLY = 0.9
"""The part of a button's room from which an engineer is to be asked."""


def check_ids(guide: Guide, data_limit: int) -> Iterator[Problem]:
    """Find nodes without a number, numbers used twice, heirs that do not live, a full button."""
    nodes = {node.id: node for tree in guide.trees.values() for node in tree.nodes.values()}
    yield from _unnumbered(guide.ids, nodes)
    yield from _gone(guide.ids, nodes)
    yield from _twice(guide.ids, nodes)
    yield from _room(guide, data_limit)
    yield from _remembered(guide.ids)
    yield from _locales(guide)


def room(data_limit: int) -> int:
    """Give the highest number for which a button of so many bytes has a bit."""
    return (data_limit - BITS) * 6 - 1


def _whole(ids: Ids) -> Spot:
    return ids.spots.get("", Spot("dialogs/ids.yaml", 1))


def _spot(ids: Ids, name: str) -> Spot:
    return ids.spots.get(name, _whole(ids))


def _unnumbered(ids: Ids, nodes: dict[str, Node]) -> Iterator[Problem]:
    for node in nodes.values():
        if node.id in ids.retired:
            yield error(
                _spot(ids, node.id),
                "it is retired, and yet it is in a tree.",
                "Please give the new node a new name.",
                node.id,
            )
        elif node.id not in ids.nodes:
            yield error(node.spot, "it has no permanent number.", "Please run: joldas ids", node.id)


def _gone(ids: Ids, nodes: dict[str, Node]) -> Iterator[Problem]:
    for node_id in ids.nodes:
        if node_id not in nodes:
            yield error(
                _spot(ids, node_id),
                "it has a number but is in no tree.",
                "Please move it to `retired` and name its heir.",
                node_id,
            )
    for node_id in ids.heirs:
        if ids.heir(node_id) not in nodes:
            yield error(
                _spot(ids, node_id),
                f"its heir {ids.heirs[node_id]} is not a living node.",
                "Please name a node that is in a tree.",
                node_id,
            )


def _twice(ids: Ids, nodes: dict[str, Node]) -> Iterator[Problem]:
    holders: defaultdict[int, list[str]] = defaultdict(list)
    for node_id, number in (*ids.retired.items(), *ids.nodes.items()):
        # whether a node that is gone was a question cannot be seen, so it holds one number
        width = 2 if isinstance(nodes.get(node_id), Question) else 1
        for taken in range(number, number + width):
            holders[taken].append(node_id)
    for number, held in holders.items():
        if len(held) > 1:
            yield error(
                _spot(ids, held[-1]),
                f"the number {number} is held by {' and '.join(held)} (a question holds two).",
                "Please take the newer line out and run: joldas ids",
                held[-1],
            )


def _room(guide: Guide, data_limit: int) -> Iterator[Problem]:
    highest, most = next_free(guide.ids, guide.trees.values()) - 1, room(data_limit)
    if highest > most:
        yield error(
            _whole(guide.ids),
            f"the buttons are full: the highest number is {highest}, and a button has room "
            f"for {most}.",
            "Please add no more nodes, and ask an engineer for a new button version.",
        )
    elif highest > most * _NEARLY:
        yield warning(
            _whole(guide.ids),
            f"the buttons are nearly full: the highest number is {highest} of {most}.",
            "Please ask an engineer for a new button version soon.",
        )


def _remembered(ids: Ids) -> Iterator[Problem]:
    if len(ids.remembered) > REMEMBERED_SLOTS:
        yield error(
            _whole(ids),
            f"a button remembers {REMEMBERED_SLOTS} answers, not {len(ids.remembered)}.",
            "Please take one out of `remembered`.",
        )
    for key, values in ids.remembered.items():
        if UNSAID not in values:
            yield error(
                _spot(ids, f"remembered/{key}"),
                f"{key} cannot be left unsaid.",
                "Please append unsaid to its values.",
            )


def _locales(guide: Guide) -> Iterator[Problem]:
    for locale in guide.locales.values():
        if locale.id not in guide.ids.locales:
            yield error(
                locale.spot,
                "it has no permanent number.",
                "Please append it to `locales` in dialogs/ids.yaml.",
                locale=locale.id,
            )
        if locale.fallback and locale.fallback not in guide.locales:
            yield error(
                locale.spot,
                f"its fallback {locale.fallback} is not in this file.",
                "Please name one of the locales here.",
                locale=locale.id,
            )
        if fallbacks(guide.locales, locale.id)[-1].fallback in guide.locales:
            yield error(
                locale.spot,
                "its fallbacks go round in a circle.",
                "Please let one of these locales stand without a fallback.",
                locale=locale.id,
            )
