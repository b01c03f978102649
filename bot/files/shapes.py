"""The shape of each YAML file, and problems for whatever does not fit it."""

from datetime import date
from typing import Annotated, Literal, TypeVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
)

from bot.core.problems import error
from bot.files.plain import Plain

Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]*$")]
NodeName = Annotated[str, StringConstraints(pattern=r"^([a-z][a-z0-9-]*/)?[a-z][a-z0-9-]*$")]
WholeName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$")]
FileId = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
LocaleId = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}(-[A-Z][a-z]{3})?$")]
Number = Annotated[int, Field(ge=1, le=4095)]
Words = Annotated[str, StringConstraints(min_length=1)]
Flag = Annotated[
    bool, BeforeValidator(lambda said: {"yes": True, "no": False}.get(str(said), said))
]


class Shape(BaseModel):
    """Nothing but the named parts; an unknown part is a slip of the pen."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class QuestionShape(Shape):
    """A question: choice → node; where `remember` is set, remembered value → node."""

    choices: dict[Name, NodeName]
    remember: Name | None = None


class AnswerShape(Shape):
    """An answer: what it rests on and whom to turn to."""

    facts: tuple[FileId, ...] = ()
    contacts: tuple[FileId, ...] = ()
    see_also: tuple[WholeName, ...] = ()
    risk: Flag = False
    withdrawn: Words | None = None


class TreeShape(Shape):
    """dialogs/<tree>.yaml."""

    tree: Name
    start: Name
    place: Number | None = None
    urgent: Flag = False
    questions: dict[Name, QuestionShape]
    answers: dict[Name, AnswerShape]


class RetiredShape(Shape):
    """A retired node: its number for ever, and the node that stands in for it."""

    number: Number
    heir: WholeName


class IdsShape(Shape):
    """dialogs/ids.yaml."""

    locales: tuple[LocaleId, ...]
    remembered: dict[Name, tuple[Name, ...]] = {}
    nodes: dict[WholeName, Number] = {}
    retired: dict[WholeName, RetiredShape] = {}


class CheckedShape(Shape):
    """Who checked a fact, and on which day."""

    by: Words
    on: date


class FactShape(Shape):
    """A fact of content/facts.yaml."""

    applies_to: Words
    statement: Words
    source: Words
    seen: Words
    seen_date: Words
    confidence: Literal["high", "medium", "low"]
    checked: CheckedShape | None = None
    valid_until: date | None = None


class FactsShape(Shape):
    """content/facts.yaml. `collected`: the day on which the facts were put together."""

    collected: date
    facts: dict[FileId, FactShape]


class ContactShape(Shape):
    """A contact of content/contacts.yaml."""

    kind: Literal[
        "emergency",
        "police",
        "helpline",
        "migration",
        "authority",
        "portal",
        "ngo",
        "international",
        "consulate",
        "operator",
    ]
    name: Words
    what_for: Words
    seen: Words
    confidence: Literal["high", "medium", "low"]
    phones: tuple[Annotated[str, StringConstraints(pattern=r"^\+?[0-9][0-9 ]*$")], ...] = ()
    hours: str | None = None
    languages: str | None = None
    address: str | None = None
    note: str | None = None
    via: FileId | None = None
    checked: CheckedShape | None = None


class ContactsShape(Shape):
    """content/contacts.yaml."""

    collected: date
    contacts: dict[FileId, ContactShape]


class AmountShape(Shape):
    """A sum of content/amounts.yaml."""

    tenge: Annotated[int, Field(ge=1)]
    fact: FileId
    times: tuple[Annotated[int, Field(ge=2)], ...] = ()


class AmountsShape(Shape):
    """content/amounts.yaml."""

    amounts: dict[Name, AmountShape] = {}


class NumeralsShape(Shape):
    """content/numerals.yaml: the number words of each language."""

    numerals: dict[
        LocaleId,
        dict[
            Annotated[str, StringConstraints(pattern=r"^(m[0-9]|m1[0-2]|[0-9]+)$")],
            tuple[Words, ...],
        ],
    ] = {}


class SaidShape(Shape):
    """How one language says a term, and which words it never says for it."""

    say: Words
    never: tuple[Words, ...] = ()


class TermShape(Shape):
    """A term of content/terms.yaml: its official names, and the everyday words."""

    ru: Words
    kk: Words
    words: dict[LocaleId, SaidShape]


class TermsShape(Shape):
    """content/terms.yaml."""

    terms: dict[Name, TermShape] = {}


class LocaleShape(Shape):
    """A locale of content/locales.yaml."""

    name: Words
    fallback: LocaleId | None = None
    telegram: tuple[str, ...] = ()
    derived: Literal["uz-Latn"] | None = None


class LocalesShape(Shape):
    """content/locales.yaml, in the order in which families see the languages."""

    locales: Annotated[dict[LocaleId, LocaleShape], Field(min_length=1)]


class ExceptionsShape(Shape):
    """content/<derived locale>/exceptions.yaml."""

    reviewed: Words
    words: dict[Words, Words] = {}
    keep: tuple[Words, ...] = ()


S = TypeVar("S", bound=Shape)


def fit(shape: type[S], plain: Plain) -> S | None:
    """Fit a file to its shape; where it does not, say each reason with its line."""
    if plain.problems and not plain.data:
        return None
    try:
        return shape.model_validate(plain.data)
    except ValidationError as failure:
        for wrong in failure.errors(include_url=False):
            path = tuple(part for part in wrong["loc"] if part != "[key]")
            where = " → ".join(str(part) for part in path)
            what, mend = _say(wrong["type"], wrong["msg"], wrong["input"])
            plain.problems.append(error(plain.spot(*path), f"{where}: {what}", mend))
        return None


_SAID = {
    "missing": ("is missing.", "Please add it; README.md here shows how."),
    "extra_forbidden": ("is not known here.", "Please check the spelling, or remove it."),
    "string_pattern_mismatch": (
        "“{given}” is not a good name.",
        "Please use small letters a-z, digits and hyphens, beginning with a letter.",
    ),
    "int_parsing": ("“{given}” is not a whole number.", "Please write figures alone, such as 60."),
    **dict.fromkeys(
        ("bool_parsing", "bool_type"),
        ("“{given}” is neither yes nor no.", 'Please write "yes" or leave it out.'),
    ),
    **dict.fromkeys(
        ("date_from_datetime_parsing", "date_parsing", "date_type"),
        ("“{given}” is not a date.", "Please write year-month-day, such as 2026-11-23."),
    ),
}
"""What pydantic found, in words for an editor: what is wrong, and the mend."""


def _say(kind: str, message: str, given: object) -> tuple[str, str]:
    plain = f"{message[0].lower()}{message[1:]}.", "Please compare with README.md here."
    what, mend = _SAID.get(kind, plain)
    return what.replace("{given}", str(given)), mend
