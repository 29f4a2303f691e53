"""What the bot does not keep in memory, however long it runs and however large its servers are."""

from pathlib import Path

from bot.delivery import Delivery
from bot.effects import Say
from bot.events import ButtonPressed, MemberPassed, MessageSent
from tests.platforms.discord.inner import WORDS, Inner, inner
from tests.standins.discord import messages
from tests.standins.discord.waiting import settled


async def test_neither_members_nor_messages_nor_buttons_are_kept(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        client = bot.chat._line.client
        assert client is not None
        for number in range(20):
            await says(bot, number)
        amy = await bot.discord.joins("Amy")
        await bot.hears(MemberPassed)
        await amy.writes("hello")
        await bot.hears(MessageSent)
        guild = client.get_guild(int(bot.guild))
        assert guild is not None
        assert [member.id for member in guild.members] == [client.application_id]
        assert list(client.cached_messages) == []
        assert client._connection._view_store._views == {}


async def test_the_buttons_of_all_posts_work_whatever_becomes_of_one(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        amy = await bot.discord.joins("Amy")
        for number in range(3):
            await says(bot, number)
        first, second, third = amy.sees("general")
        await amy.presses("Press", first)
        await bot.hears(ButtonPressed)
        room = bot.discord.world.room("general")
        messages.remove(bot.discord, room, [first["id"]])
        messages.change(bot.discord, second, components=[])
        await settled(bot.discord)
        await amy.presses("Press", third)
        await bot.hears(ButtonPressed, 2)


async def test_nobody_asks_for_a_list_of_members_through_the_gateway(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        await bot.discord.joins("Amy")
        await bot.hears(MemberPassed)
        assert bot.discord.gateway.roll_calls == {}


async def says(bot: Inner, number: int) -> None:
    """A post with a button."""
    say, buttons = Say(room=bot.room(), words=WORDS), (("a.b", "Press"),)
    text, key = f"Post {number}", f"post {number}"
    await bot.chat.carry_out(
        Delivery(key, say, bot.guild, room=bot.room(), text=text, buttons=buttons)
    )
