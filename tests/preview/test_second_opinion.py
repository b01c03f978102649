"""The second opinion reads whatever a bot may send, sense or nonsense."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bot.preview import methods
from bot.preview.faults import ApiError
from bot.preview.server import BotApi

WORDS = st.sampled_from(
    [
        *("inline_keyboard", "keyboard", "remove_keyboard", "force_reply", "text", "url", "style"),
        *("callback_data", "copy_text", "web_app", "is_persistent", "input_field_placeholder"),
        *("type", "offset", "length", "message_id", "is_disabled"),
    ],
)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4)
JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=8,
)
BUTTONS = st.lists(st.lists(st.dictionaries(WORDS, JSON, max_size=3), max_size=2), max_size=2)
MARKUPS = JSON | st.fixed_dictionaries({"inline_keyboard": BUTTONS | JSON})


@given(
    markup=MARKUPS | st.fixed_dictionaries({"keyboard": BUTTONS | JSON}),
    name=st.sampled_from(["reply_markup", "link_preview_options", "entities", "reply_parameters"]),
)
def test_nonsense_is_refused_and_never_crashes(markup: Any, name: str) -> None:  # noqa: ANN401
    """Any JSON in a call's fields is sent or refused with a 400."""
    api = BotApi("42:preview")
    user = api.add_user("Dilnoza")
    try:
        params = {"chat_id": user, "text": "Hi", name: markup}
        methods.check(api, "sendMessage", params)
        methods.call(api, "sendMessage", params)
    except ApiError as error:
        assert error.code == 400  # noqa: PT017 either outcome is right
    api.view(user)
