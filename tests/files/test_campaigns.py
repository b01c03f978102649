"""The plan of a campaign: read as it was written, and each slip told where it stands."""

import pytest

from bot.core.campaign import KeyMessage, Target
from tests.files.editor import Editor
from tests.files.test_broken import Fault

FILE, WORDS = "content/campaigns.yaml", "content/en/campaigns.ftl"
PLAN = """\
campaigns:
  spring:
    name: Spring in the toy shop
    objective: Guests know when to leave.
    since: 2026-12-01
    until: 2027-03-01
    groups:
      guests:
        who: A family on a visit
        locales: [ky, ru]
        pages: [stay/days]
    messages:
      days:
        page: stay/days
        groups: [guests]
      help:
        page: "-"
        groups: [guests]
    partners:
      friends:
        name: Toy friends
        kind: ngo
    channels: [poster, radio]
    indicators:
      starts: 300
      activation: 60
"""
SAID = """\
### reviewed: no
spring = -
    .days = On a visit? Count your days.
    .help = Any question? Ask here.
"""


@pytest.fixture
def planner(editor: Editor) -> Editor:
    """Put a plan and its words beside the toy content."""
    editor.write(FILE, PLAN)
    editor.write(WORDS, SAID)
    return editor


def test_plan_is_read_as_it_was_written(planner: Editor) -> None:
    """A good plan has no problem, and its parts are found by their ids."""
    assert planner.told() == []
    plan = planner.load().guide.campaigns["spring"]
    assert not plan.sample
    assert plan.messages["days"] == KeyMessage("days", "stay/days", ("guests",))
    assert plan.messages["help"].page is None
    assert plan.indicators["activation"] == Target("activation", 60, "percent")
    assert plan.spot("partners", "friends", "kind").line == planner.line(FILE, "        kind:")


def test_project_without_a_plan_lacks_nothing(editor: Editor) -> None:
    """Nobody has to have a campaign: no file, no problem, and no text that is asked for."""
    assert editor.load().guide.campaigns == {}
    assert not [p for p in editor.problems() if "campaigns" in p.spot.file]


