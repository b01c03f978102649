"""Sources and links: codes that can be read from paper, and what is not registered."""

import random
from dataclasses import asdict, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.links import CODE, MOST, Source, address, new_code, of_plain, refusal
from bot.core.position import SOURCES, Codec, Link, Position
from bot.core.position import Action as Press
from tests.core.toy import IDS

POSTER = Source("abc234", 6, "spring", "rodnik", "poster", "stay/need", "ky", "school 15")


def many(number: int) -> list[Source]:
    """Make active sources for as many purposes."""
    return [
        replace(POSTER, code=f"abc{at:03}", number=6 + at, place=f"stall {chr(97 + at % 26)}{at}")
        for at in range(number)
    ]


def test_address() -> None:
    """A link is Telegram's own form, with a payload or without."""
    assert address("joldas_bot", "1BAB") == "https://t.me/joldas_bot?start=1BAB"
    assert address("joldas_bot") == "https://t.me/joldas_bot"


def test_codes() -> None:
    """Codes have six signs, none that looks like another on paper, and none is given twice."""
    choose = random.Random(1).choice  # noqa: S311 - no secret here
    taken: list[str] = []
    for _ in range(500):
        taken.append(new_code(choose, taken))
    assert len(set(taken)) == len(taken)
    assert all(CODE.fullmatch(code) for code in taken)
    assert not set("".join(taken)) & set("01ilo")
    assert not {"direct", "inline"} & {code for code in taken if not CODE.fullmatch(code)}


def test_a_taken_code_is_not_given_again() -> None:
    """Where chance gives a code that is there already, another one is taken."""
    signs = iter("bbbbbb" + "cccccc")
    assert new_code(lambda _: next(signs), ["bbbbbb"]) == "cccccc"


def test_fifty_for_a_campaign() -> None:
    """The fifty-first active link of a campaign is refused; a retired one makes room."""
    full = many(MOST)
    wanted = replace(POSTER, place="bus station")
    assert "retire" in str(refusal(full, wanted))
    assert refusal(full[1:], wanted) is None
    assert refusal([replace(full[0], retired=True), *full[1:]], wanted) is None
    assert refusal(full, replace(wanted, campaign="autumn")) is None


def test_no_row_of_persons() -> None:
    """Links that differ in a number only, one for each person, end soon; places do not."""
    row = [replace(POSTER, place=f"card {at}") for at in range(1, 6)]
    assert "persons" in str(refusal(row, replace(POSTER, place="card 006")))
    assert refusal(row, replace(POSTER, place="bazaar")) is None
    assert refusal(row, replace(POSTER, place="card 6", partner="iom")) is None
    assert refusal(row[1:], replace(POSTER, place="card 6")) is None


def test_purpose() -> None:
    """The same partner, channel, page, language and place is one link."""
    assert POSTER.purpose == replace(POSTER, code="xyz789", number=9, retired=True).purpose
    for field in ("campaign", "partner", "channel", "node", "locale", "place"):
        assert POSTER.purpose != of_plain(asdict(POSTER) | {field: "other"}).purpose


plain = st.dictionaries(
    st.sampled_from(sorted(asdict(POSTER))),
    st.none() | st.booleans() | st.integers() | st.text(max_size=80),
)


@given(plain)
def test_nothing_is_taken_back_unseen(held: dict[str, object]) -> None:
    """A backup's source is taken back as it was; anything else is refused, never half taken."""
    good = asdict(POSTER)
    assert of_plain(good) == POSTER
    try:
        made = of_plain(good | held)
    except ValueError:
        return
    assert CODE.fullmatch(made.code)
    assert 5 < made.number < SOURCES
    assert asdict(made) == good | held


@pytest.mark.parametrize("node", [None, *sorted(IDS.nodes)])
@pytest.mark.parametrize("locale", IDS.locales)
def test_every_page_fits_a_link(node: str | None, locale: str) -> None:
    """Each page in each language with a code fits Telegram's 64 signs, and is read again."""
    codec = Codec(IDS, {POSTER.code: SOURCES - 1})
    payload = codec.payload(locale, node, POSTER.code)
    assert len(payload) <= 64
    assert codec.read_payload(payload) == Link(locale, node, POSTER.code)
    position = Position(locale, node, source=POSTER.code)
    read = codec.read(codec.button(Press.SHOW, position))
    assert read
    assert read.position == position


def test_a_retired_link_still_opens_its_page() -> None:
    """What is not registered any more leads to its page, and counts as other."""
    payload = Codec(IDS, {POSTER.code: 6}).payload("ky", "stay/need", POSTER.code)
    assert Codec(IDS).read_payload(payload) == Link("ky", "stay/need", "other")
    button = Codec(IDS, {POSTER.code: 6}).button(
        Press.SHOW, Position("ky", "stay/need", source=POSTER.code)
    )
    read = Codec(IDS).read(button)
    assert read
    assert read.position.source == "other"


@pytest.mark.parametrize("tail", ["", ".", "abc234)", "abc23", "%20", "abc234\n", " "])
def test_a_damaged_payload_leads_as_near_as_it_can(tail: str) -> None:
    """What was cut off, or has something behind it, still opens the page in its language."""
    codec = Codec(IDS, {POSTER.code: 6})
    whole = codec.payload("ky", "stay/need", "direct")
    link = codec.read_payload(whole + tail)
    assert (link.locale, link.node) == ("ky", "stay/need")
    assert link.source == ("direct" if not tail else "other")
    assert codec.read_payload(whole[:2]) == Link("ky", None, "other")
