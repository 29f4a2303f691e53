"""Slow mode, locks and the pause of invites on Discord: they end where they began."""

import copy
from pathlib import Path
from typing import Any

from bot.acts import Lock, PauseInvites, Slow, Unlock
from bot.delivery import Done, Refused
from tests.platforms.discord.outer import Outer, outer
from tests.standins.discord import bits, permissions

LOCK, UNLOCK = Lock(room="general"), Unlock(room="general")


async def done(bot: Outer, effect: Any, key: str = "k") -> None:
    assert await bot.carry(effect, key) == Done()


def slowness(bot: Outer) -> int:
    return int(bot.discord.world.room("general")["rate_limit_per_user"])


def slow(seconds: int) -> Slow:
    return Slow(room="general", seconds=seconds)


def rights(bot: Outer, who: str) -> int:
    return permissions.of(bot.discord.world, who, bot.discord.world.room("general"))


def overwrites(bot: Outer) -> list[Any]:
    return copy.deepcopy(
        sorted(bot.discord.world.room("general")["permission_overwrites"], key=lambda o: o["id"])
    )


def add(bot: Outer, holder: str, kind: int = 0, allow: int = 0, deny: int = 0) -> None:
    overwrite = {"id": holder, "type": kind, "allow": str(allow), "deny": str(deny)}
    bot.discord.world.room("general")["permission_overwrites"].append(overwrite)


async def test_the_slow_mode_of_an_operator_comes_back(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        bot.discord.world.room("general")["rate_limit_per_user"] = 5
        seen = []
        for number, seconds in enumerate((30, 60, 60, 2, 0, 0)):
            await done(bot, slow(seconds), str(number))
            seen.append(slowness(bot))
        assert seen == [30, 60, 60, 5, 5, 5]  # never faster than the operator wanted it


async def test_a_slow_mode_that_an_operator_changed_meanwhile_stays(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        await done(bot, slow(30))
        bot.discord.world.room("general")["rate_limit_per_user"] = 120
        await done(bot, slow(0), "0")
        assert slowness(bot) == 120
        await done(bot, slow(300), "300")
        await done(bot, slow(0), "again")
        assert slowness(bot) == 120


async def test_a_crash_between_noting_and_slowing_loses_nothing(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        await done(bot, slow(30))
        await done(bot, slow(60), "60")
        bot.discord.world.room("general")["rate_limit_per_user"] = 30  # 60 never got there
        await done(bot, slow(60), "60")
        await done(bot, slow(0), "0")
        assert slowness(bot) == 0


async def test_a_lock_ends_with_exactly_the_permissions_of_before(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        amy, bo = bot.joined("Amy"), bot.joined("Bo")
        writers, readers = bot.role("writers"), bot.role("readers")
        world = bot.discord.world
        world.members[bot.guild][amy]["roles"] = [writers]
        add(bot, bot.guild, deny=bits.SEND_MESSAGES | bits.ADD_REACTIONS)
        add(bot, writers, allow=bits.SEND_MESSAGES | bits.ATTACH_FILES)
        add(bot, readers, deny=bits.SEND_MESSAGES)
        add(bot, bo, kind=1, allow=bits.SEND_MESSAGES)
        add(bot, world.bot["id"], kind=1, allow=bits.SEND_MESSAGES)
        before = overwrites(bot)
        for key in ("l", "again"):
            await done(bot, LOCK, key)
            assert not (rights(bot, amy) | rights(bot, bo)) & bits.SEND_MESSAGES
            assert rights(bot, amy) & bits.ATTACH_FILES
            assert rights(bot, world.bot["id"]) & bits.SEND_MESSAGES
        for key in ("u", "again u"):
            await done(bot, UNLOCK, key)
            assert overwrites(bot) == before


async def test_a_room_without_overwrites_has_none_after_a_lock(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        amy = bot.joined("Amy")
        await done(bot, LOCK)
        assert not rights(bot, amy) & (bits.SEND_MESSAGES | bits.CREATE_PUBLIC_THREADS)
        await done(bot, UNLOCK, "u")
        assert overwrites(bot) == []


async def test_what_an_operator_changes_in_a_locked_room_stays(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        amy, helpers = bot.joined("Amy"), bot.role("helpers")
        await done(bot, LOCK)
        everyone = next(
            each
            for each in bot.discord.world.room("general")["permission_overwrites"]
            if each["id"] == bot.guild
        )
        everyone["deny"] = str(int(everyone["deny"]) | bits.ADD_REACTIONS)
        add(bot, helpers, allow=bits.SEND_MESSAGES)
        await done(bot, UNLOCK, "u")
        assert rights(bot, amy) & bits.SEND_MESSAGES
        assert not rights(bot, amy) & bits.ADD_REACTIONS
        assert [each["id"] for each in overwrites(bot)] == sorted([bot.guild, helpers], key=str)


async def test_those_whom_plaza_gave_rights_write_in_a_locked_room(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        amy, bo, team = bot.joined("Amy"), bot.joined("Bo"), bot.role("team")
        bot.discord.world.members[bot.guild][bo]["roles"] = [team]
        await bot.knows_role(team)
        await done(bot, Lock(room="general", roles=(team,), people=(amy, "not an id")))
        assert rights(bot, amy) & rights(bot, bo) & bits.SEND_MESSAGES
        await done(bot, UNLOCK, "u")
        assert overwrites(bot) == []


async def test_what_the_bot_may_not_do_to_a_room_says_what_it_takes(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        bot.holds_only(bits.VIEW_CHANNEL | bits.SEND_MESSAGES)
        told = []
        for effect in (slow(5), LOCK, PauseInvites(until=bot.discord.clock.ms + 60_000)):
            outcome = await bot.carry(effect, type(effect).__name__)
            assert isinstance(outcome, Refused)
            told.append(outcome.reason.partition("needs ")[2])
        assert told[0] == "View Channel and Manage Channels"
        assert told[1].startswith("Manage Roles")
        assert told[2] == "Manage Server"


async def test_a_pause_of_invites_leaves_that_of_private_messages_alone(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        guild, now = bot.discord.world.guild, bot.discord.clock.ms
        guild["incidents_data"] = {"invites_disabled_until": None, "dms_disabled_until": "then"}
        whole_day = PauseInvites(until=now + 86_400_000)
        assert await bot.carry(whole_day, room=None) == Done()
        paused = guild["incidents_data"]["invites_disabled_until"]
        assert paused is not None
        assert await bot.carry(PauseInvites(until=now), "e", room=None) == Done()
        assert guild["incidents_data"] == {
            "invites_disabled_until": None,
            "dms_disabled_until": "then",
        }
