"""Forms are modals: opened in time or told as late, and what is filled in comes back once."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from bot.delivery import Delivery, Done, Expired, Outcome, Refused
from bot.effects import OpenForm
from bot.events import ButtonPressed, CommandCalled, Event, FormSent, MemberEvent, Person
from bot.offers import FormField, FormSheet
from tests.platforms.discord.acting import (
    CALLBACK,
    LATER,
    MESSAGE,
    ORIGINAL,
    UPDATE_LATER,
    answers,
    offer,
    post,
    pressed,
)
from tests.platforms.discord.inner import Ear, Inner, connected, inner, running
from tests.platforms.forms import MEETING, SHEET
from tests.standins.discord import open_standin
from tests.standins.discord.calls import Impossible
from tests.standins.discord.interactions import Interaction
from tests.standins.discord.waiting import eventually, settled

LATE = "That was too late."
MODAL = 9
IDEA = {"Name": "Chess", "Why": "It rains.\nA lot.", "For": ["Games", "lobby"]}


async def shows(bot: Inner, event: MemberEvent, sheet: FormSheet = SHEET) -> Outcome:
    """Carry out the opening of a form, as the courier does."""
    effect = OpenForm(handle=event.handle or "", member=1, form=sheet.action)
    who = event.who.native
    delivery = Delivery(f"{event.id} form", effect, bot.guild, member=who, form=sheet)
    return await bot.chat.carry_out(delivery)


def opens(
    bot: Inner,
    sheet: FormSheet = SHEET,
    *,
    after: asyncio.Event | None = None,
    came: list[Outcome] | None = None,
) -> Callable[[Event], Awaitable[bool]]:
    """A handler that answers a press or a command with a form, and a form with words."""

    async def handle(event: Event) -> bool:
        if isinstance(event, FormSent):
            return await answers(bot, "Thank you.")(event)
        if not isinstance(event, ButtonPressed | CommandCalled):
            return False
        if after is not None:
            await after.wait()
        outcome = await shows(bot, event, sheet)
        assert came is not None or isinstance(outcome, Done), outcome
        if came is not None:
            came.append(outcome)
        return True

    return handle


async def test_a_press_opens_a_form_and_what_is_filled_in_is_told_once(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        bot.ear.handle = opens(bot)
        amy = await bot.discord.joins("Amy")
        asked = await (await amy.presses("Go", await post(bot, ("a.b", "Go")))).answered()
        assert asked.answer == MODAL
        sent = await (await amy.submits(IDEA)).answered()
        assert (sent.answer, sent.content, sent.private) == (MESSAGE, "Thank you.", True)
        event = await bot.hears(FormSent)
        assert (event.form, event.argument) == ("asking.idea", "a:b")
        assert event.fields == {
            "name": "Chess",
            "why": "It rains.\nA lot.",
            "size": "small",
            "for_": ["games", "lobby"],
            "helpers": "0",
        }
        assert (event.room, event.community) == (bot.room(), bot.guild)
        with pytest.raises(Impossible, match="no form open"):
            await amy.submits(IDEA)


async def test_a_command_opens_a_form_too(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        await offer(bot)
        bot.ear.handle = opens(bot, MEETING)
        amy = await bot.discord.joins("Amy")
        asked = await (await amy.calls("/checkin")).answered()
        assert asked.answer == MODAL
        garden = bot.discord.world.room("check-in")
        await (await amy.submits({"Room": garden, "With a sound": "No"})).answered()
        assert (await bot.hears(FormSent)).fields == {"room": garden["id"], "loud": "no"}


async def test_the_form_keeps_its_limits_in_the_members_client(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        bot.ear.handle = opens(bot)
        amy = await bot.discord.joins("Amy")
        await (await amy.presses("Go", await post(bot, ("a.b", "Go")))).answered()
        for wrong in ({}, {"Name": "ab"}, {"Name": "a" * 41}, {**IDEA, "How large": "Huge"}):
            with pytest.raises(Impossible):
                await amy.submits(wrong)
        await (await amy.submits({"Name": "abc"})).answered()


async def test_a_form_that_comes_after_the_deferral_is_told_as_late(tmp_path: Path) -> None:
    came: list[Outcome] = []
    deferred = asyncio.Event()
    async with inner(tmp_path) as bot:
        bot.ear.handle = opens(bot, after=deferred, came=came)
        asked = await (await pressed(bot)).answered()
        assert asked.answer == LATER
        deferred.set()
        await eventually(lambda: bool(came))
        assert came == [Expired()]
        assert asked.content == "That was too late."


async def test_a_form_whose_fate_was_unknown_is_opened_once(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        await offer(bot)
        bot.ear.handle = _answered_later
        amy = await bot.discord.joins("Amy")
        await amy.calls("/checkin")
        event = await bot.hears(CommandCalled)
        assert isinstance(await shows(bot, event), Done)
        again = bot.chat._answers._book.find(event.handle or "")
        again.state = type(again.state).NEW  # as if nobody had heard what came of it
        bot.chat._deliveries._claims._made.clear()
        assert isinstance(await shows(bot, event), Done)
        await (await amy.submits(IDEA)).answered()


async def test_a_form_is_opened_by_another_process_within_the_three_seconds_and_not_later(
    tmp_path: Path,
) -> None:
    async with open_standin() as discord:
        async with running(discord, tmp_path, Ear()) as bot:
            await connected(bot)
        async with running(discord, tmp_path, Ear()) as bot:
            await connected(bot)
            amy = await discord.joins("Amy")
            room, data = discord.world.room("general"), {"component_type": 2}
            opened, missed = (discord.interactions.open(3, amy.user, room, data) for _ in range(2))
            assert await shows(bot, _event(bot, opened)) == Done()
            discord.clock.move(5)
            assert await shows(bot, _event(bot, missed)) == Expired()


async def _answered_later(_: Event) -> bool:
    return True


def _event(bot: Inner, interaction: Interaction) -> ButtonPressed:
    """The press behind an interaction of the stand-in that no gateway told."""
    return ButtonPressed(
        id=interaction.id,
        platform="discord",
        community=bot.guild,
        at=0,
        who=Person("1", "Amy"),
        handle=f"{interaction.id}:{interaction.wire['token']}",
        button="a.b",
    )


async def test_an_answer_to_a_form_that_nobody_gives_is_silent(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        bot.ear.handle = opens(bot)
        amy = await bot.discord.joins("Amy")
        await (await amy.presses("Go", await post(bot, ("a.b", "Go")))).answered()
        bot.ear.handle = None
        sent = await (await amy.submits(IDEA)).answered()
        assert sent.answer == UPDATE_LATER


async def test_a_forms_answer_is_announced_publicly_where_it_is_public(tmp_path: Path) -> None:
    async with inner(tmp_path, Ear(public={"asking.idea"})) as bot:
        bot.ear.handle = opens(bot)
        amy = await bot.discord.joins("Amy")
        await (await amy.presses("Go", await post(bot, ("a.b", "Go")))).answered()

        deferred = asyncio.Event()
        bot.ear.handle = answers(bot, "At last.", after=deferred, private=False)
        sent = await (await amy.submits(IDEA)).answered()
        assert (sent.answer, sent.private) == (LATER, False)
        deferred.set()
        await eventually(lambda: sent.content == "At last.")


@pytest.mark.parametrize(
    ("sheet", "why"),
    [
        (FormSheet("a." + "b" * 90, "Form", SHEET.fields, LATE), "at most 77 characters"),
        (FormSheet("a.b", "Form", (), LATE), "a form has 1 to 5 fields, not 0"),
        (FormSheet("a.b", " ", SHEET.fields, LATE), "no words"),
        (
            FormSheet(
                "a.b", "Form", (FormField("f", "text", "F", most=2, default=("abc",)),), LATE
            ),
            "longer than it takes",
        ),
        (
            FormSheet(
                "a.b", "F", (FormField("f", "choice", "F", choices=(("a", "A"),) * 26),), LATE
            ),
            "more than 25 choices",
        ),
    ],
)
async def test_a_form_that_discord_has_no_room_for_is_refused_with_a_reason(
    tmp_path: Path, sheet: FormSheet, why: str
) -> None:
    came: list[Outcome] = []
    async with inner(tmp_path) as bot:
        bot.ear.handle = opens(bot, sheet, came=came)
        await pressed(bot)
        await eventually(lambda: bool(came))
        (outcome,) = came
        assert isinstance(outcome, Refused)
        assert why in outcome.reason


async def test_labels_and_titles_that_are_too_long_are_cut(tmp_path: Path) -> None:
    field = FormField("f", "text", "L" * 60, hint="h" * 120)
    async with inner(tmp_path) as bot:
        bot.ear.handle = opens(bot, FormSheet("a.b", "T" * 60, (field,), LATE))
        asked = await (await pressed(bot)).answered()
        assert asked.modal is not None
        assert asked.modal["title"] == "T" * 44 + "…"
        assert asked.modal["components"][0]["label"] == "L" * 44 + "…"


async def test_no_request_is_spent_on_a_form_but_its_callback(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        bot.ear.handle = opens(bot)
        await (await pressed(bot)).answered()
        await settled(bot.discord)
        assert bot.asked("POST", CALLBACK) == 1
        assert bot.asked("PATCH", ORIGINAL) == 0
