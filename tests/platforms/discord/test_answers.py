"""Every interaction is acknowledged in time and answered once, by the cheapest way there is."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from discord.http import Route

from bot.cog import RIGHTS
from bot.effects import Delivery, Done, Expired, Refused, Say
from bot.events import ButtonPressed, CommandCalled, Event, FormSent, MemberJoined
from bot.offers import CommandOffer
from tests.platforms.discord.inner import WORDS, Ear, Inner, connected, inner, running
from tests.standins.discord import open_standin
from tests.standins.discord.interactions import Interaction
from tests.standins.discord.people import Person
from tests.standins.discord.waiting import eventually, settled

CALLBACK = "/interactions/{interaction}/{token}/callback"
FURTHER = "/webhooks/{application}/{token}"
ORIGINAL = FURTHER + "/messages/{message}"
MESSAGE, LATER, UPDATE_LATER = 4, 5, 6
COMMANDS: list[dict[str, Any]] = [
    {"name": "checkin", "description": "Check in", "type": 1},
    {
        "name": "sop",
        "description": "Scripts",
        "type": 1,
        "options": [
            {
                "name": "run",
                "description": "Run one",
                "type": 1,
                "options": [
                    {
                        "name": "script",
                        "description": "Which",
                        "type": 3,
                        "required": True,
                        "autocomplete": True,
                    },
                    {"name": "whom", "description": "For whom", "type": 6},
                    {"name": "times", "description": "How often", "type": 4},
                ],
            }
        ],
    },
]


async def post(bot: Inner, *buttons: tuple[str, str], key: str = "post") -> dict[str, Any]:
    """A post of the bot with buttons, (action, label) each."""
    say = Say(room=bot.room(), words=WORDS)
    sent = Delivery(key, say, bot.guild, room=bot.room(), text="Here", buttons=buttons)
    done = await bot.chat.carry_out(sent)
    assert isinstance(done, Done), done
    assert done.native is not None
    return bot.discord.world.message(bot.room(), done.native)


async def offer(bot: Inner) -> None:
    """The commands above, as the server's members see them."""
    client = bot.chat._line.client
    assert client is not None
    assert client.application_id is not None
    payload: list[Any] = COMMANDS
    await client.http.bulk_upsert_guild_commands(client.application_id, int(bot.guild), payload)


def answers(
    bot: Inner, text: str = "Done.", *, after: float = 0, private: bool = True
) -> Callable[[Event], Awaitable[bool]]:
    """A handler that answers as the courier does: in the background, after the commit."""
    tasks = set()

    async def handle(event: Event) -> bool:
        if not isinstance(event, ButtonPressed | CommandCalled | FormSent):
            return False
        await asyncio.sleep(after)
        task = asyncio.create_task(bot.says(event, text, private=private))
        tasks.add(task)
        task.add_done_callback(tasks.discard)
        return True

    return handle


async def pressed(bot: Inner, label: str = "Check in", action: str = "a.b") -> Interaction:
    """Amy presses a button of a fresh post."""
    amy = await bot.discord.joins("Amy")
    message = await post(bot, (action, label))
    return await amy.presses(label, message)


async def test_a_press_is_answered_by_the_callback_itself_for_the_member_alone(
    tmp_path: Path,
) -> None:
    async with inner(tmp_path) as bot:
        bot.ear.handle = answers(bot, "You are checked in.")
        interaction = await (await pressed(bot)).answered()
        event = await bot.hears(ButtonPressed)
        assert (interaction.answer, interaction.private) == (MESSAGE, True)
        assert interaction.content == "You are checked in."
        assert (event.button, event.argument, event.room) == ("a.b", "", bot.room())
        assert event.id == f"interaction:{interaction.id}"
        await settled(bot.discord)
        assert bot.asked("POST", CALLBACK) == 1
        assert bot.asked("POST", FURTHER) == bot.asked("PATCH", ORIGINAL) == 0


