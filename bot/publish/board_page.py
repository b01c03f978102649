"""The dashboard as HTML: the frame around each page, the page itself, and the door."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from markupsafe import Markup

from bot.publish.board import KINDS, Section, View
from bot.publish.board_overview import overview
from bot.publish.board_sources import quality, sources
from bot.publish.board_topics import languages, over_weeks, stops, topics
from bot.publish.board_words import NAMES, words
from bot.publish.chart_page import environment

FORMS = ("xlsx", "csv", "json")
"""The forms in which figures can be taken away."""

_MAKERS: Mapping[str, Callable[[View], Sequence[Section]]] = MappingProxyType(
    {
        "overview": overview,
        "trend": over_weeks,
        "languages": languages,
        "topics": topics,
        "stops": stops,
        "sources": sources,
        "quality": quality,
    }
)


class Pick(NamedTuple):
    """Something that may be picked on a page: groups of values with their names."""

    name: str
    label: str
    chosen: str
    groups: Sequence[tuple[str, Sequence[tuple[str, str]]]]


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around a page. `languages` and `pages`: the addresses of the others.

    `token` proves that a form is ours; without it nobody is in, and nothing can be left.
    """

    language: str
    title: str
    main: Markup
    languages: Mapping[str, str]
    page: str = ""
    pages: Sequence[tuple[str, str]] = ()
    leave: str = ""
    token: str = ""
    label: str = ""


@cache
def style() -> str:
    """Give the style of every page, as it stands in it; the policy names its fingerprint."""
    loader = environment().loader
    assert loader is not None  # noqa: S101 - it has one
    return "\n".join(
        loader.get_source(environment(), name)[0] for name in ("board.css", "charts.css")
    )


def framed(frame: Frame) -> str:
    """Put a page into its frame."""
    made = Markup(style())  # noqa: S704 - our own
    return _render("frame.html", f=frame, w=words(frame.language), names=NAMES, style=made)


def page(name: str, view: View, picks: Sequence[Pick]) -> Markup:
    """Make a page of figures."""
    w, kind = view.w, KINDS.get(name)
    if kind and not view.releases:
        sections: Sequence[Section] = [Section(w[name], w[f"no_{kind}s"], [])]
    else:
        sections = _MAKERS[name](view)
    return _page(view.language, w[name], sections, picks, _holds(view))


def downloads(view: View, picks: Sequence[Pick], action: str, token: str, label: str) -> Markup:
    """Make the page of files to take away."""
    w = view.w
    taken = _render(
        "downloads.html",
        w=w,
        audited=w["audited"].format(label),
        forms=FORMS,
        action=action,
        token=token,
        period=view.stretch.name,
    )
    sections = [Section(w["take"], "", [Markup(taken)])]  # noqa: S704 - escaped
    return _page(view.language, w["downloads"], sections, picks, _holds(view))


def nothing(language: str, due: str) -> Markup:
    """Say that nothing is released yet, and from which day on the first can be."""
    w = words(language)
    section = Section(w["nothing"], w["nothing_about"].format(due), [])
    return _page(language, w["nothing"], [section], [], "")


def door(
    language: str, action: str, said: str = "", label: str = "", *, calm: bool = False
) -> Markup:
    """Make the form that opens the dashboard; without an action there is none. `said`: why."""
    w = words(language)
    told = w[said] if said else ""
    made = _render("door.html", w=w, action=action, said=told, label=label, calm=calm)
    return Markup(made)  # noqa: S704 - escaped by the template


def _holds(view: View) -> str:
    stretch = view.stretch
    ends = stretch.first.isoformat(), stretch.last.isoformat()
    kinds = [one.kind for one in view.known if stretch.takes(one)]
    return view.w["holds"].format(*ends, kinds.count("week"), kinds.count("month"))


def _page(
    language: str, title: str, sections: Sequence[Section], picks: Sequence[Pick], holds: str
) -> Markup:
    made = _render(
        "page.html",
        language=language,
        w=words(language),
        title=title,
        sections=sections,
        picks=picks,
        holds=holds,
    )
    return Markup(made)  # noqa: S704 - escaped by the template


def _render(name: str, **more: object) -> str:
    return environment().get_template(f"board/{name}").render(more)
