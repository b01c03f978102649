"""Every button that was ever released still leads somewhere sensible."""

from datetime import date

from bot.core.position import Action, Codec
from bot.core.screens import screen
from bot.core.walk import press
from tests.real import real_guide
from tests.rigs.released import buttons, released

TODAY = date(2026, 11, 25)


def test_every_button_ever_released_still_answers() -> None:
    """It is understood, and a screen with words and buttons comes of it."""
    codec = Codec(real_guide().ids)
    lost = []
    for data in released():
        pressed = codec.read(data)
        if pressed is None:
            lost.append(data)
            continue
        shown = screen(real_guide(), codec, press(real_guide(), pressed), TODAY)
        if not shown.text.strip() or not shown.rows:
            lost.append(data)
    assert lost == []
    assert len(released()) > 1000


def test_corpus_has_every_action_node_and_language() -> None:
    """What the corpus does not hold, it cannot keep from being lost."""
    codec = Codec(real_guide().ids)
    pressed = [one for one in map(codec.read, released()) if one]
    assert {one.action for one in pressed} == set(Action)
    assert {one.position.locale for one in pressed} == set(real_guide().locales)
    nodes = {node for tree in real_guide().trees.values() for node in tree.nodes}
    assert {one.position.node for one in pressed} >= nodes
    assert len(set(released())) == len(released()), "a button stands there twice"
    assert set(buttons(real_guide())) & set(released()), "nothing of today stands there"
