"""The translators' round trip: out, changed and back, and nothing else touched."""

import re
from pathlib import Path

import pytest
from openpyxl import load_workbook

from bot.core.states import State, state
from bot.files.content import load
from bot.files.ftl import read as read_ftl
from bot.files.rows import rows, tidy
from bot.files.translate import apply, confirm, plan
from bot.files.workbook import read, write
from bot.limits import TELEGRAM
from tests.files.editor import LAST_DAY, Editor
from tests.files.translator import Translator

ROOT = Path(__file__).parents[2]

RU = """\
### Toy, Russian
### reviewed: no

# about the topic
topic = Пребывание

## Questions

# two lines
# of comment
need = Что вам нужно?
    .days =   Сколько дней
    .papers = Документы
    .overstay = Срок прошёл


days = Сколько дней
    .next =
        { $citizenship ->
            [eaeu] 1. Считайте дни с первого рабочего дня.
           *[unknown] 1. Спросите друзей.
        }
    .why = Гость может остаться
        на три дня.
# the end
"""
CHANGED = {
    "stay/need.days": "Сколько дней?",
    "stay/days.why": "Гость остаётся\n\nна три дня.",
    "stay/days.next": "{ $citizenship ->\n    [eaeu] 1. Раз.\n   *[unknown] 1. Два.\n}\n2. Три.",
    "stay/need.help": "По одному.",
    "stay/contract.next": "1. Храните договор.",
}
RU_AFTER = """\
### Toy, Russian
### reviewed: no

# about the topic
topic = Пребывание

## Questions

# two lines
# of comment
need = Что вам нужно?
    .days = Сколько дней?
    .papers = Документы
    .overstay = Срок прошёл
    .help = По одному.


days = Сколько дней
    .next =
        { $citizenship ->
            [eaeu] 1. Раз.
           *[unknown] 1. Два.
        }
        2. Три.
    .why =
        Гость остаётся

        на три дня.
# the end

contract =
    .next = 1. Храните договор.
"""


def named(texts: dict[str, str]) -> dict[str, str]:
    """Give texts as names of arguments."""
    turned = (re.sub(r"\.", "_DOT_", key.replace("/", "__")) for key in texts)
    return dict(zip(turned, texts.values(), strict=True))


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_five_changed_cells_change_five_texts_and_no_other_byte(
    editor: Editor, line_end: str, mark: str
) -> None:
    """Comments, order, blank lines, line ends and all other texts stay as they were."""
    editor.write("content/ru/stay.ftl", (mark + RU).replace("\n", line_end))
    translator = Translator(editor, "ru")
    words, before = translator.words(), translator.bytes()
    translator.write(**named(CHANGED))
    made = translator.send(accept=True)
    assert [str(problem) for problem in made.problems] == []
    assert {change.key: change.after for change in made.changes} == CHANGED
    assert translator.words() == {**words, **{("ru", key): new for key, new in CHANGED.items()}}
    after = translator.bytes()
    file = Path("ru/stay.ftl")
    assert after[file].decode() == (mark + RU_AFTER).replace("\n", line_end)
    made_from = Path("ru/made-from.yaml")
    assert {path for path in after if after[path] != before.get(path)} == {file, made_from}
    assert [problem for problem in editor.told() if problem.locale == "ru"] == []


def test_what_is_not_applied_is_only_shown(editor: Editor) -> None:
    """A first look changes nothing, whatever is in the spreadsheet."""
    translator = Translator(editor, "ru")
    before = translator.bytes()
    translator.write(stay__need="Что?")
    assert [change.after for change in translator.send().changes] == ["Что?"]
    assert translator.bytes() == before


@pytest.mark.parametrize("locale", ["ru", "ky", "en"])
def test_toy_sent_back_unchanged_changes_no_byte(editor: Editor, locale: str) -> None:
    """A spreadsheet that was only opened and saved changes nothing."""
    translator = Translator(editor, locale)
    before = translator.bytes()
    translator.work(lambda sheet: sheet)
    assert translator.send(accept=True).changes == []
    assert translator.bytes() == before


def test_real_content_sent_back_unchanged_changes_nothing(tmp_path: Path) -> None:
    """What families read today comes back from the spreadsheet as it went out."""
    folders = (ROOT / "dialogs", ROOT / "content")
    loaded, file = load(*folders), tmp_path / "ru.xlsx"
    sent = write(file, "ru", "", "", rows(loaded.guide, folders[1], "ru", TELEGRAM))
    sheet = read(file)
    assert len(sheet.rows) == sent > 500
    made = plan(loaded, folders, sheet, TELEGRAM, LAST_DAY)
    assert (made.changes, made.problems, made.files) == ([], [], {})


@pytest.mark.parametrize("path", sorted(ROOT.glob("content/*/*.ftl")), ids=lambda path: path.stem)
def test_every_real_text_can_go_out_and_come_back(path: Path) -> None:
    """In each language: as it is shown to a translator, it is a text that would be taken."""
    file = read_ftl(path)
    assert file.encoded() == path.read_bytes()
    assert {name: tidy(words) for name, words in file.words.items()} == file.words
    assert file.changed(file.words).words == file.words


def test_language_with_no_file_yet_gets_one(editor: Editor) -> None:
    """The first text of a tree in a language begins its file, as a draft."""
    translator = Translator(editor, "ky")
    translator.write(work__topic="Иш", work__rules_DOT_why="Эрежелер бар.")
    assert not translator.send(accept=True).refused
    written = (editor.folder / "content/ky/work.ftl").read_text("utf-8")
    assert written == "### reviewed: no\n\ntopic = Иш\n\nrules =\n    .why = Эрежелер бар.\n"


