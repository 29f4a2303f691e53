"""`python -m bot doctor`: asks each chat about every community, and says what is amiss."""

import asyncio
import logging
import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot import sealing_keys
from bot.app import App, open_app
from bot.cards.machine_fonts import chinese, emoji
from bot.checkups import Checkup, Finding
from bot.clock import WallClock
from bot.effects import Text as Said
from bot.effects import Words
from bot.errors import PlazaError
from bot.platforms.base import Platform
from bot.run import Place, platforms, read
from bot.store.copy import copy_database
from bot.store.sqlite import open_database
from bot.texts import Texts
from bot.vault import Vault, found_vault
from bot.web import Site

WIDTH = 100  # columns, where the output is no terminal
LANGUAGE = "en"


@dataclass(frozen=True, slots=True)
class Report:
    """What was found about one community, or about a whole chat."""

    title: str
    about: str
    checkup: Checkup


def command(place: Place) -> bool:
    """Look and print; whether all that is on can be done.

    Raises PlazaError or Faults where config.yaml is wrong or a chat cannot be reached.
    """
    console = Console(highlight=False, emoji=False, markup=False)
    if not console.is_terminal:
        console.width = WIDTH
    with _quiet():
        reports, texts = asyncio.run(look(place))
    for report in reports:
        _print(report, texts, console)
    found = [finding for report in reports for finding in report.checkup.findings]
    stops = sum(finding.stops for finding in found)
    if stops:
        console.print(f"{stops} to mend.", style="bold red")
    else:
        console.print("Everything that is on can be done.", style="bold green")
    return not stops


async def look(place: Place) -> tuple[list[Report], Texts]:
    """What every chat finds, with a copy of the database in the place of the real one."""
    chats = platforms()
    config, loaded = read(place, chats)
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        file = folder / "plaza.db"
        if config.storage.is_file():
            copy_database(config.storage, file)
        db = await stack.enter_async_context(open_database(file, inline=True))
        clock = await stack.enter_async_context(WallClock())
        app = await stack.enter_async_context(
            open_app(config, loaded, place.sops, db, clock, Site(), chats)
        )
        await app.engine.learn()
        reports = [_key(config.storage.parent, await db.read(sealing_keys.keys)), _fonts()]
        for platform in app.platforms.values():
            async with platform.visit(app.offers):
                reports += _reports(app, platform)
    return reports, loaded.texts


def _key(folder: Path, kept: Sequence[tuple[str, int]]) -> Report:
    """Where the key is that seals texts, and whether Plaza will start with it."""
    try:
        vault = found_vault(folder, os.environ)
    except PlazaError as error:
        what = Said("core", "key-wrong", {"why": str(error)})
        return Report("the key", "", Checkup(findings=(Finding(what, Said("core", "mend-key")),)))
    if vault is None:
        return Report("the key", "", Checkup(seen=(Said("core", "key-comes"),)))
    seen = Said("core", "key-stands", {"home": vault.home})
    return Report("the key", "", Checkup((seen,), tuple(_other_keys(vault, kept))))


def _other_keys(vault: Vault, kept: Sequence[tuple[str, int]]) -> Iterator[Finding]:
    """That texts were sealed by another key: without it they stay shut."""
    since = sealing_keys.day(kept[-1][1]) if kept else ""
    if kept and kept[-1][0] != vault.digest(sealing_keys.KNOWN):
        what = Said("core", "key-other", {"home": vault.home, "since": since})
        yield Finding(what, Said("core", "mend-key-other"))
    elif len(kept) > 1:
        what = Said("core", "key-changed", {"since": since})
        yield Finding(what, Said("core", "mend-key-changed"), stops=False)


def _fonts() -> Report:
    """Whether this machine has the fonts that cards need beside those that come with Plaza."""
    missing = [name for name, there in (("chinese", chinese()), ("emoji", emoji())) if not there]
    found = tuple(
        Finding(Said("core", f"no-{name}-font"), Said("core", f"mend-{name}-font"), stops=False)
        for name in missing
    )
    return Report("the cards", "", Checkup(findings=found, seen=(Said("core", "fonts-looked"),)))


def _reports(app: App, platform: Platform) -> Iterator[Report]:
    itself = platform.examine(None, app.wanted.at_most())
    if itself != Checkup():
        yield Report(platform.name, "the bot itself", itself)
    for home in app.communities.of(platform.name):
        if home.stage != "gone":
            here = platform.examine(home.native, app.wanted.of(home))
            checkup = replace(here, findings=here.findings + app.wanted.found(home))
            yield Report(home.name, f"{home.label} on {platform.name}, {home.stage}", checkup)


def _print(report: Report, texts: Texts, console: Console) -> None:
    def said(words: Words) -> str:
        return texts.render(words, LANGUAGE)

    checkup = report.checkup
    console.print(Text.assemble((report.title, "bold"), (f"  {report.about}", "dim")))
    for seen in checkup.seen:
        console.print(Text(f"  {said(seen)}", style="dim"), soft_wrap=True)
    if checkup.findings:
        table = Table(show_edge=False, pad_edge=True, show_lines=True)
        table.add_column("")
        table.add_column("What is not as it should be", ratio=1)
        table.add_column("What to do", ratio=1)
        for each in checkup.findings:
            mark = Text("!", "bold red") if each.stops else Text("·", "yellow")
            table.add_row(mark, said(each.what), said(each.remedy))
        console.print(table)
    else:
        console.print("  Nothing is in the way.", style="green")
    if checkup.invite is not None:
        console.print(f"  invite address: {checkup.invite}", soft_wrap=True)
    console.print()


@contextmanager
def _quiet() -> Iterator[None]:
    """What a chat's library tells of its connection is no finding."""
    level = logging.root.manager.disable
    logging.disable(logging.ERROR)
    try:
        yield
    finally:
        logging.disable(level)
