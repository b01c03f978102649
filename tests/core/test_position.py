"""Buttons and start links: what is written is read again, and nothing at all breaks the reading."""

import string
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.core.checks.ids import room
from bot.core.ids import Ids
from bot.core.position import (
    DIGITS,
    ENGAGED,
    RESERVED_SOURCES,
    Action,
    Codec,
    Link,
    Position,
    Press,
)
from bot.limits import TELEGRAM
from tests.core.toy import IDS, STAY, URGENT, WORK

CODEC = Codec(IDS)
NODES = sorted(IDS.nodes)
BITS_IN_USE = [0] + [
    bit
    for one in (STAY, WORK, URGENT)
    for node in one.nodes.values()
    for bit in (
        [IDS.nodes[node.id], IDS.nodes[node.id] + 1]
        if node in tuple(one.questions())
        else [IDS.nodes[node.id]]
    )
]
somewhere = st.none() | st.sampled_from(NODES)


@st.composite
def positions(draw: st.DrawFn) -> Position:
    """Any position that a family of the toy guide can have."""
    recalled = {
        key: value
        for key, values in IDS.remembered.items()
        if (value := draw(st.none() | st.sampled_from(values)))
    }
    return Position(
        draw(st.sampled_from(IDS.locales)),
        draw(somewhere),
        draw(somewhere),
        draw(somewhere),
        draw(somewhere),
        draw(st.sampled_from(sorted(RESERVED_SOURCES))),
        tuple(sorted(recalled.items())),
        sum(1 << bit for bit in draw(st.sets(st.sampled_from(BITS_IN_USE)))),
    )


@given(st.sampled_from(Action), positions())
@example(Action.BACK, Position("en", walked=sum(1 << bit for bit in BITS_IN_USE)))
def test_position_survives_its_button(action: Action, position: Position) -> None:
    """Whatever a button is written with, pressing it brings back."""
    assert CODEC.read(CODEC.button(action, position)) == Press(action, position)


@given(positions())
def test_button_uses_the_alphabet_of_start_links(position: Position) -> None:
    """A button is plain ASCII, so that its signs are its bytes."""
    assert set(CODEC.button(Action.SHOW, position)) <= set(DIGITS)


almost = st.builds(
    lambda action, rest: f"1{action}{rest}",
    st.sampled_from([*Action, "z"]),
    st.text(alphabet=DIGITS, max_size=70),
)


@given(st.one_of(st.text(), st.binary(), almost, st.none(), st.integers()))
@example("1t" + "A" * 12)
@example("1t" + "A" * 13)
@example("1t" + "_" * 62)
@example("1t" + "A" * 63)
@example("١t" + "A" * 13)
@example("1tAAAAAAAABAAAA\n")
def test_anything_is_read_as_a_known_position_or_as_nothing(data: object) -> None:
    """No button, however strange, raises; what is read can be written and shown again."""
    pressed = CODEC.read(data)
    if pressed is None:
        return
    position = pressed.position
    named = (position.node, position.came_from, position.return_to, position.return_from)
    assert all(node is None or node in IDS.nodes for node in named)
    assert position.locale in IDS.locales
    assert position.source in RESERVED_SOURCES
    assert CODEC.read(CODEC.button(pressed.action, position)) == replace(pressed, moved=False)


@given(st.one_of(st.text(), st.binary(), st.none(), st.text(string.ascii_letters + "1_-")))
@example("1BAB")
@example("1_AB")
@example("1B__")
@example("1BABs\n")
def test_anything_is_read_as_a_start_link(payload: object) -> None:
    """No payload raises; what is not understood is left out."""
    link = CODEC.read_payload(payload)
    assert link.locale is None or link.locale in IDS.locales
    assert link.node is None or link.node in IDS.nodes
    assert link.source in RESERVED_SOURCES


def test_unknown_locale_or_node_makes_a_button_unreadable() -> None:
    """A button with a number that was never given leads nowhere, rather than somewhere wrong."""
    good = CODEC.button(Action.SHOW, Position("en", "stay/need"))
    assert CODEC.read(good[:10] + "_" + good[11:]) is None
    assert CODEC.read(good[:10] + "A" + good[11:]) is None
    assert CODEC.read(good[:2] + "__" + good[4:]) is None
    assert CODEC.read("2" + good[1:]) is None


