"""What a press counts: each meaning in `events.MEANINGS`, walked as a family walks."""

import pytest

from bot.core import walk
from bot.core.events import MEANINGS, Event
from bot.core.position import Action, Position, Press
from bot.core.turn import Deed, View
from tests.core.toy import BACK, CHANGE, HOME, LANGUAGE, MORE, RETURN, URGENT_HELP, Family

DRAFT = ("unreviewed", "stay", "-")


def counted_as(family: Family, name: str) -> int:
    """How often an event of this name was counted in the whole walk."""
    return sum(n for event, n in family.all.items() if event.name == name)


def test_first_topic_engages_and_enters_its_tree() -> None:
    """The first press on a topic counts the walk, the tree and the question that comes."""
    family = Family().press("stay/topic")
    assert family.counted == [
        ("engage", "-", "-"),
        ("topic", "stay", "-"),
        ("arrive", "stay", "stay/need"),
    ]


def test_choice_and_answer_are_counted_where_they_are_made() -> None:
    """A choice belongs to its question; the first answer of a tree finishes it."""
    family = Family().press("stay/topic", "stay/need.papers", "stay/papers.passport")
    assert family.counted == [
        ("choose", "stay", "stay/papers"),
        ("arrive", "stay", "stay/passport"),
        ("answer", "stay", "-"),
        ("finish", "stay", "-"),
    ]


def test_second_choice_at_a_question_is_again() -> None:
    """Going back and choosing otherwise is told from a first choice."""
    family = Family().press("stay/topic", "stay/need.papers", "stay/papers.passport", BACK)
    family.press("stay/papers.overstay")
    assert ("again", "stay", "stay/papers") in family.counted
    assert ("choose", "stay", "stay/papers") not in family.counted


def test_node_arrives_once_per_walk() -> None:
    """However often a family comes by, a node and an answer are counted once in a walk."""
    family = Family().press("stay/topic", "stay/need.overstay", BACK, "stay/need.overstay")
    assert family.counted == [("again", "stay", "stay/need")]
    assert family.all[Event("arrive", "stay", "stay/overstay")] == 1
    assert family.all[Event("answer", "stay")] == 1


@pytest.mark.parametrize("node", ["stay/days", "stay/contract", "stay/overstay", "stay/passport"])
def test_neighbours_do_not_hide_each_other(node: str) -> None:
    """Answers with numbers side by side are each counted, and each only once."""
    family = Family()
    family.start(family.codec.payload("en", node, "share")).press(HOME, "stay/topic", HOME)
    walked = family.turn.position.walked
    family.press_data(family.codec.button(Action.SEE, Position("en", node, walked=walked)))
    assert family.counted == []
    assert family.all[Event("arrive", "stay", node)] == 1


def test_walk_engages_once() -> None:
    """Home and another topic is still the same walk; each tree entered is counted."""
    family = Family().press("stay/topic", HOME, "work/topic", HOME, "work/topic")
    assert counted_as(family, "engage") == 1
    assert family.all[Event("topic", "work")] == 2
    assert family.all[Event("arrive", "work", "work/age")] == 1


def test_tree_finishes_once_and_each_tree_for_itself() -> None:
    """A second answer in a tree is an answer, not a second finish."""
    family = Family().press("stay/topic", "stay/need.overstay", BACK)
    family.press("stay/need.papers", "stay/papers.passport", HOME)
    family.press("work/topic", "work/age.unsaid")
    assert (family.all[Event("answer", "stay")], family.all[Event("finish", "stay")]) == (2, 1)
    assert (family.all[Event("answer", "work")], family.all[Event("finish", "work")]) == (1, 1)


def test_start_begins_a_new_walk() -> None:
    """After /start everything counts anew, for the bits of the old walk are gone."""
    family = Family().start("1BAA").press("stay/topic")
    family.start("1BAA")
    assert family.counted == [("start", "-", "-")]
    family.press("stay/topic")
    assert family.all[Event("arrive", "stay", "stay/need")] == 2
    assert counted_as(family, "engage") == 2


