"""A screen: the page's text and the buttons under it, before Telegram knows of it."""

from dataclasses import replace
from datetime import date
from html import unescape

from bot.core import cards, pages
from bot.core.buttons import Button, Kind, Rows, Screen
from bot.core.events import Event
from bot.core.exposures import exposures
from bot.core.guide import Guide
from bot.core.position import Action, Codec, Position
from bot.core.tree import Answer, Question, tree_of
from bot.core.turn import SHOWN_IN, Turn, View
from bot.core.voice import Voice
from bot.core.ways import behind

_AT_HOME = (View.NODE, View.ASKED, View.LOST)
"""Views that have the controls of the node itself, or of the topics."""

_PAIR = 2
_SHORT = 8
"""Signs of a number such as 112 or 116 16, of which two stand side by side."""


def screen(guide: Guide, codec: Codec, turn: Turn, today: date) -> Screen:
    """Put a turn's screen together. Raises TextError where a text is missing everywhere."""
    return _Painter(guide, codec, turn, today).paint()


def copy_of(guide: Guide, codec: Codec, position: Position, today: date, link: str) -> Screen:
    """Put together the copy of an answer that stays as it is; `link` leads back into the bot."""
    node = guide.node(position.node)
    if not isinstance(node, Answer) or node.withdrawn:
        return screen(guide, codec, Turn(position), today)
    voice = Voice(guide, position)
    text = pages.answer(guide, voice, node, position, today)
    text = pages.declared(voice, text, first=not guide.is_urgent(node.id))
    button = Button(voice.label("common/control-open"), Kind.LINK, link)
    return Screen(text, ((button,),))


