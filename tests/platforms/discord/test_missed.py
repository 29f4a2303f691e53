"""What was written while the bot was away is told for those who may stop it, and within bounds."""

from pathlib import Path

from bot.events import HEARD, MemberPassed, MessageMissed, MessageSent
from tests.platforms.discord.absent import compared, knocking
from tests.platforms.discord.inner import running
from tests.standins.discord import Standin, bits

MESSAGES = "/channels/{channel}/messages"
ASKED = (*HEARD.values(), MessageMissed)


def read(discord: Standin) -> int:
    """How many rooms' past Discord was asked for."""
    return len(discord.record.of("GET", MESSAGES))


OLD = "written just before"  # it may have been missed as well, so it is told by the same id


async def test_what_was_written_and_changed_while_the_process_was_down_is_told_once(
    tmp_path: Path,
) -> None:
    async with knocking(*ASKED) as (discord, ear):
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot, 0)
            amy, ben = await discord.joins("Amy"), await discord.joins("Ben")
            await bot.hears(MemberPassed, 2)
            old, before = await amy.writes("a good morning"), await amy.writes(OLD)
            await bot.hears(MessageSent, 2)
        discord.clock.move(3600)
        discord.world.add_role(discord.world.guild, "managers", bits.MANAGE_GUILD)
        ben.gets_role("managers")
        await ben.writes("from an operator")
        await amy.edits(old, "changed meanwhile")
        thread = await amy.starts_thread("talk")
        await amy.writes("in a thread", thread)
        discord.clock.move(3600)
        for told in (True, False):
            ear.events.clear()
            async with running(discord, tmp_path, ear) as bot:
                await compared(bot)
                texts = {each.text: each for each in bot.told(MessageMissed)}
                assert sorted(texts) == (
                    ["changed meanwhile", "from an operator", "in a thread", OLD] if told else []
                )
                assert bot.told(MessageSent) == []
            discord.clock.move(3600)
            if told:
                assert texts["from an operator"].who.rights
                assert not texts["in a thread"].who.rights
                assert texts["in a thread"].thread == thread["id"]
                assert texts[OLD].id == f"message:{before['id']}"
                assert texts["changed meanwhile"].id.startswith(f"edited:{old['id']}:")


async def test_a_room_that_the_bot_may_not_read_keeps_nothing_from_the_others(
    tmp_path: Path,
) -> None:
    async with knocking(*ASKED) as (discord, ear):
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot, 0)
            amy = await discord.joins("Amy")
            await bot.hears(MemberPassed)
        await amy.writes("in the lobby")
        await amy.writes("where the bot sees nothing", "check-in")
        discord.faults.forbid(bits.READ_MESSAGE_HISTORY, discord.world.room("check-in"))
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot)
            assert [each.text for each in bot.told(MessageMissed)] == ["in the lobby"]


async def test_no_past_is_read_unless_somebody_asked_for_it(tmp_path: Path) -> None:
    async with knocking() as (discord, ear):
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot, 0)
            await (await discord.joins("Amy")).writes("hello")
            await bot.hears(MessageSent)
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot)
            assert read(discord) == 0
