"""A whole Plaza in a process of its own, whose operator brings in codes; it may be killed."""

import asyncio
import sys
from dataclasses import replace
from pathlib import Path
from random import Random

from bot.means import Means
from bot.testing import ROOT
from bot.testing.chat import FakeChat
from bot.testing.plaza import Files, Plaza, milliseconds
from bot.vault import open_vault
from cogs.coupons.campaigns.campaign import Campaign
from cogs.coupons.config import Options

START = "2026-03-02 09:00"


async def main(place: Path, table: Path | None) -> None:
    """Send the table, or only take up what was left; come back when all is quiet."""
    files = Files(
        zone="Europe/Riga",
        language="en",
        options={"coupons": Options(campaigns={"spring": Campaign()})},
        scripts={},
        content={},
        cogs=ROOT / "cogs",
        faulty=False,
        settings={},
    )
    plaza = Plaza(files, place)
    means = Means(unguessable=Random(1), vault=open_vault(place, {}))
    plaza.means = replace(means, reach=plaza.web)
    await plaza.start(milliseconds(START, files.zone))
    chat = FakeChat(plaza)
    ann = chat.has("Ann", rights=["money"], native="ann")
    if table is not None:
        file = ann.file(table.name, table.read_bytes())
        await ann.calls("/coupon import", name="spring", file=file)
    await chat.passes(minutes=1)
    await plaza.stop()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None))
