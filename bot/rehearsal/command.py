"""`python -m bot rehearse`: plays the days, prints or writes them, and says what is wrong."""

import asyncio
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn

from bot.errors import PlazaError
from bot.rehearsal import calendar
from bot.rehearsal.page import page
from bot.rehearsal.stage import Plan, Rehearsed, Told, rehearse
from bot.rehearsal.warnings import Warned, warnings
from bot.run import Place

WIDTH = 100  # columns, where the output is no terminal
MOST_MEMBERS = 10_000


def command(place: Place, plan: Plan, *, as_json: bool, html: Path | None) -> None:
    """Rehearse, and show what came of it; raises PlazaError where that cannot be."""
    if not 0 <= plan.members <= MOST_MEMBERS:
        raise PlazaError(f"--members is {plan.members}; write 0 to {MOST_MEMBERS}")
    with _quiet(), _progress() as told:
        rehearsed = asyncio.run(rehearse(place, plan, told))
    warned = warnings(rehearsed)
    for fault in rehearsed.library.wrong():
        typer.echo(f"left out: {fault}", err=True)
    if html is not None:
        _write(html, page(rehearsed, warned))
        typer.echo(f"wrote {html}", err=True)
    if as_json:
        for line in calendar.lines(rehearsed, warned):
            typer.echo(line)
    elif html is None:
        _print(rehearsed, warned)


def _print(rehearsed: Rehearsed, warned: list[Warned]) -> None:
    console = Console(highlight=False, emoji=False, markup=False)
    if not console.is_terminal:
        console.width = WIDTH
    calendar.show(rehearsed, warned, console)


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, "utf-8")
    except OSError as error:
        raise PlazaError(f"{path} cannot be written ({error})") from error


@contextmanager
def _quiet() -> Iterator[None]:
    """What stops a script is in the warnings; its stack trace would help no operator."""
    log = logging.getLogger("plaza")
    level = log.level
    log.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        log.setLevel(level)


@contextmanager
def _progress() -> Iterator[Told]:
    """A bar on a terminal; nothing elsewhere."""
    console = Console(stderr=True)
    columns = (TextColumn("Rehearsing"), BarColumn(), TextColumn("{task.percentage:>3.0f} %"))
    with Progress(
        *columns, console=console, transient=True, disable=not console.is_terminal
    ) as bar:
        task = bar.add_task("", total=1.0)
        yield lambda part: bar.update(task, completed=part)
