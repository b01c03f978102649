"""content/*.yaml: facts, contacts and locales."""

from pathlib import Path

from bot.core.guide import Checked, Confidence, Contact, Fact, Locale
from bot.core.problems import Problem
from bot.files.plain import read
from bot.files.shapes import ContactsShape, FactsShape, LocalesShape, fit


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
            checked=Checked(fact.checked.by, fact.checked.on) if fact.checked else None,
            valid_until=fact.valid_until,
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
            phones=contact.phones,
            collected=shape.collected,
            spot=plain.spot("contacts", name),
        )
        for name, contact in shape.contacts.items()
    }
    return contacts, plain.problems


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
        )
        for name, locale in shape.locales.items()
    }
    return locales, plain.problems
