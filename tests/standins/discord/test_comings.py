"""Who comes and goes, by which invite, and what the gateway and the counters tell of it."""

from typing import Any

import discord as library
import pytest

from tests.standins.discord import Impossible, Refused, Standin, bits, eventually, open_standin
from tests.standins.discord.clients import Client, logged_in, room
from tests.standins.discord.clock import iso


class Porter(Client):
    """Keeps who came and went."""

    def __init__(self) -> None:
        super().__init__(member_cache_flags=library.MemberCacheFlags.none())
        self.came: list[str] = []

    async def on_member_join(self, member: library.Member) -> None:
        self.came.append(f"+{member.display_name}")

    async def on_raw_member_remove(self, event: library.RawMemberRemoveEvent) -> None:
        self.came.append(f"-{event.user.display_name}")

    async def on_invite_delete(self, invite: library.Invite) -> None:
        self.came.append("invite gone")


async def uses(client: Client) -> list[int | None]:
    return [each.uses for each in await client.guilds[0].invites()]


async def test_the_counter_of_an_invite_has_moved_when_the_join_is_told() -> None:
    async with open_standin() as discord, logged_in(discord, client := Porter()):
        owner = discord.person("Owner")
        invite = await owner.invites(max_uses=2)
        amy = await discord.joins("Amy", invite=invite["code"])
        assert await uses(client) == [1]
        await discord.joins("Ben", invite=invite["code"])
        assert await uses(client) == []
        await amy.leaves()
        await discord.settled()
        assert client.came == ["+Amy", "invite gone", "+Ben", "-Amy"]
        with pytest.raises(Refused):
            await amy.joins_by(invite["code"])


async def test_the_counter_may_move_late() -> None:
    async with open_standin() as discord, logged_in(discord, client := Porter()):
        invite = await discord.person("Owner").invites(max_uses=1)
        await discord.joins("Amy", invite=invite["code"], late=3)
        await discord.settled()
        assert client.came == ["+Amy"]
        assert await uses(client) == [0]
        with pytest.raises(Refused):
            await discord.joins("Ben", invite=invite["code"])
        discord.clock.move(3)
        await eventually(lambda: client.came == ["+Amy", "invite gone"])


async def test_an_invite_of_the_bot_is_told_and_brings_people() -> None:
    async with open_standin() as discord, logged_in(discord, client := Porter()):
        made = await room(client).create_invite(max_uses=0, max_age=0, unique=True)
        await discord.joins("Amy", invite=made.code)
        assert await uses(client) == [1]


async def test_without_manage_channels_no_invite_is_told() -> None:
    async with open_standin() as discord, logged_in(discord, client := Porter()):
        heard: list[Any] = []

        @client.event
        async def on_invite_create(invite: library.Invite) -> None:
            heard.append(invite.code)

        first = await discord.person("Owner").invites()
        discord.faults.revoke(bits.MANAGE_CHANNELS)
        await discord.person("Owner").invites()
        await discord.settled()
        assert heard == [first["code"]]


async def test_somebody_in_the_screening_is_pending_until_it_is_passed() -> None:
    async with open_standin() as discord, logged_in(discord, client := Client()):
        passed: list[bool] = []

        @client.event
        async def on_member_update(before: library.Member, after: library.Member) -> None:
            passed.append(after.pending)

        amy = await discord.joins("Amy", pending=True)
        await discord.settled()
        await amy.passes_screening()
        await discord.settled()
        assert passed == [False]


async def test_a_join_may_be_told_twice_and_a_raid_comes_at_once() -> None:
    async with open_standin() as discord, logged_in(discord, client := Porter()):
        amy = await discord.joins("Amy")
        amy.is_told_again()
        await discord.raid(3)
        await discord.settled()
        assert client.came == ["+Amy", "+Amy", "+Raider 1", "+Raider 2", "+Raider 3"]


async def rejoined(discord: Standin) -> int:
    amy = await discord.joins("Amy")
    await amy.leaves()
    return int((await amy.joins_by())["flags"])


