"""dialogs/: the trees and their permanent numbers."""

import re
from pathlib import Path

from bot.core.ids import Ids
from bot.core.problems import Problem, error
from bot.core.tree import Answer, Choice, Node, Question, Spot, Tree
from bot.files.plain import Plain, read
from bot.files.shapes import IdsShape, TreeShape, fit

IDS = "ids.yaml"
_LAST = 4096  # more than any place that a file may name


def load_trees(folder: Path) -> tuple[dict[str, Tree], list[Problem]]:
    """Read every tree of the folder, in their places, then by file name, urgent ones last."""
    trees: dict[str, Tree] = {}
    places: dict[str, tuple[bool, int, str]] = {}
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.yaml")):
        if path.name == IDS:
            continue
        plain = read(path, f"{folder.name}/{path.name}")
        shape = fit(TreeShape, plain)
        if shape and shape.tree != path.stem:
            plain.problems.append(
                error(
                    plain.spot("tree"),
                    f"the file is {path.name}, the tree {shape.tree}.",
                    f"Please name the tree {path.stem}.",
                )
            )
        elif shape:
            trees[shape.tree] = _tree(shape, plain)
            places[shape.tree] = (shape.urgent, shape.place or _LAST, shape.tree)
        problems += plain.problems
    if not trees and not problems:
        problems.append(
            error(Spot(folder.name, 1), "holds no tree.", "Please check JOLDAS_DIALOGS.")
        )
    return {name: trees[name] for name in sorted(trees, key=places.__getitem__)}, problems


def load_ids(folder: Path) -> tuple[Ids, list[Problem]]:
    """Read the permanent numbers."""
    plain = read(folder / IDS, f"{folder.name}/{IDS}")
    shape = fit(IdsShape, plain)
    if shape is None:
        return Ids({}), plain.problems
    spots = {node: plain.spot("nodes", node) for node in shape.nodes}
    spots |= {node: plain.spot("retired", node) for node in shape.retired}
    spots |= {f"locales/{at}": plain.spot("locales", at) for at in range(len(shape.locales))}
    spots |= {f"remembered/{key}": plain.spot("remembered", key) for key in shape.remembered}
    spots[""] = Spot(plain.file, 1)
    ids = Ids(
        nodes=shape.nodes,
        heirs={node: retired.heir for node, retired in shape.retired.items()},
        retired={node: retired.number for node, retired in shape.retired.items()},
        locales=shape.locales,
        remembered=shape.remembered,
        spots=spots,
    )
    return ids, plain.problems


def append_ids(folder: Path, given: dict[str, int]) -> None:
    """Write new numbers below the last one under `nodes:`; every other line stays as it is."""
    if not given:
        return
    path = folder / IDS
    # bytes, because reading as text would change the ends of lines
    lines = path.read_bytes().decode("utf-8").split("\n")
    start = next(at for at, line in enumerate(lines) if re.match(r"nodes:\s*(\{\}\s*)?(#|$)", line))
    lines[start] = lines[start].replace(" {}", "", 1)
    last, indent = start, "  "
    for at, line in enumerate(lines[start + 1 :], start + 1):
        if re.match(r"[^\s#]", line):
            break
        if held := re.match(r"(\s+)[^\s#]", line):
            last, indent = at, held[1]
    end = "\r" if lines[start].endswith("\r") else ""
    lines[last + 1 : last + 1] = [
        f"{indent}{node}: {number}{end}" for node, number in given.items()
    ]
    path.write_bytes("\n".join(lines).encode("utf-8"))


def _tree(shape: TreeShape, plain: Plain) -> Tree:
    nodes: dict[str, Node] = {}
    for name, asked in shape.questions.items():
        nodes[_whole(shape.tree, name)] = Question(
            id=_whole(shape.tree, name),
            choices=tuple(
                Choice(
                    choice,
                    _whole(shape.tree, target),
                    plain.spot("questions", name, "choices", choice),
                )
                for choice, target in asked.choices.items()
            ),
            spot=plain.spot("questions", name),
            remember=asked.remember,
        )
    for name, given in shape.answers.items():
        node_id = _whole(shape.tree, name)
        if node_id in nodes:
            plain.problems.append(
                error(
                    plain.spot("answers", name),
                    f"“{name}” is a question too.",
                    "Please rename one of them.",
                    node=node_id,
                )
            )
            continue
        nodes[node_id] = Answer(
            id=node_id,
            spot=plain.spot("answers", name),
            facts=given.facts,
            contacts=given.contacts,
            see_also=given.see_also,
            risk=given.risk,
            withdrawn=given.withdrawn,
        )
    start = _whole(shape.tree, shape.start)
    return Tree(shape.tree, start, nodes, plain.spot("start"), shape.urgent)


def _whole(tree: str, name: str) -> str:
    return name if "/" in name else f"{tree}/{name}"
