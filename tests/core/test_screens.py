"""Screens: what an answer says, what stands under it, and in what it is found wanting."""

from dataclasses import replace
from datetime import date

import pytest

from bot.core.buttons import Kind
from bot.core.evidence import Checked
from bot.core.guide import Guide
from bot.core.position import Action, Position
from bot.core.screens import copy_of
from bot.core.tree import Answer, tree_of
from bot.core.turn import Deed, Turn
from tests.core.toy import (
    BACK,
    FACTS,
    LANGUAGE,
    MORE,
    TODAY,
    URGENT_HELP,
    FakeTexts,
    Family,
    toy,
)


def opened(node: str, locale: str = "en", *, today: date = TODAY) -> Family:
    """Open a node by a link."""
    family = Family(today=today)
    return family.start(family.codec.payload(locale, node, "share"))


def before(family: Family, first: str, second: str) -> bool:
    """Tell whether one part stands above another on the screen."""
    return -1 < family.screen.text.find(first) < family.screen.text.find(second)


def test_next_step_stands_before_the_reason_and_the_source() -> None:
    """A family reads first what to do, then why, then where it comes from."""
    family = opened("stay/contract")
    assert before(family, "stay/contract.next", "stay/contract.why")
    assert before(family, "stay/contract.why", "sources/f_law")


def test_risk_stands_before_the_steps_and_the_ngo_before_the_office() -> None:
    """Where a step may expose a family, it reads that before the step."""
    family = opened("stay/overstay")
    assert before(family, "stay/overstay.risk", "stay/overstay.next")
    assert before(family, "contacts/c_ngo", "contacts/c_police")


def test_what_is_not_confirmed_says_so_and_whom_to_ask_but_never_the_police() -> None:
    """A low fact makes the answer say what is unsure; nobody is sent to the police to ask."""
    family = opened("stay/overstay")
    assert "common/unconfirmed stay/overstay.unsure contacts/c_ngo</i>" in family.screen.text


def test_checked_fact_names_who_checked_it_and_when() -> None:
    """Only where every fact was checked does the answer name the lawyer."""
    assert "common/checked common/month.m11 A. B. 2026" in opened("stay/contract").screen.text


def test_one_unchecked_fact_makes_the_answer_unchecked() -> None:
    """The weakest fact decides: one that nobody checked, and the answer is only collected."""
    family = opened("stay/days")
    assert "common/collected common/month.m11 2026" in family.screen.text
    assert "common/checked" not in family.screen.text


def test_oldest_check_is_the_one_that_is_shown() -> None:
    """Where facts were checked at different times, the answer is as old as the oldest check."""
    guide = toy()
    old = replace(FACTS["f_old"], checked=Checked("C. <D>", date(2025, 1, 2)))
    family = Family(replace(guide, facts={**FACTS, "f_old": old}))
    family.start(family.codec.payload("en", "stay/days", "share"))
    assert "common/checked common/month.m1 C. &lt;D&gt; 2025" in family.screen.text


@pytest.mark.parametrize(("day", "late"), [(24, False), (25, True)])
def test_expired_fact_warns_from_the_day_after(day: int, late: bool) -> None:  # noqa: FBT001 - a case
    """On its last valid day a fact still stands; on the next the answer warns and counts it."""
    family = opened("stay/days", today=date(2026, 11, day))
    assert ("common/expired" in family.screen.text) is late
    assert (("expired", "stay", "-") in family.counted) is late


def test_fact_without_a_source_says_so() -> None:
    """Where no source of law was found, the answer does not pretend one."""
    assert "common/source-none" in opened("work/rules").screen.text


def test_text_in_another_language_says_so_and_is_counted_once() -> None:
    """A node that is missing in a language is shown in its fallback, openly."""
    family = opened("stay/days", "ky")
    assert family.screen.text.startswith("<i>common/fallback Русский (ky)</i>")
    assert ("fallback", "stay", "-") in family.counted
    family.press(LANGUAGE, "Кыргызча")
    assert "common/fallback" in family.screen.text
    assert ("fallback", "stay", "-") not in family.counted


def test_button_in_another_language_says_so_too() -> None:
    """Also where only the words of a choice are missing, the screen tells."""
    guide = toy()
    assert isinstance(guide.texts, FakeTexts)
    del guide.texts.words["ky"]["stay/need.days"]
    family = Family(guide)
    family.start(family.codec.payload("ky", "stay/need", "share"))
    assert "common/fallback" in family.screen.text
    assert ("fallback", "stay", "-") in family.counted