def test_start_link_opens_its_node() -> None:
    """A caseworker's link to an answer counts the tree, the answer and the finish, no choice."""
    family = Family()
    family.start(family.codec.payload("en", "stay/passport", "share"))
    assert family.counted == [
        ("start", "-", "-"),
        ("topic", "stay", "-"),
        ("arrive", "stay", "stay/passport"),
        ("answer", "stay", "-"),
        ("finish", "stay", "-"),
    ]
    assert family.turn.position.source == "share"


def test_link_waits_for_the_language() -> None:
    """Where the language is still unknown, nothing is reached before it was chosen."""
    family = Family()
    turn = walk.start(family.guide, Position("en", "stay/passport", source="other"), asked=False)
    assert (turn.view, turn.events) == (View.WELCOME, (Event("start"),))
    turn = walk.press(family.guide, Press(Action.BEGIN, turn.position))
    assert (turn.deed, turn.position.node) == (Deed.BEGIN, "stay/passport")
    assert [event.name for event in turn.events] == [
        "language",
        "topic",
        "arrive",
        "answer",
        "finish",
    ]


def test_see_also_into_another_tree_enters_it() -> None:
    """Reading on elsewhere enters that tree, without being a choice."""
    family = Family().press("stay/topic", "stay/need.days", "stay/citizenship.eaeu")
    family.press("stay/eaeu.job", "work/age")
    assert family.counted == [("topic", "work", "-"), ("arrive", "work", "work/age")]
    family.press("work/age.y14-15", "work/teen.pay", "stay/overstay")
    assert ("topic", "stay", "-") in family.counted


def test_see_also_within_a_tree_enters_nothing() -> None:
    """Reading on in the same tree is only an arrival."""
    family = Family().press("stay/topic", "stay/need.papers", "stay/papers.passport")
    family.press("stay/overstay")
    assert family.counted == [
        ("arrive", "stay", "stay/overstay"),
        ("answer", "stay", "-"),
        DRAFT,
    ]


def test_back_is_counted_where_it_was_pressed_and_arrives_nowhere() -> None:
    """Back tells which node people leave; what it leads to is not reached anew."""
    family = Family()
    family.start(family.codec.payload("en", "stay/passport", "share")).press(BACK)
    assert (family.node, family.counted) == ("stay/papers", [("back", "stay", "stay/passport")])


def test_who_answers_a_question_was_there() -> None:
    """A question that a link's reader came back to, and answers, is arrived at: once, like any."""
    family = Family()
    family.start(family.codec.payload("en", "stay/passport", "share")).press(BACK)
    family.press("stay/papers.passport")
    assert ("arrive", "stay", "stay/papers") in family.counted
    assert ("choose", "stay", "stay/papers") in family.counted
    family.press(BACK, "stay/papers.passport")
    assert family.counted == [("again", "stay", "stay/papers")]


def test_urgent_help_is_counted_at_the_node_that_needed_it() -> None:
    """Urgent help counts where it was pressed, as a topic, and as the walk's first engagement."""
    family = Family()
    family.start(family.codec.payload("en", "stay/need", "share")).press(URGENT_HELP)
    assert family.counted == [
        ("urgent", "stay", "stay/need"),
        ("engage", "-", "-"),
        ("topic", "urgent", "-"),
        ("arrive", "urgent", "urgent/now"),
    ]


def test_urgent_help_from_the_topics_has_no_node() -> None:
    """On the list of topics there is no node to count it at."""
    family = Family().press(URGENT_HELP)
    assert family.counted[0] == ("urgent", "-", "-")
    assert not family.offers(RETURN)


def test_return_counts_nothing() -> None:
    """Coming back from urgent help is no arrival."""
    family = Family().press("stay/topic", URGENT_HELP, "urgent/now.danger", RETURN)
    assert (family.node, family.counted) == ("stay/need", [])