async def test_a_public_answer_stands_in_the_room(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        bot.ear.handle = answers(bot, "Amy is in!", private=False)
        await (await pressed(bot)).answered()
        room = bot.discord.world.messages[bot.room()].values()
        assert [message["content"] for message in room] == ["Here", "Amy is in!"]


async def test_an_answer_that_takes_long_is_announced_and_then_edited_in(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        bot.ear.handle = answers(bot, "Here it is.", after=2)
        interaction = await (await pressed(bot)).answered(seconds=1.9)
        assert (interaction.answer, interaction.private) == (LATER, True)
        await eventually(lambda: interaction.content == "Here it is.")
        assert bot.asked("POST", FURTHER) == 0


async def test_a_public_button_is_announced_publicly(tmp_path: Path) -> None:
    async with inner(tmp_path, Ear(public={"a.b"})) as bot:
        bot.ear.handle = answers(bot, "Amy is in!", after=2, private=False)
        interaction = await (await pressed(bot)).answered(seconds=1.9)
        assert (interaction.answer, interaction.private) == (LATER, False)
        await eventually(lambda: interaction.content == "Amy is in!")


async def test_a_press_that_nobody_answers_is_acknowledged_in_silence(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        interaction = await (await pressed(bot)).answered(seconds=1)
        assert interaction.answer == UPDATE_LATER
        # What is said after all comes as a further message.
        done = await bot.says(await bot.hears(ButtonPressed), "By the way.")
        assert isinstance(done, Done)
        assert bot.asked("POST", FURTHER) == 1


async def test_a_command_that_nobody_answers_leaves_nothing_behind(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        await offer(bot)
        amy = await bot.discord.joins("Amy")
        await (await amy.calls("/checkin")).answered(seconds=1)
        await eventually(lambda: bot.asked("DELETE", ORIGINAL) == 1)
        assert amy.answers() == []


async def test_a_second_answer_is_a_message_of_its_own(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        bot.ear.handle = answers(bot, "First.")
        await (await pressed(bot)).answered()
        event = await bot.hears(ButtonPressed)
        assert isinstance(await bot.says(event, "Second."), Done)
        amy = Person(bot.discord, bot.discord.world.users[event.who.native], {"id": bot.guild})
        assert [message["content"] for message in amy.answers()] == ["First.", "Second."]


async def test_an_interaction_that_discord_repeats_is_one_event(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        bot.ear.handle = answers(bot)
        interaction = await (await pressed(bot)).answered()
        bot.discord.tell("INTERACTION_CREATE", interaction.wire, guild=bot.guild)
        await settled(bot.discord)
        await bot.hears(ButtonPressed)
        assert bot.asked("POST", CALLBACK) == 1


async def test_the_same_answer_carried_out_twice_at_once_is_seen(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        interaction = await pressed(bot)
        event = await bot.hears(ButtonPressed)
        await interaction.answered()
        first, second = await asyncio.gather(bot.says(event, "One"), bot.says(event, "Two"))
        assert isinstance(first, Done)
        assert isinstance(second, Done)


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
        bot.ear.handle = answers(bot, after=2, private=False)
        amy = await bot.discord.joins("Amy")
        interaction = await (await amy.calls("/checkin")).answered(seconds=1.9)
        assert (interaction.answer, interaction.private) == (LATER, False)


async def test_the_languages_of_members_are_ours_or_none(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        await offer(bot)
        amy = await bot.discord.joins("Amy")
        for locale in ("zh-TW", "ja"):
            bot.discord.world.locales[amy.id] = locale
            await (await amy.calls("/checkin")).answered()
        await bot.hears(CommandCalled, 2)
        assert [event.who.language for event in bot.told(CommandCalled)] == ["zh-CN", None]


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


async def test_a_buttons_data_may_be_any_text_and_is_refused_where_it_is_too_long(
    tmp_path: Path,
) -> None:
    async with inner(tmp_path) as bot:
        data = "a:b\n签到 🎉 v1:x"
        await (await pressed(bot, action=f"quiz.answer:{data}")).answered()
        event = await bot.hears(ButtonPressed)
        assert (event.button, event.argument) == ("quiz.answer", data)
        say = Say(room=bot.room(), words=WORDS)
        long = (("quiz.answer:" + "x" * 86, "Go"),)
        refused = await bot.chat.carry_out(
            Delivery("long", say, bot.guild, room=bot.room(), text="Here", buttons=long)
        )
        assert isinstance(refused, Refused)
        assert "97 characters" in refused.reason


async def test_old_buttons_work_after_a_restart(tmp_path: Path) -> None:
    async with open_standin() as discord:
        async with running(discord, tmp_path, Ear()) as bot:
            await connected(bot)
            message = await post(bot, ("a.b:7", "Go"))
        async with running(discord, tmp_path, Ear()) as bot:
            await connected(bot)
            bot.ear.handle = answers(bot, "Still here.")
            amy = await discord.joins("Amy")
            interaction = await (await amy.presses("Go", message)).answered()
            assert interaction.content == "Still here."
            assert (await bot.hears(ButtonPressed)).argument == "7"


async def test_a_button_of_a_former_bot_is_told_of_too(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        client = bot.chat._line.client
        assert client is not None
        button = {"type": 2, "style": 1, "custom_id": "poll_7", "label": "Vote"}
        params: Any = {"content": "Old", "components": [{"type": 1, "components": [button]}]}
        message = await client.http.request(
            Route("POST", "/channels/{channel_id}/messages", channel_id=bot.room()), json=params
        )
        amy = await bot.discord.joins("Amy")
        await (await amy.presses("Vote", message)).answered()
        assert (await bot.hears(ButtonPressed)).button == "poll_7"


async def test_what_a_former_process_announced_is_edited_in_and_what_it_did_not_has_expired(
    tmp_path: Path,
) -> None:
    async with open_standin() as discord:
        async with running(discord, tmp_path, Ear()) as bot:
            await connected(bot)

            async def late(event: Event) -> bool:
                await asyncio.sleep(30)
                return True

            bot.ear.handle = late
            announced = await (await pressed(bot)).answered()
            assert announced.answer == LATER
        async with running(discord, tmp_path, Ear()) as bot:
            await connected(bot)
            handle = f"{announced.id}:{announced.wire['token']}"
            discord.clock.move(5)
            assert isinstance(await bot.chat.carry_out(bot.answer(handle, "At last.")), Done)
            assert announced.content == "At last."
            # Looked for again, it is out; and what is not known to be ours is not said twice.
            again = bot.answer(handle, "At last.")
            assert isinstance(await bot.chat.carry_out(again), Done)
            missed = discord.interactions.open(
                3, discord.world.owner, discord.world.room("general"), {"component_type": 2}
            )
            discord.clock.move(5)
            nobody = bot.answer(f"{missed.id}:{missed.wire['token']}", "Too late.")
            assert await bot.chat.carry_out(nobody) == Expired()


async def test_after_fifteen_minutes_nothing_is_sent_any_more(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        bot.ear.handle = answers(bot)
        await (await pressed(bot)).answered()
        event = await bot.hears(ButtonPressed)
        bot.discord.clock.move(16 * 60)
        before = bot.discord.record.total
        assert await bot.says(event, "Too late.") == Expired()
        assert bot.discord.record.total == before


async def test_a_storm_of_presses_is_answered_by_callbacks_alone(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        bot.ear.handle = answers(bot, "Yours.")
        message = await post(bot, ("coupons.claim", "Claim"))
        crowd = [await bot.discord.joins(f"m{number}") for number in range(200)]
        await bot.hears(MemberJoined, 200)
        presses = await asyncio.gather(*(each.presses("Claim", message) for each in crowd))
        for press in presses:
            assert (await press.answered()).content == "Yours."
        await settled(bot.discord)
        assert bot.asked("POST", CALLBACK) == 200
        assert bot.asked("POST", FURTHER) == bot.asked("PATCH", ORIGINAL) == 0
