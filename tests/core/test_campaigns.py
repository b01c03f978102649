"""Campaign plans in the core: what a launch refuses, and where a translator sees the words."""

from dataclasses import replace
from datetime import date

import pytest

from bot.core.campaign import CHANNELS, INDICATORS, PARTNER_KINDS, Campaign, KeyMessage
from bot.core.checks.campaigns import check_campaigns
from bot.core.coverage import coverage, markdown
from bot.core.guide import Guide
from bot.core.places import where
from bot.core.states import State
from bot.core.tree import Spot
from tests.core.toy import FakeTexts, toy

PLAN = Campaign(
    id="spring",
    sample=True,
    name="Spring",
    objective="Guests know when to leave.",
    since=date(2026, 12, 1),
    until=date(2027, 3, 1),
    groups={},
    messages={
        "days": KeyMessage("days", "stay/days", ()),
        "help": KeyMessage("help", None, ()),
    },
    partners={},
    channels=("poster",),
    indicators={},
    spots={(): Spot("content/campaigns.yaml", 3), ("messages",): Spot("content/campaigns.yaml", 9)},
)


@pytest.fixture
def guide() -> Guide:
    """Make the toy guide with a plan, its words in English alone."""
    bare = replace(toy(), campaigns={"spring": PLAN})
    assert isinstance(bare.texts, FakeTexts)
    bare.texts.words["en"] |= {
        "campaigns/spring": "-",
        "campaigns/spring.days": "Count your days.",
        "campaigns/spring.help": "Ask here.",
    }
    return bare


@pytest.mark.parametrize(("launch", "times"), [(False, 0), (True, 1)])
def test_sample_is_refused_at_a_launch_only(guide: Guide, launch: bool, times: int) -> None:  # noqa: FBT001 - a case
    """A sample may be tried out for as long as one likes, and never reaches real families."""
    told = [p for p in check_campaigns(guide, launch=launch) if "is a sample" in p.what]
    assert [str(p.severity) for p in told] == ["error"] * times


def test_own_plan_may_be_launched(guide: Guide) -> None:
    """Once the plan is the organisation's own, a launch has nothing against it."""
    own = replace(guide, campaigns={"spring": replace(PLAN, sample=False)})
    assert not [p for p in check_campaigns(own, launch=True) if "sample" in p.what]


def test_part_without_a_line_is_told_at_the_one_above() -> None:
    """A person always finds a place in the file, the nearest there is."""
    assert PLAN.spot("messages", "days", "page").line == 9
    assert PLAN.spot("channels").line == 3


def test_words_of_a_plan_are_counted_with_the_others(guide: Guide) -> None:
    """The table of languages shows how far the key messages are, and only where there is a plan."""
    found = {(message, locale): state for message, locale, state in coverage(guide)}
    assert found["campaigns/spring", "en"] is State.DRAFT
    assert found["campaigns/spring", "ru"] is State.MISSING
    assert any(line.startswith("| campaigns |") for line in markdown(guide))
    assert not any(line.startswith("| campaigns |") for line in markdown(toy()))


def test_translator_reads_where_a_key_message_is_printed(guide: Guide) -> None:
    """Whoever does not see the plan still knows what the sentence is for."""
    said = where(guide, "campaigns/spring.days")
    assert said == "printed on posters and cards, leads to stay/days"
    assert where(guide, "campaigns/spring.help").endswith("leads to the topics")
    assert where(guide, "campaigns/spring") == "printed on posters and cards"


def test_closed_lists_hold_each_name_once_and_fit_a_link() -> None:
    """What a plan may choose from is plain, distinct, and short enough for every table."""
    for names in (PARTNER_KINDS, CHANNELS, tuple(INDICATORS)):
        assert len(set(names)) == len(names)
        assert all(name.replace("-", "").isalpha() and name.islower() for name in names)
        assert all(len(name) <= 24 for name in names)
