"""What the docs say is so: links lead somewhere, and every name they should hold is there."""

import re
from pathlib import Path

import pytest
from typer.main import get_command

from bot.cli import app
from bot.core.coverage import markdown
from bot.core.events import MEANINGS, TABLES
from bot.files.shapes import AnswerShape, QuestionShape, TreeShape
from bot.settings import Settings
from tests.real import real_guide

ROOT = Path(__file__).parents[1]
PAGES = sorted(
    [
        *ROOT.glob("*.md"),
        *ROOT.glob("docs/*.md"),
        ROOT / "dialogs/README.md",
        ROOT / "content/README.md",
    ]
)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_to_files_that_are_there(page: Path) -> None:
    """Whoever follows a link of a page finds the file."""
    links = re.findall(r"\]\(([^)#]+)\)", page.read_text("utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("setting", Settings.model_fields)
def test_each_setting_is_in_the_readme(setting: str) -> None:
    """An operator finds every setting in the README."""
    assert f"`JOLDAS_{setting.upper()}`" in (ROOT / "README.md").read_text("utf-8")


def test_each_command_and_option_is_in_the_readme() -> None:
    """Whoever reads the README knows every command and option."""
    readme = (ROOT / "README.md").read_text("utf-8")
    commands = getattr(get_command(app), "commands")  # noqa: B009 - click types it as a command only
    for name, group in list(commands.items()):
        within = getattr(group, "commands", {})
        commands |= {f"{name} {one}": command for one, command in within.items()}
    wanted = [f"joldas {name}" for name in commands]
    wanted += [
        option
        for command in commands.values()
        for parameter in command.params
        for option in parameter.opts
        if option != "--help"
    ]
    assert len(wanted) > len(commands)
    assert [name for name in wanted if name not in readme] == []


def test_each_part_of_a_tree_is_in_the_guide_for_editors() -> None:
    """An editor finds every word that a tree file may hold."""
    guide = (ROOT / "dialogs/README.md").read_text("utf-8")
    parts = {*TreeShape.model_fields, *QuestionShape.model_fields, *AnswerShape.model_fields}
    assert [part for part in sorted(parts) if f"{part}:" not in guide] == []


def test_the_table_of_languages_is_up_to_date() -> None:
    """Whoever reads how far a language is reads it of today's content."""
    page = (ROOT / "docs" / "coverage.md").read_text("utf-8")
    tables = "\n".join(markdown(real_guide())).strip()
    assert tables in page, "please write it again: joldas texts coverage"


def test_what_is_counted_has_a_meaning_and_a_table() -> None:
    """Nobody meets a number whose meaning is not written down."""
    counted = {event for table in TABLES.values() for event in table.events}
    assert counted == set(MEANINGS)


def test_no_registry_or_machine_is_named() -> None:
    """The lists of dependencies hold names and hashes, and no address to fetch them from."""
    lists = [*ROOT.glob("requirements*"), ROOT / "Makefile", ROOT / ".ci/run", ROOT / "Dockerfile"]
    assert len(lists) > 5
    assert [
        path.name
        for path in lists
        if re.search(r"https?://|--index|find-links", path.read_text("utf-8"))
    ] == []
