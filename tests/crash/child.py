"""The real program with a fault wrapped around it; the crash tests start it and see it die."""

import asyncio
import json
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

from bot.app import App
from bot.platforms.base import Platform
from bot.run import Place, platforms, run
from bot.store.sqlite import open_database
from bot.web import Site
from tests import faults

UNITS = {
    "before commit": faults.dies_before_commit,
    "after commit": faults.dies_after_commit,
}
EFFECTS: dict[str, type[faults.DiesBeforeSending]] = {
    "before sending": faults.DiesBeforeSending,
    "after sending": faults.DiesAfterSending,
    "after posting": faults.DiesAfterPosting,
}


@asynccontextmanager
async def until_signalled(app: App, site: Site) -> AsyncIterator[asyncio.Event]:
    """Tell the test where Plaza is, stop at SIGINT, and count moments from SIGUSR1 on."""
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGINT, stop.set)
    loop.add_signal_handler(signal.SIGUSR1, counts)
    link = await app.platforms["webchat"].operator_link()
    tells({"url": site.url, "link": link})
    yield stop


def counts() -> None:
    """From now on the moments are counted until the fault comes."""
    faults.Countdown.counting = True
    tells({"counting": True})


def tells(what: dict[str, Any]) -> None:
    """Tell the test something, in a line."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def main(folder: Path, fault: str, at: int, keyless: bool) -> None:
    """Serve the town in `folder` until the fault comes, or until told to stop."""
    wraps: list[Callable[[Platform], Platform]] = [faults.Keyless] if keyless else []
    if fault in EFFECTS:
        wraps.append(partial(EFFECTS[fault], at=at))
    storage = faults.storage(UNITS[fault](at)) if fault in UNITS else open_database
    place = Place(folder / "config.yaml", sops=folder / "sops")
    wrapped = faults.chats(platforms(), *wraps)
    asyncio.run(run(place, until_signalled, chats=wrapped, storage=storage))


if __name__ == "__main__":
    faults.Countdown.counting = sys.argv[5:] != ["held"]
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), sys.argv[4] == "keyless")
