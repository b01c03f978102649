"""content/*.yaml: facts, contacts and locales."""

from pathlib import Path

from bot.core.amounts import Amount
from bot.core.evidence import Checked, Confidence, Contact, Fact
from bot.core.guide import Locale
from bot.core.problems import Problem
from bot.files.plain import read
from bot.files.shapes import (
    AmountsShape,
    CheckedShape,
    ContactShape,
    ContactsShape,
    FactsShape,
    LocalesShape,
    fit,
)


def load_facts(folder: Path) -> tuple[dict[str, Fact], list[Problem]]:
    """Read what the answers rest on."""
    plain = read(folder / "facts.yaml", f"{folder.name}/facts.yaml")
    shape = fit(FactsShape, plain)
    if shape is None:
        return {}, plain.problems
    facts = {
        name: Fact(
            id=name,
            statement=fact.statement,
            source=fact.source,
            confidence=Confidence[fact.confidence.upper()],
            collected=shape.collected,
            spot=plain.spot("facts", name),
            checked=_checked(fact.checked),
            valid_until=fact.valid_until,
            applies_to=fact.applies_to,
            seen=fact.seen,
            seen_date=fact.seen_date,
        )
        for name, fact in shape.facts.items()
    }
    return facts, plain.problems


def load_contacts(folder: Path) -> tuple[dict[str, Contact], list[Problem]]:
    """Read whom families can turn to."""
    plain = read(folder / "contacts.yaml", f"{folder.name}/contacts.yaml")
    shape = fit(ContactsShape, plain)
    if shape is None:
        return {}, plain.problems
    contacts = {
        name: Contact(
            id=name,
            kind=contact.kind,
            about=_about(contact),
            phones=contact.phones,
            collected=shape.collected,
            spot=plain.spot("contacts", name),
            checked=_checked(contact.checked),
        )
        for name, contact in shape.contacts.items()
    }
    return contacts, plain.problems


def load_amounts(folder: Path) -> tuple[dict[str, Amount], list[Problem]]:
    """Read the sums of money, and the multiples of them that texts may name."""
    plain = read(folder / "amounts.yaml", f"{folder.name}/amounts.yaml", needed=False)
    shape = fit(AmountsShape, plain)
    amounts: dict[str, Amount] = {}
    for name, sum_ in shape.amounts.items() if shape else ():
        spot = plain.spot("amounts", name)
        for times in (1, *sum_.times):
            of = name if times == 1 else f"{name}-{times}"
            amounts[of] = Amount(of, sum_.tenge * times, sum_.tenge, times, sum_.fact, spot)
    return amounts, plain.problems


def load_locales(folder: Path) -> tuple[dict[str, Locale], list[Problem]]:
    """Read the languages, in the order in which families see them."""
    plain = read(folder / "locales.yaml", f"{folder.name}/locales.yaml")
    shape = fit(LocalesShape, plain)
    if shape is None:
        return {}, plain.problems
    locales = {
        name: Locale(
            id=name,
            name=locale.name,
            spot=plain.spot("locales", name),
            fallback=locale.fallback,
            telegram=locale.telegram,
            derived=locale.derived,
        )
        for name, locale in shape.locales.items()
    }
    return locales, plain.problems


def _about(contact: ContactShape) -> str:
    said = (contact.name, contact.what_for, contact.hours, contact.address, contact.note)
    return " ".join(filter(None, (*said, contact.seen)))


def _checked(shape: CheckedShape | None) -> Checked | None:
    return Checked(shape.by, shape.on) if shape else None
