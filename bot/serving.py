"""Runs Plaza until Ctrl-C, and says at the terminal where it is."""

import asyncio
import logging
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import typer

from bot.abilities import abilities
from bot.app import App
from bot.place import Place
from bot.run import run
from bot.web import Site


def serve(place: Place) -> None:
    """Serve until Ctrl-C or SIGTERM; raises PlazaError for what an operator has to mend first."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)-7s %(message)s")
    logging.getLogger("apscheduler").setLevel(logging.WARNING)
    asyncio.run(run(place, _until_signalled))


@asynccontextmanager
async def _until_signalled(app: App, site: Site) -> AsyncIterator[asyncio.Event]:
    """Say where Plaza is, and stop at Ctrl-C or SIGTERM."""
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, stop.set)
    where = f"is at {site.url}/" if site.serves else "is starting"
    typer.echo(f"Plaza {where} (Ctrl-C stops it)")
    for platform in app.platforms.values():
        link = await platform.operator_link()
        if link is not None:
            typer.echo(f"Operators start here, once: {link}")
    for line in abilities(app.platforms, app.cogs):
        typer.echo(line)
    for fault in app.library.wrong():
        typer.echo(f"left out: {fault}", err=True)
    yield stop
    typer.echo("Plaza stops. Nothing is lost; the next start goes on from here.")
