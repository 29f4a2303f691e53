"""Every interaction is acknowledged in time and answered once, by the cheapest way there is."""

import asyncio
from pathlib import Path
from typing import Any

from discord.http import Route

from bot.delivery import Delivery, Done, Expired, Refused, TryLater
from bot.effects import Say, Whisper
from bot.events import ButtonPressed, Event, MemberJoined
from bot.platforms.discord.answers import CROWD
from tests.platforms.discord.acting import (
    CALLBACK,
    FURTHER,
    LATER,
    MESSAGE,
    ORIGINAL,
    UPDATE,
    UPDATE_LATER,
    answers,
    post,
    pressed,
)
from tests.platforms.discord.inner import WORDS, Ear, connected, inner, running
from tests.standins.discord import open_standin
from tests.standins.discord.faults import Failing
from tests.standins.discord.people import Person
from tests.standins.discord.waiting import eventually, settled


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


async def test_an_answer_may_take_the_place_of_the_message_with_the_button(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        bot.ear.handle = answers(bot, "Amy is in!", in_place=True)
        interaction = await (await pressed(bot)).answered()
        assert interaction.answer == UPDATE
        room = bot.discord.world.messages[bot.room()].values()
        assert [message["content"] for message in room] == ["Amy is in!"]


async def test_an_answer_that_takes_long_is_announced_and_then_edited_in(tmp_path: Path) -> None:
    deferred = asyncio.Event()
    async with inner(tmp_path) as bot:
        bot.ear.handle = answers(bot, "Here it is.", after=deferred)
        interaction = await (await pressed(bot)).answered()
        assert (interaction.answer, interaction.private) == (LATER, True)
        deferred.set()
        await eventually(lambda: interaction.content == "Here it is.")
        assert bot.asked("POST", FURTHER) == 0


async def test_a_public_button_is_announced_publicly(tmp_path: Path) -> None:
    deferred = asyncio.Event()
    async with inner(tmp_path, Ear(public={"a.b"})) as bot:
        bot.ear.handle = answers(bot, "Amy is in!", after=deferred, private=False)
        interaction = await (await pressed(bot)).answered()
        assert (interaction.answer, interaction.private) == (LATER, False)
        deferred.set()
        await eventually(lambda: interaction.content == "Amy is in!")


async def test_a_press_that_nobody_answers_is_acknowledged_in_silence(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        interaction = await (await pressed(bot)).answered()
        assert interaction.answer == UPDATE_LATER
        # What is said after all comes as a further message.
        done = await bot.says(await bot.hears(ButtonPressed), "By the way.")
        assert isinstance(done, Done)
        assert bot.asked("POST", FURTHER) == 1


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


async def test_a_button_in_a_private_message_belongs_to_its_server(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        bot.ear.handle = answers(bot, "Stopped.")
        amy = await bot.discord.joins("Amy")
        whisper, buttons = Whisper(member=1, words=WORDS), (("private.stop", "Stop these"),)
        told = Delivery("w", whisper, bot.guild, member=amy.id, text="Psst", buttons=buttons)
        assert isinstance(await bot.chat.carry_out(told), Done)
        interaction = await (await amy.presses("Stop these", amy.direct_messages()[0])).answered()
        event = await bot.hears(ButtonPressed)
        assert (event.community, event.button, event.room) == (bot.guild, "private.stop", None)
        assert interaction.content == "Stopped."


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


async def test_the_longer_an_answer_waits_for_a_broken_discord_the_less_often_it_is_tried(
    tmp_path: Path,
) -> None:
    async def later(_: Event) -> bool:
        return True

    async with inner(tmp_path) as bot:
        bot.ear.handle = later
        announced = await (await pressed(bot)).answered()
        event = await bot.hears(ButtonPressed)
        bot.discord.faults.add(Failing("PATCH *", times=2, status=503))
        soon = await bot.says(event, "At last.")
        bot.discord.clock.move(5 * 60)
        late = await bot.says(event, "At last.")
        assert isinstance(soon, TryLater)
        assert isinstance(late, TryLater)
        assert soon.seconds < 1
        assert 30 <= late.seconds < 60
        assert isinstance(await bot.says(event, "At last."), Done)
        assert announced.content == "At last."


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
        crowd = [await bot.discord.joins(f"m{number}") for number in range(CROWD - 1)]
        await bot.hears(MemberJoined, len(crowd))
        presses = await asyncio.gather(*(each.presses("Claim", message) for each in crowd))
        for press in presses:
            assert (await press.answered()).content == "Yours."
        await settled(bot.discord)
        assert bot.asked("POST", CALLBACK) == len(crowd)
        assert bot.asked("POST", FURTHER) == bot.asked("PATCH", ORIGINAL) == 0