def test_a_part_that_need_not_be_there_is_not_taken_from_another_language() -> None:
    """Where a language says a thing in a step, another's part of its own is not mixed in."""
    guide = toy()
    assert isinstance(guide.texts, FakeTexts)
    guide.texts.words["ru"]["stay/need.help"] = "Подсказка"
    family = Family(guide)
    family.start(family.codec.payload("ky", "stay/need", "share"))
    assert "Подсказка" not in family.screen.text
    assert "common/fallback" not in family.screen.text
    family.start(family.codec.payload("ru", "stay/need", "share"))
    assert "Подсказка" in family.screen.text


def test_draft_is_shown_and_counted_until_somebody_signs() -> None:
    """An answer whose words nobody signed says so, in that language only."""
    draft, signed = opened("stay/contract", "ru"), opened("stay/contract", "en")
    assert "common/draft" in draft.screen.text
    assert ("unreviewed", "stay", "-") in draft.counted
    assert "common/draft" not in signed.screen.text
    assert ("unreviewed", "stay", "-") not in signed.counted


def test_urgent_answer_begins_with_the_number() -> None:
    """In need the number comes first, above the title, and can be copied."""
    family = opened("urgent/danger", "ky")
    assert family.screen.text.startswith("☎️ <b>112</b> contacts/c_112")
    assert [b.value for row in family.screen.rows for b in row if b.kind is Kind.COPY] == [
        "112",
        "+7 700 000 00 01",
    ]


def test_remembered_answer_is_said_only_where_it_was_asked_for() -> None:
    """A family sees what the bot goes by in this tree, and nothing of it in urgent help."""
    family = Family().press("work/topic", "work/age.y14-15")
    assert "common/remembered work/age.y14-15" in family.screen.text
    family.press(URGENT_HELP)
    assert "common/remembered" not in family.screen.text


@pytest.mark.parametrize("node", [None, *toy().ids.nodes])
def test_urgent_help_language_and_the_way_out_are_on_every_screen(node: str | None) -> None:
    """Two rows of controls at most, and never a screen without help or without a way out."""
    family = opened(node) if node else Family()
    controls = [
        row
        for row in family.screen.rows
        if any("control" in b.label and b.kind is Kind.PRESS for b in row)
        and "common/control-contacts" not in [b.label for b in row]
    ]
    assert len(controls) <= 2
    assert family.offers(LANGUAGE)
    assert family.offers(URGENT_HELP) or (node or "").startswith("urgent/")
    assert family.offers("common/control-home") or node is None


def test_more_holds_the_rest_and_leads_back() -> None:
    """What is seldom needed is one press away, and Back from there is the answer itself."""
    family = opened("stay/contract").press(MORE)
    names = ("keep", "helpful", "unhelpful", "erase")
    assert all(family.offers(f"common/control-{name}") for name in names)
    family.press("common/control-back")
    assert "stay/contract.next" in family.screen.text
    assert family.counted == []


def test_contact_cards_tell_whom_what_for_and_since_when() -> None:
    """A card says what the contact is for, its number, and when that was collected."""
    text = opened("stay/overstay").press("common/control-contacts").screen.text
    assert "common/contact-for contacts/c_ngo.what-for" in text
    assert "common/contact-number <b>+7 700 000 00 01</b>" in text
    assert "common/contact-collected common/month.m11 2026" in text


def test_kept_copy_is_the_answer_with_one_link() -> None:
    """The copy says what the answer says, and its only button leads back into the bot."""
    family = opened("stay/contract")
    kept = copy_of(
        family.guide, family.codec, Position("en", "stay/contract"), TODAY, "https://example.org"
    )
    assert kept.text == family.screen.text
    assert [(b.kind, b.value) for row in kept.rows for b in row] == [
        (Kind.LINK, "https://example.org")
    ]


def test_see_also_stands_under_its_answer() -> None:
    """Further reading is a button with an arrow, so that it is not taken for an answer."""
    assert opened("stay/passport").button("stay/overstay").label == "→ stay/overstay"


def test_first_screen_names_who_runs_the_bot() -> None:
    """Before any topic a family reads who asks."""
    family = Family()
    assert family.turn == Turn(Position("en"))
    assert "common/home contacts/c_project" in family.screen.text


def without(node: str) -> Guide:
    """Make the toy guide with one answer withdrawn."""
    guide = toy()
    tree = guide.trees[tree_of(node)]
    taken = guide.node(node)
    assert isinstance(taken, Answer)
    nodes = {**tree.nodes, node: replace(taken, withdrawn="The law changed.")}
    return replace(guide, trees={**guide.trees, tree.id: replace(tree, nodes=nodes)})


