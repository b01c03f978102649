"""`joldas export` and `joldas report`: what is released of a time, as a file to take away."""

from collections.abc import Awaitable, Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from bot.console import MISUSED, WRONG, labelled, stop
from bot.with_content import with_content
from bot.with_database import with_database

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncEngine

    from bot.core.campaign import Campaign
    from bot.core.guide import Guide
    from bot.core.links import Source
    from bot.core.release import Head, Release
    from bot.core.stretches import Stretch
    from bot.store.archive import Archive

app = typer.Typer()

_BROKEN = "The content cannot be read. Please mend it first: joldas check"

T = TypeVar("T")

_PERIOD = Annotated[
    str,
    typer.Option(
        help="2026-W48, 2026-11, 2026-Q4, 2026, or 2026-10..2026-12; "
        "the last quarter that is released, if it is not named."
    ),
]
_BY = Annotated[str, typer.Option(help="Who takes it: an office or initials, for the audit.")]


@app.command()
def export(
    *,
    out: Annotated[Path, typer.Option(help="The file to write; its end says of which kind.")],
    period: _PERIOD = "",
    by: _BY = "operator",
) -> None:
    """Write all figures of a time: .xlsx, .csv, .zip (CSV and codebook), .json (Data Package)."""
    from bot.publish.as_xlsx import TooLongError
    from bot.publish.export import KINDS, made
    from bot.publish.parcel import pack

    label = _checked(out, by, {f".{kind}" for kind in KINDS})
    heads, links = _there()
    stretch = _stretch(period, heads)
    guide = with_content(_BROKEN)
    releases = _releases([one for one in heads if stretch.takes(one.period)])
    kind = out.suffix.lower().lstrip(".")
    try:
        data = _made(out, stretch, lambda: made(pack(guide, stretch, releases, links), kind))
    except TooLongError as failure:
        stop(MISUSED, str(failure))
    _hand_out(out, data, label, "export")
    typer.echo(_line(out, data, stretch, releases))


@app.command()
def report(
    *,
    out: Annotated[Path, typer.Option(help="The page to write: a file that ends in .html.")],
    period: _PERIOD = "",
    lang: Annotated[str, typer.Option(help="In which language: en, ru or kk.")] = "en",
    campaign: Annotated[str, typer.Option(help="Whose targets and links; else all.")] = "",
    by: _BY = "operator",
) -> None:
    """Write a page about a time: what changed, against the plan, where people stop, and limits."""
    from dataclasses import replace

    from bot.core.indicator_words import LANGUAGES
    from bot.publish.board import View
    from bot.publish.called import Called
    from bot.publish.report import needs
    from bot.publish.report import report as made
    from bot.publish.report_short import plans_of

    label = _checked(out, by, {".html", ".htm"})
    if lang not in LANGUAGES:
        stop(MISUSED, f"--lang {lang} is not known. Please choose from {' '.join(LANGUAGES)}.")
    heads, links = _there()
    stretch = _stretch(period, heads)
    guide = with_content(_BROKEN)
    called = Called(guide, links, lang)
    known = [one.period for one in heads]
    view = View(guide, called, lang, stretch, [], known, _campaign(guide, campaign))
    plans = plans_of(view)
    releases = _releases([one for one in heads if needs(stretch, plans, one.period)])
    view = replace(view, releases=releases)
    data = _made(out, stretch, lambda: made(view).encode())
    _hand_out(out, data, label, "report")
    typer.echo(_line(out, data, stretch, releases))


def _checked(out: Path, by: str, endings: Iterable[str]) -> str:
    """Refuse what cannot be written before anything is read; give the label for the audit."""
    label = labelled(by)
    if out.suffix.lower() not in endings:
        stop(MISUSED, f"--out {out} must end in {' or '.join(sorted(endings))}.")
    if out.is_dir():
        stop(MISUSED, f"--out {out} is a folder. Please name a file.")
    if not out.parent.is_dir():
        stop(MISUSED, f"There is no folder {out.parent}. Please make it, or name another --out.")
    return label


