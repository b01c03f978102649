"""Who stands in the audit: a label that staff agreed on, or initials; never a person's name."""

import re

from bot.core.persons import person_in

LONGEST = 24
"""Signs of a label."""

_INITIALS = re.compile(r"(?:[^\W\d_]\.?\s?){1,3}")
_LABEL = re.compile(r"[^\W_][\w .&’'-]*")


def unfit(label: str) -> str | None:
    """Say in plain English why a label may not stand in the audit, or None.

    It never repeats what was typed.
    """
    if len(label) > LONGEST or not _LABEL.fullmatch(label):
        return (
            f"A label has 1 to {LONGEST} signs: letters, figures, spaces, hyphens; such as office, "
            "astana-2 or initials."
        )
    if _INITIALS.fullmatch(label):
        return None
    if person_in(label):
        return "This may be somebody's name or number. Please take the office, or initials."
    return None
