"""Telegram's HTML markup, read as Telegram reads it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.preview.entities import MarkupError, add_found, parse_html, utf16_length

PIECES = st.sampled_from(
    [
        "<b>",
        "</b>",
        "<i>",
        "</i>",
        "<a href='https://e.kz'>",
        "</a>",
        "<pre>",
        "</pre>",
        "</>",
        "<",
        "<blockquote expandable>",
        "</blockquote>",
        "&lt;",
        "&#1046;",
        "&",
        ">",
        "👪",
        "Жол",
        " ",
        "\n",
    ],
)


@pytest.mark.parametrize(
    ("markup", "text", "entities"),
    [
        ("<b>Жол</b>", "Жол", [("bold", 0, 3)]),
        ("👪 <i>a</i>", "👪 a", [("italic", 3, 1)]),
        ("<b>a<i>b</i></b>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
        ("&lt;b&gt; &amp;&quot;&#1046;&#x416;", '<b> &"ЖЖ', []),
        ("a &nbsp; b & c", "a &nbsp; b & c", []),
        ("<blockquote expandable>q</blockquote>", "q", [("expandable_blockquote", 0, 1)]),
        ("\n <b> a </b>\n", "a", [("bold", 0, 1)]),
        ("<b></b>x", "x", []),
        ('<span class="tg-spoiler">x</span>', "x", [("spoiler", 0, 1)]),
    ],
)
def test_markup_becomes_text_and_entities(
    markup: str,
    text: str,
    entities: list[tuple[str, int, int]],
) -> None:
    """Tags turn into entities whose offsets count UTF-16 units."""
    plain, found = parse_html(markup)
    assert plain == text
    assert [(one["type"], one["offset"], one["length"]) for one in found] == entities


def test_links_and_code_keep_what_they_point_to() -> None:
    """A link keeps its target and a block of code its language."""
    assert parse_html('<a href="https://e.kz/?a=1&amp;b=2">x</a>')[1][0]["url"] == (
        "https://e.kz/?a=1&b=2"
    )
    code = parse_html('<pre><code class="language-python">x</code></pre>')[1]
    assert code == [{"type": "pre", "offset": 0, "length": 1, "language": "python"}]


@pytest.mark.parametrize(
    ("markup", "message"),
    [
        ("ж<br>", 'Unsupported start tag "br" at byte offset 2'),
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("a <", "Unclosed start tag at byte offset 2"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
def test_bad_markup_is_refused_in_telegrams_words(markup: str, message: str) -> None:
    """What Telegram's parser refuses is refused, with the offset in bytes."""
    with pytest.raises(MarkupError, match=f"^{re.escape(message)}$"):
        parse_html(markup)


@given(st.lists(PIECES | st.text(max_size=5), max_size=12).map("".join))
def test_any_text_is_parsed_or_refused(markup: str) -> None:
    """No text crashes the parser, and every entity lies within the text."""
    try:
        text, entities = parse_html(markup)
    except MarkupError:
        return
    for entity in add_found(text, entities):
        assert entity["length"] > 0
        assert 0 <= entity["offset"] <= utf16_length(text) - entity["length"]


def test_links_phones_and_commands_are_found() -> None:
    """Telegram marks these by itself, so the preview shows them as a phone would."""
    text = "👪 /start https://e.kz/a. +7 727 123 45 67"
    assert [(one["type"], one["offset"]) for one in add_found(text, [])] == [
        ("bot_command", 3),
        ("url", 10),
        ("phone_number", 26),
    ]