MANY = "".join(
    f"      friends-{at}:\n        name: Friends\n        kind: ngo\n" for at in range(40)
)
FAULTS = {
    "unknown page": Fault(
        FILE, "page: stay/days", "page: stay/dayz", "        page: stay/dayz",
        "the page stay/dayz is unknown", "name a node of dialogs/",
    ),
    "retired page": Fault(
        FILE, "page: stay/days", "page: stay/old", "        page: stay/old",
        "the page stay/old is unknown: it is retired, and stay/passport answers", "name a node",
    ),
    "unknown page of a group": Fault(
        FILE, "pages: [stay/days]", "pages: [stay/dayz]", "        pages:",
        "the page stay/dayz is unknown", "name a node of dialogs/",
    ),
    "unknown group": Fault(
        FILE, "groups: [guests]", "groups: [gusts]", "        groups: [gusts]",
        "the group gusts is unknown", "take one of its plan: guests",
    ),
    "unknown language": Fault(
        FILE, "[ky, ru]", "[ky, xx]", "        locales:",
        "the language xx is unknown", "use ky, ru, en",
    ),
    "unknown outreach channel": Fault(
        FILE, "[poster, radio]", "[poster, rumour]", "    channels:",
        "the outreach channel rumour is unknown", "use poster, leaflet",
    ),
    "unknown indicator": Fault(
        FILE, "      activation: 60", "      happiness: 60", "      happiness:",
        "the indicator happiness is unknown", "use starts, starts-from-sharing",
    ),
    "unknown kind of partner": Fault(
        FILE, "kind: ngo", "kind: club", "        kind:",
        "the kind of partner club is unknown", "use ministry, ngo",
    ),
    "period upside down": Fault(
        FILE, "until: 2027-03-01", "until: 2026-03-01", "    until:",
        "it ends on 2026-03-01, before it begins on 2026-12-01", "compare `since` and `until`",
    ),
    "no date": Fault(
        FILE, "since: 2026-12-01", "since: in spring", "    since:",
        "“in spring” is not a date", "year-month-day",
    ),
    "name that is not kebab-case": Fault(
        FILE, "      friends:", "      Toy_friends-:", "      Toy_friends-:",
        "“Toy_friends-” is not a good name", "small letters a-z, digits and single hyphens",
    ),
    "name too long": Fault(
        FILE, "      friends:", "      friends-of-all-the-good-toys:", "      friends-of",
        "the name “friends-of-all-the-good-toys” has 28 signs", "keep it to 24",
    ),
    "name twice": Fault(
        FILE, "    channels:", "      friends: {name: Others, kind: ngo}\n    channels:",
        "      friends: {", "“friends” stands here twice, first on line 20", "remove or rename one",
    ),
    "group named twice": Fault(
        FILE, "groups: [guests]", "groups: [guests, guests]", "        groups: [guests, guests]",
        "the group guests stands here 2 times", "keep one",
    ),
    "target that is no number": Fault(
        FILE, "activation: 60", "activation: most", "      activation:",
        "activation: “most” is not a whole number", "figures alone, such as 60",
    ),
    "percentage over 100": Fault(
        FILE, "activation: 60", "activation: 160", "      activation:",
        "the target of activation is 160, and must be a percentage from 1 to 100", "to be reached",
    ),
    "target of nothing": Fault(
        FILE, "starts: 300", "starts: 0", "      starts:",
        "the target of starts is 0, and must be at least 1", "to be reached",
    ),
    "message for nobody": Fault(
        FILE, "groups: [guests]", "groups: []", "        groups: []",
        "the message days names no group that it is for", "name one of its plan: guests",
    ),
    "no outreach channel": Fault(
        FILE, "[poster, radio]", "[]", "    channels:",
        "the plan spring has no outreach channel", "add one",
    ),
    "too many partners": Fault(
        FILE, "    partners:\n", f"    partners:\n{MANY}", "    partners:",
        "it has 41 partners", "keep it to 40",
    ),
    "unknown field": Fault(
        FILE, "    channels:", "    colour: red\n    channels:", "    colour:",
        "campaigns → spring → colour: is not known here", "check the spelling",
    ),
    "missing field": Fault(
        FILE, "    objective: Guests know when to leave.\n", "", "  spring:",
        "campaigns → spring → objective: is missing", "README.md here shows how",
    ),
    "missing words": Fault(
        WORDS, "    .help = Any question? Ask here.\n", "", "spring =",
        "the text is missing (asked for in content/campaigns.yaml:16)", "write spring.help", "en",
    ),
    "message too long": Fault(
        WORDS, "Count your days.", "Count your days. " * 5, "    .days =",
        "it is printed on posters and has 96 signs", "keep it to 90.", "en",
    ),
    "markup": Fault(
        WORDS, "Count your days.", "<b>Count</b> your days.", "    .days =",
        "it is printed on posters, where there is no markup", "take the tags out", "en",
    ),
    "variable": Fault(
        WORDS, "On a visit?", "On a visit, { $citizenship }?", "    .days =",
        "the variable $citizenship is not known here", "use no variable", "en",
    ),
    "figure that its page has not": Fault(
        WORDS, "Count your days.", "Count your 4 days.", "    .days =",
        "the figure 4 stands in no fact and no contact of stay/days", "with the facts", "en",
    ),
    "figure on the way to the topics": Fault(
        WORDS, "Ask here.", "Call 112.", "    .help =",
        "the figure 112 stands in no fact", "with the facts", "en",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FAULTS)
def test_each_fault_of_a_plan_is_told_alone(planner: Editor, name: str) -> None:
    """A broken plan gives one clear error, with line and mend, and nothing else is blamed."""
    fault = FAULTS[name]
    fault.plant(planner)
    told = planner.told()
    found = [one for one in told if fault.what in one.what and fault.mend in one.mend]
    assert len(found) == 1, [str(one) for one in told]
    assert fault.is_told(planner, found[0]), str(found[0])
    others = {one.what for one in told if one not in found}
    assert {what for what in others if "cannot be put together" not in what} == set()


def test_telephone_of_the_page_may_stand_in_its_message(planner: Editor) -> None:
    """A poster may name a number that the page it leads to names."""
    planner.replace(WORDS, "Count your days.", "Call +7 700 000 00 01.")
    assert planner.told() == []


def test_message_in_another_language_falls_back_and_is_told(planner: Editor) -> None:
    """What a language lacks is a warning there, as with every other text."""
    told = [p for p in planner.problems() if p.spot.file == "content/ru/campaigns.ftl"]
    assert [str(p.severity) for p in told if "missing" in p.what] == ["warning"]


def test_text_that_no_plan_asks_for_is_told(planner: Editor) -> None:
    """Words left over from a message that was taken out do not lie about unseen."""
    planner.replace(WORDS, ".help =", ".old = Out of the plan.\n    .help =")
    told = [p for p in planner.problems() if p.node == "campaigns/spring.old"]
    assert [p.what for p in told] == ["nothing shows this text."]


def test_withdrawn_page_warns_and_lets_the_withdrawal_through(planner: Editor) -> None:
    """An answer is taken out at once, though posters that lead to it hang somewhere."""
    planner.replace(
        "dialogs/stay.yaml", "  days:\n    facts", "  days:\n    withdrawn: Old.\n    facts"
    )
    told = [p for p in planner.problems() if "is withdrawn" in p.what and p.spot.file == FILE]
    assert [(str(p.severity), p.spot.line) for p in told] == [("warning", 14)]
    assert planner.told() == []
