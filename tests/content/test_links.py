"""Links into the real guide."""

from bot.core.position import DIGITS, SOURCES, Codec, Link
from tests.real import real_guide


def test_every_page_fits_a_link() -> None:
    """Each page in each language with the longest code is a payload that Telegram takes."""
    codec = Codec(real_guide().ids, {"abc234": SOURCES - 1})
    pages = [None, *(node for tree in real_guide().trees.values() for node in tree.nodes)]
    for locale in real_guide().locales:
        for page in pages:
            payload = codec.payload(locale, page, "abc234")
            assert len(payload) <= 64
            assert set(payload) <= set(DIGITS)
            assert codec.read_payload(payload) == Link(locale, page, "abc234")
