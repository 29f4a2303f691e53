"""`python -m bot guard scan`: JSON lines in, a decision for each out, and sentences for faults."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from bot.cli import cli
from bot.errors import PlazaError
from cogs.guard.scanning import scan

runner = CliRunner()


def answer(*asked: dict[str, Any], hosts: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    return [json.loads(each) for each in scan(map(json.dumps, asked), hosts)]


def said(at: float, text: str, message: str = "", kind: str = "message") -> dict[str, Any]:
    return {"type": kind, "t": at, "id": message or f"m{at}", "channel": "c", "content": text}


def stream(*events: dict[str, Any], author: str = "new") -> str:
    [only] = answer({"id": 1, "author": author, "events": events}, hosts=("evil.com",))
    return str(only["decision"])


def test_each_line_is_answered_in_order_with_the_reason() -> None:
    first, second = answer(
        {"id": "a", "text": "see ｅｖｉｌ.com", "author": "regular"},
        {"id": 2, "text": "hello", "author": "new"},
        hosts=("EVIL.com",),
    )
    assert first == {
        "id": "a",
        "decision": "spam",
        "action": "delete",
        "rules": ["listed"],
        "why": "evil.com is on the block list 1, hidden by full-width",
        "ns": 0,
    }
    assert (second["id"], second["decision"], second["rules"]) == (2, "ham", [])


@pytest.mark.parametrize(
    ("line", "text", "spam"),
    [
        ("0.0.0.0 evil.com # from a hosts file", "a.evil.com", True),
        ("*.evil.com", "evil.com", True),
        ("https://evil.com", "evil.com/x", True),
        ("https://evil.com/bad", "evil.com/good", False),
        ("https://evil.com/bad", "evil.com/bad", True),
        ("sub.evil.com", "evil.com", False),
        ("sub.evil.com", "a.sub.evil.com", True),
        ("ZÜRICH-evil.com", "zürich-evil.com", True),
        ("# evil.com", "evil.com", False),
        ("", "evil.com", False),
    ],
)
def test_a_block_list_is_read_in_its_usual_forms(line: str, text: str, spam: bool) -> None:
    [only] = answer({"id": 1, "text": f"see {text}", "author": "regular"}, hosts=(line,))
    assert (only["decision"] == "spam") is spam


def test_an_edit_that_brings_a_link_in_later_counts() -> None:
    assert stream(said(0, "hello", "m"), said(9_000, "join discord.gg/abc", "m", "edit")) == "spam"
    assert stream(said(0, "hello", "m"), said(5, "hello all", "m", "edit")) == "ham"


def test_a_host_that_is_split_over_messages_within_a_minute_counts() -> None:
    assert stream(said(0, "evil."), said(20, "com"), author="regular") == "spam"
    assert stream(said(0, "evil."), said(200, "com"), author="regular") == "ham"


def test_a_flood_counts() -> None:
    assert stream(*(said(at / 10, f"message {at}") for at in range(12))) == "spam"


BAD = [
    ("{", "line 1: this is not JSON"),
    ("[1]", "line 1: this is not a JSON object"),
    ('{"text": "a", "author": "new"}', "line 1: 'id' is missing"),
    ('{"id": 1, "author": "new"}', "line 1: 'text' is missing"),
    ('{"id": 1, "text": 5, "author": "new"}', "line 1: 'text' is missing or no text"),
    ('{"id": 1, "text": "a", "author": "old"}', "line 1: 'author' is neither"),
    ('{"id": 1, "author": "new", "events": 1}', "line 1: 'events' is not a list"),
    ('{"id": 1, "author": "new", "events": [1]}', "line 1: event 1 is not a JSON object"),
    ('{"id": 1, "author": "new", "events": [{"type": "x"}]}', "line 1: event 1: 'type' is"),
    (
        '{"id": 1, "author": "new", "events": [{"type": "edit", "t": NaN, "content": ""}]}',
        "line 1: event 1: 't' is not a number",
    ),
]


@pytest.mark.parametrize(("line", "sentence"), BAD)
def test_a_line_that_asks_nothing_is_answered_with_what_is_wrong(line: str, sentence: str) -> None:
    answers = scan([line], ())
    only = json.loads(next(answers))
    assert (only["decision"], only["action"], only["rules"]) == ("ham", "none", [])
    assert only["why"].startswith(sentence)
    with pytest.raises(PlazaError, match="line 1"):
        next(answers)


def test_what_can_be_read_is_judged_around_lines_that_cannot(tmp_path: Path) -> None:
    lines = [
        b'{"id": 1, "text": "see evil.com", "author": "new"}',
        b"{",
        b"",
        b'{"id": "b", "text": 5, "author": "new"}',
        b'{"id": "c", "text": "a\xff", "author": "new"}',
        b'{"id": "\\ud800", "text": "see evil.com \\ud83d", "author": "new"}',
    ]
    (tmp_path / "asked.jsonl").write_bytes(b"\n".join(lines))
    (tmp_path / "bad.txt").write_text("evil.com\n")
    told = ["guard", "scan", str(tmp_path / "asked.jsonl"), f"--blocklist={tmp_path / 'bad.txt'}"]
    done = runner.invoke(cli, told)
    first, broken, numbered, torn, half = map(json.loads, done.stdout.splitlines())
    assert [each["decision"] for each in (first, half)] == ["spam", "spam"]
    assert half["id"] == "\ud800"
    assert [each["id"] for each in (broken, numbered, torn)] == [None, "b", "c"]
    assert {(each["decision"], each["action"]) for each in (broken, numbered, torn)} == {
        ("ham", "none")
    }
    assert done.exit_code == 2
    assert [each["why"] for each in (broken, numbered, torn)] == done.stderr.splitlines()
    assert [line.split(":")[0] for line in done.stderr.splitlines()] == [
        "line 2",
        "line 4",
        "line 5",
    ]


def test_the_command_answers_with_times_and_ends_with_a_sentence_and_status_2(
    tmp_path: Path,
) -> None:
    (tmp_path / "asked.jsonl").write_text('{"id": 1, "text": "evil.com", "author": "new"}\n\n{\n')
    (tmp_path / "bad.txt").write_text("evil.com\n")
    (tmp_path / "worse.txt").write_text("worse.com\n")
    lists = [f"--blocklist={tmp_path / name}.txt" for name in ("worse", "bad")]
    done = runner.invoke(cli, ["guard", "scan", str(tmp_path / "asked.jsonl"), *lists])
    assert done.exit_code == 2
    assert done.stderr.startswith("line 3: this is not JSON")
    found, fault = map(json.loads, done.stdout.splitlines())
    assert found["why"] == "evil.com is on the block list 2"
    assert found["ns"] > 0
    assert (fault["id"], fault["why"]) == (None, done.stderr.strip())
