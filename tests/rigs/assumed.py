"""What really was counted, and what a reader may assume of how families walk where it is so."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

from bot.core.events import Tally
from bot.core.grid import Frame
from bot.core.periods import Period
from tests.rigs.reader import Cell

_NODE, _LANGUAGE = "counts_by_node_week", "counts_by_language_week"
_SOURCE, _BY_TREE = "counts_by_source_day", "counts_by_source_month"

Assumed = tuple[list[Cell], list[Cell]]
"""Cells that add up to no less than others."""

_At = Callable[[str, Iterable[str]], list[Cell]]


def truth_of(
    released: Iterable[Period],
    counted: Tally,
    links: Collection[str],
    cells: Collection[Cell],
) -> Mapping[Cell, int]:
    """Add up what was counted for each cell of released files."""
    within: dict[str, list[Period]] = {}
    for one in released:
        for at in (one.name, *one.days()):
            within.setdefault(at, []).append(one)
    listed = {(cell[0], cell[2]) for cell in cells if cell[1] == _SOURCE}
    found: Counter[Cell] = Counter()
    for (table, at, *row), n in counted.items():
        for one in within.get(at, ()):
            for cell in _cells(one, table, row, listed):
                found[cell] += n
            at_link = table == _SOURCE and row[-1] == "start" and row[0] in links
            if one.kind == "month" and at_link and (one.name, row[0]) not in listed:
                found["links in other", one.name] += n
    return found


def _cells(
    of: Period, table: str, row: list[str], listed: Collection[tuple[str, ...]]
) -> Iterator[Cell]:
    if of.kind == "month":
        source = row[0] if (of.name, row[0]) in listed else "other"
        yield (of.name, table, source, *row[1:])
    elif table == _SOURCE:
        yield (of.name, table, "*", row[-1])
        yield (of.name, table, *row)
    else:
        yield (of.name, table, *row)


def assumed(
    released: Iterable[Period], frame: Frame, truth: Mapping[Cell, int]
) -> Iterator[Assumed]:
    """Give what is so of these counts, of all that a reader may think of."""
    sources = {(cell[0], cell[2]) for cell in truth if cell[1] == _SOURCE}
    for one in released:
        own = [source for name, source in sources if name == one.name]
        thought = _of_month(one.name, own, frame) if one.kind == "month" else _week(one.name, frame)
        for more, less in thought:
            if sum(truth.get(c, 0) for c in more) >= sum(truth.get(c, 0) for c in less):
                yield more, less


def _of_month(name: str, sources: Iterable[str], frame: Frame) -> Iterator[Assumed]:
    for source in sorted(sources):
        topics: list[Cell] = [(name, _BY_TREE, source, tree, "topic") for tree in frame.starts]
        engaged: Cell = (name, _SOURCE, source, "engage")
        if source not in ("resumed", "other"):
            yield [(name, _SOURCE, source, "start")], [engaged]
        yield topics, [engaged]
        yield topics, [(name, _SOURCE, source, "finish")]
        for topic in topics:
            yield [topic], [(*topic[:-1], "finish")]


def _week(name: str, frame: Frame) -> Iterator[Assumed]:
    every = [*frame.ways, *frame.answers]

    def at(event: str, nodes: Iterable[str]) -> list[Cell]:
        return [(name, _NODE, node.partition("/")[0], node, event) for node in nodes]

    def said(event: str, *trees: str) -> list[Cell]:
        return [(name, _LANGUAGE, locale, t, event) for t in trees for locale in frame.locales]

    total: list[Cell] = [(name, _SOURCE, "*", "engage")]
    chosen = at("choose", frame.ways) + at("again", frame.ways)
    yield [(name, _SOURCE, "*", "start"), (name, _SOURCE, "resumed", "engage")], total
    yield said("topic", *frame.starts), total
    yield said("topic", *frame.starts) + chosen, total
    yield from _down(at, frame)
    for tree, start in frame.starts.items():
        answers = at("arrive", (one for one in frame.answers if one.startswith(f"{tree}/")))
        yield said("topic", tree), at("arrive", [start])
        yield said("topic", tree), at("urgent", every)
        yield answers, said("answer", tree)
        yield said("answer", tree), answers
        yield said("finish", tree) * len(answers), said("answer", tree)
        for whole, part in (
            *(("answer", "finish"), ("answer", "unreviewed"), ("unreviewed", "answer")),
            *(("answer", "expired"), ("topic", "finish")),
        ):
            for more, less in zip(said(whole, tree), said(part, tree), strict=True):
                yield [more], [less]


def _down(at: _At, frame: Frame) -> Iterator[Assumed]:
    """Follow the tree: who is at a node came by one above it, and what is pressed was reached."""
    parents: dict[str, list[str]] = {}
    for question, ways in frame.ways.items():
        for child in ways:
            parents.setdefault(child, []).append(question)
        yield at("arrive", [question]), at("choose", [question])
        yield at("arrive", ways), at("choose", [question])
        yield at("choose", [question]) + at("again", [question]), at("arrive", ways)
    for child, above in parents.items():
        yield at("choose", above) + at("again", above), at("arrive", [child])
    for answer in frame.answers:
        yield at("arrive", [answer]), at("helpful", [answer]) + at("unhelpful", [answer])
        for event in ("contact", "keep", "back"):
            yield at("arrive", [answer]), at(event, [answer])
