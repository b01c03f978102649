"""The second opinion reads whatever a bot may send, sense or nonsense."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bot.preview import methods
from bot.preview.faults import ApiError
from bot.preview.server import BotApi
from bot.preview.uploads import Upload
from tests.preview.pictures import png

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
CALLS: dict[str, dict[str, object]] = {
    "sendMessage": {"text": "Hi"},
    "sendPhoto": {"photo": Upload(png()), "caption": "Hi"},
}
NAMES = [
    *("reply_markup", "link_preview_options", "entities", "reply_parameters"),
    *("photo", "caption", "caption_entities"),
]
MARKUPS = JSON | st.fixed_dictionaries({"inline_keyboard": BUTTONS | JSON})


@given(
    markup=MARKUPS | st.fixed_dictionaries({"keyboard": BUTTONS | JSON}),
    name=st.sampled_from(NAMES),
    method=st.sampled_from(sorted(CALLS)),
)
def test_nonsense_is_refused_and_never_crashes(markup: Any, name: str, method: str) -> None:  # noqa: ANN401
    """Any JSON in a call's fields is sent or refused with a 400."""
    api = BotApi("42:preview")
    user = api.add_user("Dilnoza")
    try:
        params = {"chat_id": user, **CALLS[method], name: markup}
        methods.check(api, method, params)
        methods.call(api, method, params)
    except ApiError as error:
        assert error.code == 400  # noqa: PT017 either outcome is right
    api.view(user)
