"""What is to be printed for whom: one sheet, or a campaign's whole set, one file after another."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.core.campaign import Campaign
from bot.core.guide import Guide
from bot.core.position import Position
from bot.publish import sheets
from bot.publish.poster import Form, Sheet, Size
from bot.publish.sheets import Target


@dataclass(frozen=True, slots=True)
class Order:
    """A page in a locale, for a partner where one is named. `node` is None for the topics.

    `message`: the text id of the key message, where a campaign has one for this page.
    """

    node: str | None
    locale: str
    partner: str = ""
    message: str | None = None

    def file(self, size: Size, form: Form) -> str:
        """Name its file, in ASCII."""
        page = (self.node or "topics").replace("/", "-")
        parts = (self.partner, page, self.locale, size.value)
        return "-".join(part for part in parts if part) + f".{form}"


def message_for(campaigns: Iterable[Campaign], node: str | None) -> str | None:
    """Find the first key message of a page: its text id."""
    found = (
        one.text_id(m.id) for one in campaigns for m in one.messages.values() if m.page == node
    )
    return next(found, None)


def whole_set(campaign: Campaign, locales: Iterable[str]) -> list[Order]:
    """List a campaign's partners × pages of its key messages × locales, in this order."""
    pages = dict.fromkeys(message.page for message in campaign.messages.values())
    asked = list(locales)
    return [
        Order(page, locale, partner, message_for([campaign], page))
        for partner in campaign.partners
        for page in pages
        for locale in asked
    ]


def sheet_of(guide: Guide, order: Order, target: Target, size: Size, today: date) -> Sheet:
    """Say what stands on the sheet of an order.

    Raises TextError where a text is missing in every locale, and ValueError where a handout is
    asked of what is no answer.
    """
    here = Position(order.locale, order.node)
    if size is Size.HANDOUT:
        return sheets.handout(guide, here, target, today)
    return sheets.poster(guide, here, target, order.message)