@pytest.mark.parametrize("via", [[], ["stay/need.days"], ["stay/need.overstay"]])
def test_language_changes_in_place_and_is_counted_as_the_new_one(via: list[str]) -> None:
    """The place, the way back and the walk stay; only the language is new."""
    family = Family().press("stay/topic", *via)
    before = family.turn.position
    family.press(LANGUAGE, "Русский")
    assert family.turn.deed is Deed.SPEAK
    after = family.turn.position
    assert (after.locale, after.node, after.walked) == ("ru", before.node, before.walked)
    assert after.came_from == before.came_from
    assert family.counted == [("language", "stay", "-")]


def test_language_changes_in_place_at_an_answer_that_is_being_changed() -> None:
    """At a remembered question that is asked again, the new language asks the same question."""
    family = Family().press("work/topic", "work/age.unsaid", CHANGE, LANGUAGE, "Русский")
    assert (family.node, family.counted) == ("work/age", [("language", "work", "-")])


def test_language_after_back_reaches_nothing_new() -> None:
    """Only going forward arrives: a language chosen at a node that Back led to does not."""
    family = Family()
    family.start(family.codec.payload("en", "stay/passport", "share"))
    family.press(BACK, LANGUAGE, "English")
    assert family.counted == [("language", "stay", "-")]


@pytest.mark.parametrize(
    ("path", "event"),
    [
        (["common/control-contacts"], "contact"),
        ([MORE, "common/control-keep"], "keep"),
        ([MORE, "common/control-helpful"], "helpful"),
        ([MORE, "common/control-unhelpful"], "unhelpful"),
    ],
)
def test_what_is_done_with_an_answer_is_counted_at_it(path: list[str], event: str) -> None:
    """Contacts, keeping and thanks belong to the answer on the screen, each time."""
    family = Family().press("stay/topic", "stay/need.overstay", *path)
    assert family.counted == [(event, "stay", "stay/overstay")]


@pytest.mark.parametrize("node", [None, "stay/need"])
@pytest.mark.parametrize("action", [Action.HELPFUL, Action.UNHELPFUL, Action.KEEP, Action.CONTACTS])
def test_what_is_done_with_answers_only_counts_nothing_elsewhere(
    action: Action, node: str | None
) -> None:
    """An odd button that praises a question, or the topics, shows them and counts nothing."""
    family = Family()
    family.press_data(family.codec.button(action, Position("en", node)))
    assert (family.node, family.counted) == (node, [])


def test_every_action_is_answered_from_everywhere() -> None:
    """No understood button, however odd its place, is left without a screen; names are known."""
    family = Family()
    for action in Action:
        for node in (None, *family.guide.ids.nodes):
            family.press_data(family.codec.button(action, Position("ky", node, node, node, node)))
    assert {event.name for event in family.all} <= set(MEANINGS)


def test_typed_text_and_the_keyboard_resume_on_the_topics() -> None:
    """What carries no position begins a new walk on the topics, as `resumed`."""
    lost = Position("ru", "stay/days", "stay/need", "stay/need", "stay/papers", "share", (), 2)
    turn = walk.resume(Family().guide, lost)
    assert (turn.position, turn.events) == (Position("ru", source="resumed"), ())


def test_urgent_key_resumes_in_urgent_help() -> None:
    """The key below the chat opens urgent help from nowhere."""
    turn = walk.resume(Family().guide, Position("ru"), urgent=True)
    assert turn.position.node == "urgent/now"
    assert [event.name for event in turn.events] == ["urgent", "engage", "topic", "arrive"]


def test_retired_node_tells_that_the_guide_has_changed() -> None:
    """An old button of a node that is gone opens its heir with a note."""
    turn = walk.press(
        Family().guide, Press(Action.SHOW, Position("en", "stay/passport"), moved=True)
    )
    assert turn.notice == "common/updated"
