"""Telegram's HTML markup: text with tags in, plain text with entities out.

Follows the rules of "HTML style" in the Bot API documentation and the error texts of Telegram's
own parser, because a text that Telegram refuses must be refused here as well. Offsets and lengths
of entities count UTF-16 code units, offsets in errors count UTF-8 bytes.
"""

import re
from dataclasses import dataclass, field
from typing import Any, Final

Entity = dict[str, Any]

# What a tag becomes (Bot API documentation, "HTML style").
TYPES: Final = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "blockquote": "blockquote",
}
_NAMED: Final = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE: Final = re.compile(r"&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-z]+));?", re.ASCII)
_ATTRIBUTE: Final = re.compile(
    r"""\s*(?P<name>[^\s=>/"']+)\s*(?:=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[A-Za-z0-9.-]+)))?""",
)
_LAST_CODE_POINT: Final = 0x10FFFF
_SURROGATES: Final = range(0xD800, 0xE000)
_END_TAG: Final = re.compile(r"</([^\s>]*)\s*>")
_SPECIAL: Final = re.compile("[<&]")
_FOUND: Final = re.compile(
    r"(?P<url>https?://[^\s<>\"]+[^\s<>\".,:;!?)\]»])"
    r"|(?P<phone_number>(?<![\w+])\+\d[\d ()-]{7,17}\d(?!\w))"
    r"|(?P<bot_command>(?<![\w/])/[A-Za-z0-9_]{1,32}(?![\w/]))",
)


class MarkupError(ValueError):
    """The text is not what Telegram's parser takes; the message is the one Telegram gives."""


@dataclass
class _Open:
    tag: str
    argument: str
    offset: int


@dataclass
class _Output:
    parts: list[str] = field(default_factory=list)
    length: int = 0  # in UTF-16 code units
    entities: list[Entity] = field(default_factory=list)

    def add(self, text: str) -> None:
        self.parts.append(text)
        self.length += utf16_length(text)


def utf16_length(text: str) -> int:
    """Count UTF-16 code units, the unit of all of Telegram's offsets."""
    return len(text) + sum(1 for character in text if character > "\uffff")


def parse_html(markup: str) -> tuple[str, list[Entity]]:
    """Split a text sent with `parse_mode=HTML` into text and entities; raises MarkupError."""
    output, stack, at = _Output(), list[_Open](), 0
    while at < len(markup):
        character = markup[at]
        if character == "<":
            at = (_close if markup.startswith("</", at) else _open)(markup, at, stack, output)
        elif character == "&":
            decoded, at = _reference(markup, at)
            output.add(decoded)
        else:
            following = _SPECIAL.search(markup, at)
            end = following.start() if following else len(markup)
            output.add(markup[at:end])
            at = end
    if stack:
        raise MarkupError(f'Can\'t find end tag corresponding to start tag "{stack[-1].tag}"')
    # The outer of two equal spans closes last and comes first.
    return trim("".join(output.parts), output.entities[::-1])


