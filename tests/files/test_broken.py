"""A broken copy of the content: every fault is told at once, with its place and its mend."""

from dataclasses import dataclass

import pytest

from bot.core.problems import Problem
from tests.files.editor import Editor


@dataclass(frozen=True)
class Fault:
    """A change of a file, and what must be told: in `told_in`, on the line of `told_at`."""

    file: str
    old: str
    new: str
    told_at: str
    what: str
    mend: str
    locale: str = ""
    told_in: str = ""

    def plant(self, editor: Editor) -> None:
        """Make the change."""
        if self.old:
            editor.replace(self.file, self.old, self.new)
        else:
            editor.write(self.file, self.new)

    def is_told(self, editor: Editor, problem: Problem) -> bool:
        """Tell whether a problem is this fault, in the right place."""
        file = self.told_in or self.file
        place = (problem.spot.file, problem.spot.line, problem.locale)
        return (
            place == (file, editor.line(file, self.told_at), self.locale)
            and self.what in problem.what
            and self.mend in problem.mend
        )


EN, RU = "content/en/stay.ftl", "content/ru/stay.ftl"
FAULTS = {
    "missing text in a locale": Fault(
        EN, "    .why = It shows your days.\n", "", "contract =",
        "the text is missing (asked for in dialogs/stay.yaml", "write contract.why", "en",
    ),
    "unknown variable": Fault(
        RU, "Что вам нужно?", "Что вам нужно, { $name }?", "need =",
        "the variable $name is not known", "use $age $citizenship", "ru",
    ),
    "selector without the safe default": Fault(
        RU,
        "[eaeu] 1. Считайте дни с первого рабочего дня.\n           *[unknown]",
        "*[eaeu] 1. Считайте дни с первого рабочего дня.\n            [unknown]",
        "    .next =", "has *[eaeu] as its default", "*[unknown] the default", "ru",
    ),
    "unknown variant": Fault(
        EN, "[y14-15] Your", "[y99] Your", "    .bring =", "$age is never “y99”",
        "use unsaid, y14-15, y16-17 or unknown", "en",
    ),
    "unreachable node": Fault(
        "dialogs/stay.yaml", "      job: contract", "      job: overstay", "  contract:",
        "no path leads here", "lead a choice to it",
    ),
    "question with two parents": Fault(
        "dialogs/stay.yaml", "      family: days", "      family: papers", "  papers:",
        "two parents: stay/need and stay/eaeu", "copy the question",
    ),
    "dead end": Fault(
        "dialogs/work.yaml", "hours: rules", "hours: nowhere", "      hours: nowhere",
        "leads to work/nowhere, which is not in this tree: a dead end", "name a node of this file",
    ),
    "cycle": Fault(
        "dialogs/work.yaml", "y16-17: teen", "y16-17: age", "  age:",
        "a circle: work/age → work/age", "lead one of its choices elsewhere",
    ),
    "id missing": Fault(
        "dialogs/ids.yaml", "  work/rules: 20\n", "", "  rules:",
        "it has no permanent number", "joldas ids", told_in="dialogs/work.yaml",
    ),
    "id reused": Fault(
        "dialogs/ids.yaml", "urgent/taken: 24", "urgent/taken: 23", "  urgent/taken: 23",
        "the number 23 is held by urgent/danger and urgent/taken", "take the newer line out",
    ),
    "heir unknown": Fault(
        "dialogs/ids.yaml", "heir: stay/passport", "heir: stay/nobody", "  stay/old:",
        "its heir stay/nobody is not a living node", "name a node that is in a tree",
    ),
    "unknown fact": Fault(
        "dialogs/urgent.yaml", "[f_plain]", "[f_plain, f_dream]", "  danger:",
        "the fact f_dream is unknown", "content/facts.yaml",
    ),
    "unknown contact": Fault(
        "dialogs/urgent.yaml", "[c_112, c_ngo]\n    see", "[c_112, c_friend]\n    see", "  taken:",
        "the contact c_friend is unknown", "content/contacts.yaml",
    ),
    "expired answer": Fault(
        "content/facts.yaml", "valid_until: 2026-11-24", "valid_until: 2026-11-23", "  days:",
        "it has expired: f_old", "set a new valid_until", told_in="dialogs/stay.yaml",
    ),
    "text too long": Fault(
        EN, "A lost toy is told to the shop.", "toys " * 900, "passport =",
        "Telegram takes 4096", "say it shorter", "en",
    ),
    "button too long": Fault(
        "content/en/work.ftl", "They do not pay\n", "They do not pay " + "at all " * 6 + "\n",
        "    .pay =", "it stands on a button and has", "keep it to 48", "en",
    ),
    "duplicate key": Fault(
        "content/contacts.yaml", '    phones: ["102"]', "    note: a\n    note: b\n    phones: []",
        "    note: b", "“note” stands here twice, first on line", "remove or rename one",
    ),
    "duplicate text": Fault(
        "content/en/work.ftl", "There are rules.\n", "There are rules.\n# again\nrules = Again\n",
        "rules = Again", "“rules” stands here twice", "remove or rename one", "en",
    ),
    "duplicate part of a text": Fault(
        "content/en/urgent.ftl", "    .taken =", "    .danger = Twice\n    .taken =",
        "    .danger = Twice", "the part “.danger” stands here twice", "remove or rename one", "en",
    ),
    "bad YAML": Fault(
        "dialogs/extra.yaml", "", "tree: extra\nstart: a\n questions:\n", " questions:",
        "is not good YAML", "compare the indentation",
    ),
    "bad Fluent": Fault(
        "content/en/sources.ftl", "f_low = Hearsay", "f_low = Hearsay\nf_plain = { $", "f_plain =",
        "cannot be understood from here", "compare the signs", "en",
    ),
    "reference to a text that is not there": Fault(
        "content/en/urgent.ftl", "They help.", "They { help }.", "    .why =",
        "it refers to help, which is not in this file", "write that text", "en",
    ),
    "function": Fault(
        "content/en/contacts.ftl", "day and night", "{ NUMBER(24) }", "    .hours =",
        "the function NUMBER() is not used here", "write the words out", "en",
    ),
    "HTML not closed": Fault(
        "content/en/urgent.ftl", "<b>Call 112.</b>", "<b>Call 112.", "    .next =",
        "<b> is not closed", "close <b> and <i> in pairs", "en",
    ),
    "HTML not closed for some families only": Fault(
        EN, "[visa-free] 1. Count", "[visa-free] 1. <i>Count", "    .next =",
        "<i> is not closed", "close <b> and <i> in pairs", "en",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FAULTS)
def test_each_fault_is_told_alone(editor: Editor, name: str) -> None:
    """A fault by itself is told with file, line, locale and mend, and nothing else is blamed."""
    fault = FAULTS[name]
    fault.plant(editor)
    told = editor.told()
    assert any(fault.is_told(editor, one) for one in told), [str(one) for one in told]
    # a text that cannot be put together is told as well as the reason
    others = {one.what for one in told if fault.what not in one.what}
    assert {what for what in others if "cannot be put together" not in what} == set()


def test_all_faults_are_told_at_once(editor: Editor) -> None:
    """An editor who made every mistake reads of every one of them in a single list."""
    for fault in FAULTS.values():
        fault.plant(editor)
    told = editor.told()
    missed = [name for name, f in FAULTS.items() if not any(f.is_told(editor, p) for p in told)]
    assert missed == []
    assert editor.load().broken


def test_toy_itself_is_whole(editor: Editor) -> None:
    """Nothing stands in the way of the toy as it is, so that every fault above was planted."""
    assert editor.told() == []
    assert not editor.load().broken