def test_withdrawn_answer_says_whom_to_ask_and_none_of_its_words() -> None:
    """A wrong answer is out of reach at once; the family reads who helps, and can go back."""
    family = Family(without("stay/overstay"))
    family.start(family.codec.payload("en", "stay/overstay", "share"))
    text = family.screen.text
    assert "common/withdrawn" in text
    assert "contacts/c_ngo" in text
    assert "stay/overstay" not in text
    assert "The law changed." not in text
    assert family.offers(BACK)
    assert family.offers(URGENT_HELP)
    assert not family.offers(MORE)


def test_withdrawn_answer_is_arrived_at_but_answers_nobody() -> None:
    """Who meets a withdrawn page was not helped by it, and is not counted as helped."""
    family = Family(without("stay/overstay"))
    family.start(family.codec.payload("en", "stay/overstay", "share"))
    counted = {event.name for event in family.all}
    assert "arrive" in counted
    assert not counted & {"answer", "finish", "unreviewed", "expired"}


@pytest.mark.parametrize("action", Action)
def test_no_old_button_says_a_withdrawn_answer(action: Action) -> None:
    """Keep, show in Russian, more: whoever holds a button of before reads none of the words."""
    family = Family(without("stay/overstay"))
    family.press_data(family.codec.button(action, Position("en", "stay/overstay")))
    assert "stay/overstay" not in family.screen.text
    assert family.turn.deed is not Deed.KEEP
    assert not {event.name for event in family.all} & {"keep", "helpful", "unhelpful"}


def test_copy_of_a_withdrawn_answer_has_none_of_its_words() -> None:
    """A copy is never edited: what it says wrongly would be read for ever."""
    family = Family(without("stay/overstay"))
    position = Position("en", "stay/overstay")
    copy = copy_of(family.guide, family.codec, position, TODAY, "https://t.me/bot?start=x")
    assert "common/withdrawn" in copy.text
    assert "stay/overstay" not in copy.text


def test_withdrawn_urgent_answer_still_puts_the_number_first() -> None:
    """Who is in danger reads a number before anything else."""
    family = Family(without("urgent/danger"))
    family.start(family.codec.payload("en", "urgent/danger", "share"))
    assert before(family, "112", "common/withdrawn")


def test_answer_is_shown_in_russian_to_the_person_across_the_desk() -> None:
    """The page comes in Russian with a line for the official; the buttons stay in English."""
    family = opened("stay/contract").press(MORE, "common/control-show-ru")
    assert before(family, "common/shown-for (ru)", "stay/contract.next (ru)")
    assert "(ru)" not in "".join(button.label for button in family.buttons())
    family.press(BACK)
    assert "stay/contract.next" in family.screen.text
    assert "(ru)" not in family.screen.text


def test_own_language_is_not_offered_for_the_desk() -> None:
    """A Russian reader is not offered Russian; Kazakh is, where the guide has it."""
    assert not opened("stay/contract", "ru").press(MORE).offers("common/control-show-ru")
    assert not opened("stay/contract", "ru").press(MORE).offers("common/control-show-kk")


def test_old_button_for_a_language_that_is_gone_shows_the_page() -> None:
    """Kazakh is not in the toy guide: an old button for it opens the page as it is."""
    family = opened("stay/contract")
    family.press_data(family.codec.button(Action.IN_KAZAKH, family.turn.position))
    assert "stay/contract.next" in family.screen.text


def test_contact_that_was_called_says_when() -> None:
    """A number that somebody called is told apart from one that nobody did."""
    guide = toy()
    called = replace(guide.contacts["c_ngo"], checked=Checked("A. B.", date(2026, 11, 24)))
    family = Family(replace(guide, contacts={**guide.contacts, "c_ngo": called}))
    family.start(family.codec.payload("en", "stay/overstay", "share"))
    family.press("common/control-contacts")
    assert before(family, "common/contact-checked", "common/contact-collected")


def test_number_that_is_a_name_is_not_said_twice_and_none_is_torn() -> None:
    """A name with its number needs it no second time; 116 16 is not torn, +7 stays a link."""
    guide = toy()
    ngo = replace(guide.contacts["c_ngo"], phones=("111", "116 16", "+7 700 000 00 01"))
    assert isinstance(guide.texts, FakeTexts)
    guide.texts.words["en"]["contacts/c_ngo"] = "Contact centre 111"
    family = Family(replace(guide, contacts={**guide.contacts, "c_ngo": ngo}))
    family.start(family.codec.payload("en", "stay/contract", "share"))
    assert "• Contact centre 111 · 116\N{NO-BREAK SPACE}16 · +7 700 000 00 01" in family.screen.text
