"""The toy content as families walk it: what the format of trees and texts must carry."""

import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from fluent.syntax import FluentParser, ast

from bot.core.guide import TextError
from bot.core.position import Action, Codec, Position
from bot.files.content import signature
from bot.files.fluent_file import wording_of
from tests.core.toy import Family
from tests.files.editor import LAST_DAY, Editor


@pytest.fixture
def family(editor: Editor) -> Family:
    """Let a family walk the toy content in English."""
    return Family(editor.load().guide, today=LAST_DAY)


def at(family: Family, node: str, locale: str = "en", **remembered: str) -> str:
    """Open a node and read it."""
    here = Position(locale, node, remembered=tuple(sorted(remembered.items())))
    return family.press_data(family.codec.button(Action.SHOW, here)).screen.text


def test_selector_speaks_to_those_who_answered_and_is_safe_for_all_others(family: Family) -> None:
    """What was said chooses the words; unsaid, or never asked, is the safe default."""
    assert "Count the days" in at(family, "stay/days", citizenship="visa-free")
    for said in ({}, {"citizenship": "unsaid"}, {"citizenship": "eaeu"}):
        assert "Ask the friends" in at(family, "stay/days", **said)


def test_selector_may_look_at_an_answer_of_another_tree(family: Family) -> None:
    """An age that was said in `work` is known in `stay`."""
    family.press("Work", "14–15", "pay", "long")
    assert family.node == "stay/overstay"
    assert "Your school card." in family.screen.text


def test_remembered_question_is_asked_once_in_the_real_format(family: Family) -> None:
    """Asked, skipped forward, skipped by Back, and open to be changed."""
    family.press("Staying", "days", "visas", "Back")
    assert family.node == "stay/need"
    family.press("days")
    assert family.node == "stay/days"
    assert "You said: From a country without visas" in family.screen.text
    family.press("Change", "union")
    assert family.node == "stay/eaeu"


def test_answer_with_two_parents_goes_back_to_its_own(family: Family) -> None:
    """Also after urgent help, the way back is the way one came."""
    family.press("Staying", "Papers", "old").press("Urgent", "Danger")
    family.press_data(next(b.value for b in family.buttons() if _is(family.codec, b.value, "r")))
    assert family.node == "stay/overstay"
    assert family.press("Back").node == "stay/papers"
    assert family.press("Back").press("long", "Back").node == "stay/need"


def test_risk_is_read_before_the_complaint_and_the_friends_before_the_office(
    family: Family,
) -> None:
    """A family at risk first reads the risk, then whom to talk to, then the office."""
    text = at(family, "work/unpaid")
    order = [
        text.index(part) for part in ("may bring a check", "Talk to the friends", "Toy office")
    ]
    assert order == sorted(order)


def test_low_fact_says_what_is_not_confirmed_and_whom_to_ask(family: Family) -> None:
    """The sentence is put together; the police, second in the list, are not those to ask."""
    text = at(family, "stay/overstay")
    assert "Not confirmed: whether the shop closes for five years." in text
    assert "Ask: Toy friends, Toy office." in text


def test_checked_expired_and_unfounded_answers_say_so(family: Family) -> None:
    """Each state of an answer's facts is told in words."""
    assert "Checked by Aigul &lt;Toy&gt; in November 2026." in at(family, "stay/contract")
    assert "not yet checked by a lawyer" in at(family, "stay/days")
    assert "No source of law was found yet." in at(family, "stay/passport")
    assert "may be out of date" not in at(family, "stay/days")
    family.today = LAST_DAY.replace(day=25)
    assert "may be out of date" in at(family, "stay/days")


def test_fallbacks_are_followed_one_after_the_other_and_declared(family: Family) -> None:
    """Kyrgyz falls back to Russian, and further to English; the screen says to which."""
    assert "языке: Русский, English." in at(family, "stay/days", "ky")
    assert "языке: English" in at(family, "work/rules", "ky")
    assert "языке" not in at(family, "stay/need", "ru")


def test_signed_file_is_no_draft_and_an_unsigned_one_is(family: Family) -> None:
    """`### reviewed: Name, date` takes the word draft away, in that file and language only."""
    assert "draft" not in at(family, "stay/contract")
    assert "draft" in at(family, "work/rules")
    assert "draft" in at(family, "stay/days", "ru")


