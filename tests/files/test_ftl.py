"""Words put into a .ftl file: as they are meant, or not at all, and nothing else moves."""

import re

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast
from hypothesis import given
from hypothesis import strategies as st

from bot.files.ftl import Ftl, UnwritableError, understood
from bot.files.rows import tidy

FILE = """\
### head
a = one
# about b
b =
    two
    three
    .part = four
    .block =
            five

            six { $x }

-term = seven
c = { $x ->
        [y] eight
       *[z] nine
    }
# last"""

NASTY = st.text('ab .*[]{}$-=#\n\\"<&;>=|ңўъ🏠\u00a0', max_size=30).map(tidy).filter(bool)
NAMES = st.sampled_from(["a", "b", "b.part", "b.block", "b.new", "-term", "c", "new", "other.part"])


@given(st.dictionaries(NAMES, NASTY, min_size=1), st.sampled_from(["\n", "\r\n"]))
def test_any_words_are_written_as_meant_or_refused(changes: dict[str, str], line_end: str) -> None:
    """Whatever is typed: the changed texts read back, and all others and every comment stay."""
    file = Ftl(FILE.replace("\n", line_end))
    try:
        for words in changes.values():
            understood(words)
        after = file.changed(changes)
    except UnwritableError:
        return
    assert after.words == {**file.words, **changes}
    assert after.comments == file.comments
    entries = FluentParser().parse(after.source).body
    assert not [entry for entry in entries if isinstance(entry, ast.Junk)]
    assert ("\n" in after.source.replace("\r\n", "")) == (line_end == "\n")
    bundle = FluentBundle(["en"], use_isolating=False)
    bundle.add_resource(FluentResource(after.source))
    plain = changes.get("a", "{")
    if "{" not in plain:
        value = bundle.get_message("a").value
        assert value is not None
        assert bundle.format_pattern(value, {}) == (plain, [])


def test_own_words_put_in_again_change_no_meaning() -> None:
    """What is exported is what can be imported."""
    file = Ftl(FILE)
    assert file.changed(file.words).words == file.words
    assert file.words["c"] == "{ $x ->\n    [y] eight\n   *[z] nine\n}"
    assert file.words["b.block"] == "five\n\nsix { $x }"


def test_text_that_stands_there_twice_is_changed_where_the_bot_reads_it() -> None:
    """The first of two is the one that families see."""
    assert Ftl("a = 1\na = 2\n").changed({"a": "3"}).source == "a = 3\na = 2\n"


def test_words_for_a_message_that_cannot_be_read_are_refused() -> None:
    """A new part is not hung on a message that is broken."""
    with pytest.raises(UnwritableError):
        Ftl("a = { $\n").changed({"a": "x } y"})


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("a }", "do not come in pairs"),
        ("x\n*y", "a line begins with *"),
        ("{ $x ->\n [a] b\n}", "its braces cannot be understood"),
        ("{" * 3000 + "}" * 3000, "nested too deeply"),
    ],
)
def test_words_that_are_no_text_are_refused_with_a_reason(words: str, why: str) -> None:
    """A translator reads what is wrong in words."""
    with pytest.raises(UnwritableError, match=re.escape(why)):
        understood(words)
