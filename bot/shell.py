"""Words of cogs on the command line, `python -m bot <cog> <word> FILE`: made from their marks.

Only the cog that is named is loaded, and nothing is started: no database, no chat, no network.
"""

import importlib
import inspect
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Annotated, Any, BinaryIO, get_args, get_origin, get_type_hints

import typer
from typer.core import TyperGroup

from bot.cog import Cog, marks_of
from bot.errors import PlazaError
from bot.lines import FileLines, Lines, Nanoseconds, Says

COGS = Path(__file__).parent.parent / "cogs"
STDIN = "-"
WRONG = 2  # the exit status where what was given cannot be used
FILE = "A file with a line for each thing to look at; - reads what is piped in."


class WithCogs(TyperGroup):
    """The commands of Plaza itself, and behind the name of a cog its own words."""

    def list_commands(self, ctx: Any) -> list[str]:
        """What stands in the help: cogs that have words come last."""
        return [*super().list_commands(ctx), *(name for name in _cogs() if _words(name))]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """A command by its name, or the words of the cog of that name; None if there is none."""
        own = super().get_command(ctx, cmd_name)
        return own or (_group(cmd_name) if cmd_name in _cogs() else None)


def _cogs() -> list[str]:
    return sorted(path.parent.name for path in COGS.glob("*/__init__.py"))


def _words(name: str) -> dict[str, Callable[..., Iterator[str]]]:
    """The methods of a cog that are words of the command line, by word."""
    shape: type[Cog] = importlib.import_module(f"{COGS.name}.{name}").COG
    methods = inspect.getmembers(shape(), inspect.ismethod)
    marked = [(mark, method) for _, method in methods for mark in marks_of(method)]
    return {str(mark.name): method for mark, method in marked if mark.kind == "cli"}


def _group(name: str) -> Any:
    words = _words(name)
    if not words:
        return None
    told = f"What the cog {name} does without a chat."
    group = typer.Typer(no_args_is_help=True, add_completion=False, help=told)
    group.callback()(lambda: None)  # or a single word would not be asked for by its name
    for word, method in words.items():
        group.command(word)(command(method))
    made = typer.main.get_command(group)
    made.name = name
    return made


def command(method: Callable[..., Iterator[str]]) -> Callable[..., None]:
    """A function that typer can read, which opens files and hands them to the method.

    It ends the process with a sentence and the status 2 where something given cannot be used.
    """
    hints = get_type_hints(method, include_extras=True)
    parameters = list(inspect.signature(method).parameters.values())[1:]
    asked = [each for each in parameters if hints[each.name] != Nanoseconds]
    clocks = {each.name: time.perf_counter_ns for each in parameters if each not in asked}
    lists = {each.name for each in asked if _about(hints[each.name], FileLines) is not None}

    def run(file: str, **given: Any) -> None:
        try:
            with ExitStack() as stack:
                opened = {
                    name: tuple(_lines(_open(stack, path), "replace") for path in given[name])
                    for name in lists
                }
                lines = _lines(_open(stack, file), "surrogateescape")
                _write(method(lines, **{**given, **opened, **clocks}), at_once=file == STDIN)
        except PlazaError as error:
            typer.echo(str(error), err=True)
            raise typer.Exit(WRONG) from error

    signature = [_parameter("file", Annotated[str, typer.Argument(metavar="FILE", help=FILE)])]
    signature += [_option(each, hints[each.name]) for each in asked]
    run.__signature__ = inspect.Signature(signature)  # type: ignore[attr-defined]
    run.__doc__ = inspect.getdoc(method)
    run.__annotations__ = {each.name: each.annotation for each in signature}
    return run


def _about(hint: Any, kind: type[FileLines | Says]) -> str | None:
    """What an annotated hint says about its option, if it is of this kind."""
    extras: Sequence[Any] = get_args(hint)[1:] if get_origin(hint) is Annotated else ()
    return next((each.about for each in extras if isinstance(each, kind)), None)


def _option(parameter: inspect.Parameter, hint: Any) -> inspect.Parameter:
    flag = f"--{parameter.name.replace('_', '-')}"
    files = _about(hint, FileLines)
    if files is not None:
        told = typer.Option(flag, metavar="FILE", help=f"{files} May be given again.")
        return _parameter(parameter.name, Annotated[list[str], told], [])
    bare = get_args(hint)[0] if get_origin(hint) is Annotated else hint
    option = typer.Option(flag, help=_about(hint, Says))
    return _parameter(parameter.name, Annotated[bare, option], parameter.default)


def _parameter(name: str, hint: Any, default: Any = inspect.Parameter.empty) -> inspect.Parameter:
    kind = inspect.Parameter.KEYWORD_ONLY
    return inspect.Parameter(name, kind, default=default, annotation=hint)


def _open(stack: ExitStack, path: str) -> BinaryIO:
    if path == STDIN:
        return typer.get_binary_stream("stdin")
    try:
        return stack.enter_context(Path(path).open("rb"))
    except OSError as error:
        raise PlazaError(f"{path}: {error.strerror}") from error


def _lines(file: BinaryIO, errors: str) -> Lines:
    """One line after the other, so that a file may be larger than the memory."""
    for number, raw in enumerate(file, 1):
        yield raw.decode("utf-8-sig" if number == 1 else "utf-8", errors).rstrip("\r\n")


def _write(lines: Iterator[str], *, at_once: bool) -> None:
    out = typer.get_binary_stream("stdout")
    try:
        for line in lines:
            out.write(f"{line}\n".encode(errors="surrogateescape"))
            if at_once:
                out.flush()
        out.flush()
    except BrokenPipeError:
        # Whoever read has enough; Python would complain once more when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
