"""The real program, as the story starts and kills it, with a clock that may be ahead."""

import asyncio
import json
import logging
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

from bot.app import App
from bot.platforms.base import Platform
from bot.run import Place, platforms, read, run
from bot.web import Site
from tests import faults
from tests.chaos.child import Ahead

LACKING: dict[str, list[Callable[[Platform], Platform]]] = {
    "nothing": [],
    "keys": [faults.Keyless],
}


@asynccontextmanager
async def until_signalled(app: App, site: Site) -> AsyncIterator[asyncio.Event]:
    """Say where Plaza is, and stop at SIGINT."""
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGINT, stop.set)
    web = app.platforms.get("webchat")
    tells({"url": site.url, "link": await web.operator_link()} if web else {"up": True})
    yield stop


def serve(folder: Path, ahead: int, lacking: str) -> None:
    """Serve what is in `folder`, `ahead` ms before everybody else, until told to stop."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    logging.getLogger("apscheduler").setLevel(logging.WARNING)
    place = Place(folder / "config.yaml", sops=folder / "sops")
    chats = faults.chats(platforms(), *LACKING[lacking])
    asyncio.run(run(place, until_signalled, chats=chats, clock=partial(Ahead, ahead)))


def tells(what: dict[str, Any]) -> None:
    """Tell the test something, in a line."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def main(folder: Path, lacking: str) -> None:
    """For each number of the input, a process of its own that serves; its death is told.

    What has to be imported is imported once, here: it is most of a start.
    """
    read(Place(folder / "config.yaml"), platforms())
    for line in sys.stdin:
        born = os.fork()
        if not born:
            serve(folder, int(line), lacking)
            return
        tells({"pid": born})
        _, status = os.waitpid(born, 0)
        tells({"ended": os.waitstatus_to_exitcode(status)})


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
