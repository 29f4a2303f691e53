"""The real program with a fault wrapped around it; the crash tests start it and see it die."""

import asyncio
import json
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

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
    """Tell the test where Plaza is, and stop at SIGINT."""
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGINT, stop.set)
    link = await app.platforms["webchat"].operator_link()
    sys.stdout.write(json.dumps({"url": site.url, "link": link}) + "\n")
    sys.stdout.flush()
    yield stop


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
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), sys.argv[4] == "keyless")
