"""What fails at Discord is tried again without doubling, or refused with a reason, or waits."""

from pathlib import Path
from typing import Any

import pytest

from bot.acts import MakeInvite
from bot.effects import Done, Refused, Say, TryLater
from bot.platforms.discord import rest
from tests.faults import planted
from tests.platforms.discord.faulty import Answers, Fails, Hangs
from tests.platforms.discord.outer import WORDS, Outer, outer

VIA = {"Via": "1.1 google"}
TOO_MANY: dict[str, Any] = {"message": "You are being rate limited.", "global": False}


def say(bot: Outer) -> Say:
    return Say(room=bot.room(), words=WORDS)


@pytest.mark.parametrize("status", [500, 502, 503, 504])
async def test_a_post_whose_answer_was_an_error_is_there_once(tmp_path: Path, status: int) -> None:
    async with outer(tmp_path) as bot:
        bot.discord.faults = Fails("POST", status, times=1, after=True)
        outcome = await bot.carry(say(bot), text="Hi")
        if status == 503:  # the one that discord.py does not send again by itself
            assert outcome == TryLater(0)
            outcome = await bot.carry(say(bot), text="Hi")
        (message,) = bot.messages()
        assert outcome == Done(message["id"])


async def test_a_post_whose_answer_never_comes_is_there_once(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        hangs = bot.discord.faults = Hangs("POST")
        with planted(rest, "TRY_SECONDS", 0.3):
            assert await bot.carry(say(bot), text="Hi") == TryLater(0)
            done = await bot.carry(say(bot), text="Hi")
        hangs.gone.set()
        (message,) = bot.messages()
        assert done == Done(message["id"])


async def test_an_invite_is_asked_for_once_and_then_looked_for(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        make, began = MakeInvite(room=bot.room(), uses=1), bot.discord.clock.ms
        fails = bot.discord.faults = Fails("POST", 500, times=1, after=True)
        assert await bot.carry(make) == TryLater(0)
        assert fails.came == 1
        (code,) = bot.discord.world.invites
        assert await bot.deliveries.find(bot.delivery(make, begun=began)) == Done(code)


async def test_a_post_waits_as_long_as_discord_says(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        bot.discord.faults = Answers(429, {**TOO_MANY, "retry_after": 44.0}, VIA)
        assert await bot.carry(say(bot), text="Hi") == TryLater(44)


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
