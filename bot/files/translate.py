"""A translator's spreadsheet taken in: judged row by row, tried out whole, then written.

Nothing is written unless every row is good. What the check of the content would say of the new
words is found out on a copy and told by row, so that there is one set of rules.
"""

import re
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from bot.core.check import Limits, check
from bot.core.guide import Guide
from bot.core.problems import Problem, Severity, error, warning
from bot.core.states import message_of, origin, source_of
from bot.core.tree import Spot
from bot.files.content import Loaded, load
from bot.files.ftl import UnwritableError, read
from bot.files.judge import Change, RowError, judge
from bot.files.rows import Row, rows
from bot.files.stamps import load_stamps, replace, save_stamps
from bot.files.workbook import Sheet

_NAMED = 3


@dataclass(slots=True)
class Plan:
    """What a spreadsheet would change; with an error among the problems, nothing.

    The line of a problem is its row, 1 where the whole file is meant.
    """

    folder: Path
    name: str
    changes: list[Change] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    files: dict[Path, bytes] = field(default_factory=dict)

    @property
    def refused(self) -> bool:
        """Tell whether anything stands in the way."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)

    def refuse(self, row: int, key: str, what: str, mend: str) -> None:
        """Note what stands in the way."""
        self.problems.append(error(Spot(self.name, row), what, mend, key))


def plan(
    loaded: Loaded, folders: tuple[Path, Path], sheet: Sheet, limits: Limits, today: date
) -> Plan:
    """Judge a spreadsheet against what was loaded from `folders`, dialogs and content.

    Raises UnreadableError where a file of texts is damaged.
    """
    content = folders[1]
    made = Plan(content / sheet.locale, sheet.name)
    guide, locale = loaded.guide, sheet.locale
    if locale not in guide.locales or origin(guide.locales, locale) != locale:
        known = ", ".join(one for one in guide.locales if origin(guide.locales, one) == one)
        what = f"“{locale}” in the head of the text column is no language that is translated."
        made.refuse(1, "", what, f"Please restore the head; the languages are {known}.")
        return made
    now = {row.key: row for row in rows(guide, content, locale, limits)}
    _whole(made, sheet, now)
    seen = Counter(given.key for given in sheet.rows)
    for given in sheet.rows:
        if seen[given.key] > 1 and given.key:
            what = f"the key stands in {seen[given.key]} rows."
            made.refuse(given.number, given.key, what, "Please keep one of them.")
            continue
        try:
            change = judge(given, now, guide, locale)
        except RowError as wrong:
            made.refuse(given.number, given.key, wrong.what, wrong.mend)
        else:
            made.changes += [change] if change else []
    made.problems += load_stamps(made.folder)[1]
    if not made.refused:
        _splice(made)
    if not made.refused and made.changes:
        _try_out(made, folders, loaded, limits, today)
        _unsigned(made, guide, locale)
        _exchanged(made)
    return made


def apply(made: Plan) -> None:
    """Write what was planned, each file whole or not at all, and stamp what changed."""
    if made.refused:
        raise ValueError("a plan with errors is not written")
    for path, data in made.files.items():
        replace(path, data)
    stamps, _ = load_stamps(made.folder)
    for change in made.changes:
        if change.source:
            stamps[message_of(change.key)] = change.source
    if stamps:
        save_stamps(made.folder, stamps)


def confirm(guide: Guide, content: Path, locale: str, names: Iterable[str]) -> list[str]:
    """Stamp messages with their present source; without names, all of them. Gives the stamped.

    Raises LookupError where a name has no text in this locale, or no source to compare it with.
    """
    here = list(dict.fromkeys(map(message_of, guide.texts.ids(locale))))
    sources = {message: source_of(guide, message, locale) for message in here}
    wanted = list(dict.fromkeys(map(message_of, names)))
    for name in wanted:
        if name not in sources:
            raise LookupError(f"There is no text {name} in {locale}.")
        if sources[name] is None:
            raise LookupError(f"{name} has no source in {locale} to be compared with.")
    kept, problems = load_stamps(content / locale)
    if problems:
        raise LookupError(str(problems[0]))
    given = {name: found for name in wanted or here if (found := sources[name])}
    kept = {name: stamp for name, stamp in kept.items() if name in sources}
    save_stamps(content / locale, kept | given)
    return list(given)


def _whole(made: Plan, sheet: Sheet, now: Mapping[str, Row]) -> None:
    lacking = sheet.sent - len(sheet.rows)
    if lacking > 0:
        gone = [key for key in now if key not in {given.key for given in sheet.rows}]
        what = f"{lacking} of {sheet.sent} rows are gone ({', '.join(gone[:_NAMED])} …)."
        made.refuse(1, "", what, "Please copy your texts into a newly exported file.")


def _splice(made: Plan) -> None:
    by_file: dict[str, dict[str, Change]] = {}
    for change in made.changes:
        file, _, name = change.key.partition("/")
        by_file.setdefault(file, {})[name] = change
    for file, changes in by_file.items():
        path = made.folder / f"{file}.ftl"
        try:
            after = read(path).changed({name: change.after for name, change in changes.items()})
        except UnwritableError as failure:
            first = next(iter(changes.values()))
            what = f"the texts of {file}.ftl cannot be put in: {failure}."
            made.refuse(first.row, first.key, what, "Please mend that file first: joldas check")
        else:
            made.files[path] = after.encoded()


def _try_out(
    made: Plan, folders: tuple[Path, Path], loaded: Loaded, limits: Limits, today: date
) -> None:
    """Check a copy of the content with the new words, and tell by row what is new and wrong."""
    dialogs, content = folders
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch) / content.name
        shutil.copytree(content, copy)
        for path, data in made.files.items():
            replace(copy / path.relative_to(content), data)
        tried = load(dialogs, copy)
        after = [*tried.problems, *check(tried.guide, limits, today)]
    before = {_same(one) for one in (*loaded.problems, *check(loaded.guide, limits, today))}
    by_key = {change.key: change for change in made.changes}
    by_message = {message_of(change.key): change for change in reversed(made.changes)}
    told = []
    for problem in after:
        new = _same(problem) not in before
        # of a whole screen, or of another part of the message that has to differ from it
        near = problem.node if not new else message_of(problem.node)
        change = by_key.get(problem.node) or by_message.get(near)
        if problem.severity is Severity.ERROR and (change or new):
            told.append((change, error, problem))
        elif problem.severity is Severity.WARNING and change and new:
            told.append((change, warning, problem))
    if any(change and make is error for change, make, _ in told):
        # what merely follows from a row's mistake is not told beside it
        told = [one for one in told if one[0]]
    for change, make, problem in told:
        spot = Spot(made.name, change.row if change else 1)
        node, what = (change.key, problem.what) if change else (problem.node, str(problem))
        made.problems.append(make(spot, what, problem.mend, node, problem.locale))


def _same(problem: Problem) -> tuple[str, ...]:
    """Tell problems apart without their lines, which move."""
    what = re.sub(r"line \d+", "", problem.what)
    return problem.severity, problem.spot.file, what, problem.node, problem.locale


def _exchanged(made: Plan) -> None:
    """Warn where a row has got the words of another one: "helped" for "did not help"."""
    had = {change.before: change for change in made.changes if change.before}
    for change in made.changes:
        other = had.get(change.after, change)
        if other is not change:
            what = f"these words stood in row {other.row}, {other.key}, before."
            mend = "Please see whether two rows were exchanged."
            made.problems.append(warning(Spot(made.name, change.row), what, mend, change.key))


def _unsigned(made: Plan, guide: Guide, locale: str) -> None:
    for path in made.files:
        signed = guide.texts.signed(path.stem, locale)
        if signed:
            what = f"{path.name} was signed by {signed.by} before these changes."
            mend = "Please have them read, or write in its header: ### reviewed: no"
            made.problems.append(warning(Spot(made.name, 1), what, mend, locale=locale))
