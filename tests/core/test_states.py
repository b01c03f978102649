"""How far a translation is, and what a family is told of it."""

from dataclasses import replace

from bot.core.coverage import coverage, markdown
from bot.core.guide import Guide, Locale
from bot.core.position import Action, Position
from bot.core.states import State, fingerprint, source_of, state
from bot.core.tree import Answer
from tests.core.planted import with_words
from tests.core.toy import FakeTexts, Family, spot, toy


def fake(guide: Guide) -> FakeTexts:
    """Give the words of a toy guide, to be changed."""
    assert isinstance(guide.texts, FakeTexts)
    return guide.texts


def stamp(guide: Guide, message: str, locale: str, *, signed: bool = True) -> None:
    """Stamp a message as made from its source of now, and sign its file."""
    fake(guide).stamps[message, locale] = source_of(guide, message, locale) or ""
    fake(guide).signatures |= {(message.partition("/")[0], locale)} if signed else set()


def test_each_state_comes_of_stamp_signature_and_source() -> None:
    """Missing, draft, reviewed, and outdated, which no signature takes away."""
    guide = toy()
    assert state(guide, "stay/days", "ky") is State.MISSING
    assert state(guide, "stay/days", "ru") is State.DRAFT
    stamp(guide, "stay/days", "ru")
    assert state(guide, "stay/days", "ru") is State.REVIEWED
    fake(guide).words["en"]["stay/days.why"] += " and more"
    assert state(guide, "stay/days", "ru") is State.OUTDATED
    assert state(guide, "stay/contract", "ru") is State.REVIEWED


def test_white_space_does_not_outdate() -> None:
    """Lines that are broken elsewhere are the same words."""
    assert fingerprint("a  b\n c ") == fingerprint("a b c") != fingerprint("a b d")


def test_order_of_facts_does_not_outdate_an_english_answer_but_a_new_fact_does() -> None:
    """Only what the facts say counts."""
    guide = toy()
    first = source_of(guide, "stay/days", "en")
    node = guide.trees["stay"].nodes["stay/days"]
    assert isinstance(node, Answer)
    facts = {name: replace(fact, statement=name) for name, fact in guide.facts.items()}
    guide = replace(guide, facts=facts)

    def of(*names: str) -> str | None:
        nodes = {**guide.trees["stay"].nodes, "stay/days": replace(node, facts=names)}
        tree = replace(guide.trees["stay"], nodes=nodes)
        return source_of(replace(guide, trees={**guide.trees, "stay": tree}), "stay/days", "en")

    assert first != of("f_law", "f_old") == of("f_old", "f_law") != of("f_law")
    assert source_of(guide, "stay/need", "en") is None


def test_family_is_told_of_an_outdated_text_although_its_file_is_signed() -> None:
    """The note of a draft stands on a page when any of its words is outdated, and only there."""
    guide = toy()
    for message in ("stay/contract", "stay/days", "sources/f_law", "contacts/c_ngo"):
        stamp(guide, message, "ru")

    def note(node: str) -> bool:
        family = Family(guide)
        family.press_data(family.codec.button(Action.SHOW, Position("ru", node)))
        return "common/draft" in family.screen.text

    assert not note("stay/contract")
    fake(guide).words["en"]["stay/contract.why"] += " changed"
    assert note("stay/contract")
    assert not note("stay/days")
    fake(guide).words["en"]["sources/f_law"] += " changed"
    assert note("stay/days")


def test_derived_locale_has_the_states_of_its_origin() -> None:
    """What is made by rules is missing or outdated where its origin is."""
    guide = toy()
    cyrl = Locale("uz-Cyrl", "Ўзбекча", spot("content/locales.yaml"), "en", (), "ru")
    guide = replace(guide, locales={**guide.locales, "uz-Cyrl": cyrl})
    stamp(guide, "stay/days", "ru", signed=False)
    assert state(guide, "stay/days", "uz-Cyrl") is State.DRAFT
    fake(guide).words["en"]["stay/days"] += " changed"
    assert state(guide, "stay/days", "uz-Cyrl") is State.OUTDATED


def test_message_that_lacks_a_text_is_counted_as_missing() -> None:
    """A page that would fall back for one part is not covered; the tables say so."""
    guide = with_words("ru", stay__days_DOT_why=None)
    found = {(message, locale): one for message, locale, one in coverage(guide)}
    assert found["stay/days", "ru"] is State.MISSING
    assert found["stay/contract", "ru"] is State.DRAFT
    assert found["stay/contract", "en"] is State.REVIEWED
    table = list(markdown(guide))
    assert table[0] == "| All answers | reviewed | draft | outdated | missing |"
    assert "| `ru` | 0 | 7 | 0 | 1 |" in table
