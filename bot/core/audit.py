"""Who stands in the audit: a label that staff agreed on, or initials; never a person's name."""

import re

from bot.core.persons import person_in

LONGEST = 24
"""Signs of a label."""

_LABEL = re.compile(rf"[a-z][a-z0-9-]{{0,{LONGEST - 1}}}")
_INITIALS = re.compile(r"[a-z](-?[a-z]){0,2}")
_BETWEEN = re.compile(r"[\s._-]+")


def label_of(typed: str) -> str:
    """Spell a label as the audit does: `Astana office` is `astana-office`, `A. B.` is `a-b`."""
    return _BETWEEN.sub("-", typed).strip("-").lower()


def unfit(typed: str) -> str | None:
    """Say in plain English why what was typed may not stand in the audit, or None.

    It never repeats what was typed.
    """
    label = label_of(typed)
    if not _LABEL.fullmatch(label):
        return (
            f"A label has 1 to {LONGEST} signs: Latin letters, figures and hyphens, a letter "
            "first; such as office, astana-2 or initials."
        )
    if _INITIALS.fullmatch(label):
        return None
    if person_in(typed) or person_in(label.replace("-", " ").title()):
        return "This may be somebody's name or number. Please take the office, or initials."
    return None
