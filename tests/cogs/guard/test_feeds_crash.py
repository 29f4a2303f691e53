"""A list comes into use once, at whichever moment Plaza is killed on the way."""

from pathlib import Path

import pytest

from bot.store.db import Tx
from bot.testing import ROOT
from bot.testing.plaza import Files, milliseconds
from cogs.guard.feeds import store
from cogs.guard.feeds.config import ListOptions, Source
from tests.cogs.guard.staging import Acting
from tests.sops.proof.mortal import MortalPlaza

START = milliseconds("2026-03-02 09:00", "Europe/Riga")
SECOND = 1_000
SCAMS = "https://lists.example/scams.txt"
WITH_LIST = Files(
    zone="Europe/Riga",
    language="en",
    options={"guard": Acting(lists=ListOptions(block={"scams": Source(url=SCAMS)}))},
    scripts={},
    content={},
    settings={},
    cogs=ROOT / "cogs",
    faulty=False,
)
MOST = 14  # commits until the lists of both communities are in use, and some more

pytestmark = pytest.mark.fake_only("a chat has no part in it")


def taken(tx: Tx, community: int) -> list[tuple[str, int, bool]]:
    rows = store.feeds(tx, community)
    return [(each.name, each.hosts, each.file == each.seen != "") for each in rows]


@pytest.mark.parametrize("moment", ["before commit", "after commit"])
async def test_killed_anywhere_on_the_way_a_list_is_taken_and_nobody_is_troubled(
    moment: str, tmp_path: Path
) -> None:
    died = 0
    for number in range(1, MOST, 3):
        place = tmp_path / str(number)
        place.mkdir()
        plaza = MortalPlaza(WITH_LIST, place)
        plaza.web.pages[SCAMS] = "bad.example\nworse.example\n"
        await plaza.start(START, (moment, number))
        died += plaza.life.over.is_set()
        await plaza.stop()
        await plaza.start(START + SECOND)
        await plaza.passes(START + 10 * SECOND)
        for community in plaza.app.communities:
            found = await plaza.db.read(taken, community.id)
            assert found == [("scams", 2, True)], (moment, number)
            lists = plaza.app.engine.core.shelf.of(community.id)
            assert lists.listed("a.bad.example") == "scams", (moment, number)
        assert not plaza.outside.settings.world.posts, (moment, number)
        assert len([*(place / "media").iterdir()]) == 1
        await plaza.stop()
    assert died > 2
