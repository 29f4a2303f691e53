"""Reads lists of hosts beside the loop: small ones in a thread, large ones in another process."""

import asyncio
import secrets
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bot.aside import asked
from bot.host_reader import told_of
from bot.hostlists import HostList, numbers

READER = "bot.host_reader"
SECONDS = 120.0
SMALL = 256 << 10  # bytes; a thread has read so many in a hundredth of a second or two


async def compared(source: Path, before: Path | None, watched: Sequence[str]) -> dict[str, Any]:
    """What `host_reader` tells of a list; raises Failed."""
    if _small(source) and (before is None or _small(before)):
        _, told = await asyncio.to_thread(told_of, source, before, list(watched))
        return told
    asking = {
        "source": str(source),
        "before": None if before is None else str(before),
        "watched": watched,
    }
    return await asked("-m", READER, seconds=SECONDS, told=asking)


async def hosts_in(source: Path) -> HostList:
    """The list in a file; raises Failed."""
    if _small(source):
        found, _ = await asyncio.to_thread(told_of, source, None, [])
        return found
    target = source.with_name(f"{secrets.token_hex(16)}.part")
    try:
        asking = {"source": str(source), "target": str(target)}
        told = await asked("-m", READER, seconds=SECONDS, told=asking)
        return await asyncio.to_thread(_taken, target, told)
    finally:
        target.unlink(missing_ok=True)


def _small(path: Path) -> bool:
    return path.stat().st_size <= SMALL


def _taken(path: Path, told: dict[str, Any]) -> HostList:
    found = HostList(numbers(), numbers(), told["bad"], tuple(told["examples"]))
    with path.open("rb") as file:
        found.hosts.fromfile(file, told["hosts"])
        found.addresses.fromfile(file, told["addresses"])
    return found