def trim(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Cut blank ends off as Telegram does, keep entities inside what is left, and order them."""
    kept = text.strip()
    before = utf16_length(text) - utf16_length(text.lstrip())
    whole = utf16_length(kept)
    result = []
    for entity in entities:
        start = max(0, entity["offset"] - before)
        end = min(whole, entity["offset"] + entity["length"] - before)
        if end > start:
            result.append({**entity, "offset": start, "length": end - start})
    return kept, sorted(result, key=lambda found: (found["offset"], -found["length"]))


def add_found(text: str, entities: list[Entity]) -> list[Entity]:
    """Add the links and commands that Telegram finds by itself, where no entity stands yet."""
    result = list(entities)
    for match in _FOUND.finditer(text):
        start = utf16_length(text[: match.start()])
        length = utf16_length(match[0])
        if all(
            start + length <= other["offset"] or other["offset"] + other["length"] <= start
            for other in entities
            if other["type"] in {"text_link", "code", "pre", "url"}
        ):
            result.append({"type": match.lastgroup, "offset": start, "length": length})
    return sorted(result, key=lambda found: (found["offset"], -found["length"]))


def _bytes_before(markup: str, at: int) -> int:
    return len(markup[:at].encode("utf-8", "surrogatepass"))


def _reference(markup: str, at: int) -> tuple[str, int]:
    """Read the character that `&…;` stands for; what Telegram does not know stays as it is."""
    match = _REFERENCE.match(markup, at)
    if match is None:
        return "&", at + 1
    hexadecimal, decimal, name = match.groups()
    if name is not None:
        return (_NAMED[name], match.end()) if name in _NAMED else ("&", at + 1)
    # Nine digits are more than any code point has, and keep int() away from absurd lengths.
    digits = (hexadecimal or decimal).lstrip("0")
    code = int(digits[:9] or "0", 16 if hexadecimal else 10)
    if code == 0 or code > _LAST_CODE_POINT or code in _SURROGATES:
        return "&", at + 1
    return chr(code), match.end()


def _open(markup: str, at: int, stack: list[_Open], output: _Output) -> int:
    position = at + 1
    while position < len(markup) and markup[position] != ">" and not markup[position].isspace():
        position += 1
    tag, where = markup[at + 1 : position].lower(), f"at byte offset {_bytes_before(markup, at)}"
    if position >= len(markup):
        raise MarkupError(f"Unclosed start tag {where}")
    if tag not in TYPES:
        raise MarkupError(f'Unsupported start tag "{tag}" {where}')
    argument = ""
    while True:
        while position < len(markup) and markup[position].isspace():
            position += 1
        if position >= len(markup):
            raise MarkupError(f"Unclosed start tag {where}")
        if markup[position] == ">":
            break
        match = _ATTRIBUTE.match(markup, position)
        if match is None:
            raise MarkupError(f'Empty attribute name in the tag "{tag}" {where}')
        argument = _argument(tag, match) or argument
        position = match.end()
    if tag == "span" and argument != "tg-spoiler":
        raise MarkupError(f'Tag "span" must have class "tg-spoiler" {where}')
    stack.append(_Open(tag, argument, output.length))
    return position + 1


def _argument(tag: str, attribute: re.Match[str]) -> str:
    """Return the one attribute that matters to a tag, or nothing."""
    name = attribute["name"].lower()
    raw = next(
        (attribute[kind] for kind in ("double", "single", "bare") if attribute[kind] is not None),
        "",
    )
    value = re.compile(r"&[^&]*").sub(lambda found: _decoded(found[0]), raw)
    if (tag, name) == ("a", "href") or (tag, name) == ("span", "class"):
        return value
    if (tag, name) == ("code", "class") and value.startswith("language-"):
        return value.removeprefix("language-")
    return "expandable" if (tag, name) == ("blockquote", "expandable") else ""


def _decoded(piece: str) -> str:
    character, end = _reference(piece, 0)
    return character + piece[end:]


def _close(markup: str, at: int, stack: list[_Open], output: _Output) -> int:
    where = f"at byte offset {_bytes_before(markup, at)}"
    match = _END_TAG.match(markup, at)
    if not stack:
        raise MarkupError(f"Unexpected end tag {where}")
    if match is None:
        raise MarkupError(f"Unclosed end tag {where}")
    opened, found = stack.pop(), match[1].lower()
    if found not in {"", opened.tag}:
        raise MarkupError(
            f'Unmatched end tag {where}, expected "</{opened.tag}>", found "</{found}>"'
        )
    length = output.length - opened.offset
    if length:
        entity = {"type": TYPES[opened.tag], "offset": opened.offset, "length": length}
        output.entities = _merged(output, opened, entity)
    return match.end()


def _merged(output: _Output, opened: _Open, entity: Entity) -> list[Entity]:
    """Add an entity; `<pre><code class="language-…">` is one, and a link without target is none."""
    entities = output.entities
    if opened.tag == "a":
        # Telegram takes the text itself as the target where there is no href.
        target = opened.argument or "".join(output.parts)[-entity["length"] :]
        return (
            [*entities, {**entity, "url": target}] if "." in target or ":" in target else entities
        )
    if opened.tag == "blockquote" and opened.argument:
        return [*entities, {**entity, "type": "expandable_blockquote"}]
    if opened.tag == "code" and opened.argument:
        return [*entities, {**entity, "language": opened.argument}]
    if opened.tag == "pre":
        span = (entity["offset"], entity["length"])
        inner = [e for e in entities if e["type"] == "code" and (e["offset"], e["length"]) == span]
        rest = [e for e in entities if e not in inner]
        language = {"language": inner[-1]["language"]} if inner and "language" in inner[-1] else {}
        return [*rest, {**entity, **language}]
    return [*entities, entity]
