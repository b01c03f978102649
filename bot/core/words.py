"""The texts that the bot itself says, and the variables that each may use."""

from types import MappingProxyType

COMMON = MappingProxyType(
    {
        text_id: frozenset(variables.split())
        for text_id, variables in {
            "pick-language": "",
            "home": "organisation",
            "keyboard": "",
            "keyboard.menu": "",
            "keyboard.language": "",
            "keyboard.urgent": "",
            "keyboard.placeholder": "",
            "language-changed": "",
            "control-back": "",
            "control-home": "",
            "control-more": "",
            "control-urgent": "",
            "control-return": "",
            "control-language": "",
            "control-contacts": "",
            "control-share": "",
            "control-keep": "",
            "control-erase": "",
            "control-helpful": "",
            "control-unhelpful": "",
            "control-change": "",
            "control-show-ru": "",
            "control-show-kk": "",
            "control-copy": "number",
            "control-open": "",
            "more": "",
            "remembered": "answer",
            "heading-risk": "",
            "heading-next": "",
            "heading-bring": "",
            "heading-cost": "",
            "heading-why": "",
            "heading-contacts": "",
            "heading-source": "",
            "unconfirmed": "what whom",
            "collected": "month year",
            "checked": "name month year",
            "source-none": "",
            "expired": "",
            "draft": "",
            "fallback": "language",
            "updated": "",
            "shown-for": "",
            "withdrawn": "",
            **{f"month.m{number}": "" for number in range(1, 13)},
            "contact-for": "what",
            "contact-hours": "hours",
            "contact-languages": "languages",
            "contact-address": "address",
            "contact-number": "number",
            "contact-no-number": "",
            "contact-collected": "month year",
            "contact-checked": "month year",
            "kept": "",
            "erased": "",
            "erase-failed": "",
            "thanks": "",
            "stale": "",
            "only-buttons": "",
            "control-ask": "",
            "control-ask-none": "",
            "control-ask-right": "",
            "control-ask-wrong": "",
            "control-unsay": "",
            "ask-prompt": "",
            "ask-prompt.placeholder": "",
            "ask-heard": "",
            "ask-found": "",
            "ask-unsure": "",
            "ask-nothing": "",
            "ask-distress": "",
            "ask-safe": "",
            "unsaid": "",
            "share": "title address",
            "shared": "",
            "link-topic": "",
            "link-page": "",
            "link-language": "",
            "link-partner": "",
            "link-made": "partner page code",
            "link-away": "",
            "link-no-plan": "",
            "poster-scan": "",
            "poster-write": "bot",
            "poster-privacy": "",
            "poster-by": "organisation",
            "poster-cut": "",
            "profile-name": "",
            "profile-short": "",
            "profile-about": "",
            "command-start": "",
            "command-urgent": "",
            "command-language": "",
            "command-privacy": "",
            "privacy": "",
        }.items()
    }
)
"""Each id stands in `common.ftl`; the set names the variables it is given."""

LABELS = frozenset(text_id for text_id in COMMON if text_id.startswith("control-")) | {
    "keyboard.menu",
    "keyboard.language",
    "keyboard.urgent",
}
"""The texts that stand on buttons: no markup, and short."""

REPLY_KEYS = ("menu", "language", "urgent")
"""The keys of the reply keyboard, in their order."""

CONTACT_PARTS = ("what-for", "hours", "languages", "address")
"""The parts that a contact may have beside its name; `what-for` it must have."""

ANSWER_PARTS = ("risk", "next", "bring", "cost", "unsure", "why")
"""The parts that an answer may have beside its title; `next` and `why` it must have."""
