"""Nicknames and titles that the bot takes away on Discord, and titles that others give."""

from pathlib import Path

import pytest

from bot.acts import Rename, Retitle
from bot.delivery import Done, Outcome, Refused
from bot.events import HEARD, MemberRenamed, ThreadOpened, ThreadRenamed
from tests.platforms.discord.inner import Ear, inner
from tests.platforms.discord.outer import WORDS, Outer, outer
from tests.standins.discord import bits
from tests.standins.discord.routes import threads

RENAME = Rename(member=1, name=WORDS)


def retitle(bot: Outer, thread: str, *, shut: bool = True) -> Retitle:
    return Retitle(room=bot.room(), thread=thread, title=WORDS, shut=shut)


def thread_of_amy(bot: Outer) -> str:
    """A thread that Amy opened under a message of hers."""
    amy, world = bot.joined("Amy"), bot.discord.world
    message = world.message(bot.room(), bot.writes(amy, "Look"))
    channel, body = world.channels[bot.room()], {"name": "free gifts"}
    return str(threads.under(bot.discord, channel, 11, message, body, amy)["id"])


async def test_a_nickname_is_given_and_taken_away_and_the_accounts_name_shows(
    tmp_path: Path,
) -> None:
    async with outer(tmp_path) as bot:
        amy = bot.joined("Amy")
        member = bot.discord.world.members[bot.guild][amy]
        given: list[tuple[str, str | None]] = [("成员 7", "成员 7"), ("", None), ("", None)]
        for number, (text, nick) in enumerate(given):
            done = await bot.carry(RENAME, f"r{number}", room=None, member=amy, text=text)
            assert (done, member["nick"]) == (Done(), nick)
        assert member["user"]["global_name"] == "Amy"


@pytest.mark.parametrize("way", ["no permission", "above the bot"])
async def test_nobody_above_the_bot_is_renamed_and_operators_read_what_it_needs(
    tmp_path: Path, way: str
) -> None:
    async with outer(tmp_path) as bot:
        amy = bot.joined("Amy")
        if way == "no permission":
            bot.holds_only(bits.VIEW_CHANNEL | bits.SEND_MESSAGES)
        else:
            guild = next(each for each in bot.discord.world.guilds.values())
            guild["owner_id"] = amy
        refused = await bot.carry(RENAME, room=None, member=amy, text="Member 7")
        assert isinstance(refused, Refused)
        assert "Manage Nicknames" in refused.reason


async def test_a_thread_is_called_otherwise_and_shut_and_opened_again(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        thread = thread_of_amy(bot)
        wire = bot.discord.world.channels[thread]

        async def titled(key: str, title: str, *, shut: bool) -> Outcome:
            return await bot.carry(retitle(bot, thread, shut=shut), key, text=title)

        for key in ("a", "b", "c", "d"):  # Discord takes two names in ten minutes
            assert await titled(key, "Thread 7", shut=True) == Done()
        sleep = wire["thread_metadata"]
        assert (wire["name"], sleep["locked"], sleep["archived"]) == ("Thread 7", True, True)
        for key in ("e", "f"):
            assert await titled(key, "free gifts", shut=False) == Done()
        assert (wire["name"], sleep["locked"], sleep["archived"]) == ("free gifts", False, False)


async def test_a_thread_that_is_gone_or_not_ours_to_change_is_refused(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        thread = thread_of_amy(bot)
        assert isinstance(await bot.carry(retitle(bot, bot.room()), text="X"), Refused)
        assert isinstance(await bot.carry(retitle(bot, "999"), "gone", text="X"), Refused)
        bot.holds_only(bits.VIEW_CHANNEL | bits.SEND_MESSAGES)
        refused = await bot.carry(retitle(bot, thread), "may not", text="X")
        assert isinstance(refused, Refused)
        assert "Manage Threads" in refused.reason


async def test_another_title_is_told_and_nothing_else_that_changes_of_a_thread(
    tmp_path: Path,
) -> None:
    heard = dict.fromkeys((*HEARD.values(), ThreadOpened, ThreadRenamed), ("all",))
    async with inner(tmp_path, Ear(heard=heard)) as bot:
        amy = await bot.discord.joins("Amy")
        message = await amy.writes("Books?")
        thread = await amy.opens_thread("All about books", message)
        await bot.hears(ThreadOpened)
        bot.discord.tell("THREAD_UPDATE", thread, channel=thread["id"])  # such as a slow mode
        await amy.retitles("free gifts", message)
        told = await bot.hears(ThreadRenamed)
        assert (told.title, told.thread, told.room) == ("free gifts", thread["id"], bot.room())
        assert (told.who.name, len(bot.told(ThreadRenamed))) == ("Amy", 1)


async def test_who_has_a_name_of_their_own_here_is_told_with_that_of_their_account(
    tmp_path: Path,
) -> None:
    async with inner(tmp_path) as bot:
        amy = await bot.discord.joins("Amy")
        await amy.writes("Hello")
        await bot.hears(HEARD["message.sent"])
        amy.is_named("free gifts")
        told = await bot.hears(MemberRenamed)
        assert (told.who.name, told.who.account) == ("free gifts", "Amy")
