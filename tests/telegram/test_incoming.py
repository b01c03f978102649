"""Reading updates: whatever comes, reading it raises nothing."""

from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.incoming import Ignored, Incoming, Invited, Pressed, Said, read, update_id

ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
ID = st.integers(-(2**60), 2**60) | st.booleans() | ANY
CHAT = st.fixed_dictionaries(
    {}, optional={"id": ID, "type": st.sampled_from(["private", "group", "channel"]) | ANY}
)
SENDER = st.fixed_dictionaries({}, optional={"id": ID, "language_code": st.text() | ANY})
MESSAGE = st.fixed_dictionaries(
    {},
    optional={
        "message_id": ID,
        "chat": CHAT | ANY,
        "from": SENDER | ANY,
        "text": st.text() | ANY,
        "pinned_message": ANY,
    },
)
PRESS = st.fixed_dictionaries(
    {}, optional={"id": st.text() | ANY, "from": SENDER | ANY, "message": MESSAGE, "data": ANY}
)
MEMBER = st.fixed_dictionaries(
    {},
    optional={
        "chat": CHAT | ANY,
        "new_chat_member": st.fixed_dictionaries({"status": st.just("member") | ANY}) | ANY,
    },
)
UPDATE = st.fixed_dictionaries(
    {},
    optional={
        "update_id": ID,
        "message": MESSAGE | ANY,
        "callback_query": PRESS | ANY,
        "my_chat_member": MEMBER | ANY,
        "edited_message": MESSAGE | ANY,
    },
)


@given(UPDATE | ANY)
def test_anything(raw: object) -> None:
    """Anything is read into a few checked fields, or not at all; and its id is usable, or none."""
    read_it: Incoming | None = read(raw)
    match read_it:
        case Pressed(chat, message, query, _, language):
            assert isinstance(query, str)
            assert all(one is None or _fits(one) for one in (chat, message))
            assert language is None or isinstance(language, str)
        case Said(chat, text, language):
            assert _fits(chat)
            assert all(one is None or isinstance(one, str) for one in (text, language))
        case Invited(chat):
            assert _fits(chat)
        case Ignored() | None:
            pass
    number = update_id(raw)
    assert number is None or (_fits(number) and number >= 0)


def _fits(number: object) -> bool:
    return isinstance(number, int) and not isinstance(number, bool) and abs(number) < 2**53


def test_names_stay_outside() -> None:
    """Of a message only numbers, text and language are taken: no name gets further than here."""
    person = {"id": 7, "first_name": "Dilnoza", "username": "dilnoza", "language_code": "uz"}
    chat = {**person, "type": "private"}
    message = {"message_id": 1, "chat": chat, "from": person, "text": "?", "date": 5}
    said = read({"update_id": 1, "message": message})
    press = {"id": "9", "from": person, "message": message, "data": "x"}
    pressed = read({"update_id": 2, "callback_query": press})
    assert said == Said(7, "?", "uz", 5, 1)
    assert pressed == Pressed(7, 1, "9", "x", "uz")
    assert "ilnoza" not in repr((said, pressed))
