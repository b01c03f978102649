"""`joldas ask`, as a program and as a person call it."""

import json
import subprocess
import sys

ASK = [sys.executable, "-m", "bot", "ask"]


def run(*args: str, given: str = "") -> subprocess.CompletedProcess[str]:
    """Run the command."""
    return subprocess.run(  # noqa: S603 - our own command
        [*ASK, *args], input=given, capture_output=True, text=True, check=False, timeout=60
    )


def test_lines_in_lines_out() -> None:
    """Each line gets one of the same id: at most three answers with scores, and two yes or no."""
    asked = [
        {"id": "a", "locale": "uz-Latn", "text": "xojayin pasportni bermayapti"},
        {"id": 2, "locale": None, "text": "kak sdelat rvp"},
        {"id": "c", "locale": "en", "text": ""},
    ]
    done = run("--jsonl", given="".join(json.dumps(one) + "\n" for one in asked))
    assert done.returncode == 0, done.stderr
    first, second, third = map(json.loads, done.stdout.splitlines())
    assert first["answers"][0]["node"] == "labour/passport-taken"
    assert 0 < first["answers"][0]["score"] <= 1
    assert (first["id"], first["locale"], first["confident"]) == ("a", "uz-Latn", True)
    assert (second["id"], second["locale"], second["urgent"]) == (2, "ru", False)
    assert third == {
        "id": "c", "locale": "en", "answers": [], "confident": False, "urgent": False
    }  # fmt: skip


def test_a_person_is_told_why() -> None:
    """`--explain` names the words that carried an answer, and its title is as asked for."""
    done = run("--locale", "en", "--explain", "балам мектепке алмай жатыр")
    assert done.returncode == 0, done.stderr
    assert "mektepke" in done.stdout
    assert "Language of the question: kk" in done.stdout


def test_a_wrong_call_is_2() -> None:
    """A broken line is named by its number, and a call without a question says what to type."""
    broken = run("--jsonl", given='{"id": 1, "text": "школа"}\nschool\n')
    assert (broken.returncode, "Line 2" in broken.stderr) == (2, True)
    assert run().returncode == 2
    assert run("--locale", "xx", "школа").returncode == 2
