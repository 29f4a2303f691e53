"""A whole Plaza in a process of its own, whose operator sends a table; it may be killed."""

import asyncio
import sys
from dataclasses import replace
from pathlib import Path

from bot.testing import ROOT
from bot.testing.chat import FakeChat
from bot.testing.plaza import Files, Plaza, milliseconds
from bot.vault import open_vault

START = "2026-03-02 09:00"


async def main(place: Path, table: Path | None) -> None:
    """Send the table, or only take up what was left; come back when all is quiet."""
    files = Files(
        zone="Europe/Riga",
        language="en",
        options={},
        scripts={},
        content={},
        cogs=ROOT / "cogs",
        faulty=False,
        settings={},
    )
    plaza = Plaza(files, place)
    plaza.means = replace(plaza.means, vault=open_vault(place, {}))  # the next process has its key
    await plaza.start(milliseconds(START, files.zone))
    chat = FakeChat(plaza)
    amy = chat.has("Amy", rights=["content"], native="amy")
    if table is not None:
        file = amy.file(table.name, table.read_bytes())
        await amy.calls("/content import", topic="tea", file=file, how="replace")
    await chat.passes(minutes=1)
    await plaza.stop()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None))
