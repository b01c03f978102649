"""Telegram's HTML as the check reads it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.markup import read, units


def test_text_is_what_a_family_sees() -> None:
    """Tags are taken away and counted, entities become their signs."""
    assert read("<blockquote expandable>A</blockquote>") == ("A", 1, [])
    text, tags, wrong = read("<b>A &lt; <i>B</i></b> &amp; C")
    assert (text, tags, wrong) == ("A < B & C", 2, [])


@pytest.mark.parametrize(
    ("html", "what"),
    [
        ("<b>open", "<b> is not closed"),
        ("closed</b>", "</b> closes nothing"),
        ("<b><i>crossed</b></i>", "</b> closes nothing"),
        ("<script>x</script>", "<script> is not a tag that is used here"),
        ('<a href="x">x</a>', "a bare < stands in it"),
        ("1 < 2", "a bare < stands in it"),
        ("<b>1 < 2</b>", "a bare < stands in it"),
        ("<b", "a bare < stands in it"),
        ("<![x", "a bare < stands in it"),
        ("<b expandable>x</b>", "a bare < stands in it"),
        ("<br/>", "a bare < stands in it"),
    ],
)
def test_what_telegram_would_refuse_is_told(html: str, what: str) -> None:
    """Each slip of the pen with tags is named."""
    assert what in read(html)[2]


@given(st.text(alphabet="<>/!?&;[b-i \n", max_size=40))
def test_no_text_breaks_the_reading(html: str) -> None:
    """However odd the tags are, there is a text and a list of what is wrong."""
    text, tags, wrong = read(html)
    assert len(text) <= len(html)
    assert tags <= html.count("<")
    assert wrong or html.count("<") == 2 * tags


def test_length_is_counted_as_telegram_counts() -> None:
    """A sign beyond the basic plane counts twice."""
    assert units("a🆘") == 3