def test_retired_node_opens_its_heir(editor: Editor, family: Family) -> None:
    """A button written when the node still lived opens the heir now, with a note."""
    ids = family.guide.ids
    before = Codec(replace(ids, nodes={**ids.nodes, "stay/old": 13}, retired={}, heirs={}))
    family.press_data(before.button(Action.SHOW, Position("en", "stay/old")))
    assert family.node == "stay/passport"
    assert "This guide has changed." in family.screen.text
    assert editor.told() == []


def test_byte_order_mark_is_no_part_of_a_text(editor: Editor) -> None:
    """A file saved by an editor that writes a mark first reads as any other."""
    path = editor.folder / "content/en/stay.ftl"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert editor.told() == []


@pytest.mark.parametrize(
    ("text", "what"),
    [(b"topic = \xff", "cannot be read"), (b"topic = " + b"{" * 5000, "nested too deeply")],
)
def test_texts_that_cannot_be_read_are_told(editor: Editor, text: bytes, what: str) -> None:
    """A file of words that is no text, or is all braces, is a problem with its name."""
    editor.write("content/en/work.ftl", text)
    told = [p for p in editor.load().problems if what in p.what]
    assert [(p.spot.file, p.locale) for p in told] == [("content/en/work.ftl", "en")]


def test_broken_text_is_never_shown_half(editor: Editor) -> None:
    """Where Fluent would show a blank or a name, the bot has no such text at all."""
    editor.replace("content/en/work.ftl", "Ask the office.", "Ask { $whom }.")
    texts = editor.load().guide.texts
    with pytest.raises(TextError):
        texts.find("work/rules.next", "en", {})
    assert texts.find("work/nothing", "en", {}) is None


def test_texts_that_refer_to_each_other_in_a_circle_are_told(editor: Editor) -> None:
    """Two texts that hold each other end in a problem, not in a hang."""
    editor.replace("content/en/work.ftl", "Rules of work", "{ unpaid }")
    editor.replace("content/en/work.ftl", "They do not pay you", "{ rules }")
    assert {p.node for p in editor.told()} >= {"work/rules", "work/unpaid"}


def test_fallbacks_in_a_circle_are_told(editor: Editor) -> None:
    """Two languages that fall back on each other end in a problem, not in a hang."""
    editor.replace("content/locales.yaml", "{name: English,", "{name: English, fallback: ru,")
    assert "its fallbacks go round in a circle." in {p.what for p in editor.told()}


def test_signature_changes_with_every_edit_and_only_then(editor: Editor) -> None:
    """The bot sees a changed, a new and a removed file; other files do not matter."""
    seen = [signature(editor.folder)]
    editor.write("content/en/notes.txt", "a note")
    assert signature(editor.folder) == seen[0]
    editor.replace("content/en/work.ftl", "Work", "Jobs and work")
    seen.append(signature(editor.folder))
    editor.write("content/en/new.ftl", "a = b")
    seen.append(signature(editor.folder))
    (editor.folder / "content/en/new.ftl").unlink()
    seen.append(signature(editor.folder))
    assert len(set(seen[:3])) == 3
    assert seen[3] == seen[1]


def _is(codec: Codec, data: str, action: str) -> bool:
    pressed = codec.read(data)
    return pressed is not None and pressed.action == action


def test_topics_stand_in_their_places_and_urgent_help_last(editor: Editor) -> None:
    """A tree with a place comes before those without, whatever the files are called."""
    assert list(editor.load().guide.trees) == ["stay", "work", "urgent"]
    editor.replace("dialogs/work.yaml", "tree: work", "tree: work\nplace: 1")
    assert list(editor.load().guide.trees) == ["work", "stay", "urgent"]


def test_messages_are_compared_in_two_threads_at_once() -> None:
    """An edit is checked beside the running bot: neither may see the other's half-taken comment."""
    source = "# a comment that says nothing about the words\nhello = Good day\n"
    [message] = FluentParser().parse(source).body
    assert isinstance(message, ast.Message)
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(4) as threads:
            said = set(threads.map(lambda _: wording_of(message), range(2000)))
    finally:
        sys.setswitchinterval(interval)
    assert said == {"hello = Good day\n"}
    assert message.comment is not None
