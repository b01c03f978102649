"""Problems of the trees' shape: dead ends, circles, second parents, unreachable nodes."""

from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

from bot.core.guide import Guide
from bot.core.problems import Problem, error, warning
from bot.core.tree import UNSAID, Answer, Question, Spot, Tree

FEWEST_CHOICES, MOST_CHOICES = 2, 7
FARTHEST = 4
"""Presses from the topic to an answer that a parent still follows (the outline of the content)."""


def check_trees(guide: Guide) -> Iterator[Problem]:
    """Find dead ends, circles, second parents, unreachable nodes, wrong remembered answers."""
    for tree in guide.trees.values():
        if tree.start not in tree.nodes:
            yield error(
                tree.spot,
                f"start names {tree.start}, which is not in this tree.",
                "Please name a question of this file.",
            )
        for question in tree.questions():
            yield from _choices(tree, question)
            if question.remember:
                yield from _remembers(guide, tree, question, question.remember)
            yield from _second_parent(tree, question)
        yield from _depths(tree)
        yield from _circles(tree)
    if sum(tree.urgent for tree in guide.trees.values()) != 1:
        spot = next((tree.spot for tree in guide.trees.values()), Spot("dialogs", 1))
        yield error(
            spot,
            "there must be one urgent tree.",
            'Please write urgent: "yes" in exactly one tree.',
        )


def _choices(tree: Tree, question: Question) -> Iterator[Problem]:
    for choice in question.choices:
        if choice.next not in tree.nodes:
            yield error(
                choice.spot,
                f"the choice {choice.id} leads to {choice.next}, which is not in this tree: "
                "a dead end.",
                "Please name a node of this file; use see_also for other trees.",
                question.id,
            )
    if not FEWEST_CHOICES <= len(question.choices) <= MOST_CHOICES:
        yield error(
            question.spot,
            f"it has {len(question.choices)} choices.",
            f"Please give it {FEWEST_CHOICES} to {MOST_CHOICES}.",
            question.id,
        )


def _remembers(guide: Guide, tree: Tree, question: Question, key: str) -> Iterator[Problem]:
    values = guide.ids.remembered.get(key)
    if values is None:
        yield error(
            question.spot,
            f"{key} is not among the remembered answers.",
            "Please take one from `remembered` in dialogs/ids.yaml.",
            question.id,
        )
        return
    if tree.urgent:
        yield error(
            question.spot,
            "the urgent tree never asks who someone is.",
            "Please take `remember` out.",
            question.id,
        )
    given = {choice.id for choice in question.choices}
    for value in sorted(given - set(values)):
        yield error(
            question.spot,
            f"{value} is not a value of {key}.",
            f"Please use {', '.join(values)}.",
            question.id,
        )
    for value in values:
        if value not in given:
            nobody = "Please add it: nobody must be made to say."
            mend = nobody if value == UNSAID else "Please say where it leads."
            yield error(question.spot, f"the choice {value} is missing.", mend, question.id)


def _second_parent(tree: Tree, question: Question) -> Iterator[Problem]:
    parents = tree.parents(question.id)
    if len(parents) > 1:
        yield error(
            question.spot,
            f"this question has two parents: {' and '.join(parents)}.",
            "Please let one of them lead to an answer, or copy the question under a new name.",
            question.id,
        )


def _depths(tree: Tree) -> Iterator[Problem]:
    depth = {tree.start: 0}
    queue = [tree.start]
    for node_id in queue:
        node = tree.nodes.get(node_id)
        for choice in node.choices if isinstance(node, Question) else ():
            if choice.next not in depth:
                depth[choice.next] = depth[node_id] + 1
                queue.append(choice.next)
    for node in tree.nodes.values():
        if node.id not in depth:
            yield error(
                node.spot,
                "no path leads here.",
                "Please lead a choice to it, or retire it.",
                node.id,
            )
        elif isinstance(node, Answer) and depth[node.id] + 1 > FARTHEST:
            yield warning(
                node.spot,
                f"it is {depth[node.id] + 1} presses from the topic.",
                f"Please keep most answers within {FARTHEST}.",
                node.id,
            )


def _circles(tree: Tree) -> Iterator[Problem]:
    leads = {
        question.id: {choice.next for choice in question.choices} for question in tree.questions()
    }
    while True:
        try:
            TopologicalSorter(leads).prepare()
        except CycleError as circle:
            # graphlib tells the circle against the arrows
            path = circle.args[1][::-1]
            yield error(
                tree.nodes[path[0]].spot,
                f"a circle: {' → '.join(path)}.",
                "Please lead one of its choices elsewhere.",
                path[0],
            )
            leads[path[0]] -= {path[1]}
        else:
            return
