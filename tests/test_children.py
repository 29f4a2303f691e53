"""Processes that Plaza starts for strangers' files and for cards know none of its secrets."""

import ast
from pathlib import Path

import pytest

from bot.aside import asked
from bot.children import environment
from bot.place import ROOT

TELLS = "import json, os; print(json.dumps(dict(os.environ)))"
STARTS = (
    *("asyncio.create_subprocess_exec", "asyncio.create_subprocess_shell"),
    *("subprocess.run", "subprocess.Popen", "subprocess.check_output"),
)


async def test_a_process_that_reads_a_strangers_file_knows_neither_key_nor_token(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("PLAZA_KEY", "DISCORD_TOKEN", "SHOP_SECRET", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "a secret")
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    known = await asked("-c", TELLS, seconds=60)
    assert "a secret" not in known.values()
    assert known["LC_ALL"] == "C.UTF-8"
    assert environment(MORE="1")["MORE"] == "1"


def test_every_process_that_plaza_starts_gets_that_environment() -> None:
    started = [(file, call) for file in sorted((ROOT / "bot").rglob("*.py")) for call in _of(file)]
    assert len(started) >= 4
    for file, call in started:
        given = [ast.unparse(each.value) for each in call.keywords if each.arg == "env"]
        assert given, f"{file}:{call.lineno} passes everything on"
        assert given[0].startswith("environment("), f"{file}:{call.lineno}"


def _of(file: Path) -> list[ast.Call]:
    """The calls that start a process."""
    calls = [each for each in ast.walk(ast.parse(file.read_text())) if isinstance(each, ast.Call)]
    return [each for each in calls if ast.unparse(each.func) in STARTS]
