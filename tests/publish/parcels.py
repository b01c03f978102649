"""A small parcel with everything in it that a file must get right."""

from bot.core.disclosure import SMALL, WITHHELD, Figure
from bot.core.links import Source
from bot.core.periods import period
from bot.core.release import Release
from bot.core.stretches import Stretch, stretch
from bot.publish.parcel import Parcel

Rows = dict[tuple[str, ...], Figure]

STARTS: Rows = {
    ("*", "start"): 200,
    ("*", "engage"): 160,
    ("registered", "start"): 150,
    ("direct", "start"): 50,
    ("direct", "engage"): 40,
    ("other", "start"): SMALL,
    ("kaaaab", "start"): 100,
    ("kaaaab", "engage"): 80,
    ("kaaaac", "start"): 40,
    ("kaaaac", "engage"): SMALL,
    ("resumed", "engage"): SMALL,
}
TOPICS: Rows = {
    ("kaaaab", "work", "topic"): 70,
    ("kaaaab", "work", "finish"): 35,
    ("kaaaab", "*", "topic"): WITHHELD,
}
SPOKEN: Rows = {("kaaaab", "ru", "engage"): 25, ("*", "ru", "engage"): 60}
WEEK: Rows = {("*", "start"): 60, ("*", "engage"): 50, ("resumed", "engage"): SMALL}
LANGUAGES: Rows = {
    ("ru", "work", "topic"): 40,
    ("ky", "work", "topic"): SMALL,
    ("*", "work", "topic"): 45,
    ("*", "*", "topic"): 45,
    ("*", "*", "answer"): WITHHELD,
    ("ru", "-", "language"): 15,
}
NODES: Rows = {
    ("work", "work/pay", "arrive"): 40,
    ("work", "work/pay", "choose"): 10,
    ("work", "work/go", "arrive"): SMALL,
    ("work", "work/go", "helpful"): SMALL,
    ("work", "*", "arrive"): 45,
}
QUALITY: Rows = {("hour_served",): 160, ("process_restart",): 1, ("throttled",): SMALL}

LINKS = (
    Source("kaaaab", 6, "spring", "rodnik", "poster", None, "ru", "School 15, board"),
    Source(
        "kaaaac", 7, "spring", "rodnik", "radio", "work/pay", "tg", '=HYPERLINK("http://x","y")'
    ),
    Source("kaaaad", 8, "spring", "other", "poster", None, "ky", "Market; -2+3", retired=True),
)
QUARTER = stretch("2026-Q4")


def release(name: str, **tables: Rows) -> Release:
    """Make a release with these tables, or with all of its kind."""
    weekly = {
        "counts_by_source_day": WEEK,
        "counts_by_language_week": LANGUAGES,
        "counts_by_node_week": NODES,
        "quality_day": QUALITY,
    }
    monthly = {
        "counts_by_source_day": STARTS,
        "counts_by_source_month": TOPICS,
        "counts_by_source_language_month": SPOKEN,
    }
    held = weekly if "W" in name else monthly
    gaps = ("2026-11-24",) if name in ("2026-W48", "2026-11") else ()
    return Release(period(name), held | tables, "0123456789ab", "ba9876543210", gaps)


def parcel(*names: str, of: Stretch = QUARTER, links: tuple[Source, ...] = LINKS) -> Parcel:
    """Pack releases of these periods."""
    releases = tuple(release(name) for name in names or ("2026-11", "2026-W48", "2026-W49"))
    titles = {"work": "Work", "work/pay": "Were you paid?", "work/go": "=Go"}
    return Parcel(
        of, releases, {one.code: one for one in links}, {("spring", "rodnik"): "Rodnik"}, titles
    )
