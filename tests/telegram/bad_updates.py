"""Updates and answers as Telegram should never send them, or rarely does, each with its name."""

import json
from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]

PERSON: Json = {"id": 6_000_000_001, "is_bot": False, "first_name": "A", "language_code": "ru"}
CHAT: Json = {"id": 6_000_000_001, "type": "private", "first_name": "A"}
SAID: Json = {"message_id": 9, "date": 1_795_000_000, "chat": CHAT, "from": PERSON, "text": "?"}
PAGE: Json = {"message_id": 8, "date": 1_795_000_000, "chat": CHAT, "text": "?"}
PRESSED: Json = {
    "id": "25769803776000000000",
    "from": PERSON,
    "message": PAGE,
    "chat_instance": "1",
    "data": "1hAAAAAAAABAAAA",
}
GROUP: Json = {"id": -1_001, "type": "supergroup", "title": "G"}


def _without(whole: Json, *names: str) -> Json:
    return {name: value for name, value in whole.items() if name not in names}


def _said(**parts: object) -> Json:
    return {"message": {**SAID, **parts}}


def _pressed(**parts: object) -> Json:
    return {"callback_query": {**PRESSED, **parts}}


UPDATES: dict[str, Json] = {
    "empty": {},
    "message without chat": {"message": _without(SAID, "chat")},
    "message without date": {"message": _without(SAID, "date")},
    "message without sender": {"message": _without(SAID, "from")},
    "message of nothing": {"message": {}},
    "message that is a list": {"message": []},
    "message that is null": {"message": None},
    "message that is text": {"message": "?"},
    "chat that is a number": _said(chat=7),
    "sender that is a list": _said(**{"from": [PERSON]}),
    "text that is a number": _said(text=5),
    "unknown type": {"space_invitation": {"id": 1}},
    "unknown type of nothing": {"space_invitation": True},
    "hidden_user without name": _said(forward_origin={"type": "hidden_user", "date": 1}),
    "unknown origin": _said(forward_origin={"type": "moon"}),
    "InaccessibleMessage": _pressed(message={"chat": CHAT, "message_id": 8, "date": 0}),
    "press without message": {"callback_query": _without(PRESSED, "message")},
    "press without data": {"callback_query": _without(PRESSED, "data")},
    "press without id": {"callback_query": _without(PRESSED, "id")},
    "press without sender": {"callback_query": _without(PRESSED, "from")},
    "press of nobody on nothing": {"callback_query": _without(PRESSED, "from", "message")},
    "press on an inline message": {
        "callback_query": {**_without(PRESSED, "message"), "inline_message_id": "x"}
    },
    "press on a game": {"callback_query": {**_without(PRESSED, "data"), "game_short_name": "g"}},
    "press whose id is a number": _pressed(id=7),
    "press whose id is empty": _pressed(id=""),
    "press whose id is half a character": _pressed(id="\ud800"),
    "press whose id is long": _pressed(id="9" * 10_000),
    "data of half a character": _pressed(data="\ud800"),
    "data that is a number": _pressed(data=1),
    "data that is a list": _pressed(data=["1hAAAAAAAABAAAA"]),
    "data of a deleted node": _pressed(data="1tzzAAAAAABAAAA"),
    "data of another bot": _pressed(data="menu:main:42"),
    "data of v99": _pressed(data="99hAAAAAAAABAAAA"),
    "data too long": _pressed(data="1h" + "A" * 4_000),
    "data with other digits": _pressed(data="1h" + "٣" * 12),
    "update_id true": {"update_id": True, **_said()},
    "update_id a float": {"update_id": 1.5, **_said()},
    "update_id a text": {"update_id": "7", **_said()},
    "update_id null": {"update_id": None, **_said()},
    "chat id true": _said(chat={**CHAT, "id": True}),
    "chat id a float": _said(chat={**CHAT, "id": 6e9}),
    "chat id huge": _said(chat={**CHAT, "id": 10**30}),
    "chat id of 64 bits": _said(chat={**CHAT, "id": 2**63}),
    "chat id 0": _said(chat={**CHAT, "id": 0}),
    "chat id text": _said(chat={**CHAT, "id": "@joldas"}),
    "message_id true": _pressed(message={**PAGE, "message_id": True}),
    "message_id huge": _pressed(message={**PAGE, "message_id": 10**40}),
    "message_id 0": _pressed(message={**PAGE, "message_id": 0}),
    "message_id negative": _pressed(message={**PAGE, "message_id": -1}),
    "edited_message": {"edited_message": SAID},
    "channel_post": {
        "channel_post": {**_without(SAID, "from"), "chat": {**GROUP, "type": "channel"}}
    },
    "group message": _said(chat=GROUP),
    "anonymous sender": _said(chat=GROUP, sender_chat=GROUP),
    "chat of unknown type": _said(chat={**CHAT, "type": "cave"}),
    "chat of no type": _said(chat=_without(CHAT, "type")),
    "press in a group": _pressed(message={**PAGE, "chat": GROUP}),
    "business_message": {"business_message": {**SAID, "business_connection_id": "b"}},
    "forwarded from 2015": _said(
        forward_origin={"type": "user", "date": 1_420_070_400, "sender_user": PERSON},
        forward_date=1_420_070_400,
    ),
    "language_code absent": _said(**{"from": _without(PERSON, "language_code")}),
    "language_code zz": _said(**{"from": {**PERSON, "language_code": "zz"}}),
    "language_code of 10 kB": _said(**{"from": {**PERSON, "language_code": "z" * 10_240}}),
    "language_code a list": _said(**{"from": {**PERSON, "language_code": ["ru"]}}),
    "date in 1970": _said(date=0),
    "date in 2038": _said(date=2**31),
    "date a text": _said(date="today"),
    "64 kB": _said(entities=[{"type": "bold", "offset": n, "length": 1} for n in range(1_400)]),
    "NaN": _said(date=float("nan"), location={"latitude": float("inf"), "longitude": 0}),
    "pinned_message": {"message": {**_without(SAID, "text"), "pinned_message": SAID}},
    "web_app_data": {"message": {**_without(SAID, "text"), "web_app_data": {"data": "x"}}},
    "payment": {"pre_checkout_query": {"id": "1", "from": PERSON}},
    "made a member of a group": {
        "my_chat_member": {"chat": GROUP, "new_chat_member": {"status": "member"}}
    },
    "made a member of nothing": {"my_chat_member": {"new_chat_member": {"status": "member"}}},
    "a member, oddly": {"my_chat_member": {"chat": GROUP, "new_chat_member": "member"}},
}

