"""What Discord tells of ways in: counters, the server's own address, a search that may be gone."""

from pathlib import Path
from typing import Any

from bot.delivery import Came, Done, Refused
from bot.events import HEARD, Event, HeardAnew, InviteGone, InviteMade
from bot.ways import AskChat, DropInvite, Invited, InvitesRead, ReadInvites, SearchWays, WaysFound
from tests.platforms.discord.inner import Ear, inner
from tests.platforms.discord.outer import Outer, outer
from tests.standins.discord import bits, comings, eventually

READ = ReadInvites(then="x.read", vanity=True)


async def asked(bot: Outer, effect: AskChat, key: str = "k") -> Any:
    """What came of a question."""
    came = await bot.carry(effect, key, room=None)
    assert isinstance(came, Came), came
    return came.result


async def test_all_invites_come_in_one_request_with_who_made_each_and_how_many_came(
    tmp_path: Path,
) -> None:
    async with outer(tmp_path) as bot:
        owner = bot.discord.person("Owner")
        invite = await owner.invites(max_uses=5, max_age=3600)
        for name in ("Amy", "Ben"):
            await bot.discord.joins(name, invite=invite["code"])
        before = bot.discord.record.total
        read = await asked(bot, READ)
        assert bot.discord.record.total == before + 1
        now = bot.discord.clock.ms
        assert isinstance(read, InvitesRead)
        assert (read.why, read.vanity) == ("", None)
        assert read.asked_at <= read.came_at <= now
        (one,) = read.invites
        assert (one.code, one.uses, one.most) == (invite["code"], 2, 5)
        assert (one.by, one.ours) == (owner.id, False)
        assert one.made_at <= read.asked_at < one.until <= one.made_at + 3_600_000


async def test_the_servers_own_address_is_counted_apart(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        guild = bot.discord.world.guild
        guild["features"].append("VANITY_URL")
        guild |= {"vanity_url_code": "plaza", "vanity_uses": 7}
        bot.discord.invites_bot()  # Discord tells of the server as it is now

        def known() -> bool:
            there = bot.line.client and bot.line.client.get_guild(int(guild["id"]))
            return bool(there and "VANITY_URL" in there.features)

        await eventually(known, 20)
        read = await asked(bot, READ)
        assert read.vanity == Invited(code="plaza", uses=7)


async def test_without_manage_server_there_are_no_counters(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        await bot.discord.person("Owner").invites()
        bot.discord.faults.revoke(bits.MANAGE_GUILD | bits.ADMINISTRATOR)
        bot.discord.faults.revoke(bits.VIEW_AUDIT_LOG)
        refused = await bot.carry(READ, "k", room=None)
        assert isinstance(refused, Refused)
        assert "Manage Server" in refused.reason


async def test_the_search_tells_by_which_invite_somebody_came_once_it_knows_them(
    tmp_path: Path,
) -> None:
    async with outer(tmp_path) as bot:
        owner = bot.discord.person("Owner")
        invite = await owner.invites()
        amy = await bot.discord.joins("Amy", invite=invite["code"])
        ben = await bot.discord.joins("Ben")
        search = SearchWays(then="x.found", people=(amy.id, ben.id))
        assert await asked(bot, search) == WaysFound()
        bot.discord.clock.move(30)
        found = {way.person: way for way in (await asked(bot, search, "l")).ways}
        assert (found[amy.id].kind, found[amy.id].code) == ("invite", invite["code"])
        assert (found[amy.id].by, found[amy.id].ours) == (owner.id, False)
        assert found[ben.id].kind == "other"
        bot.discord.index.indexed = False
        assert await asked(bot, search, "m") == WaysFound(later=5_000)
        bot.discord.index.there = False
        assert await asked(bot, search, "n") == WaysFound(off=True, why="404")


async def test_an_invite_is_deleted_and_one_that_is_gone_counts_as_deleted(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        invite = await bot.discord.person("Owner").invites()
        drop = DropInvite(then="x.dropped", code=invite["code"])
        assert await bot.carry(drop, "k", room=None) == Done()
        assert bot.discord.world.invites == {}
        assert await bot.carry(drop, "l", room=None) == Done()


async def test_invites_are_told_of_as_they_come_and_go_and_a_new_session_begins_anew(
    tmp_path: Path,
) -> None:
    shapes: tuple[type[Event], ...] = (*HEARD.values(), InviteMade, InviteGone, HeardAnew)
    ear = Ear(heard=dict.fromkeys(shapes, ("everybody",)))
    async with inner(tmp_path, ear) as bot:
        anew = await bot.hears(HeardAnew)
        assert anew.community == bot.guild
        owner = bot.discord.person("Owner")
        invite = await owner.invites(max_uses=1)
        made = await bot.hears(InviteMade)
        assert (made.code, made.by, made.most) == (invite["code"], owner.id, 1)
        comings.forget_invite(bot.discord, invite)
        gone = await bot.hears(InviteGone)
        assert gone.code == invite["code"]
