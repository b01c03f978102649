"""What a Fluent text looks at, and what is wrong with it before anyone reads it."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot.core.problems import Problem, error
from bot.core.tree import Spot

UNKNOWN = "unknown"
"""The variant that everyone sees whose answer is not remembered."""


@dataclass(frozen=True, slots=True)
class Selector:
    """A choice of words by a variable: the names of its variants and of the default one."""

    variable: str
    variants: tuple[str, ...]
    default: str


@dataclass(frozen=True, slots=True)
class References:
    """What a text looks at."""

    variables: frozenset[str]
    selectors: tuple[Selector, ...]
    messages: frozenset[str]
    functions: frozenset[str]


_NOTHING = References(frozenset(), (), frozenset(), frozenset())
"""What most texts look at: one for all of them, for each would take 700 bytes."""


class _Collector(Visitor):
    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.selectors: list[Selector] = []
        self.messages: set[str] = set()
        self.functions: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.messages.add(node.id.name + (f".{node.attribute.name}" if node.attribute else ""))

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.messages.add(f"-{node.id.name}")

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802
        self.functions.add(node.id.name)
        self.generic_visit(node)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        variable = node.selector.id.name if isinstance(node.selector, ast.VariableReference) else ""
        names = tuple(_key(variant) for variant in node.variants)
        default = next(_key(variant) for variant in node.variants if variant.default)
        self.selectors.append(Selector(variable, names, default))
        self.generic_visit(node)


def references(pattern: ast.Pattern) -> References:
    """Collect what a pattern looks at."""
    collector = _Collector()
    collector.visit(pattern)
    found = References(
        frozenset(collector.variables),
        tuple(collector.selectors),
        frozenset(collector.messages),
        frozenset(collector.functions),
    )
    return _NOTHING if found == _NOTHING else found


def check_text(
    found: References,
    allowed: frozenset[str],
    remembered: Mapping[str, tuple[str, ...]],
    known: AbstractSet[str],
    place: tuple[Spot, str, str],
) -> list[Problem]:
    """Hold one text against what it may look at. `place` is its spot, text id and locale."""
    spot, node, locale = place
    problems = [
        error(
            spot,
            f"the variable ${name} is not known here.",
            f"Please use {' '.join(f'${one}' for one in sorted(allowed)) or 'no variable'}.",
            node,
            locale,
        )
        for name in sorted(found.variables - allowed)
    ]
    problems += [
        error(
            spot,
            f"it refers to {name}, which is not in this file.",
            "Please write that text, or remove the reference.",
            node,
            locale,
        )
        for name in sorted(found.messages - known)
    ]
    problems += [
        error(
            spot,
            f"the function {name}() is not used here.",
            "Please write the words out.",
            node,
            locale,
        )
        for name in sorted(found.functions)
    ]
    for selector in found.selectors:
        values = remembered.get(selector.variable)
        if values is None:
            continue
        if selector.default != UNKNOWN:
            problems.append(
                error(
                    spot,
                    f"the choice by ${selector.variable} has *[{selector.default}] as its default.",
                    "Please make *[unknown] the default, safe for everyone.",
                    node,
                    locale,
                )
            )
        problems += [
            error(
                spot,
                f"${selector.variable} is never “{name}”.",
                f"Please use {', '.join(values)} or unknown.",
                node,
                locale,
            )
            for name in selector.variants
            if name not in {*values, UNKNOWN}
        ]
    return problems


def _key(variant: ast.Variant) -> str:
    return variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value