TEXTS: dict[str, str] = {
    "payload of 64": "/start " + "a" * 64,
    "payload of 65": "/start " + "a" * 65,
    "payload of 4,096": "/start " + "a" * 4_089,
    "payload of bytes": "/start \x00\x01\x7f",
    "payload of another version": "/start 9AAAB",
    "payload of a phone number": "/start 77010000000",
    "payload in the wrong case": "/START 1bAA",
    "payload with a name": "/start@joldas_preview_bot 1AAA",
    "formula": "=cmd|' /C calc'!A0",
    "SQL": "'; DROP TABLE cursor; --",
    "unclosed tag": "<b>",
    "entity of nothing": "&#0;",
    "right to left": "\u202eabc\u2066",
    "zero-width joiner": "\u200d" * 50,
    "Arabic-Indic digits": "/start ١٢٣",
    "NFC": "\u0439",
    "NFD": "\u0438\u0306",
    "NUL": "a\0b",
    "half a character": "\ud800",
    "other half": "/start \udfff",
    "empty": "",
    "4,096 emoji": "\U0001f600" * 2_048,
    "braces": "{ $organisation } {0} %s %(x)s",
}


def raw(number: int) -> Iterator[tuple[str, str]]:
    """Give texts that are delivered as they stand; each acknowledged by this number."""
    said = json.dumps({"update_id": number, **_said()})
    depth = 100_000
    deep = f'{{"update_id":{number},"message":'
    yield "nested lists", deep + "[" * depth + "]" * depth + "}"
    yield "nested objects", deep + '{"a":' * depth + "1" + "}" * depth + "}"
    yield "nested a little less", deep + "[" * 900 + "]" * 900 + "}"
    yield "duplicate keys", said[:-1] + f', "message": 5, "update_id": {number}}}'
    yield "cut off", said[: len(said) // 2]
    yield "not JSON", f"{{'update_id': {number}}}".replace("'", '"')[:-1] + ", oops}"
    yield "number of 5,000 digits", said[:-1] + ', "n": ' + "7" * 5_000 + "}"
    yield "not UTF-8", said.replace('"?"', '"\ud800"')
    yield "half a character, escaped", said.replace('"?"', '"\\ud800"')
    yield "NUL, escaped", said.replace('"?"', '"\\u0000"')
    yield "a list", "[]"
    yield "null", "null"
    yield "a number", "7"
    yield "spaces", " " * 1_000 + said + "\n" * 1_000


def refusal(code: int, description: str, **parameters: int) -> Json:
    """Write an answer of Telegram's that refuses."""
    answer: Json = {"ok": False, "error_code": code, "description": description}
    if parameters:
        answer["parameters"] = parameters
    return {"status": code, "json": answer}


_TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"

ANSWERS: dict[str, Json] = {
    "429, 3 s": refusal(429, "Too Many Requests: retry after 3", retry_after=3),
    "429, an hour": refusal(429, "Too Many Requests: retry after 3600", retry_after=3_600),
    "429, nothing said": refusal(429, "Too Many Requests"),
    "403": refusal(403, "Forbidden: bot was blocked by the user"),
    "409": refusal(409, "Conflict: terminated by other getUpdates request"),
    "401": refusal(401, "Unauthorized"),
    "404": refusal(404, "Not Found"),
    "400, not modified": refusal(400, "Bad Request: message is not modified: …"),
    "400, too old": refusal(400, _TOO_OLD),
    "400, entities": refusal(400, "Bad Request: can't parse entities: …"),
    "400, migrated": refusal(400, "Bad Request: upgraded", migrate_to_chat_id=-1_002),
    "502, a page": {"status": 502, "body": "<html><h1>502 Bad Gateway</h1></html>"},
    "500, nothing said": {"status": 500, "json": {"ok": False}},
    "500, a text": {"status": 500, "body": "oops"},
    "200, cut off": {"status": 200, "body": '{"ok":true,"resu', "accept": True},
    "200, empty": {"status": 200, "body": "", "json": None, "accept": True},
    "200, not ok": {"status": 200, "json": {"ok": False}, "accept": True},
    "200, another result": {"status": 200, "json": {"ok": True, "result": 7}, "accept": True},
    "200, no result": {"status": 200, "json": {"ok": True}, "accept": True},
    "200, a list": {"status": 200, "json": {"ok": True, "result": []}, "accept": True},
    "200, not UTF-8": {"status": 200, "body": '"\ud800', "accept": True},
    "lost on the way": {"drop": True},
    "lost after it was done": {"drop": True, "accept": True},
    "late": {"delay": 12, "drop": True, "accept": True},
}
