"""Which figures a release has, whatever was counted.

The grid is that of the content: a row that was missing where nothing was counted would tell that
nothing was.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.core.events import NONE, TABLES
from bot.core.guide import Guide
from bot.core.periods import Period, period
from bot.core.position import RESERVED_SOURCES
from bot.core.release import ALL

Key = tuple[str, ...]
"""A table, then its dimensions in their order, the event last."""

Shared = tuple[str, ...]
"""Something that a week counts and a month too: an event, by a tree or by a language."""

SOURCE, SOURCE_TREE = "counts_by_source_day", "counts_by_source_month"
SOURCE_LANGUAGE = "counts_by_source_language_month"
LANGUAGE, NODE, QUALITY = "counts_by_language_week", "counts_by_node_week", "quality_day"

ALWAYS = tuple(name for name in RESERVED_SOURCES if name != "test")
"""Sources that each month shows, however few came by them."""

OF_QUESTIONS = ("arrive", "choose", "again", "back", "urgent")
OF_ANSWERS = ("arrive", "helpful", "unhelpful", "contact", "keep", "back", "urgent")
WITHOUT_TREE = ("language",)
"""Events by language that are counted on the list of topics too, where there is no tree."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The content as far as releases are shaped by it: nodes by their whole ids.

    `ways`: where the choices of each question lead. `starts`: the first node of each tree.
    """

    locales: tuple[str, ...]
    starts: Mapping[str, str]
    ways: Mapping[str, tuple[str, ...]]
    answers: tuple[str, ...]


def frame_of(guide: Guide) -> Frame:
    """Take the frame of a guide."""
    return Frame(
        tuple(guide.locales),
        {tree.id: tree.start for tree in guide.trees.values()},
        {
            question.id: tuple(dict.fromkeys(choice.next for choice in question.choices))
            for tree in guide.trees.values()
            for question in tree.questions()
        },
        tuple(answer.id for answer in guide.answers()),
    )


def cells_of_week(frame: Frame) -> list[Key]:
    """List the cells of a week: languages, then nodes."""
    trees = tuple(frame.starts)
    languages = [
        (LANGUAGE, locale, tree, event)
        for locale in frame.locales
        for event in sorted(TABLES[LANGUAGE].events)
        for tree in ((*trees, NONE) if event in WITHOUT_TREE else trees)
    ]
    nodes = [
        (NODE, node.partition("/")[0], node, event)
        for of, events in ((frame.ways, OF_QUESTIONS), (frame.answers, OF_ANSWERS))
        for node in of
        for event in events
    ]
    return [*languages, *nodes, (NODE, NONE, NONE, "urgent")]


def cells_of_month(frame: Frame, sources: Iterable[str]) -> list[Key]:
    """List the cells of a month for these sources. A walk that is resumed has no start."""
    cells: list[Key] = []
    for one in sources:
        started = () if one == "resumed" else ("start",)
        cells += [(SOURCE, one, event) for event in (*started, "engage", "finish")]
        cells += [
            (SOURCE_TREE, one, tree, event)
            for tree in frame.starts
            for event in ("topic", "finish")
        ]
        cells += [
            (SOURCE_LANGUAGE, one, locale, event)
            for locale in frame.locales
            for event in ("engage", "finish")
        ]
    return cells


def margins(
    cells: Iterable[Key], over: Mapping[str, Iterable[Collection[str]]]
) -> dict[Key, tuple[Key, ...]]:
    """Add up cells over some dimensions of each table; a margin of one cell is left out."""
    found: dict[Key, list[Key]] = {}
    for cell in cells:
        table, *row = cell
        for names in over.get(table, ()):
            named = zip(TABLES[table].dimensions, row, strict=True)
            margin = (table, *(ALL if name in names else one for name, one in named))
            found.setdefault(margin, []).append(cell)
    return {key: tuple(members) for key, members in found.items() if len(members) > 1}


def shared_by(key: Key, *, monthly: bool) -> Iterator[Shared]:
    """Name what a count of a week, or of a month, is a part of that both count."""
    table, *row, event = key
    if table == SOURCE and event in ("start", "engage"):
        yield (event,)
        if (row, event) == (["resumed"], "engage"):
            yield (event, "resumed")
    elif table == (SOURCE_TREE if monthly else LANGUAGE) and event in ("topic", "finish"):
        yield (event, "tree", row[1])
    if event == "finish" and table == (SOURCE_LANGUAGE if monthly else LANGUAGE):
        yield (event, "locale", row[1] if monthly else row[0])


def neighbours(of: Period) -> Iterator[Period]:
    """Name the periods of the other kind that share a day with this one, the first one first."""
    if of.kind == "week":
        yield from (period(month) for month in sorted({day[:7] for day in of.days()}))
        return
    week = period("{}-W{:02}".format(*of.first.isocalendar()))
    while week.overlaps(of):
        yield week
        week = week.next()