class _Painter:
    def __init__(self, guide: Guide, codec: Codec, turn: Turn, today: date) -> None:
        self._guide = guide
        self._codec = codec
        self._turn = turn
        self._here = turn.position
        self._today = today
        self._voice = Voice(guide, turn.position)

    def paint(self) -> Screen:
        text, rows = self._page()
        rows = tuple(row for row in (*rows, *self._controls()) if row)
        # in an urgent answer nothing stands before the number
        first = not self._guide.is_urgent(self._here.node)
        text = pages.declared(self._voice, text, first=first)
        if self._turn.notice:
            notice = f"<i>{self._voice.say(self._turn.notice)}</i>"
            text = "\n\n".join((notice, text) if first else (text, notice))
        return Screen(text, rows, self._exposures())

    def _page(self) -> tuple[str, Rows]:
        guide, voice, here = self._guide, self._voice, self._here
        node = guide.node(here.node)
        if self._turn.view in (View.LANGUAGES, View.WELCOME):
            return pages.languages(guide), self._language_rows()
        if self._turn.view is View.MORE and node:
            return f"<b>{voice.say(node.id)}</b>\n\n{voice.common('more')}", self._more_rows()
        if self._turn.view is View.CONTACTS and isinstance(node, Answer):
            return cards.cards(guide, voice, node), self._copy_rows(node)
        if isinstance(node, Question):
            body = pages.question(guide, voice, node, here)
            return body, (*self._choice_rows(node), *self._change_rows())
        if isinstance(node, Answer):
            return self._answer_page(node)
        lost = self._turn.view is View.LOST
        return pages.lost(guide, voice) if lost else pages.topics(voice), self._topic_rows()

    def _answer_page(self, node: Answer) -> tuple[str, Rows]:
        guide, here = self._guide, self._here
        if node.withdrawn:
            body = cards.withdrawn(guide, self._voice, node)
            return body, (*self._copy_rows(node), *self._link_rows(node))
        other = SHOWN_IN.get(self._turn.view)
        if other and other in guide.locales:
            voice = Voice(guide, replace(here, locale=other))
            body = pages.shown_to_others(guide, voice, node, here, self._today)
            return pages.declared(voice, body, first=False), ()
        body = pages.answer(guide, self._voice, node, here, self._today)
        return body, (*self._asked_row(), *self._answer_rows(node), *self._change_rows())

    def _asked_row(self) -> Rows:
        if self._turn.view is not View.ASKED:
            return ()
        right = self._common("ask-right", Action.RIGHT)
        return ((right, self._common("ask-wrong", Action.WRONG)),)

    def _press(
        self, label: str, action: Action, position: Position | None = None, *, urgent: bool = False
    ) -> Button:
        data = self._codec.button(action, position or self._here)
        return Button(self._voice.label(label), Kind.PRESS, data, urgent)

    def _common(self, name: str, action: Action) -> Button:
        return self._press(f"common/control-{name}", action, urgent=name == "urgent")

    def _language_rows(self) -> Rows:
        action = Action.BEGIN if self._turn.view is View.WELCOME else Action.SPEAK
        return tuple(
            (
                Button(
                    locale.name,
                    Kind.PRESS,
                    self._codec.button(action, replace(self._here, locale=locale.id)),
                ),
            )
            for locale in self._guide.locales.values()
        )

    def _topic_rows(self) -> Rows:
        topics = (
            self._press(f"{tree.id}/topic", Action.TOPIC, replace(self._here, node=tree.start))
            for tree in self._guide.trees.values()
            if not tree.urgent
        )
        ask = self._common("ask", Action.PROMPT)
        return tuple((one,) for one in (*topics, ask))

    def _choice_rows(self, node: Question) -> Rows:
        return tuple(
            (
                self._press(
                    f"{node.id}.{choice.id}",
                    Action.CHOOSE,
                    replace(
                        self._here.remember(node.remember, choice.id)
                        if node.remember
                        else self._here,
                        node=choice.next,
                        came_from=node.id,
                    ),
                ),
            )
            for choice in node.choices
        )

    def _answer_rows(self, node: Answer) -> Rows:
        contacts = ((self._common("contacts", Action.CONTACTS),),) if node.contacts else ()
        copies = self._copy_rows(node) if self._guide.is_urgent(node.id) else ()
        return (*copies, *contacts, *self._link_rows(node))

    def _link_rows(self, node: Answer) -> Rows:
        links = (
            self._press(target, Action.SEE, replace(self._here, node=target, came_from=node.id))
            for target in node.see_also
        )
        return tuple((replace(link, label=f"→ {link.label}"),) for link in links)

    def _copy_rows(self, node: Answer) -> Rows:
        buttons = [
            Button(unescape(self._voice.common("control-copy", number=phone)), Kind.COPY, phone)
            for contact in self._guide.contacts_of(node)
            for phone in contact.phones
        ]
        # a whole number does not fit on half a phone
        short = [one for one in buttons if len(one.value) <= _SHORT]
        pairs = (tuple(short[at : at + _PAIR]) for at in range(0, len(short), _PAIR))
        return (*pairs, *((one,) for one in buttons if one not in short))

    def _change_rows(self) -> Rows:
        here = self._here
        tree = tree_of(here.node or "")
        asked = (self._guide.asks(tree, key) for key, _ in here.remembered)
        return tuple(
            (
                self._press(
                    "common/control-change",
                    Action.CHANGE,
                    replace(here, node=question.id, came_from=here.node),
                ),
            )
            for question in asked
            if question and question.id != here.node
        )

    def _more_rows(self) -> Rows:
        others = {"ru": Action.IN_RUSSIAN, "kk": Action.IN_KAZAKH}
        return (
            (self._common("share", Action.SHARE),),
            (self._common("keep", Action.KEEP),),
            *(
                (self._common(f"show-{locale}", action),)
                for locale, action in others.items()
                if locale in self._guide.locales and locale != self._here.locale
            ),
            (
                self._common("helpful", Action.HELPFUL),
                self._common("unhelpful", Action.UNHELPFUL),
            ),
            (self._common("erase", Action.ERASE),),
        )

    def _controls(self) -> Rows:
        """Two rows at most: the way back and the topics; language, urgent help and the rest."""
        here, view = self._here, self._turn.view
        urgent = self._guide.is_urgent(here.node)
        if view is View.WELCOME:
            return ((self._common("urgent", Action.URGENT),),)
        way: list[Button] = []
        rest: list[Button] = []
        if view not in _AT_HOME and here.node:
            way.append(self._common("back", Action.SHOW))
        elif here.node and (not urgent or behind(self._guide, here)):
            way.append(self._common("back", Action.BACK))
        if view in _AT_HOME and urgent and here.return_to:
            way.append(self._common("return", Action.RETURN))
        if here.node or view is View.LANGUAGES:
            # a third button in a row leaves room for one short word only
            (way if len(way) < _PAIR else rest).append(self._common("home", Action.HOME))
        if view is not View.LANGUAGES:
            rest.append(self._common("language", Action.LANGUAGES))
        if not urgent:
            rest.append(self._common("urgent", Action.URGENT))
        if view in _AT_HOME and self._guide.is_told(here.node):
            (rest if urgent else way).append(self._common("more", Action.MORE))
        return (tuple(way), tuple(rest))

    def _exposures(self) -> tuple[Event, ...]:
        mixed = bool(self._voice.elsewhere())
        return exposures(self._guide, self._turn, self._today, mixed=mixed)