def _there() -> "tuple[list[Head], list[Source]]":
    """Name all that is released, and the links; stop where that is nothing."""

    async def work(archive: "Archive") -> "tuple[list[Head], list[Source]]":
        return await archive.heads(), await archive.links()

    heads, links = _asked(work) or ([], [])
    if not heads:
        stop(
            WRONG,
            "Nothing is released yet, and only releases leave the database. A week or a month "
            "can be released 48 hours after its end: joldas release",
        )
    return heads, links


def _stretch(name: str, heads: "Iterable[Head]") -> "Stretch":
    from bot.core.stretches import newest, stretch

    known = [one.period for one in heads]
    try:
        found = stretch(name) if name else newest(known)
    except ValueError:
        found = None
    if found is None:
        stop(
            MISUSED,
            f"--period {name} is no time. Please write a week as 2026-W48, a month as 2026-11, a "
            "quarter as 2026-Q4, a year as 2026, or two alike as 2026-10..2026-12.",
        )
    if not any(found.takes(one) for one in known):
        stop(
            WRONG,
            f"Nothing is released of {found.name}. What there is begins with "
            f"{known[0].name} and ends with {known[-1].name}: joldas release --list",
        )
    return found


def _campaign(guide: "Guide", name: str) -> "Campaign | None":
    if name and name not in guide.campaigns:
        names = " ".join(guide.campaigns) or "there is none in content/campaigns.yaml"
        stop(MISUSED, f"--campaign {name} is not known. Please choose from: {names}.")
    return guide.campaigns.get(name)


def _releases(heads: "list[Head]") -> "list[Release]":
    from bot.core.release import ReleaseError, of_frozen

    bodies = _asked(lambda archive: archive.bodies(one.period.name for one in heads)) or {}
    try:
        return [of_frozen(bodies[one.period.name], one.sha256) for one in heads]
    except ReleaseError as failure:
        stop(WRONG, f"{failure} Please restore the database from a backup. Nothing was written.")


def _made(out: Path, stretch: "Stretch", make: Callable[[], bytes]) -> bytes:
    from rich.console import Console

    from bot.core.guide import TextError

    try:
        with Console(stderr=True).status(f"{out.name}: {stretch.name}"):
            return make()
    except TextError as failure:
        stop(WRONG, f"It cannot be written: {failure}. Please look: joldas check")
    except OSError as failure:
        stop(
            WRONG,
            f"There is no room for temporary files ({failure.strerror}). "
            "Please make some, or name a file that ends in .csv.",
        )


def _hand_out(out: Path, data: bytes, label: str, deed: str) -> None:
    """Put a file where it was asked for, whole or not at all, once the audit says so."""
    from hashlib import sha256

    part = out.with_name(f".{out.name}.part")
    try:
        part.write_bytes(data)
        _asked(lambda archive: archive.note(label, deed, sha256(data).hexdigest()))
        part.replace(out)
    except OSError as failure:
        stop(MISUSED, f"{out} cannot be written ({failure.strerror}). Please name another --out.")
    finally:
        part.unlink(missing_ok=True)


def _line(out: Path, data: bytes, stretch: "Stretch", releases: "list[Release]") -> str:
    from hashlib import sha256

    held = (
        f"{kind}s {len(stretch.of(releases, kind))} of {len(list(stretch.periods(kind)))}"
        for kind in ("week", "month")
    )
    mark = sha256(data).hexdigest()[:12]
    return f"{out}: {stretch.name}; released: {', '.join(held)}.  {len(data):,} bytes  {mark}"


def _asked(work: "Callable[[Archive], Awaitable[T]]") -> "T | None":
    """Ask the archive; None where there is no database yet."""
    from bot.store.archive import Archive, AwayError
    from bot.store.database import is_there, upgrade

    async def worked(engine: "AsyncEngine") -> "T | None":
        if not is_there(engine):  # opening it would make it
            return None
        await upgrade(engine)
        return await work(Archive(engine, lambda: datetime.now(UTC)))

    try:
        return with_database(worked)
    except AwayError:
        stop(WRONG, "The database does not answer. Nothing was written; please try again.")
