"""The funnel shows on the map where people stop, and no more than is released."""

import re

import pytest

from bot.core.disclosure import Span
from bot.core.guide import Guide
from bot.publish.chart_map import Reach, funnel
from bot.publish.charts import Head
from tests.real import real_guide

HEAD = Head("map", "Where people stop", "en")
NEED, AGE, PAPERS = "schooling/need", "schooling/age", "schooling/papers"
ALONE, SHARED, SMALL = "schooling/refused", "schooling/documents", "schooling/bullying"


@pytest.fixture(scope="module")
def guide() -> Guide:
    """Read the project's own content."""
    return real_guide()


@pytest.fixture(scope="module")
def figure(guide: Guide) -> str:
    """Draw a funnel in which most of those who need papers stop."""
    reach = {
        NEED: Reach(Span(1200, 1200), Span(5, 5)),
        PAPERS: Reach(Span(400, 400), Span(72, 72)),
        AGE: Reach(Span(0, None), None),
        ALONE: Reach(Span(600, 600)),
        SHARED: Reach(Span(300, 300)),
        SMALL: Reach(Span(0, 9)),
    }
    return funnel(HEAD, guide, guide.trees["schooling"], reach)


def test_where_most_stop_comes_first(figure: str) -> None:
    """The table and the words for who sees no drawing begin with the worst question."""
    rows = re.findall(r'<th scope="row">(.*?)</th><td>(.*?)</td><td>(.*?)</td>', figure)
    assert rows[0] == ("Which papers?", "Question", "400")
    assert "Most stop at: Which papers?: 72\xa0%; What do you need?: 5\xa0%" in figure


def test_every_node_is_drawn_and_told(figure: str, guide: Guide) -> None:
    """No page of the topic is missing from the table, and what is withheld stays withheld."""
    tree = guide.trees["schooling"]
    assert figure.count('<th scope="row">') == len(tree.nodes)
    assert "… → stopped —" in figure
    assert figure.count('fill="#e79a6b" stroke="#16181c"') == 1


def test_a_way_is_as_wide_as_its_end_was_reached(figure: str) -> None:
    """A small or shared count makes no wide line: it does not say how many went this way."""
    widths = re.findall(r'<path d="M[^"]*" stroke-width="([\d.]+)"/>', figure)
    # a third, and half, of the 1,200 that begin
    assert set(widths) == {"5.3", "7.2"}
    assert "300 *" in figure


def test_every_language_and_tree(guide: Guide) -> None:
    """Each tree can be drawn in each language of staff before anything is known of it."""
    for tree in guide.trees.values():
        for language in ("en", "ru", "kk"):
            drawn = funnel(Head("m", "T", language), guide, tree, {})
            assert not re.search(r"<script|<style|<[^>]+\s(style|on\w+)=", drawn)
