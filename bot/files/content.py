"""dialogs/ and content/ together: one guide, or the list of what is wrong."""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from bot.core.guide import Guide
from bot.core.problems import Problem, Severity
from bot.core.words import COMMON
from bot.files.campaigns import load_campaigns
from bot.files.fluent_checks import check_text
from bot.files.lexicon import load_numerals, load_terms
from bot.files.phrases import load_distress, load_phrases
from bot.files.sources import load_amounts, load_contacts, load_facts, load_locales
from bot.files.texts import FluentTexts, load_texts
from bot.files.trees import load_ids, load_trees


@dataclass(frozen=True, slots=True)
class Loaded:
    """What was read. The guide may be broken wherever a problem says so."""

    guide: Guide
    problems: tuple[Problem, ...]

    @property
    def broken(self) -> bool:
        """Tell whether the files themselves could not be read as they should."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)


def load(dialogs: Path, content: Path) -> Loaded:
    """Read everything; never raises for what an editor wrote."""
    trees, problems = load_trees(dialogs)
    ids, more = load_ids(dialogs)
    facts, about_facts = load_facts(content)
    contacts, about_contacts = load_contacts(content)
    locales, about_locales = load_locales(content)
    texts, about_texts = load_texts(content, locales)
    amounts, about_amounts = load_amounts(content)
    numerals, about_numerals = load_numerals(content)
    terms, about_terms = load_terms(content)
    campaigns, about_campaigns = load_campaigns(content)
    phrases, about_phrases = load_phrases(content, locales)
    distress, about_distress = load_distress(content, locales)
    guide = Guide(
        *(trees, ids, facts, contacts, locales, texts, amounts, numerals, terms, campaigns),
        phrases=phrases,
        distress=distress,
    )
    every = [*problems, *more, *about_facts, *about_contacts, *about_locales, *about_texts]
    every += [*about_amounts, *about_numerals, *about_terms, *about_campaigns]
    every += [*about_phrases, *about_distress]
    return Loaded(guide, (*every, *_texts(guide, texts)))


def signature(*folders: Path) -> tuple[tuple[str, int, int], ...]:
    """Give the names, sizes and times of the files; a change in it is an edit."""
    return tuple(_signatures(folders))


def version(*folders: Path) -> str:
    """Give a name to the content: 12 digits that change with any word of any file."""
    digest = sha256()
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.suffix in (".yaml", ".ftl"):
                name = path.relative_to(folder).as_posix()
                # an editor's system may end lines in its own way
                text = path.read_bytes().replace(b"\r\n", b"\n")
                digest.update(f"{name}\0{len(text)}\0".encode() + text)
    return digest.hexdigest()[:12]


def _signatures(folders: tuple[Path, ...]) -> Iterator[tuple[str, int, int]]:
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.suffix in (".yaml", ".ftl"):
                # an editor may be saving: a file can be gone by now
                with suppress(FileNotFoundError):
                    stat = path.stat()
                    yield str(path), stat.st_size, stat.st_mtime_ns


def _texts(guide: Guide, texts: FluentTexts) -> Iterator[Problem]:
    remembered = guide.ids.remembered
    for locale in guide.locales:
        if guide.locales[locale].derived:
            continue  # its variables are those of the locale it is made from
        names: defaultdict[str, set[str]] = defaultdict(set)
        for text_id in texts.ids(locale):
            file, _, name = text_id.partition("/")
            names[file].add(name)
        for text_id in texts.ids(locale):
            file, _, name = text_id.partition("/")
            known = names[file]
            found = texts.references(text_id, locale)
            told = frozenset({*remembered, *guide.amounts})
            allowed = COMMON.get(name, frozenset()) if file == "common" else told
            if file == "campaigns":
                allowed = frozenset()  # printed: there is nobody whose answers could choose
            if found:
                place = (texts.spot(text_id, locale), text_id, locale)
                yield from check_text(found, allowed, remembered, known, place)
