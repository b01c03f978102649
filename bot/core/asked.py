"""The screen that answers a typed text: urgent help first, then the nearest answers."""

from dataclasses import replace
from datetime import date

from bot.core import screens
from bot.core.ask.found import Found, Match
from bot.core.buttons import Button, Kind, Screen
from bot.core.cards import urgent_line
from bot.core.events import Event
from bot.core.guide import Guide
from bot.core.markup import paragraphs
from bot.core.pages import declared, lost
from bot.core.position import Action, Codec, Position
from bot.core.tree import Answer, tree_of
from bot.core.turn import Turn
from bot.core.voice import Voice

_URGENT = "🆘 "


def offered(guide: Guide, found: Found) -> tuple[Match, ...]:
    """Give the answers to be offered; none where the text is not even nearly like any of them."""
    return tuple(m for m in found.answers if guide.is_told(m.node)) if found.possible else ()


def events(guide: Guide, found: Found) -> tuple[Event, ...]:
    """Tell what of a typed text is counted; never the text."""
    near = offered(guide, found)
    sure = near and found.confident
    matched = Event("ask_matched", tree_of(near[0].node)) if sure else Event("ask_unmatched")
    return ((Event("ask_distress"),) if found.help_first else ()) + (
        () if found.safe else (matched,)
    )


def safe(guide: Guide, codec: Codec, turn: Turn, today: date) -> Screen:
    """Put urgent help together for somebody who typed a safe word, with a way to take it back."""
    made = screens.screen(guide, codec, replace(turn, notice="common/ask-safe"), today)
    data = codec.button(Action.UNSAY, turn.position)
    label = Voice(guide, turn.position).label("common/control-unsay")
    return replace(made, rows=(*made.rows, (Button(label, Kind.PRESS, data),)))


def screen(guide: Guide, codec: Codec, position: Position, found: Found) -> Screen:
    """Put it together. `position` is that of the topics. Raises TextError."""
    voice = Voice(guide, position)
    near = offered(guide, found)
    urgent = guide.node(found.urgent)
    head: list[str] = []
    rows: list[tuple[Button, ...]] = []

    def press(label: str, action: Action, node: str | None = None, sign: str = "") -> Button:
        data = codec.button(action, replace(position, node=node))
        return Button(f"{sign}{voice.label(label)}", Kind.PRESS, data, urgent=sign == _URGENT)

    if isinstance(urgent, Answer) and guide.is_told(urgent.id):
        numbers = [contact for contact in guide.contacts_of(urgent) if contact.phones]
        head += ["\n".join(urgent_line(voice, contact) for contact in numbers)]
        head += [voice.common("ask-distress")]
        rows.append((press(urgent.id, Action.ASK, urgent.id, _URGENT),))
    others = [match for match in near if not (urgent and match.node == urgent.id)]
    if near:
        lines = [
            f"• <b>{voice.say(m.node)}</b>\n   {voice.say(f'{tree_of(m.node)}/topic')}"
            for m in others
        ]
        said = "ask-found" if found.confident else "ask-unsure"
        head += [voice.common(said), "\n".join(lines)] if lines else []
        rows += [(press(m.node, Action.ASK, m.node, f"{_sign(voice, m.node)} "),) for m in others]
        rows.append((press("common/control-ask-none", Action.WRONG),))
    else:
        head.append(lost(guide, voice))
        rows += [
            (press(f"{tree.id}/topic", Action.TOPIC, tree.start),)
            for tree in guide.trees.values()
            if not tree.urgent
        ]
    if found.help_first:
        rows.append((press("common/control-unsay", Action.UNSAY),))
    rows.append(
        (
            press("common/control-language", Action.LANGUAGES),
            replace(press("common/control-urgent", Action.URGENT), urgent=True),
        )
    )
    return Screen(declared(voice, paragraphs(head), first=urgent is None), tuple(rows))


def _sign(voice: Voice, node: str) -> str:
    """Give the picture that a topic begins with."""
    return voice.label(f"{tree_of(node)}/topic").partition(" ")[0]
