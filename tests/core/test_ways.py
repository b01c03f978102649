"""Ways: Back is exact, urgent help keeps the place, what is remembered is not asked again."""

from dataclasses import replace

import pytest

from bot.core.position import Action, Position
from tests.core.toy import (
    BACK,
    CHANGE,
    HOME,
    RETURN,
    URGENT_HELP,
    Family,
    answer,
    question,
    toy,
    tree,
)
from tests.core.toy import URGENT as URGENT_TREE


@pytest.mark.parametrize(
    ("way", "parent"),
    [
        (["stay/need.overstay"], "stay/need"),
        (["stay/need.papers", "stay/papers.overstay"], "stay/papers"),
    ],
)
def test_back_leads_to_the_parent_one_came_from(way: list[str], parent: str) -> None:
    """An answer with several parents leads back to the very one."""
    family = Family().press("stay/topic", *way, BACK)
    assert family.node == parent


def test_back_undoes_see_also() -> None:
    """After reading on, Back leads to the answer one read before, and from there on up."""
    family = Family().press("stay/topic", "stay/need.papers", "stay/papers.passport")
    family.press("stay/overstay", BACK)
    assert family.node == "stay/passport"
    family.press(BACK)
    assert family.node == "stay/papers"


def test_back_undoes_see_also_into_another_tree() -> None:
    """Also where the link led into another tree, even the urgent one."""
    family = Family().press("stay/topic", "stay/need.papers", "stay/papers.passport")
    family.press("urgent/danger", BACK)
    assert family.node == "stay/passport"


def test_back_from_a_link_leads_to_the_parents_and_ends_on_the_topics() -> None:
    """Who came by a link has no way behind them: the questions that lead there are it."""
    family = Family()
    family.start(family.codec.payload("en", "stay/contract", "share"))
    path = [(family.press(BACK), family.node)[1] for _ in range(4)]
    assert path == ["stay/eaeu", "stay/citizenship", "stay/need", None]
    assert not family.offers(BACK)


def test_back_of_a_parent_prefers_the_question_answered_in_this_walk() -> None:
    """Where the button does not tell, the walk does: the question that was answered."""
    family = Family().press("stay/topic", "stay/need.papers", "stay/papers.overstay")
    walked = family.turn.position.walked & ~(1 << 2)  # as if `need` had not been answered
    lost = Position("en", "stay/overstay", walked=walked)
    assert family.press_data(family.codec.button(Action.BACK, lost)).node == "stay/papers"
    lost = Position("en", "stay/overstay")
    assert family.press_data(family.codec.button(Action.BACK, lost)).node == "stay/need"


def test_urgent_help_keeps_the_place_and_its_back() -> None:
    """Out of urgent help one is where one was, and Back still leads where it led."""
    family = Family().press("stay/topic", "stay/need.papers", "stay/papers.overstay")
    family.press(URGENT_HELP, "urgent/now.taken", "urgent/danger", RETURN)
    assert family.node == "stay/overstay"
    family.press(BACK)
    assert family.node == "stay/papers"


def test_back_within_urgent_help_stays_within_it() -> None:
    """In urgent help Back is exact too, and the place outside is not lost on the way."""
    family = Family().press("stay/topic", URGENT_HELP, "urgent/now.taken", "urgent/danger", BACK)
    assert family.node == "urgent/taken"
    family.press(BACK)
    assert family.node == "urgent/now"
    assert not family.offers(BACK)
    family.press(RETURN)
    assert family.node == "stay/need"


def test_home_forgets_the_place_urgent_help_was_opened_from() -> None:
    """After the topics, neither urgent help nor a link into it returns to a place long left."""
    family = Family().press("stay/topic", URGENT_HELP, HOME, URGENT_HELP)
    assert not family.offers(RETURN)
    family.press(HOME, "stay/topic", URGENT_HELP, HOME, "stay/topic", "stay/need.papers")
    family.press("stay/papers.passport", "urgent/danger")
    assert not family.offers(RETURN)


def test_remembered_question_is_skipped_forward_and_back() -> None:
    """Once said, a question is asked no more, and Back does not stop at it either."""
    family = Family().press("stay/topic", "stay/need.days", "stay/citizenship.visa-free")
    assert family.node == "stay/days"
    family.press(BACK)
    assert family.node == "stay/need"
    family.press("stay/need.days")
    assert family.node == "stay/days"
    assert family.counted == [("again", "stay", "stay/need")]
    family.press(BACK)
    assert family.node == "stay/need"


def test_skip_leads_through_to_the_next_question() -> None:
    """What follows a skipped question is asked, and its Back jumps over the skipped one."""
    family = Family().press("stay/topic", "stay/need.days", "stay/citizenship.eaeu", HOME)
    family.press("stay/topic", "stay/need.days")
    assert family.node == "stay/eaeu"
    family.press(BACK)
    assert family.node == "stay/need"


def test_remembered_first_question_is_skipped_from_the_topic() -> None:
    """A tree that begins with what is known begins one question later; Back is the topics."""
    family = Family().press("work/topic", "work/age.y14-15", HOME, "work/topic")
    assert family.node == "work/teen"
    family.press(BACK)
    assert family.node is None


def test_unsaid_is_remembered_like_any_answer() -> None:
    """Who prefers not to say is not asked a second time."""
    family = Family().press("work/topic", "work/age.unsaid", HOME, "work/topic")
    assert family.node == "work/rules"


def test_question_left_unasked_is_still_asked() -> None:
    """What one tree remembers is no answer to the question of another."""
    family = Family().press("work/topic", "work/age.unsaid", HOME, "stay/topic", "stay/need.days")
    assert family.node == "stay/citizenship"


def test_change_asks_again_and_back_undoes_it() -> None:
    """The answer that is remembered can be changed; Back leaves it as it was."""
    family = Family().press("work/topic", "work/age.unsaid", CHANGE)
    assert family.node == "work/age"
    family.press(BACK)
    assert family.node == "work/rules"
    family.press(CHANGE, "work/age.y16-17")
    assert family.node == "work/teen"
    assert family.turn.position.recall("age") == "y16-17"
    assert ("again", "work", "work/age") in family.counted


def test_two_remembered_questions_in_a_row_are_both_skipped() -> None:
    """Skipping does not stop half way, in either direction."""
    two = tree(
        question("stay/need", a="age", b="plain"),
        question("stay/age", "age", y14_15="citizenship", y16_17="plain", unsaid="plain"),
        question("stay/citizenship", "citizenship", eaeu="both", visa_free="plain", unsaid="plain"),
        answer("stay/both"),
        answer("stay/plain"),
    )
    ids = toy().ids
    numbers = {"stay/age": 25, "stay/both": 27, "stay/plain": 28}
    guide = toy(two, URGENT_TREE, ids=replace(ids, nodes={**ids.nodes, **numbers}))
    family = Family(guide).press("stay/topic", "stay/need.a", "stay/age.y14-15")
    family.press("stay/citizenship.eaeu", BACK)
    assert family.node == "stay/need"
    family.press("stay/need.a")
    assert family.node == "stay/both"
