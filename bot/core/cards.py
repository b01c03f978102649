"""Contacts as a family reads them: in a list, as a line with the number, as a whole card."""

from bot.core.evidence import Contact
from bot.core.guide import Guide
from bot.core.markup import paragraphs
from bot.core.tree import Answer
from bot.core.voice import Voice
from bot.core.words import CONTACT_PARTS


def cards(guide: Guide, voice: Voice, node: Answer) -> str:
    """Say everything known about the contacts of an answer."""
    return paragraphs(_card(voice, contact) for contact in guide.contacts_of(node))


def withdrawn(guide: Guide, voice: Voice, node: Answer) -> str:
    """Say that an answer is being corrected, and whom to ask until then; urgent numbers first."""
    contacts = guide.contacts_of(node)
    numbers = [urgent_line(voice, contact) for contact in contacts if contact.phones]
    urgent = guide.is_urgent(node.id)
    head = ["\n".join(numbers)] if urgent else []
    return paragraphs([*head, voice.common("withdrawn"), cards(guide, voice, node)])


def urgent_line(voice: Voice, contact: Contact) -> str:
    """Say the number first, then who answers it."""
    numbers = " · ".join(f"<b>{_whole(phone)}</b>" for phone in contact.phones)
    return f"☎️ {numbers} {voice.say(f'contacts/{contact.id}')}"


def listed(voice: Voice, contacts: list[Contact]) -> str | None:
    """Say the names and numbers of contacts, one a line."""
    if not contacts:
        return None
    lines = [f"<b>{voice.common('heading-contacts')}</b>"]
    for contact in contacts:
        name = voice.say(f"contacts/{contact.id}")
        # "Contact centre 111" says its number itself
        numbers = [_whole(phone) for phone in contact.phones if phone not in name.split()]
        lines.append("• " + " · ".join([name, *numbers]))
    return "\n".join(lines)


def _whole(phone: str) -> str:
    """Keep a number on one line; a full one is left as it is, for Telegram makes it a link."""
    return phone if phone.startswith("+") else phone.replace(" ", "\N{NO-BREAK SPACE}")


def _card(voice: Voice, contact: Contact) -> str:
    lines = [f"<b>{voice.say(f'contacts/{contact.id}')}</b>"]
    for part, text_id, name in zip(
        CONTACT_PARTS,
        ("contact-for", "contact-hours", "contact-languages", "contact-address"),
        ("what", "hours", "languages", "address"),
        strict=True,
    ):
        text = voice.part(f"contacts/{contact.id}", part)
        if text:
            lines.append(voice.common(text_id, **{name: text}))
    lines += [
        voice.common("contact-number", number=f"<b>{_whole(phone)}</b>") for phone in contact.phones
    ] or [voice.common("contact-no-number")]
    day = contact.checked.on if contact.checked else contact.collected
    seen = "contact-checked" if contact.checked else "contact-collected"
    lines.append(voice.common(seen, **voice.month(day)))
    return "\n".join(lines)
