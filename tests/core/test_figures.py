"""Figures: what is read from a text, in figures or in words, and what must be told of it."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.amounts import Amount, money
from bot.core.check import check
from bot.core.figures import Reader, marked
from bot.core.guide import Guide
from bot.core.lexicon import Term
from bot.core.problems import Problem
from bot.limits import TELEGRAM
from tests.core.planted import found
from tests.core.toy import FACTS, TODAY, FakeTexts, Family, spot, toy

NUMERALS = {
    "3": ("three", "third"),
    "4": ("четыр*",),
    "10": ("oʻn",),
    "m7": ("July", "июл*", "йүль"),
}
SUM = Amount("mci-10", 43250, 4325, 10, "f_old", spot("content/amounts.yaml"))


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("within 3 days", ["3"]),
        ("within three days, the Third time", ["3", "3"]),
        ("четырёх дней до 5 июля", ["4", "5", "m7"]),
        ("1. Go there.\n 2. Wait 5 days.", ["5"]),
        ("art. 518(1), No. 319-III", ["1", "319", "518"]),
        ("of 27.07.2007", ["2007", "27", "m7"]),
        ("2026-07-01", ["1", "2026", "m7"]),
        ("43,250 or 43 250 or 43\N{NO-BREAK SPACE}250", ["43250"] * 3),
        ("days 30, 90 and 180", ["180", "30", "90"]),
        ("<b>90</b> days", ["90"]),
        ("Call 116 16 or 111", ["111", "☎ 116 16"]),
        ("24/7", []),
        ("threefold", []),
        ("007", ["7"]),
        ("form 065/у", ["65"]),
        (
            "See https://www.eGov.kz/a1/, enbek.kz. Or @joldas",
            ["@@joldas", "@egov.kz/a1", "@enbek.kz"],
        ),
        ("etc. and 3.5, a.m., т.д.", ["3", "5"]),
        ("1. Go.\n90. And 90) days\n90) days\n2. Wait.", ["90", "90", "90"]),
        ("<b>First</b>\n1. Go.\n2. Wait.\n<b>Then</b>\n1. Ask.", []),
        ("124/7 or 24/75", ["124", "24", "7", "75"]),
        ("½ year, ① and ３０", ["1", "1", "2", "30"]),
        ("oʻn, o'n, o‘n, o’n", ["10"] * 4),
        ("и\u0306үль", ["m7"]),
    ],
)
def test_figures_are_read_however_they_are_written(text: str, figures: list[str]) -> None:
    """A number is seen in figures and in words, a month, a date, a telephone; a step is none."""
    assert sorted(Reader(NUMERALS).read(text, ["116 16"]).elements()) == figures


@given(st.text(), st.integers(0, 10**9))
def test_no_number_hides_in_any_text(text: str, number: int) -> None:
    """Whatever stands around it, a number between words is read."""
    assert Reader({}).read(f"a {number} b")[str(number)] == 1
    Reader(NUMERALS).read(text)


def test_sum_is_told_by_its_variable_and_not_by_its_figures() -> None:
    """A sum that changes next year is not taken for a number that somebody typed."""
    sign = marked(["mci-10"])["mci-10"]
    assert Reader({}).read(f"10 MCI ({sign} tenge)") == {"10": 1, "$mci-10": 1}


@given(st.integers(0, 10**12))
def test_money_is_written_with_spaces_that_do_not_break(tenge: int) -> None:
    """A sum is never cut at the end of a line, and loses no figure."""
    said = money(tenge)
    assert said.replace("\N{NO-BREAK SPACE}", "") == str(tenge)
    assert max(map(len, said.split("\N{NO-BREAK SPACE}"))) <= 3


def guide_with(english: str, russian: str | None = None, *, fact: str = "Within 30 days.") -> Guide:
    """Make the toy guide; its answer on contracts rests on this fact and says this."""
    guide = toy()
    facts = {
        **FACTS,
        "f_law": replace(FACTS["f_law"], statement=fact),
        "f_old": replace(FACTS["f_old"], statement="MCI is 4,325 tenge."),
    }
    texts = guide.texts
    assert isinstance(texts, FakeTexts)
    texts.words["en"]["stay/contract.next"] = english
    texts.words["ru"]["stay/contract.next"] = english if russian is None else russian
    numerals = {"en": {"30": ("thirty",)}, "ru": {"30": ("тридцат*",)}}
    return replace(guide, facts=facts, numerals=numerals, amounts={SUM.name: SUM})


def told(guide: Guide) -> list[Problem]:
    """Give what the check says of figures."""
    return [p for p in found(guide) if "figure" in p.what or "$" in p.what or "sum" in p.what]


def test_figures_of_the_facts_in_all_languages_are_no_problem() -> None:
    """A number from the fact may be written in figures and in words."""
    assert told(guide_with("Within 30 days.", "Тридцать дней.")) == []


def test_number_that_no_fact_has_is_told() -> None:
    """A wrong number is named with its place, before a family reads it."""
    problems = told(guide_with("Within 31 days."))
    assert [(p.node, p.locale) for p in problems] == [
        ("stay/contract.next", "en"),
        ("stay/contract.next", "ru"),
    ]
    assert "31 stands in no fact" in problems[0].what


def test_number_changed_in_one_language_only_is_told() -> None:
    """Both numbers stand in the fact; that the languages differ is seen all the same."""
    guide = guide_with("Within 30 days.", "За 90 дней.", fact="Within 30 days, or 90.")
    problem, *more = told(guide)
    assert (problem.node, problem.locale, more) == ("stay/contract", "ru", [])
    assert "only here: 90; only there: 30" in problem.what


def test_number_written_once_more_in_one_language_is_told() -> None:
    """Up to 3, then up to 5 is not up to 3 twice, though no other number stands there."""
    assert told(guide_with("30, then 30", "30", fact="30"))


def test_number_as_a_word_is_told_too() -> None:
    """A wrong deadline cannot hide in words."""
    assert told(guide_with("Within 10 days.", "Тридцать дней.", fact="Within 10 days."))


def test_telephone_of_another_contact_is_told() -> None:
    """A number to call must be that of a contact of this answer."""
    assert told(guide_with("Call 112."))
    assert not told(guide_with("Call +7 700 000 00 01."))


def test_address_that_nobody_collected_is_told() -> None:
    """A family is led to no other site than one that stands in a fact or a contact."""
    problems = told(guide_with("See egov.kz.", "See egov.kz.evil.org.", fact="At egov.kz."))
    assert [(p.node, p.locale) for p in problems] == [("stay/contract.next", "ru")]
    assert "egov.kz.evil.org stands in no fact" in problems[0].what
    guide = guide_with("See ngo.kz.", "Go.", fact="Go.")
    assert told(guide)
    contacts = {name: replace(one, about="ngo.kz") for name, one in guide.contacts.items()}
    assert not told(replace(guide, contacts=contacts))


def test_sum_needs_its_fact() -> None:
    """An answer that shows a sum must rest on the fact that says when the sum ends."""
    problem, *_ = told(guide_with("10 MCI ({mci-10} tenge)", fact="A fine of 10 MCI."))
    assert "does not rest on f_old" in problem.what


def test_sum_that_differs_from_its_fact_is_told() -> None:
    """The sum and its fact are changed together or not at all."""
    guide = guide_with("Go.")
    wrong = replace(SUM, base=4300)
    assert "4300 does not stand in the fact" in told(replace(guide, amounts={"x": wrong}))[0].what
    forever = replace(SUM, fact="f_law", base=30)
    assert "until when" in told(replace(guide, amounts={"x": forever}))[0].what


def test_family_reads_the_sum() -> None:
    """The variable becomes the money of this year."""
    family = Family(guide_with("10 MCI ({mci-10} tenge)"))
    family.start(family.codec.payload("en", "stay/contract", "share"))
    assert "10 MCI (43\N{NO-BREAK SPACE}250 tenge)" in family.screen.text


def test_term_said_another_way_is_told_with_the_word_to_use() -> None:
    """One word for one thing: what the glossary excludes is found with any ending."""
    guide = guide_with("Ask the landlords, the ЖЭК and the ЦОН.")
    term = Term(
        "host",
        {"ru": "ЦОН", "kk": "ХҚКО"},
        {"en": "host"},
        {"en": ("landlord*",)},
        spot("content/terms.yaml"),
    )
    problems = check(replace(guide, terms={"host": term}), TELEGRAM, TODAY)
    said = [p.what for p in problems if p.locale == "en" and p.node == "stay/contract.next"]
    assert "it says “landlords”; the word here is “host”." in said
    assert "“ЖЭК” is in no term of content/terms.yaml." in said
    assert not any("ЦОН" in what for what in said)


def test_term_is_found_in_what_only_some_families_read() -> None:
    """A choice of words by a remembered answer is read through, not its default alone."""
    guide = guide_with("Ask {age}.")
    term = Term("host", {}, {"en": "host"}, {"en": ("y14-15",)}, spot("x.yaml"))
    problems = check(replace(guide, terms={"host": term}), TELEGRAM, TODAY)
    said = [p.what for p in problems if p.locale == "en" and p.node == "stay/contract.next"]
    assert "it says “y14-15”; the word here is “host”." in said


def test_launch_names_what_an_operator_must_settle() -> None:
    """Who runs it, the facts, the unsure answers and the contacts: each is told once."""
    problems = [str(p) for p in check(toy(), TELEGRAM, date(2026, 11, 24), launch=True)]
    for what in (
        "nobody is named who runs this bot",
        "3 of 4 facts were not checked by a lawyer: f_low, f_old, f_plain",
        "1 answers say that something is not confirmed: stay/overstay",
        "3 contacts were not called or visited: c_112, c_ngo, c_police",
    ):
        assert len([line for line in problems if what in line]) == 1, what
    quiet = [str(p) for p in check(toy(), TELEGRAM, date(2026, 11, 24))]
    assert not any("lawyer" in line or "called" in line for line in quiet)
