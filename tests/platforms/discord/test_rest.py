"""What fails at Discord is tried again without doubling, or refused with a reason, or waits."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from bot.delivery import Done, Refused, TryLater
from bot.effects import Say
from bot.platforms.discord import rest
from bot.ways import MakeInvite
from tests.faults import planted
from tests.platforms.discord.faulty import Answers
from tests.platforms.discord.inner import inner
from tests.platforms.discord.outer import WORDS, Outer, outer
from tests.standins.discord.faults import Failing, Late, Limited, Silent
from tests.standins.discord.pointing import pointed_at
from tests.standins.discord.waiting import eventually


def say(bot: Outer) -> Say:
    return Say(room=bot.room(), words=WORDS)


@pytest.mark.parametrize("status", [500, 502, 503, 504])
async def test_a_post_whose_answer_was_an_error_is_there_once(tmp_path: Path, status: int) -> None:
    async with outer(tmp_path) as bot:
        bot.discord.faults.add(Failing("POST *", times=1, status=status, carried_out=True))
        outcome = await bot.carry(say(bot), text="Hi")
        if status == 503:  # the one that discord.py does not send again by itself
            assert outcome == TryLater(0)
            outcome = await bot.carry(say(bot), text="Hi")
        (message,) = bot.messages()
        assert outcome == Done(message["id"])


@pytest.mark.parametrize("carried_out", [True, False])
async def test_a_post_whose_answer_never_comes_is_there_once(
    tmp_path: Path, carried_out: bool
) -> None:
    async with outer(tmp_path) as bot:
        silent = Silent("POST *", times=1, seconds=0.1, carried_out=carried_out)
        bot.discord.faults.add(silent)
        assert await bot.carry(say(bot), text="Hi") == TryLater(0)
        assert len(bot.messages()) == carried_out
        done = await bot.carry(say(bot), text="Hi")
        (message,) = bot.messages()
        assert done == Done(message["id"])


async def test_a_post_that_discord_makes_after_we_gave_up_is_there_once(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        late = bot.discord.faults.add(Late("POST *", times=1, seconds=0.6))
        with planted(rest, "TRY_SECONDS", 0.2):
            assert await bot.carry(say(bot), text="Hi") == TryLater(0)
        assert (late.happened, bot.messages()) == (1, [])
        done = await bot.carry(say(bot), text="Hi")
        await eventually(lambda: bot.discord.record.open == 0)
        (message,) = bot.messages()
        assert done == Done(message["id"])


async def test_an_invite_is_asked_for_once_and_then_looked_for(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        make, began = MakeInvite(room=bot.room(), uses=1), bot.discord.clock.ms
        failing = bot.discord.faults.add(Failing("POST *", status=500, carried_out=True))
        assert await bot.carry(make) == TryLater(0)
        assert failing.happened == 1
        (code,) = bot.discord.world.invites
        assert await bot.deliveries.find(bot.delivery(make, begun=began)) == Done(code)


async def test_a_post_waits_as_long_as_discord_says(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        bot.discord.faults.add(Limited("POST *", retry_after=44))
        assert await bot.carry(say(bot), text="Hi") == TryLater(44)


async def test_a_post_that_may_be_out_does_not_count_as_put_off(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        bot.discord.faults.add(Failing("POST *", times=1, status=500, carried_out=True))
        bot.discord.faults.add(Limited("POST *", retry_after=44))
        assert await bot.carry(say(bot), text="Hi") == TryLater(0)
        assert bot.texts() == ["Hi"]


async def test_while_discord_cannot_be_reached_posts_wait_and_nothing_is_lost(
    tmp_path: Path,
) -> None:
    async with outer(tmp_path) as bot:
        with pointed_at("http://127.0.0.1:9/api/v10", bot.discord.gateway_url):
            outcome = await bot.carry(say(bot), text="Hi")
        assert isinstance(outcome, TryLater)
        assert outcome.seconds > 0


async def test_what_waits_for_its_turn_longer_than_discord_remembers_is_looked_for_first(
    tmp_path: Path,
) -> None:
    async with outer(tmp_path) as bot:
        began = bot.discord.clock.ms
        post = await bot.says("Hi")
        bot.forgets()
        again: dict[str, Any] = {"text": "Hi", "begun": began}
        assert await bot.deliveries.find(bot.delivery(say(bot), **again)) is None
        bot.discord.clock.move(61)  # as if many others went before
        outcome = await bot.carry(say(bot), **again)
        assert isinstance(outcome, TryLater)
        assert outcome.seconds > 0
        assert await bot.deliveries.find(bot.delivery(say(bot), **again)) == Done(post)


async def test_what_the_history_does_not_have_is_sent_however_long_ago_it_was_begun(
    tmp_path: Path,
) -> None:
    async with outer(tmp_path) as bot:
        again: dict[str, Any] = {"text": "Hi", "begun": bot.discord.clock.ms - 3_600_000}
        assert await bot.deliveries.find(bot.delivery(say(bot), **again)) is None
        assert isinstance(await bot.carry(say(bot), **again), Done)
        assert bot.texts() == ["Hi"]


async def test_the_platforms_own_client_lets_its_tries_be_seen(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        client = bot.chat._line.client
        assert client is not None
        assert client.http.http_trace is not None
        assert client.http.max_ratelimit_timeout == 30


@pytest.mark.parametrize(("told", "seconds"), [({"Retry-After": "7"}, 7), ({}, 60)])
async def test_who_is_barred_at_the_door_waits(
    tmp_path: Path, told: dict[str, str], seconds: int
) -> None:
    async with outer(tmp_path) as bot:
        bot.discord.faults = Answers(429, "error code: 1015", told)
        assert await bot.carry(say(bot), text="Hi") == TryLater(seconds)


async def test_a_token_that_holds_no_more_lets_posts_wait_and_is_told(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with outer(tmp_path) as bot:
        bot.discord.faults = Answers(401, {"message": "401: Unauthorized", "code": 0})
        outcome = await bot.carry(say(bot), text="Hi")
        assert isinstance(outcome, TryLater)
        assert outcome.seconds >= 60
        assert "token" in caplog.text


@pytest.mark.parametrize(
    ("status", "code", "reason"),
    [
        (403, 50001, "cannot see the room"),
        (403, 50013, "Send Messages"),
        (404, 10003, "the room or thread is gone"),
        (400, 160006, "as many open threads"),
        (410, 0, "Discord answered 410 (0): Odd thing"),
        (400, 50035, "Discord answered 400 (50035): Odd thing"),
    ],
)
async def test_a_refusal_has_a_reason_that_an_operator_understands(
    tmp_path: Path, status: int, code: int, reason: str
) -> None:
    async with outer(tmp_path) as bot:
        bot.discord.faults = Answers(status, {"message": "Odd thing", "code": code})
        refused = await bot.carry(say(bot), text="Hi")
        assert isinstance(refused, Refused)
        assert reason in refused.reason


async def test_while_nobody_is_logged_in_posts_wait(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        bot.line.client = None
        outcome = await bot.carry(say(bot), text="Hi")
        assert isinstance(outcome, TryLater)
        assert outcome.seconds > 0


@pytest.mark.parametrize("carried_out", [True, False])
async def test_a_post_in_whose_middle_the_watchdog_hangs_up_is_tried_again(
    tmp_path: Path, carried_out: bool
) -> None:
    async with outer(tmp_path) as bot:
        failing = Failing("POST *", status=500, carried_out=carried_out)
        bot.discord.faults.add(failing)
        saying = asyncio.create_task(bot.carry(say(bot), text="Hi"))
        await eventually(lambda: failing.happened and bot.discord.record.open == 0)
        assert bot.line.client is not None
        await bot.line.client.close()
        assert await saying == TryLater(0)
