"""What the bot does to members and to what they wrote is done once, and a refusal says why."""

import asyncio
from pathlib import Path
from typing import Any

from bot.acts import Ban, GiveRole, Kick, Purge, TakeRole, TimeOut
from bot.delivery import Done, Refused, TryLater
from bot.effects import Lane
from tests.platforms.discord.outer import WORDS, Outer, outer
from tests.standins.discord.clock import iso
from tests.standins.discord.faults import CarryOut, Faults
from tests.standins.discord.routing import Call, Reply

DAY = 24 * 3_600_000
KICK, BAN = Kick(member=1, reason=WORDS), Ban(member=1, reason=WORDS)


class LosesRoles(Faults):
    """Discord says that it gave a role, and did not, the first few times."""

    def __init__(self, times: int) -> None:
        self.times = times
        self.at_once = self.most_at_once = 0

    async def around(self, call: Call, request: Any, carry_out: CarryOut) -> Any:
        if "role" not in call.at:
            return await carry_out(call)
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        await asyncio.sleep(0.02)
        self.at_once -= 1
        if self.times:
            self.times -= 1
            return Reply()
        return await carry_out(call)


def roles_of(bot: Outer, member: str) -> list[str]:
    return list(bot.discord.world.members[bot.guild][member]["roles"])


def reasons(bot: Outer) -> list[str]:
    return [entry.get("reason", "") for entry in bot.discord.audit.of(bot.guild)]


async def test_a_role_is_given_and_taken_and_again_is_the_same(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        amy, role = bot.joined("Amy"), bot.role("regular")
        for effect, has in ((GiveRole, [role]), (TakeRole, [])):
            for _ in range(2):
                done = await bot.carry(effect(member=1, role=role), room=None, member=amy)
                assert done == Done()
            assert roles_of(bot, amy) == has


async def test_a_role_that_discord_loses_is_given_again(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        amy, role = bot.joined("Amy"), bot.role("regular")
        bot.discord.faults = LosesRoles(2)
        give = GiveRole(member=1, role=role)
        assert await bot.carry(give, room=None, member=amy) == Done()
        assert roles_of(bot, amy) == [role]
        bot.discord.faults = LosesRoles(99)
        assert await bot.carry(
            TakeRole(member=1, role=role), "t", room=None, member=amy
        ) == TryLater(0)


async def test_roles_of_one_member_change_one_after_the_other(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        amy, bo = bot.joined("Amy"), bot.joined("Bo")
        roles = [bot.role(f"role {number}") for number in range(2)]
        slow = bot.discord.faults = LosesRoles(0)

        async def give(member: str) -> None:
            gives = [GiveRole(member=1, role=role) for role in roles]
            await asyncio.gather(*(bot.carry(one, room=None, member=member) for one in gives))

        await give(amy)
        assert slow.most_at_once == 1
        await asyncio.gather(give(amy), give(bo))
        assert slow.most_at_once == 2
        assert sorted(roles_of(bot, bo)) == sorted(roles)


async def test_a_role_above_the_bots_own_is_refused_with_what_it_takes(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        amy, role = bot.joined("Amy"), bot.role("boss")
        bot.discord.world.guild["roles"][-1]["position"] = 99
        refused = await bot.carry(GiveRole(member=1, role=role), room=None, member=amy)
        assert isinstance(refused, Refused)
        assert "Manage Roles, with its own role above" in refused.reason


async def test_a_member_is_silenced_until_an_instant_and_let_speak_again(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        amy, now = bot.joined("Amy"), bot.discord.clock.ms
        member = bot.discord.world.members[bot.guild][amy]
        for until, stands in ((now + DAY, iso(now + DAY)[:19]), (now - DAY, None)):
            done = await bot.carry(TimeOut(member=1, until=until), room=None, member=amy)
            assert done == Done()
            silenced = member["communication_disabled_until"]
            assert (silenced and silenced[:19]) == stands
        long = TimeOut(member=1, until=now + 29 * DAY)
        refused = await bot.carry(long, "long", room=None, member=amy)
        assert refused == Refused("Discord silences nobody for longer than 28 days")


async def test_who_is_put_out_is_gone_and_the_reason_stands_in_the_log(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        amy, bo = bot.joined("Amy"), bot.joined("Bo")
        for _ in range(2):
            done = await bot.carry(KICK, room=None, member=amy, reason="Sent 坏 links")
            assert done == Done()
            assert await bot.carry(BAN, "b", room=None, member=bo, reason="Again") == Done()
        world = bot.discord.world
        assert not {amy, bo} & set(world.members[bot.guild])
        assert list(world.bans[bot.guild]) == [bo]
        assert set(reasons(bot)) == {"Sent 坏 links", "Again"}


async def test_many_messages_go_together_and_old_ones_one_by_one(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        amy = bot.joined("Amy")
        young = [bot.writes(amy, f"spam {number}") for number in range(4)]
        old = bot.wrote_long_ago(amy, "old spam", 15 * DAY)
        stays = bot.writes(amy, "hello")
        purge = Purge(room=bot.room(), messages=(*young, young[0], old, "1"))
        for _ in range(2):
            assert await bot.carry(purge) == Done()
        assert [message["id"] for message in bot.messages()] == [stays]
        assert Purge.lane is Lane.PROTECTION


async def test_one_message_is_cleared_away_by_itself(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        written = bot.writes(bot.joined("Amy"), "spam")
        assert await bot.carry(Purge(room=bot.room(), messages=(written,))) == Done()
        assert bot.messages() == []
