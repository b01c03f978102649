"""The report says in plain words what a reader must not miss, and nothing beyond the releases."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise
from string import Formatter

import pytest

from bot.core.disclosure import Figure
from bot.core.indicator_words import LANGUAGES
from bot.core.links import Source
from bot.core.periods import period
from bot.core.release import Release, Rows
from bot.core.stretches import stretch
from bot.publish import report_words
from bot.publish.board import View
from bot.publish.called import Called
from bot.publish.report import report
from bot.publish.stops import outstanding, stops
from tests.publish.page import Page
from tests.real import real_guide
from tests.released import GAP, LINKS, WEAK, quarter

GUIDE = real_guide()
PLAN = GUIDE.campaigns["kazakhstan-2026"]


def of(
    releases: Sequence[Release],
    name: str = "2026-Q4",
    language: str = "en",
    links: Iterable[Source] = LINKS,
) -> str:
    """Make a report of the plan."""
    called = Called(GUIDE, links, language)
    return report(View(GUIDE, called, language, stretch(name), releases, campaign=PLAN))


@cache
def made(language: str = "en", name: str = "2026-Q4") -> str:
    """Make the report of the quarter with a story."""
    return of(quarter(GUIDE), name, language)


def plain(html: str) -> str:
    """Give what a reader reads, without marks and with plain spaces."""
    text = re.sub(r"<style>.*?</style>|<[^>]+>", " ", html, flags=re.DOTALL)
    return re.sub(r"\s+", " ", text.replace("\xa0", " ")).replace(" ,", ",")


def short(language: str = "en") -> str:
    """Give what stands in short."""
    return plain(made(language).partition('id="s0"')[2].partition("</section>")[0])


@pytest.mark.parametrize(
    ("language", "most", "then", "weakest"),
    [
        ("en", "Most people stop at “Which papers?”", "Then at “What is", "Weakest poster of 2:"),
        (
            "ru",
            "Чаще всего останавливаются на вопросе «Какие",
            "Затем на",
            "Слабее всех из 2 (вид: плакат):",
        ),
        ("kk", "Ең көп «Қай құжат", "Одан кейін «", "2 ішінен ең әлсізі (түрі: плакат):"),
    ],
)
def test_in_short(language: str, most: str, then: str, weakest: str) -> None:
    """The built-in drop-offs, the weakest poster and the gap are in the first few sentences."""
    said = short(language)
    for word in (most, then, weakest, GAP):
        assert word in said
    assert said.index(most) < said.index(then) < said.index(weakest)
    assert re.search(rf"{re.escape(weakest)} [^:]*Embassy of Uzbekistan[^:]*Bus station", said)
    assert "School 12" not in said


def test_how_to_get_to_the_question() -> None:
    """A question that many share is told apart by the button that leads to it."""
    assert "(School and kindergarten → Papers for school): 69 % of 800" in short()
    assert "(Work and pay → Pay, dismissal, complaint): 58 % of 450" in short()


def test_the_plan_in_short() -> None:
    """Targets that are reached are counted, the others named, invented ones so called."""
    said = short()
    assert "5 of 8 targets are reached. This plan is a sample: its targets are invented." in said
    assert "Not yet: Reached an answer, Said whether it helped" in said
    assert "Cannot be told" not in said


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "100 % were checked by no lawyer or native reader, and 0–1 % rested on a fact"),
        ("ru", "100 % не проверял ни юрист, ни носитель языка, 0–1 % опирались на устаревший факт"),
        ("kk", "100 % заңгер де, тіл иесі де тексермеген, 0–1 % ескірген дерекке сүйенген"),
    ],
)
def test_answers_to_read_with_care_in_short(language: str, said: str) -> None:
    """How many answers nobody checked, and how many are out of date, is among the first words."""
    assert said in short(language), short(language)


def test_what_says_nothing_is_one_sentence() -> None:
    """Counts of 0 to some are no rows of what disturbed the counting, but named in a sentence."""
    chart = plain(made().partition('id="events"')[2].partition("</figure>")[0])
    told, _, rows = chart.partition("Figures")
    assert "only a range can be told: Updates not understood (0–108), Buttons that led" in told
    assert "Buttons" not in rows
    assert "Restarts 12" in rows


def test_shares_of_any_size_are_no_rows() -> None:
    """An answer whose helpful rate may be 37 to 100 per cent is counted, not listed."""
    rated: dict[str, Figure] = {"arrive": 90, "helpful": 30, "unhelpful": 10}
    hidden: dict[str, Figure] = {"arrive": "<10", "helpful": "<10", "unhelpful": "<10"}

    def week(name: str, figures: Mapping[str, Figure]) -> Release:
        rows: Rows = {("schooling", "schooling/no-iin", event): n for event, n in figures.items()}
        return Release(period(name), {"counts_by_node_week": rows}, "", "")

    sure = plain(of([week("2026-W50", rated)]))
    wide = plain(of([week("2026-W50", rated), *(week(f"2026-W{n}", hidden) for n in (47, 48, 49))]))
    assert re.search(
        "Called helpful Said whether it helped Your child has no IIN.{0,60} 75 %", sure
    )
    assert "range is too wide" not in sure
    assert "Of 1 more, rated more than 30 times, the range is too wide to tell" in wide
    assert "Answers, the least helpful first" not in wide


def test_a_few_are_no_finding() -> None:
    """Where most stopped beyond the usual comes first, not the greatest share of a few."""
    arrived = {"papers": (2000, 1100), "age": (40, 10), "five": (900, 800), "need": (3000, 2700)}
    rows: Rows = {
        ("schooling", f"schooling/{name}", event): n
        for name, pair in arrived.items()
        for event, n in zip(("arrive", "choose"), pair, strict=True)
    }
    week = Release(period("2026-W50"), {"counts_by_node_week": rows}, "", "")
    found, usual = stops(GUIDE, [week])
    assert usual == 11
    assert [one.node for one in found][:2] == ["schooling/papers", "schooling/age"]
    assert [one.node for one in outstanding(found, usual)] == [one.node for one in found][:2]


def test_the_worst_first_is_what_is_drawn() -> None:
    """Bars stand in the order of their length, and no two of them have the same name."""
    table = made().partition('id="worst"')[2].partition("</table>")[0]
    rows = re.findall(r'<th scope="row">(.*?)</th><td>(.*?)</td>', table)
    drawn = [int(figure.replace("\xa0", "")) for _, figure in rows]
    assert rows[0][0] == "Which papers? (School and kindergarten)"
    assert drawn == sorted(drawn, reverse=True)
    assert drawn[-1] > 0
    assert len({name for name, _ in rows}) == len(rows) > 5


def test_nothing_before_and_nothing_at_all() -> None:
    """Without an earlier release nothing is compared; without any, the report says so."""
    assert "nothing to compare with" in made()
    assert "▲" not in made()
    empty = plain(of(quarter(GUIDE), "2027-Q3"))
    assert "Nothing of this period is released yet" in empty
    assert "0 of 13 weeks, 0 of 3 months" in empty
    only_week = plain(made(name="2026-W50"))
    assert "Most people stop at" in only_week
    assert "0 of 0 months" in only_week


def test_what_is_not_released_is_named() -> None:
    """A reader sees which weeks are missing, and by which content and codebook it was counted."""
    text = plain(made())
    assert "12 of 13 weeks, 3 of 3 months" in text
    assert "Not released: 2026-W40." in text
    assert "Content 0123456789ab, codebook ba9876543210." in text


def test_a_link_never_shown_is_weak_and_not_exact() -> None:
    """A link with fewer than 10 starts a month is named as a range, never left out."""
    quiet = replace(LINKS[-1], code="quxetq", place="Clinic", number=40)
    gone = replace(LINKS[-1], code="retrdq", place="Gone", number=41, retired=True)
    said = plain(of(quarter(GUIDE), links=[*LINKS, quiet, gone]))
    assert re.search(r"Weakest poster of 3: [^:]*Clinic: 0–27 starts \(months: 3\)", said)
    assert "Gone: " not in said.partition("What changed")[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_file(language: str) -> None:
    """The file is whole: no script, nothing from outside, ids once, headings in order, captions."""
    html = made(language)
    page = Page(html)
    assert f'<html lang="{language}">' in html
    tags = [tag for tag, _ in page.tags]
    assert {"script", "img", "iframe", "object"}.isdisjoint(tags)
    outside = [v for _, named in page.tags for n, v in named.items() if n in {"href", "src"}]
    assert {value[0] for value in outside if value} <= {"#", "d"}, outside
    assert not re.search(r"url\((?!#)|@import|https?://(?!www\.w3\.org)", html)
    assert len(page.ids) == len(set(page.ids))
    assert set(page.links) - {"data:,"} <= {f"#{one}" for one in page.ids}
    levels = [int(tag[1]) for tag in tags if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(b <= a + 1 for a, b in pairwise(levels))
    assert tags.count("caption") == tags.count("table")


def test_labels_are_words() -> None:
    """A label of a link is shown as it is, whatever stands in it."""
    odd = replace(LINKS[0], place="<script>x</script> & “{now}”")
    html = of(quarter(GUIDE), links=[odd, *LINKS[1:]])
    assert "<script" not in html
    assert "&lt;script&gt;x&lt;/script&gt; &amp; “{now}”" in html


def test_same_bytes() -> None:
    """The same releases are the same report, in whatever order they come."""
    again = of(quarter(GUIDE)[::-1])
    assert again == made()


def test_words_are_whole_in_each_language() -> None:
    """No language lacks a word or a figure that another has."""
    for name, said in report_words._WORDS.items():
        assert len(said) == len(LANGUAGES), name
        assert all(said), name
        asked = [sorted(str(field) for _, field, _, _ in Formatter().parse(one)) for one in said]
        assert name == "method_page" or asked[0] == asked[1] == asked[2], name
        assert len({one.count("\n") for one in said}) == 1, name


def test_weak_is_not_beyond_the_rule() -> None:
    """The weakest link has no exact figure where a month hides it."""
    row = re.search(
        r"Bus station</th>(.*?)</tr>",
        made().partition(">Every source,")[2].partition(">Every source,")[2],
    )
    assert row
    assert re.findall(r"<td>(.*?)</td>", row[1])[1] == "35–44"
    assert "&lt;10" in row[1]
    assert WEAK not in made()
