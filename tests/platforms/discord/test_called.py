"""Commands come with their whole names and typed options, and complete what is typed."""

import asyncio
from pathlib import Path

from bot.cog import RIGHTS
from bot.events import CommandCalled
from bot.offers import CommandOffer, OptionOffer
from tests.platforms.discord.acting import LATER, ORIGINAL, answers, offer
from tests.platforms.discord.inner import Ear, inner
from tests.standins.discord.people import Person
from tests.standins.discord.waiting import eventually


async def test_a_command_that_nobody_answers_leaves_nothing_behind(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        await offer(bot)
        amy = await bot.discord.joins("Amy")
        await (await amy.calls("/checkin")).answered()
        await eventually(lambda: bot.asked("DELETE", ORIGINAL) == 1)
        assert amy.answers() == []


async def test_a_command_comes_with_its_whole_name_and_typed_options(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        await offer(bot)
        bot.ear.handle = answers(bot, "It runs.")
        amy = await bot.discord.joins("Amy")
        interaction = await amy.calls("/sop run", "check-in", script="hello", whom=amy, times=2)
        assert (await interaction.answered()).content == "It runs."
        event = await bot.hears(CommandCalled)
        assert (event.command, event.room) == ("sop run", bot.room("check-in"))
        assert event.options == {"script": "hello", "whom": amy.id, "times": 2}
        assert (event.who.language, event.who.rights) == ("en", frozenset())


async def test_the_answer_to_a_public_command_is_announced_publicly(tmp_path: Path) -> None:
    offers = [CommandOffer("checkin", "Check in", private=False)]
    async with inner(tmp_path, Ear(offers=offers)) as bot:
        await offer(bot)
        deferred = asyncio.Event()
        bot.ear.handle = answers(bot, after=deferred, private=False)
        amy = await bot.discord.joins("Amy")
        interaction = await (await amy.calls("/checkin")).answered()
        assert (interaction.answer, interaction.private) == (LATER, False)
        deferred.set()


async def test_the_languages_of_members_are_ours_or_none(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        await offer(bot)
        amy = await bot.discord.joins("Amy")
        for locale in ("zh-TW", "ja"):
            bot.discord.world.locales[amy.id] = locale
            await (await amy.calls("/checkin")).answered()
        await bot.hears(CommandCalled, 2)
        assert [event.who.language for event in bot.told(CommandCalled)] == ["zh-CN", None]


async def test_who_calls_has_their_roles_and_never_the_one_that_everybody_has(
    tmp_path: Path,
) -> None:
    async with inner(tmp_path) as bot:
        await offer(bot)
        amy = await bot.discord.joins("Amy")
        await (await amy.calls("/checkin")).answered()
        assert (await bot.hears(CommandCalled)).who.roles == frozenset()
        amy.gets_role("ops")
        await (await amy.calls("/checkin")).answered()
        role = next(each for each in bot.discord.world.guild["roles"] if each["name"] == "ops")
        assert (await bot.hears(CommandCalled, 2)).who.roles == {role["id"]}
        assert bot.chat.role_name(bot.guild, role["id"]) == "ops"
        assert bot.chat.role_name(bot.guild, "12") is None


async def test_the_owner_has_all_rights(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        await offer(bot)
        owner = Person(bot.discord, bot.discord.world.owner, bot.discord.world.guild)
        await (await owner.calls("/checkin")).answered()
        assert (await bot.hears(CommandCalled)).who.rights == RIGHTS


async def test_values_are_offered_while_somebody_types_at_most_25(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        await offer(bot)
        amy = await bot.discord.joins("Amy")
        bot.ear.values = [f"script-{number}" for number in range(30)]
        offered = await amy.types("/sop run", "script", "scr")
        assert [each["value"] for each in offered] == bot.ear.values[:25]
        assert bot.ear.completed == [(bot.guild, "Amy", "sop run", "script", "scr")]
        bot.ear.values = RuntimeError("the database is away")
        assert await amy.types("/sop run", "script", "scr") == []


async def test_the_values_of_a_number_are_numbers(tmp_path: Path) -> None:
    times = OptionOffer("times", "number", required=True, description="How often", completes=True)
    offers = [CommandOffer("again", "Again", (times,))]
    async with inner(tmp_path, Ear(offers=offers, values=["3", "30"])) as bot:
        await eventually(lambda: bot.discord.world.commands, 20)
        amy = await bot.discord.joins("Amy")
        offered = await amy.types("/again", "times", "3")
        assert offered == [{"name": "3", "value": 3}, {"name": "30", "value": 30}]