def test_lost_way_back_does_not_lose_the_place() -> None:
    """Where only the way back is unknown, the button still opens its node."""
    good = CODEC.button(Action.SHOW, Position("en", "stay/need", "stay/papers"))
    pressed = CODEC.read(good[:4] + "__" + good[6:])
    assert pressed == Press(Action.SHOW, Position("en", "stay/need"))


def test_bits_of_nobody_are_dropped() -> None:
    """A bit that belongs to no node and no question is not carried on."""
    good = CODEC.button(Action.SHOW, Position("en", "stay/need"))
    pressed = CODEC.read(good + "AAAAAAAA_")
    assert pressed
    assert pressed.position.walked == 0


def test_retired_node_opens_its_heir_and_says_so() -> None:
    """A button of a node that is gone opens the heir, also an heir's heir."""
    before = Codec(replace(IDS, nodes={**IDS.nodes, "stay/old": 13}, retired={}, heirs={}))
    old = before.button(Action.CHOOSE, Position("ru", "stay/old", came_from="stay/papers"))
    expected = Position("ru", "stay/passport", "stay/papers")
    assert CODEC.read(old) == Press(Action.CHOOSE, expected, moved=True)


def test_retired_node_behind_a_living_one_is_no_move() -> None:
    """Where only the node one came from is gone, its heir stands in without a word."""
    before = Codec(replace(IDS, nodes={**IDS.nodes, "stay/old": 13}, retired={}, heirs={}))
    old = before.button(Action.SHOW, Position("en", "stay/need", came_from="stay/old"))
    assert CODEC.read(old) == Press(Action.SHOW, Position("en", "stay/need", "stay/passport"))


def test_heirs_in_a_circle_lead_nowhere() -> None:
    """Two retired nodes that name each other make an old button unknown, not a hang."""
    ids = replace(IDS, heirs={"stay/old": "stay/older", "stay/older": "stay/old"})
    good = CODEC.button(Action.SHOW, Position("en", "stay/need"))
    assert Codec(ids).read(good[:2] + "AN" + good[4:]) is None


def test_new_node_leaves_old_buttons_as_they_were() -> None:
    """Appending nodes, locales and remembered values changes no button that is out there."""
    old = CODEC.button(
        Action.CHOOSE,
        Position(
            "ky",
            "stay/eaeu",
            "stay/citizenship",
            remembered=(("citizenship", "eaeu"),),
            walked=ENGAGED,
        ),
    )
    grown = Ids(
        nodes={**IDS.nodes, "stay/new": 30},
        heirs=IDS.heirs,
        retired=IDS.retired,
        locales=(*IDS.locales, "uz-Latn"),
        remembered={key: (*values, "more") for key, values in IDS.remembered.items()},
    )
    assert Codec(grown).read(old) == CODEC.read(old)


@pytest.mark.parametrize(("above", "size"), [(0, 64), (1, 65)])
def test_room_is_as_large_as_a_button(above: int, size: int) -> None:
    """The bit of the highest number that `check` allows is the last that fits into 64 bytes."""
    highest = room(TELEGRAM.data) + above
    button = CODEC.button(Action.SHOW, Position("en", walked=1 << highest))
    assert len(button.encode()) == size


@given(
    st.sampled_from(IDS.locales),
    somewhere,
    st.sampled_from(["direct", "share", "inline", "resumed", "test"]),
)
def test_start_link_is_read_as_it_was_written(locale: str, node: str | None, source: str) -> None:
    """A link brings its language, its node and its source."""
    payload = CODEC.payload(locale, node, source)
    assert CODEC.read_payload(payload) == Link(locale, node, source)
    assert len(payload) <= TELEGRAM.payload


def test_start_without_a_link_is_direct_and_an_odd_one_is_other() -> None:
    """Nothing after /start counts as direct, something that nobody registered as other."""
    assert CODEC.read_payload("").source == "direct"
    assert CODEC.read_payload("poster7").source == "other"
    assert CODEC.read_payload("1BABx7") == Link("en", "stay/need", "other")
