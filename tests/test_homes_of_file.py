"""A community that stands in config.yaml is what the file says, whoever invites the bot."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.clock import VirtualClock
from bot.communities import Community
from bot.config import Config
from bot.effects import Can
from bot.errors import UserError
from bot.home_config import CommunityConfig
from bot.homes import Homes, nearest
from bot.ids import Ids, highest
from bot.store.db import Database
from bot.store.migrate import migrate
from bot.store.sqlite import open_database
from bot.tables import HERE

BAKERY = CommunityConfig(
    platform="discord",
    id="4711",
    zone="Europe/Riga",
    rooms={"lobby": "1", "ops": "2"},
    given=frozenset({"id", "zone", "rooms"}),
)
SOLD = {"aim": "sell", "sites": ["shop.example.com"]}
GIVEN = frozenset({"id", "aim"})


@asynccontextmanager
async def homes_of(folder: Path, *platforms: str, **named: CommunityConfig) -> AsyncIterator[Homes]:
    async with open_database(folder / "plaza.db", inline=True) as db:
        await migrate(db, "core", HERE / "store" / "migrations")
        await migrate(db, "sops", HERE / "sops" / "migrations")
        await migrate(db, "letters", HERE / "letters" / "migrations")
        yield await started(db, *platforms, **named)


async def started(db: Database, *platforms: str, **named: CommunityConfig) -> Homes:
    """What there is after a start; `db` may know some from before."""
    clock = VirtualClock(1_772_000_000_000)
    config = Config(Path("unused"), dict.fromkeys(platforms), named)
    can = dict.fromkeys(platforms, frozenset(Can))
    homes = Homes(db, config, {}, can, Ids(clock, await db.read(highest)), clock)
    homes.changed = lambda _tx, _before, _after, _now: None
    await homes.load()
    return homes


def there(homes: Homes, native: str = "4711") -> Community:
    found = homes.communities.by_native("discord", native)
    assert found is not None
    return found


async def test_a_server_that_the_file_names_by_its_id_is_that_community(tmp_path: Path) -> None:
    async with homes_of(tmp_path, "discord", bakery=BAKERY) as homes:
        before = there(homes)
        await homes.arrived("discord", "4711", "Riga Bakery", "lv")
        after = there(homes)
        assert len([*homes.communities]) == 1
        assert (after.id, after.key, after.stage) == (before.id, "bakery", "live")
        assert (after.name, after.language, after.zone.key) == ("Riga Bakery", "en", "Europe/Riga")


async def test_what_the_file_leaves_open_can_be_set_by_a_command(tmp_path: Path) -> None:
    async with homes_of(tmp_path, "discord", bakery=BAKERY) as homes:
        db = homes._db
        await db.write(homes.change, there(homes), 1, SOLD)
        assert (there(homes).aim, there(homes).sites) == ("sell", ("shop.example.com",))
        named = CommunityConfig(platform="discord", id="4711", aim="support", given=GIVEN)
        again = await started(db, "discord", bakery=named)
        assert (there(again).aim, there(again).sites) == ("support", ("shop.example.com",))


@pytest.mark.parametrize(
    ("setting", "place"),
    [({"zone": "UTC"}, "zone"), ({"stage": "live"}, "stage"), ({"rooms": {"new": "3"}}, "rooms")],
)
async def test_what_the_file_sets_is_refused_with_its_place(
    tmp_path: Path, setting: dict[str, object], place: str
) -> None:
    async with homes_of(tmp_path, "discord", bakery=BAKERY) as homes:
        with pytest.raises(UserError) as refused:
            await homes._db.write(homes.change, there(homes), 1, setting)
        told = {"file": "config.yaml", "place": f"communities.bakery.{place}"}
        assert refused.value.args_ == told


async def test_one_that_the_file_names_no_more_begins_anew_when_its_server_is_there(
    tmp_path: Path,
) -> None:
    async with homes_of(tmp_path, "discord", bakery=BAKERY) as homes:
        before = there(homes)
        again = await started(homes._db, "discord")
        assert [*again.communities] == []
        await again.arrived("discord", "4711", "Riga Bakery", "lv")
        assert (there(again).id, there(again).stage) == (before.id, "new")


def test_a_language_of_a_platform_is_the_nearest_of_ours() -> None:
    told = {"en-GB": "en", "pt-PT": "pt-BR", "zh-TW": "zh-CN", "lv": "lv", "ja": "en"}
    assert {said: nearest(said) for said in told} == told