async def test_who_comes_back_is_marked_so() -> None:
    async with open_standin() as discord:
        assert await rejoined(discord) == 1


async def test_the_gateway_may_drop_a_join_and_a_leave() -> None:
    async with open_standin() as discord, logged_in(discord, client := Porter()):
        amy = await discord.joins("Amy", told=False)
        await discord.settled()
        assert "amy" in [member.name async for member in client.guilds[0].fetch_members()]
        await amy.leaves(told=False)
        await discord.settled()
        assert client.came == []


async def test_a_new_guild_invites_the_bot() -> None:
    async with open_standin() as discord, logged_in(discord, client := Porter()):
        guild = discord.founds("Second", ["hall"], crowd=48)
        await eventually(lambda: len(client.guilds) == 2)
        assert client.guilds[1].member_count == 50
        ben = await discord.joins("Ben", guild=guild)
        await ben.writes("first", "hall")
        await eventually(lambda: client.heard == ["first"])


async def test_a_silenced_member_cannot_write_and_a_banned_one_cannot_come_back() -> None:
    async with open_standin() as discord:
        amy = await discord.joins("Amy")
        amy.is_timed_out(60)
        with pytest.raises(Impossible):
            await amy.writes("hello")
        discord.clock.move(61)
        await amy.writes("hello")
        amy.is_banned()
        with pytest.raises(Refused, match="40007"):
            await amy.joins_by()


async def test_in_slow_mode_a_person_waits_between_two_messages() -> None:
    async with open_standin() as discord:
        amy, bo = await discord.joins("Amy"), await discord.joins("Bo")
        discord.world.room("general")["rate_limit_per_user"] = 30
        await amy.writes("one")
        with pytest.raises(Impossible, match="general is slow"):
            await amy.writes("two")
        await amy.writes("elsewhere", "check-in")
        await bo.writes("one")
        discord.clock.move(31)
        await amy.writes("two")
        ops = next(each for each in discord.world.guild["roles"] if each["name"] == "ops")
        ops["permissions"] = str(bits.BYPASS_SLOWMODE)
        bo.gets_role("ops")
        await bo.writes("two")
        await bo.writes("three")


async def test_while_invites_are_paused_nobody_comes_by_one() -> None:
    async with open_standin() as discord:
        amy = await discord.joins("Amy")
        invite = (await amy.invites())["code"]
        paused = {"invites_disabled_until": iso(discord.clock.ms + 60_000)}
        discord.world.guild["incidents_data"] = paused
        with pytest.raises(Refused, match="paused"):
            await discord.joins("Bo", invite=invite)
        discord.clock.move(61)
        await discord.joins("Bo", invite=invite)


async def test_the_counter_may_move_before_the_join_is_told() -> None:
    async with open_standin() as discord, logged_in(discord, client := Porter()):
        invite = await discord.person("Owner").invites()
        await discord.joins("Amy", invite=invite["code"], late=-1)
        assert await uses(client) == [1]
        assert client.came == []
        discord.clock.move(1)
        await eventually(lambda: client.came == ["+Amy"])


async def test_who_comes_by_the_servers_own_address_moves_its_counter_alone() -> None:
    async with open_standin() as discord, logged_in(discord, client := Porter()):
        guild = discord.world.guild
        guild["features"].append("VANITY_URL")
        guild |= {"vanity_url_code": "plaza", "vanity_uses": 7}
        await discord.person("Owner").invites()
        amy = await discord.joins("Amy", invite="plaza")
        assert (guild["vanity_uses"], await uses(client)) == (8, [0])
        assert discord.index.of(guild["id"], amy.id)["join_source_type"] == 6


async def test_members_make_no_more_invites_than_a_server_may_have() -> None:
    async with open_standin() as discord:
        discord.most_invites = 1
        await discord.person("Owner").invites()
        with pytest.raises(Refused, match="30016"):
            await discord.person("Owner").invites()
