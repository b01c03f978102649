"""The sample plan of the Kazakhstan campaign, as partners will read it first."""

import re
from dataclasses import replace
from pathlib import Path

from bot.core.campaign import LONGEST_MESSAGE
from bot.core.checks.campaigns import check_campaigns
from bot.core.tree import Answer
from bot.files.campaigns import load_campaigns
from tests.real import ROOT, real_guide

SAMPLE = "kazakhstan-2026"


def test_sample_passes_the_check_and_never_a_launch() -> None:
    """It shows how a plan is written without a fault, and cannot be taken for a real one."""
    plan = real_guide().campaigns[SAMPLE]
    assert list(check_campaigns(real_guide(), launch=False)) == []
    [problem] = check_campaigns(real_guide(), launch=True)
    assert "is a sample" in problem.what
    names = [plan.name, *(partner.name for partner in plan.partners.values())]
    assert all("(sample)" in name for name in names)


def test_every_key_message_is_said_in_every_language_and_fits_a_card() -> None:
    """No poster falls back to another language or runs over its edge."""
    for message in real_guide().campaigns[SAMPLE].messages.values():
        text_id = real_guide().campaigns[SAMPLE].text_id(message.id)
        for locale in real_guide().locales:
            words = real_guide().texts.find(text_id, locale, {})
            assert words, (text_id, locale)
            assert words.locale == locale, text_id
            assert 0 < len(words.text) <= LONGEST_MESSAGE, (text_id, locale)


def test_every_target_group_is_spoken_to_and_led_to_answers() -> None:
    """The personas, the messages for them, and pages that end in something to do."""
    plan = real_guide().campaigns[SAMPLE]
    assert len(plan.groups) == 5
    assert set(plan.groups) == {name for one in plan.messages.values() for name in one.groups}
    pages = {page for group in plan.groups.values() for page in group.pages}
    pages |= {one.page for one in plan.messages.values() if one.page}
    assert all(isinstance(real_guide().node(page), Answer) for page in pages)


def test_example_of_the_authoring_guide_is_a_good_plan(tmp_path: Path) -> None:
    """Whoever copies it begins without an error."""
    page = (ROOT / "content" / "README.md").read_text("utf-8")
    [example] = re.findall(r"```yaml\n(campaigns:.*?)```", page, re.DOTALL)
    (tmp_path / "campaigns.yaml").write_text(example, "utf-8")
    campaigns, problems = load_campaigns(tmp_path)
    assert problems == []
    assert list(check_campaigns(replace(real_guide(), campaigns=campaigns), launch=False)) == []
