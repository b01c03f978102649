"""The transcript book: what the bot says, whole, the same each time, and safe to open."""

import difflib
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from bot.core.guide import Guide
from bot.core.markup import read
from bot.core.position import Codec, Position
from bot.core.screens import screen
from bot.core.tree import Answer, Question
from bot.core.turn import Turn
from bot.core.voice import Voice
from bot.files.content import version
from bot.publish.book import NO_DAY, Book
from bot.publish.safe import safe
from bot.publish.transcript import BookError, pages, write
from bot.publish.wordings import wordings
from tests.files.editor import Editor
from tests.publish.page import Page, dead_links

CONTENT = "0123456789ab"


def guide_of(editor: Editor) -> Guide:
    """Read the copy."""
    return editor.load().guide


def book_of(guide: Guide) -> dict[str, str]:
    """Make the whole book."""
    return dict(pages(guide, CONTENT, guide.locales))


def ways(guide: Guide, locale: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Walk the trees as they are drawn, without the bot: each answer with the labels to it."""
    voice = Voice(guide, Position(locale))

    def below(node_id: str, labels: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
        node = guide.node(node_id)
        if isinstance(node, Question):
            for choice in node.choices:
                label = voice.label(f"{node.id}.{choice.id}")
                yield from below(choice.next, (*labels, label))
        else:
            yield node_id, labels

    for tree in guide.trees.values():
        first = "common/control-urgent" if tree.urgent else f"{tree.id}/topic"
        yield from below(tree.start, (voice.label(first),))


def plain(html: str) -> str:
    """Give the words of a screen."""
    return read(html)[0]


def test_every_answer_stands_as_the_bot_says_it(editor: Editor) -> None:
    """The lawyer reads, in every language, the very words that a family reads."""
    guide = guide_of(editor)
    made = book_of(guide)
    for locale in guide.locales:
        for tree in guide.trees.values():
            page = Page(made[f"{locale}/{tree.id}.html"])
            for node in tree.nodes:
                turn = Turn(Position(locale, node))
                said = screen(guide, Codec(guide.ids), turn, NO_DAY).text
                assert plain(said) in page.words[node.partition("/")[2]], (locale, node)


def test_every_path_is_there(editor: Editor) -> None:
    """For each answer every row of buttons that leads to it, found by another way of walking."""
    guide = guide_of(editor)
    made = book_of(guide)
    for locale in guide.locales:
        drawn = sorted(ways(guide, locale))
        told = []
        for tree in guide.trees.values():
            page = Page(made[f"{locale}/{tree.id}.html"])
            for answer in tree.answers():
                told += [(answer.id, path) for path in page.paths[answer.id.partition("/")[2]]]
        assert sorted(told) == drawn
        assert len(drawn) > len([a for tree in guide.trees.values() for a in tree.answers()])


def test_each_wording_is_told_with_the_replies_that_lead_to_it(editor: Editor) -> None:
    """A wording that depends on the passport is there, beside the one for everyone else."""
    page = Page(book_of(guide_of(editor))["en/stay.html"])
    words = " ".join(page.words["days"].split())
    assert "1. Ask the friends how your days are counted." in words
    reply = "Which passport do you have? From a country without visas"
    assert f"Read by those who replied: {reply}" in words
    assert "1. Count the days from the border." in words
    assert "You said:" not in words


@pytest.mark.parametrize("helper", [False, True])
def test_no_wording_is_missed(editor: Editor, helper: bool) -> None:  # noqa: FBT001 - a parameter
    """What is left out as never depending on a reply does not, tried with every reply.

    A contact's name may depend on one, and so may a helper message that a text refers to.
    """
    if helper:
        editor.replace("content/en/stay.ftl", "= Your passport is lost", "= { lost }")
        with (editor.folder / "content/en/stay.ftl").open("a") as texts:
            texts.write("lost = { $age ->\n    [y14-15] Gone\n   *[unknown] Lost\n    }\n")
    choice = "{ $age ->\n    [y14-15] Young\n   *[unknown] Toy\n    }"
    editor.replace("content/en/contacts.ftl", "c_ngo = Toy", f"c_ngo = {choice}")
    guide = guide_of(editor)
    for locale in guide.locales:
        book = Book(guide, locale)
        for tree in guide.trees.values():
            chapter = book.chapter(tree)
            for section in (*chapter.questions, *chapter.answers):
                position = Position(locale, section.id)
                tried = wordings(guide, Codec(guide.ids), position, NO_DAY, every=True)
                assert section.wordings == tuple(tried), (locale, section.id)


def test_facts_stand_beside_the_answer(editor: Editor) -> None:
    """Each fact with its source, where it was seen, how sure it is, who checked it, until when."""
    words = " ".join(Page(book_of(guide_of(editor))["en/stay.html"]).words["days"].split())
    assert "f_days A guest may stay for three days." in words
    assert "Source Law on Toys, art. 1 Seen a toy shop, 2026 Confidence high" in words
    assert "Checked Aigul <Toy>, 2026-11-24" in words
    assert "Checked not yet Valid until 2026-11-24" in words
    assert "Last day without a warning: 2026-11-24." in words
    assert "This page may be out of date." in words


def test_the_book_knows_no_day(editor: Editor) -> None:
    """What ran out long ago is told as the line that is added, not as a text of today."""
    editor.replace("content/facts.yaml", "valid_until: 2026-11-24", "valid_until: 2020-01-31")
    words = " ".join(Page(book_of(guide_of(editor))["en/stay.html"]).words["days"].split())
    assert "Last day without a warning: 2020-01-31." in words
    assert words.count("This page may be out of date.") == 1


def test_the_state_of_a_text_is_told(editor: Editor) -> None:
    """Reviewed, draft, or shown in another language: said at each answer."""
    made = book_of(guide_of(editor))
    assert "reviewed" in Page(made["en/stay.html"]).words["days"]
    assert "нет перевода; показан на языке English" in Page(made["ky/stay.html"]).words["contract"]


def test_the_same_content_makes_the_same_bytes(editor: Editor, tmp_path: Path) -> None:
    """Nothing in a page depends on the day, the folder or the run."""
    other = Editor(tmp_path / "elsewhere")
    assert book_of(guide_of(editor)) == book_of(guide_of(other))
    folders = [version(one.folder / "dialogs", one.folder / "content") for one in (editor, other)]
    assert folders[0] == folders[1]
    assert not any(str(tmp_path) in html for html in book_of(guide_of(editor)).values())


def test_a_changed_text_is_a_small_diff(editor: Editor) -> None:
    """One word changed is one line of the text, and the two marks of it; nothing else moves."""
    before = book_of(guide_of(editor))
    old = version(editor.folder / "content")
    editor.replace("content/en/stay.ftl", "1. Call the friends.", "1. Call the good friends.")
    after = book_of(guide_of(editor))
    assert version(editor.folder / "content") != old
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {"en/stay.html", "ru/stay.html", "ky/stay.html"}
    for name in changed:
        lines = difflib.unified_diff(before[name].splitlines(), after[name].splitlines(), n=0)
        gone = [line for line in lines if line.startswith("-") and not line.startswith("---")]
        assert len(gone) <= 5, gone


def test_a_changed_title_moves_nothing_on_the_map(editor: Editor) -> None:
    """However long a title gets, every box and line of the drawing stays where it is."""

    def places() -> list[tuple[str, dict[str, str | None]]]:
        page = Page(book_of(guide_of(editor))["en/stay.html"])
        return [(tag, named) for tag, named in page.tags if tag in ("rect", "path", "svg")]

    before = places()
    editor.replace("content/en/stay.ftl", "With a contract", "With a contract " + "and more " * 20)
    editor.replace("content/en/stay.ftl", "Which papers?", "Which papers " + "and more " * 20)
    assert places() == before


def test_a_signature_outlives_being_entered(editor: Editor) -> None:
    """The mark changes with the words and the facts, but not because a check was written down."""

    def mark() -> str:
        return Book(guide_of(editor), "en").chapter(guide_of(editor).trees["work"]).answers[0].mark

    before = mark()
    line = "    checked: {by: Aigul <Toy>, on: 2026-11-24}\n"
    editor.replace("content/facts.yaml", line, "")
    assert mark() == before
    editor.replace("content/facts.yaml", "stay for three days", "stay for four days")
    changed = mark()
    assert changed != before
    editor.replace("content/contacts.yaml", "+7 700 000 00 01", "+7 700 000 00 02")
    assert mark() not in (before, changed)


def test_a_withdrawn_answer_is_told_with_its_reason(editor: Editor) -> None:
    """The reason, what families read meanwhile, and the text that was taken out."""
    editor.replace(
        "dialogs/stay.yaml", "  contract:\n", '  contract:\n    withdrawn: "The fee <changed>."\n'
    )
    html = book_of(guide_of(editor))["en/stay.html"]
    words = " ".join(Page(html).words["contract"].split())
    assert "Withdrawn. Reason: The fee <changed>." in words
    assert "1. Keep the contract." in words.partition("The text that was taken out")[2]
    assert "1. Keep the contract." not in words.partition("The text that was taken out")[0]
    assert html.index('id="_withdrawn"') < html.index('id="contract"')


def test_links_lead_somewhere(editor: Editor) -> None:
    """Every link within the book leads to a page and a section that are there."""
    guide = guide_of(editor)
    assert list(dead_links(book_of(guide))) == []
    assert list(dead_links(dict(pages(guide, CONTENT, ["ru"])))) == []


def test_links_of_the_real_book_lead_somewhere(book: Path) -> None:
    """The same for what families read, every language and topic; it is made within 20 s."""
    files = sorted(book.rglob("*.html"))
    made = {path.relative_to(book).as_posix(): path.read_text("utf-8") for path in files}
    assert len(made) > 1
    assert list(dead_links(made)) == []


def test_nothing_comes_from_outside(editor: Editor) -> None:
    """A page opens without a network: no script, no picture, no style from elsewhere."""
    for html in book_of(guide_of(editor)).values():
        tags = {tag for tag, _ in Page(html).tags}
        assert not tags & {"script", "link", "img", "iframe", "object"}
        assert "@import" not in html
        assert "url(" not in html


def test_hostile_words_are_only_words(editor: Editor) -> None:
    """Whatever stands in a text, a fact, a name or a reason is shown and does nothing."""
    evil = "</div></style><script>alert(1)</script>\"'><img src=x onerror=alert(1)>"
    editor.replace("content/en/stay.ftl", "1. Keep the contract.", f"1. {evil}")
    editor.replace("content/en/stay.ftl", "With a contract", f"With {evil}")
    editor.replace("content/en/stay.ftl", "A job", f"A {evil}")
    editor.replace("content/en/contacts.ftl", "c_ngo = ", f"c_ngo = {evil}")
    statement = evil.replace("'", "''")
    editor.replace(
        "content/facts.yaml",
        "statement: A guest may stay for three days.",
        f"statement: '{statement}'",
    )
    editor.replace("content/facts.yaml", "seen: a toy shop", f"seen: 'https://x.test/{statement}'")
    editor.replace("dialogs/stay.yaml", "  days:\n", f"  days:\n    withdrawn: '{statement}'\n")
    made = book_of(guide_of(editor))
    for html in made.values():
        for tag, named in Page(html).tags:
            assert tag not in ("script", "img")
            assert not any(name.startswith("on") for name in named)
    assert "1. </div></style><script>alert(1)" in Page(made["en/stay.html"]).words["contract"]


@pytest.mark.parametrize(
    ("said", "made"),
    [
        ("<b>a</b>\nb &amp; c", "<b>a</b>\nb &amp; c"),
        ("<blockquote expandable>a</blockquote>", "<blockquote>a</blockquote>"),
        (
            '<a href="https://a.kz/?b=1&amp;c">x</a>',
            '<a href="https://a.kz/?b=1&amp;c" rel="noreferrer">x</a>',
        ),
        ('<a href="javascript:x">x</a>', "&lt;a href=&#34;javascript:x&#34;&gt;x&lt;/a&gt;"),
        ("<b onclick=x>a</b>", "&lt;b onclick=x&gt;a&lt;/b&gt;"),
        ("<b><i>a</b>", "<b><i>a</i></b>"),
        ("a</p><b>b", "a&lt;/p&gt;<b>b</b>"),
        ("&lt;script&gt;", "&lt;script&gt;"),
        ("a < 5 <![b <?c </", "a &lt; 5 &lt;![b &lt;?c &lt;/"),
        ("<!-- a --><script>b</script>", "&lt;!-- a --&gt;&lt;script&gt;b&lt;/script&gt;"),
    ],
)  # fmt: skip
def test_markup_that_the_bot_uses_stays(said: str, made: str) -> None:
    """Bold is bold, a fold is a quotation, a link is a link; all else is shown as written."""
    assert safe(said) == Markup(made)  # noqa: S704 - what is expected, word for word


@given(st.text(alphabet="<>/ab!-i&;=\"'ahref:?[] \n"))
def test_no_words_become_markup(said: str) -> None:
    """From any text come the bot's own tags alone, each closed."""
    for tag, named in Page(str(safe(said))).tags:
        assert tag in {"b", "i", "u", "blockquote", "a"}
        assert set(named) <= {"href", "rel"}


def test_what_is_not_ours_is_left(tmp_path: Path, editor: Editor) -> None:
    """Pages of others stop the book before anything is written; other files stay as they are."""
    out = tmp_path / "out"
    out.mkdir()
    (out / "letter.txt").write_text("mine")
    (out / "index.html").write_text("<!doctype html><title>mine</title>")
    guide = guide_of(editor)
    made = book_of(guide)
    with pytest.raises(BookError, match=r"index\.html is not a page of this book"):
        write(made, out)
    assert sorted(path.name for path in out.iterdir()) == ["index.html", "letter.txt"]
    (out / "index.html").unlink()
    assert write(made, out) == []
    assert write(made, out) == []
    assert (out / "letter.txt").read_text() == "mine"
    only = dict(pages(guide, CONTENT, ["ru"]))
    stale = write(only, out)
    assert "en/stay.html" in stale
    assert not set(stale) & set(only)
    assert (out / "en/stay.html").read_text("utf-8") == made["en/stay.html"]


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path, editor: Editor) -> None:
    """A file where the folder should be: said in one line, with what to do."""
    (tmp_path / "file").write_text("mine")
    with pytest.raises(BookError, match=r"cannot be written .* --out"):
        write(book_of(guide_of(editor)), tmp_path / "file")


def test_a_part_of_the_book(editor: Editor) -> None:
    """With one language asked for, only its pages are made; the first page names the others."""
    made = dict(pages(guide_of(editor), CONTENT, ["ru"]))
    assert set(made) == {"index.html", "ru.html", "ru/stay.html", "ru/urgent.html", "ru/work.html"}
    assert "not in this copy" in unescape(made["index.html"])


def test_answers_can_be_signed(editor: Editor) -> None:
    """Each answer has one place to sign, with its number and its mark."""
    guide = guide_of(editor)
    html = book_of(guide)["en/stay.html"]
    for answer in guide.trees["stay"].answers():
        assert isinstance(answer, Answer)
        assert f"For the lawyer: {guide.ids.number(answer.id)}<" in html
    assert html.count('class="sign"') == len(list(guide.trees["stay"].answers()))
