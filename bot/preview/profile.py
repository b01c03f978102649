"""What a bot says of itself, per language: name, descriptions, commands, menu button."""

import json
from collections.abc import Callable, Mapping
from types import MappingProxyType

from bot.preview.api import BotApi
from bot.preview.chat import Json


def _get_name(api: BotApi, params: Json) -> object:
    own = _found(api, "name", params)
    return {"name": own if params.get("language_code") else api.me["first_name"]}


def _set_name(api: BotApi, params: Json) -> object:
    if not params.get("language_code"):
        api.me["first_name"] = params.get("name") or api.me["first_name"]
        api.changed()
        return True
    return _keep(api, "name", params)


def _get_short_description(api: BotApi, params: Json) -> object:
    return {"short_description": _found(api, "short_description", params)}


def _set_short_description(api: BotApi, params: Json) -> object:
    return _keep(api, "short_description", params)


def _get_description(api: BotApi, params: Json) -> object:
    return {"description": _found(api, "description", params)}


def _set_description(api: BotApi, params: Json) -> object:
    return _keep(api, "description", params)


def _get_commands(api: BotApi, params: Json) -> object:
    return api.settings.get(_commands_key(params), [])


def _set_commands(api: BotApi, params: Json) -> object:
    api.settings[_commands_key(params)] = params["commands"]
    return True


def _delete_commands(api: BotApi, params: Json) -> object:
    api.settings.pop(_commands_key(params), None)
    return True


def _get_menu_button(api: BotApi, params: Json) -> object:
    own, everyone = (("menu_button", str(chat)) for chat in (params.get("chat_id"), None))
    return api.settings.get(own, api.settings.get(everyone, {"type": "default"}))


def _set_menu_button(api: BotApi, params: Json) -> object:
    key = ("menu_button", str(params.get("chat_id")))
    api.settings[key] = params.get("menu_button") or {"type": "default"}
    return True


def _found(api: BotApi, what: str, params: Json) -> str:
    """Give the words for this very language: one without any of its own has none."""
    return str(api.settings.get((what, params.get("language_code") or ""), ""))


def _keep(api: BotApi, what: str, params: Json) -> bool:
    api.settings[(what, params.get("language_code") or "")] = params.get(what) or ""
    api.changed()
    return True


def _commands_key(params: Json) -> tuple[str, ...]:
    scope = json.dumps(params.get("scope") or {"type": "default"}, sort_keys=True)
    return ("commands", scope, params.get("language_code") or "")


METHODS: Mapping[str, Callable[[BotApi, Json], object]] = MappingProxyType(
    {
        "getMyName": _get_name,
        "setMyName": _set_name,
        "getMyShortDescription": _get_short_description,
        "setMyShortDescription": _set_short_description,
        "getMyDescription": _get_description,
        "setMyDescription": _set_description,
        "getMyCommands": _get_commands,
        "setMyCommands": _set_commands,
        "deleteMyCommands": _delete_commands,
        "getChatMenuButton": _get_menu_button,
        "setChatMenuButton": _set_menu_button,
    }
)
