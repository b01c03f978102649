"""What sources, topics, pages and languages are called among staff."""

from collections.abc import Iterable, Mapping
from functools import cached_property
from types import MappingProxyType

from bot.core.events import NONE
from bot.core.guide import Guide, TextError
from bot.core.indicator_words import LANGUAGES
from bot.core.links import Source
from bot.core.position import Position
from bot.core.tree import tree_of
from bot.core.voice import Voice

_RESERVED = {
    "direct": ("Without a link", "Без ссылки", "Сілтемесіз"),
    "other": (
        "Other links, with few starts or retired",
        "Прочие ссылки: мало запусков или закрыты",
        "Басқа сілтемелер: қосылуы аз немесе жабық",
    ),
    "share": ("Shared by a family", "Поделилась семья", "Отбасы бөліскен"),
    "inline": ("Found in another chat", "Из другого чата", "Басқа чаттан"),
    "resumed": (
        "Went on with an old message",
        "Продолжили старое сообщение",
        "Ескі хабарламадан жалғастырған",
    ),
}
_CHANNELS = {
    "poster": ("poster", "плакат", "плакат"),
    "leaflet": ("leaflet", "листовка", "парақша"),
    "card": ("card", "карточка", "карточка"),
    "caseworker": ("caseworker", "специалист", "маман"),
    "school": ("school", "школа", "мектеп"),
    "event": ("event", "мероприятие", "іс-шара"),
    "radio": ("radio", "радио", "радио"),
    "sms": ("SMS", "SMS", "SMS"),
    "social-media": ("social media", "соцсети", "әлеуметтік желі"),
    "messenger-group": ("messenger group", "группа в мессенджере", "мессенджердегі топ"),
    "website": ("website", "сайт", "сайт"),
}


class Called:
    """Names in a language of staff; what the content does not know any more goes by its id."""

    def __init__(self, guide: Guide, links: Iterable[Source], language: str) -> None:
        """Read nothing yet."""
        self._guide = guide
        self._at = LANGUAGES.index(language)
        self._voice = Voice(guide, Position(language))
        self.links: Mapping[str, Source] = MappingProxyType({one.code: one for one in links})

    def source(self, code: str) -> str:
        """Name a source: a link by its partner, channel and place."""
        if code in _RESERVED:
            return _RESERVED[code][self._at]
        link = self.links.get(code)
        if link is None:
            return code
        parts = [self._partners.get((link.campaign, link.partner), link.partner)]
        parts += [self.channel(link.channel), link.place]
        return "\N{NO-BREAK SPACE}· ".join(part for part in parts if part)

    def channel(self, channel: str) -> str:
        """Name an outreach channel."""
        return _CHANNELS[channel][self._at] if channel in _CHANNELS else channel

    def locale(self, locale: str) -> str:
        """Name a language in its own words, as families choose it."""
        known = self._guide.locales.get(locale)
        return known.name if known else locale

    def tree(self, tree: str) -> str:
        """Name a topic by the button that opens it, without its picture."""
        known = self._guide.trees.get(tree)
        if tree == NONE or known is None:
            return tree
        said = self._said("common/control-urgent" if known.urgent else f"{tree}/topic", tree)
        return said.lstrip("".join(sign for sign in said if not sign.isalnum()))

    def node(self, node: str) -> str:
        """Give a page's title as it stands on a button."""
        return self._said(node, node) if self._guide.node(node) else node

    def question(self, node: str) -> str:
        """Name a question with its topic: several ask the same."""
        return f"{self.node(node)} ({self.tree(tree_of(node))})"

    def pressed(self, node: str) -> str:
        """Name the buttons that lead to a page; none where a topic begins with it."""
        tree = self._guide.trees.get(tree_of(node))
        choices = (
            self._said(f"{question.id}.{choice.id}", choice.id)
            for question in (tree.questions() if tree else ())
            for choice in question.choices
            if choice.next == node
        )
        return " / ".join(dict.fromkeys(choices))

    def _said(self, text_id: str, otherwise: str) -> str:
        try:
            return self._voice.label(text_id)
        except TextError:
            return otherwise

    @cached_property
    def _partners(self) -> Mapping[tuple[str, str], str]:
        return {
            (campaign.id, partner.id): partner.name
            for campaign in self._guide.campaigns.values()
            for partner in campaign.partners.values()
        }
