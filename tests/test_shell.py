"""Words of cogs on the command line: files in, lines out, and a sentence where that cannot be."""

import itertools
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Literal

import pytest
import typer
from typer.testing import CliRunner

from bot.cog import Cog, cli
from bot.errors import PlazaError
from bot.lines import FileLines, Lines, Nanoseconds, Says
from bot.place import ROOT
from bot.shell import WithCogs, command

runner = CliRunner()


class Echo(Cog):
    """Says again what it reads."""

    @cli("say")
    def say(
        self,
        lines: Lines,
        *,
        clock: Nanoseconds,
        leave_out: Annotated[tuple[Lines, ...], FileLines("Lines that are not said.")] = (),
        how: Annotated[Literal["loud", "low"], Says("How it is said.")] = "low",
    ) -> Iterator[str]:
        """Say every line again."""
        left_out = {line for file in leave_out for line in file}
        for line in lines:
            if line == "bad":
                raise PlazaError("nobody says bad")
            if line not in left_out:
                yield f"{line.upper() if how == 'loud' else line} {clock() > 0}"


def app() -> typer.Typer:
    made = typer.Typer()
    made.command("say")(command(Echo().say))
    return made


def test_every_line_of_a_file_is_answered_in_order(tmp_path: Path) -> None:
    (tmp_path / "in").write_text("één\n你好\n\nlast", "utf-8")
    said = runner.invoke(app(), [str(tmp_path / "in"), "--how", "loud"])
    assert (said.exit_code, said.stdout) == (0, "ÉÉN True\n你好 True\n True\nLAST True\n")


def test_bytes_that_are_no_text_come_through(tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes(b"a\xff\nfine\n")
    said = runner.invoke(app(), [str(tmp_path / "in")])
    assert (said.exit_code, said.stdout_bytes) == (0, b"a\xff True\nfine True\n")


def test_what_is_piped_in_is_read_and_several_lists_count(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes("\ufeffone\r\n".encode())
    (tmp_path / "b").write_text("two\n", "utf-8")
    lists = ["--leave-out", str(tmp_path / "a"), "--leave-out", str(tmp_path / "b")]
    said = runner.invoke(app(), ["-", *lists], input="one\ntwo\nthree\n")
    assert said.stdout == "three True\n"


@pytest.mark.parametrize(
    ("data", "options", "sentence"),
    [
        (None, [], "No such file or directory"),
        (b"bad\n", [], "nobody says bad"),
        (b"fine\n", ["--leave-out", "nowhere"], "nowhere: No such file or directory"),
        (b"fine\n", ["--how", "shrill"], "shrill"),
    ],
)
def test_what_cannot_be_used_is_said_in_a_sentence(
    data: bytes | None, options: list[str], sentence: str, tmp_path: Path
) -> None:
    if data is not None:
        (tmp_path / "in").write_bytes(data)
    said = runner.invoke(app(), [str(tmp_path / "in"), *options])
    assert said.exit_code == 2
    assert sentence in said.stderr
    assert "Traceback" not in said.output


def test_a_stream_is_answered_while_it_comes() -> None:
    taken = Echo().say(itertools.repeat("on"), clock=lambda: 1)
    assert list(itertools.islice(taken, 3)) == ["on True"] * 3


def test_the_help_teaches_every_option() -> None:
    said = runner.invoke(app(), ["--help"], env={"COLUMNS": "200"})
    for told in ("Say every line again.", "Lines that are not said. May be given again.", "loud"):
        assert told in said.stdout


def test_a_cog_without_such_words_is_no_command() -> None:
    made = typer.Typer(cls=WithCogs)
    made.callback()(lambda: None)
    for name in ("checkin", "nobody"):
        said = runner.invoke(made, [name, "say"])
        assert said.exit_code == 2
        assert "No such command" in said.stderr


def test_the_command_line_needs_no_chat_to_begin_with() -> None:
    heavy = "[each for each in ('discord', 'bot.app', 'apscheduler') if each in sys.modules]"
    code = f"import sys, bot.cli; print({heavy})"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.stdout == "[]\n"
