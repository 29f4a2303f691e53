"""What other bots and webhooks write on Discord is told as theirs, and Plaza's own never."""

from pathlib import Path

from bot.events import BotWrote, MessageSent
from tests.platforms.discord.inner import inner
from tests.standins.discord import bits, messages
from tests.standins.discord.waiting import settled


async def test_a_bot_is_told_as_a_bot_whatever_it_may_do_and_so_is_what_it_changes(
    tmp_path: Path,
) -> None:
    async with inner(tmp_path) as bot:
        world = bot.discord.world
        other = world.add_user("Newsbot", bot=True)
        member = world.add_member(world.guild, other)
        role = next(each for each in world.guild["roles"] if each["name"] == "ops")
        role["permissions"] = str(bits.ADMINISTRATOR)
        member["roles"] = [role["id"]]
        room = world.channels[bot.room()]
        wire = messages.post(bot.discord, room, other, "News 新闻")
        told = await bot.hears(BotWrote)
        assert (told.text, told.who.native, told.who.bot) == ("News 新闻", other["id"], True)
        assert told.who.rights == frozenset()
        wire["content"] = "Other news"
        bot.discord.tell(
            "MESSAGE_UPDATE", {**wire, "guild_id": world.guild["id"]}, channel=room["id"]
        )
        changed = await bot.hears(BotWrote, 2)
        assert (changed.text, changed.message) == ("Other news", told.message)
        assert bot.told(MessageSent) == []


async def test_a_webhook_is_told_like_a_bot_and_our_own_messages_are_not(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        world = bot.discord.world
        room = world.channels[bot.room()]
        hook = world.add_user("Hook", bot=True)
        messages.post(bot.discord, room, world.bot, "Ours")
        answered = {"webhook_id": world.application["id"]}
        messages.post(bot.discord, room, world.bot, "Our answer", **answered)
        messages.post(bot.discord, room, hook, "Buy now", webhook_id=hook["id"])
        await settled(bot.discord)
        assert [(told.text, told.who.bot) for told in bot.told(BotWrote)] == [("Buy now", True)]
