"""The real program, as the storm starts and kills it: it takes orders, and says what is on disk."""

import asyncio
import json
import logging
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

from bot.app import App
from bot.clock import Ring, WallClock
from bot.outbox import Origin
from bot.platforms.base import Platform
from bot.run import Place, platforms, run
from bot.store.db import Tx
from bot.web import Site
from tests import faults
from tests.chaos.orders import Order, effects

HERE = Path(__file__).parent
LACKING: dict[str, list[Callable[[Platform], Platform]]] = {
    "nothing": [],
    "keys": [faults.Keyless],
    "history": [faults.Forgetful],
}
LONGEST = 1 << 20  # bytes of a line of orders


class Ahead(WallClock):
    """The machine's clock, so many ms ahead: time that passed while the program was down."""

    def __init__(self, ahead: int) -> None:
        super().__init__()
        self._ahead = ahead

    def now(self) -> int:
        return super().now() + self._ahead

    def alarm(self, name: str, at: int, ring: Ring) -> None:
        super().alarm(name, at - self._ahead, ring)


@asynccontextmanager
async def taking_orders(app: App, _: Site) -> AsyncIterator[asyncio.Event]:
    """Read orders from the input until it ends."""
    loop, stop = asyncio.get_running_loop(), asyncio.Event()
    lines = asyncio.StreamReader(LONGEST)
    protocol = asyncio.StreamReaderProtocol(lines)
    await loop.connect_read_pipe(lambda: protocol, sys.stdin)

    async def takes() -> None:
        try:
            while line := await lines.readline():
                told = [Order(**each) for each in json.loads(line)]
                await app.db.write(write, app, told)
                tells({"committed": [order.number for order in told]})
        finally:
            stop.set()

    taking = asyncio.create_task(takes())
    tells({"up": True})
    try:
        yield stop
    finally:
        taking.cancel()
        with suppress(asyncio.CancelledError):  # we asked for it
            await taking


def write(tx: Tx, app: App, told: Sequence[Order]) -> None:
    """Put the effects of orders on disk, those that are not there yet."""
    core = app.engine.core
    homes = {each.native: each.id for each in app.communities}
    for order in told:
        if tx.row("SELECT 1 FROM outbox WHERE key = ?", f"{order.text}:0"):
            continue  # committed, and the process died before it could say so
        for place, (id, effect) in enumerate(effects(order, core.ids.new)):
            core.outbox.add(
                tx,
                id=id,
                key=f"{order.text}:{place}",
                community=homes[order.guild],
                effect=effect,
                not_before=0,
                origin=Origin("echo"),
            )


def tells(what: dict[str, Any]) -> None:
    """Tell the test something, in a line."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def main(folder: Path, ahead: int, lacking: str) -> None:
    """Serve the servers of `folder`'s config until the input ends."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    logging.getLogger("apscheduler").setLevel(logging.WARNING)
    sys.path.insert(0, str(HERE))  # where the cogs' folder is
    place = Place(folder / "config.yaml", HERE / "parrots", folder / "sops")
    chats = faults.chats(platforms(), *LACKING[lacking])
    asyncio.run(run(place, taking_orders, chats=chats, clock=partial(Ahead, ahead)))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