def test_spreadsheet_is_locked_but_for_the_texts(editor: Editor) -> None:
    """A translator can write in the text column alone, and sees heads, notes and help."""
    translator = Translator(editor, "ru")
    book = load_workbook(translator.file)
    sheet = book["Texts"]
    assert sheet.protection.sheet
    assert sheet.freeze_panes == "B2"
    open_cells = {
        c.column for row in sheet.iter_rows(min_row=2) for c in row if not c.protection.locked
    }
    assert open_cells == {7}
    assert sheet.column_dimensions["J"].hidden
    assert "Text: ru" in str(book["How to"]["A1"].value)
    notes = {row[0].value: [c.value for c in row] for row in sheet.iter_rows(min_row=2)}
    assert notes["stay/need.days"][1:6] == [
        "stay: button under the question need, opens stay/citizenship",
        "How many days", None, "48", None,
    ]  # fmt: skip


def test_text_that_looks_like_a_formula_stays_a_text(editor: Editor) -> None:
    """What begins with = is words, out and back."""
    editor.replace("content/ru/stay.ftl", "Документы", "=1+1")
    translator = Translator(editor, "ru")
    assert translator.send().problems == []
    assert translator.send().changes == []


def test_signed_file_that_changes_is_told(editor: Editor) -> None:
    """A reviewer's name must not stand over words that the reviewer has not read."""
    editor.replace("content/ru/stay.ftl", "reviewed: no", "reviewed: Aigul Toy, 2026-11-24")
    translator = Translator(editor, "ru")
    translator.write(stay__need="Что?")
    assert "was signed by Aigul Toy" in translator.send().problems[0].what


def test_words_of_another_row_are_told(editor: Editor) -> None:
    """Two rows exchanged break no rule, and say the opposite: the translator is asked."""
    translator = Translator(editor, "ru")
    said = editor.load().guide.texts
    days, papers = (said.find(f"stay/need.{one}", "ru", {}) for one in ("days", "papers"))
    assert days
    assert papers
    translator.write(stay__need_DOT_days=papers.text, stay__need_DOT_papers=days.text)
    told = [str(problem) for problem in translator.send().problems]
    assert len([one for one in told if "rows were exchanged" in one]) == 2


def test_import_stamps_what_the_translator_saw(editor: Editor) -> None:
    """English that changes while the spreadsheet is out leaves the translation outdated."""
    translator = Translator(editor, "ru")
    translator.write(stay__need="Что?", stay__topic="Жизнь")
    editor.replace("content/en/stay.ftl", "What do you need?", "What is it that you need?")
    assert not translator.send(accept=True).refused
    guide = editor.load().guide
    assert state(guide, "stay/need", "ru") is State.OUTDATED
    assert state(guide, "stay/topic", "ru") is State.DRAFT
    told = [p for p in editor.problems() if "has changed since" in p.what]
    assert [(p.node, p.locale, p.spot.file) for p in told] == [
        ("stay/need", "ru", "content/ru/stay.ftl")
    ]
    assert "joldas texts confirm --locale ru stay/need" in told[0].mend


def test_confirm_stamps_the_named_texts_or_all(editor: Editor) -> None:
    """Who compared a text says so; then a change of its English, and only that, outdates it."""
    content = editor.folder / "content"
    assert confirm(editor.load().guide, content, "ru", ["stay/need.days"]) == ["stay/need"]
    editor.replace("content/en/stay.ftl", "    .days = How many", "    .days =   How many")
    editor.replace("content/en/stay.ftl", "need =", "# a new comment\nneed =")
    assert state(editor.load().guide, "stay/need", "ru") is State.DRAFT
    editor.replace("content/en/stay.ftl", "How many days\n", "For how many days\n")
    guide = editor.load().guide
    assert [state(guide, f"stay/{name}", "ru") for name in ("need", "days")] == [
        "outdated",
        "draft",
    ]
    assert len(confirm(guide, content, "ru", [])) > 5
    assert state(editor.load().guide, "stay/need", "ru") is State.DRAFT


def test_english_answers_are_made_from_their_facts(editor: Editor) -> None:
    """A lawyer who mends a statement outdates the English of its answers, and no question."""
    content = editor.folder / "content"
    stamped = confirm(editor.load().guide, content, "en", [])
    assert "stay/days" in stamped
    assert "stay/need" not in stamped
    editor.replace("content/facts.yaml", "three days", "four days")
    told = {p.node for p in editor.problems() if "the facts it was made from" in p.what}
    assert told == {"stay/days", "stay/contract", "stay/overstay", "work/unpaid", "work/rules"}


@pytest.mark.parametrize("name", ["stay/nothing", "stay/passport"])
def test_confirm_of_a_text_that_is_not_there_writes_nothing(editor: Editor, name: str) -> None:
    """A slip in a name is told, and no other text of the call is stamped."""
    with pytest.raises(LookupError, match=name):
        confirm(editor.load().guide, editor.folder / "content", "ru", ["stay/need", name])
    assert not (editor.folder / "content/ru/made-from.yaml").exists()


def test_broken_stamps_are_told_and_never_written_over(editor: Editor) -> None:
    """Stamps that two people merged badly stop the import; nothing of them is lost."""
    translator = Translator(editor, "ru")
    editor.write("content/ru/made-from.yaml", "<<<<<<< ours\nstay/need: 12345678\n")
    translator.write(stay__need="Что?")
    before = translator.bytes()
    made = translator.send(accept=True)
    assert made.refused
    assert translator.bytes() == before
    with pytest.raises(ValueError, match="with errors"):
        apply(made)
